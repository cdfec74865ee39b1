"""Writes down a campaign for several people at once: a tick for each who was given it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label, set_margins
from desktop_app.ui.words import joined, tr

from .. import services
from .service_form import SURE

TITLE = QT_TRANSLATE_NOOP("Schedules", "Write down for several")
WHAT = QT_TRANSLATE_NOOP("Schedules", "What was given")
ON = QT_TRANSLATE_NOOP("Schedules", "Given here on")
GIVEN_BY = QT_TRANSLATE_NOOP("Schedules", "Given by")
WHO = QT_TRANSLATE_NOOP("Schedules", "Tick everybody who was given it")
NOBODY_LEFT = QT_TRANSLATE_NOOP("Schedules", "Nobody of those shown is left.")
NOBODY_TICKED = QT_TRANSLATE_NOOP("Schedules", "Tick at least one person.")
ACTION = QT_TRANSLATE_NOOP("Schedules", "Write down {what} for {n} people")
INDENT_PX = 32
"""From the edge to where the words of a tick begin."""


class CampaignForm(Form):
    """Those who were not given it yet, with a tick each; all are stored as one action.

    They are those of the list's day. What speaks against another day, e.g. that somebody was too young, is said once; saved
    again, it is kept.

    Attributes:
        ticks: resident -> the tick.
    """

    TITLE = TITLE

    def __init__(
        self,
        context: AppContext,
        waiting: Mapping[str, tuple[Label, Sequence[ResidentRow]]],
        on: date,
        first: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``waiting``: code of what is given -> its title and who was not given it yet; ``first``: the code to begin with."""
        super().__init__(context, parent=parent)
        self._waiting, self._listed_on, self._day = waiting, on, min(on, context.today())
        self.code = ChoiceField([(code, title) for code, (title, _people) in waiting.items()])
        self.on, self.given_by = DateField(maximum=context.today()), TextField()
        self.ticks: dict[bytes, QCheckBox] = {}
        self._warned: object = None
        people = QWidget()
        self._people = QVBoxLayout(people)
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setSpacing(px(2))
        self.add_field("code", WHAT, self.code, required=True)
        self.add_field("given", ON, self.on, required=True)
        self.add_field("given_by", GIVEN_BY, self.given_by)
        self.add_part(label(WHO, "field", wrap=True))
        self.add_part(people)
        self.code.set_value(first or next(iter(waiting), None))
        self.on.set_value(self._day)
        with context.db.read() as session:
            self.given_by.set_value(services.giver_of_day(session, self._day))
        self.code.changed.connect(self._show_people)
        self._show_people()

    def check(self) -> Sequence[Problem]:
        """Return that nobody was ticked; else, once, what speaks against the day."""
        return self._warnings() if self._chosen() else [Problem("", NOBODY_TICKED)]

    def save(self) -> None:
        """Store it for everybody who was ticked, or for nobody."""
        code: str = self.code.value()
        chosen, today = self._chosen(), self.context.today()
        given = PartialDate.of(self.on.value() or today)
        words = ACTION.of(len(chosen)).fill(what=tr(self._waiting[code][0]))
        with self.context.db.action(words) as session:
            for resident in chosen:
                services.give_service(session, resident, code, given, "here", today, given_by=self.given_by.value())
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)

    def draft(self) -> Mapping[str, object]:
        """Return what stands in the fields, with who is ticked."""
        return {**super().draft(), "ticked": self._chosen()}

    def restore(self, draft: Mapping[str, object]) -> None:
        """Show what ``draft()`` returned."""
        super().restore(draft)
        self._show_people()
        ticked = draft.get("ticked")
        for resident in ticked if isinstance(ticked, list) else ():
            if resident in self.ticks:
                self.ticks[resident].setChecked(True)

    def _chosen(self) -> list[bytes]:
        return [resident for resident, tick in self.ticks.items() if tick.isChecked()]

    def _warnings(self) -> list[Problem]:
        """Return each reason against another day than the list's with one person to whom it applies."""
        code, on, chosen = self.code.value(), self.on.value(), self._chosen()
        if on is None or on == self._listed_on or self._warned == (code, on, chosen):
            return []
        self._warned = code, on, chosen
        names = {person.id: person.shown for person in self._waiting[code][1]}
        found: dict[str, Label] = {}
        with self.context.db.read() as session:
            for resident in chosen:
                for reason in services.check_dose(session, resident, code, on):
                    found.setdefault(tr(reason), names[resident])
        return [Problem("given", SURE.fill(reason=joined(name, reason))) for reason, name in found.items()]

    def _show_people(self) -> None:
        """List those who were not given what is chosen."""
        clear_layout(self._people)
        self.ticks = {}
        _title, people = self._waiting.get(self.code.value(), ("", ()))
        for person in people:
            age = age_text(person.birth, self._day, person.is_estimated)
            tick = QCheckBox(joined(person.shown, age))
            tick.toggled.connect(self._edited)
            self.ticks[person.id] = tick
            self._people.addWidget(tick)
            about = label(joined(person.mother_name, person.house), "caption", wrap=True)
            line = QHBoxLayout()
            set_margins(line, INDENT_PX, 0, 0, 4)
            line.addWidget(about)
            self._people.addLayout(line)
        if not people:
            self._people.addWidget(label(NOBODY_LEFT, "muted", wrap=True))
