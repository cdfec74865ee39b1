"""The card of a volunteer: terms, offices, training, and to what the person came."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.card_tab import CardTab
from desktop_app.residents.views.links import link_button
from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import Chip, button, clear_layout, label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.care_areas import Care
from ..rules.terms import runs_on
from ..rules.words import ALL_TASKS, DUTY_ROLES, EVENTS, OFFICES, ROLES
from ..services import StaffRow, Term, VolunteerCard
from .care_form import place_words
from .wording import held_words, span_words

TERMS = QT_TRANSLATE_NOOP("Volunteers", "Terms")
OFFICES_HELD = QT_TRANSLATE_NOOP("Volunteers", "Offices")
TRAININGS = QT_TRANSLATE_NOOP("Volunteers", "Training and certificates")
CARES = QT_TRANSLATE_NOOP("Volunteers", "Looks after")
NO_CARE = QT_TRANSLATE_NOOP("Volunteers", "No part of the village yet.")
ADD_CARE = QT_TRANSLATE_NOOP("Volunteers", "Give a part of the village…")
CLASSES = QT_TRANSLATE_NOOP("Volunteers", "Classes led or helped in")
DUTIES = QT_TRANSLATE_NOOP("Volunteers", "Attendance")
NO_TRAINING = QT_TRANSLATE_NOOP("Volunteers", "No training is noted yet.")
NO_DUTY = QT_TRANSLATE_NOOP("Volunteers", "Nothing is planned or written down yet.")
CAME_TO = QT_TRANSLATE_NOOP("Volunteers", "Came to {came} of {n}.")
CAME = QT_TRANSLATE_NOOP("Volunteers", "came")
NOT_CAME = QT_TRANSLATE_NOOP("Volunteers", "did not come")
PLANNED = QT_TRANSLATE_NOOP("Volunteers", "planned")
CERTIFICATE = QT_TRANSLATE_NOOP("Volunteers", "certificate {number}")
EDIT = QT_TRANSLATE_NOOP("Volunteers", "Edit")
END = QT_TRANSLATE_NOOP("Volunteers", "End term…")
NEW_TERM = QT_TRANSLATE_NOOP("Volunteers", "New term…")
ADD_TRAINING = QT_TRANSLATE_NOOP("Volunteers", "Add training…")
OPEN_CARD = QT_TRANSLATE_NOOP("Volunteers", "Resident's card")
GONE_HINT = QT_TRANSLATE_NOOP("Volunteers", "The term still runs: end it.")
MOST_DUTIES = 24


class VolunteerPanel(CardTab):
    """One person as a volunteer; also a tab of the resident's card, from which it leads to the page of volunteers.

    Args:
        is_tab: it stands on the resident's card.

    Signals:
        form_asked(name, arguments): open a form of the page.
    """

    tables = ("volunteer_term", "volunteer_training", "officer_term", "duty", "care_area", "resident", "life_event")
    form_asked = Signal(str, object)

    def __init__(self, context: AppContext, resident: bytes, is_tab: bool = False, parent: QWidget | None = None) -> None:
        self._is_tab = is_tab
        self.card: VolunteerCard | None = None
        super().__init__(context, resident, parent)

    @property
    def title(self) -> Label:
        """Return what the person is called."""
        return self.card.person.shown if self.card is not None else ""

    def show_card(self) -> None:
        """Show everything anew."""
        with self.context.db.read() as session:
            card = services.volunteer_card(session, self.resident)
        self.card = card
        clear_layout(self.body)
        self._show_head(card)
        self._section(TERMS, [self._term_line(term) for term in card.terms])
        if card.offices:
            offices = [
                self._line(joined(OFFICES.get(one.office, one.office), span_words(one.from_date, one.until_date)))
                for one in card.offices
            ]
            self._section(OFFICES_HELD, offices)
        cares = [self._care_line(one) for one in card.cares]
        self._section(CARES, cares, NO_CARE)
        self._section(TRAININGS, self._training_lines(card), NO_TRAINING)
        classes = [one for one in card.duty if one.event_kind == "class_session"]
        if classes:
            self._section(CLASSES, [self._line(duty_words(one)) for one in classes[:MOST_DUTIES]])
        others = [one for one in card.duty if one.event_kind != "class_session"]
        self._section(DUTIES, [self._line(duty_words(one)) for one in others[:MOST_DUTIES]], NO_DUTY)
        if card.said:
            self.body.addWidget(label(CAME_TO.of(card.said).fill(came=card.came), "muted", wrap=True))
        self.body.addStretch(1)

    def _show_head(self, card: VolunteerCard) -> None:
        today = self.context.today()
        running = next((one for one in card.terms if runs_on(one.from_date, one.until_date, today)), None)
        chips = WrapRow(spacing=6)
        if running is not None:
            chips.addWidget(Chip(ROLES.get(running.role, running.role), "ok"))
        if card.gone is not None:
            chips.addWidget(Chip(card.gone, "warn"))
        holder = QWidget()
        holder.setLayout(chips)
        self.body.addWidget(holder)
        if card.gone is not None and running is not None:
            self.body.addWidget(label(GONE_HINT, "muted", wrap=True))
        actions = WrapRow(spacing=6)
        if running is not None and running.until_date is None:
            actions.addWidget(button(END, clicked=partial(self._ask, "end_term", term=running.id)))
        elif running is None and card.gone is None:
            actions.addWidget(button(NEW_TERM, "plus", clicked=partial(self._ask, "new_term")))
        if card.gone is None:
            actions.addWidget(button(ADD_CARE, "map-pin", clicked=partial(self._ask, "care")))
        actions.addWidget(button(ADD_TRAINING, "graduation-cap", clicked=partial(self._ask, "training")))
        if not self._is_tab:
            actions.addWidget(link_button(OPEN_CARD, self._open_card, "user"))
        bar = QWidget()
        bar.setLayout(actions)
        self.body.addWidget(bar)

    def _section(self, title: Label, lines: Sequence[QHBoxLayout], nothing: Label = "") -> None:
        self.body.addWidget(label(title, "h2"))
        for line in lines:
            self.body.addLayout(line)
        if not lines and nothing:
            self.body.addWidget(label(nothing, "muted", wrap=True))

    def _term_line(self, term: Term) -> QHBoxLayout:
        words = joined(ROLES.get(term.role, term.role), span_words(term.from_date, term.until_date), term.reason_left, term.note)
        return self._line(words, partial(self._ask, "edit_term", term=term.id))

    def _care_line(self, care: Care) -> QHBoxLayout:
        words = joined(place_words(care.place), span_words(care.from_date, care.until_date))
        return self._line(words, partial(self._ask, "care", care=care.id))

    def _training_lines(self, card: VolunteerCard) -> list[QHBoxLayout]:
        lines = []
        for one in card.trainings:
            number: Label = CERTIFICATE.fill(number=one.certificate_number) if one.certificate_number else ""
            words = joined(one.title, held_words(one.held), one.level, one.organiser, number)
            lines.append(self._line(words, partial(self._ask, "training", training=one.id)))
        return lines

    def _line(self, words: str, edit: "partial[None] | None" = None) -> QHBoxLayout:
        shown = label(words, wrap=True)
        line = row(shown)
        line.setStretch(0, 1)
        if edit is not None:
            pencil = link_button(EDIT, edit)
            pencil.setAccessibleName(f"{tr(EDIT)}: {words}")
            line.addWidget(pencil)
        return line

    def _ask(self, name: str, **arguments: object) -> None:
        if self._is_tab:
            self.context.open_page("volunteers", resident=self.resident, form=name, **arguments)
        else:
            self.form_asked.emit(name, {"resident": self.resident, **arguments})

    def _open_card(self) -> None:
        self.context.open_page("residents", resident=self.resident)


def duty_words(one: StaffRow) -> str:
    """Return one line of attendance: when, what, as what, and whether the person came."""
    event: Label = EVENTS.get(one.event_kind, one.event_kind) if one.event_kind != "open_day" else ""
    role: Label = DUTY_ROLES[one.role] if one.role != "volunteer" else ""
    task: Label = ALL_TASKS.get(one.task or "", "")
    state = {True: CAME, False: NOT_CAME, None: PLANNED}[one.present]
    return joined(current().date(one.on_date), event, one.note, role, task, state)
