"""The tab "Mother" on a woman's card."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.referrals.views.referral_form import ReferralForm
from desktop_app.features.schedules.views.service_form import Preset, ServiceForm
from desktop_app.residents.services import rows_of
from desktop_app.residents.views.form_tab import FormTab
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, clear_layout, label, row
from desktop_app.ui.words import tr

from .. import services
from ..rules.cards import MotherCard, Newborn, PregnancyCard
from ..rules.next_pregnancy import next_pregnancy
from .forms import (
    BirthForm,
    ContactForm,
    DatesForm,
    DeathForm,
    EndForm,
    FoodForm,
    HistoryForm,
    LossForm,
    NewbornForm,
    PlanForm,
    PostpartumForm,
    PregnancyForm,
)
from .forms.small import PregnancyPartForm
from .reading import Shown, contacts_of_kind, read_woman
from .referring import referral_of, referral_of_pregnancy
from .sections import AboutHer, AfterBirth, GoingOn

NEW = QT_TRANSLATE_NOOP("Mothers", "New pregnancy")
NOTHING = QT_TRANSLATE_NOOP("Mothers", "No pregnancy is going on.")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Mothers", "Remove a check-up of {name}")
RESIDENTS, REGISTERS = "residents", "registers"
PREGNANCY_CARD, AFTER_BIRTH_CARD = "mothers.pregnancy_card", "mothers.after_birth_card"
ADULT_DOSE = "TT{number}"
NEWBORN = "newborn "
"""Before the id of a child, as the name of its form."""
MOST_DOSES = 5
TABLES = (
    *("pregnancy", "antenatal_contact", "extra_food", "birth_plan", "birth_outcome", "postpartum_contact", "newborn_contact"),
    *("reproductive_history", "body_measurement", "visit", "vital_signs", "lab_result", "iron_given", "service_given"),
    *("resident", "life_event", "post_setting"),
)
ABOUT_THE_PREGNANCY: Mapping[str, type[PregnancyPartForm]] = {
    "birth": BirthForm,
    "plan": PlanForm,
    "dates": DatesForm,
    "loss": LossForm,
    "death": DeathForm,
    "end": EndForm,
}


class MotherPanel(FormTab):
    """The pregnancy that goes on or the weeks after it, then what is known of her besides.

    Attributes:
        shown: what stands there.
        new_button: begins a pregnancy; hidden while one goes on.

    Signals:
        form_opened(name, day): a form stands there, as ``ask`` opens it.
        form_closed: the card stands there again.
    """

    form_opened = Signal(str, object)
    form_closed = Signal()

    tables = TABLES

    def show_card(self) -> None:
        """Show everything anew."""
        with self.context.db.read() as session:
            self.shown: Shown = read_woman(session, self.resident, self.context.today())
        card, today = self.shown.card, self.context.today()
        clear_layout(self.body)
        self.new_button = button(NEW, "plus", clicked=lambda: self.ask("new"))
        if card is not None and card.current is not None:
            going_on = GoingOn(self.shown, card.current, today)
            going_on.asked.connect(self.ask)
            going_on.remove_asked.connect(self.remove)
            self.body.addWidget(going_on)
        else:
            self._show_none(card, today)
        about = AboutHer(self.context, self.shown, card)
        about.asked.connect(self.ask)
        self.body.addWidget(about)
        self.body.addStretch(1)

    def ask(self, name: str, on: date | None = None) -> None:
        """Open a form by its name; ``on`` is the day of an entry that is corrected."""
        if name == "print":
            self.print_card()
            return
        form = self._form(name, on)
        if form is not None:
            self.open_form(form, getattr(form, "title", None) or getattr(form, "TITLE"))  # noqa: B009 - each has one of them
            self.form_opened.emit(name, on)

    def close_form(self) -> None:
        """Show the card again, and say so."""
        super().close_form()
        self.form_closed.emit()

    def print_card(self) -> None:
        """Go to her card as it will be printed: that of the pregnancy, or that of the weeks after it."""
        card = self.shown.card
        paper = PREGNANCY_CARD if card is not None and card.current is not None else AFTER_BIRTH_CARD
        whom = tr(self.shown.person.name)
        self.context.open_page(REGISTERS, register=paper, subjects=(self.resident,), of_whom=whom)

    def look_at(self, child: bytes, on: date | None = None) -> None:
        """Open the form of a look at a newborn."""
        self.ask(f"{NEWBORN}{child.hex()}", on)

    def refer_child(self, child: bytes) -> None:
        """Open the form that refers a newborn, with what was found."""
        newborn = next((one for one in self._newborns() if one.child == child), None)
        if newborn is not None:
            self.open_form(referral_of(self.context, child, newborn.findings, "illness"), ReferralForm.TITLE)

    def remove(self, contact: bytes) -> None:
        """Take back a look that was written by mistake; the notice undoes it."""
        words: Text = REMOVE_ACTION.fill(name=self.shown.person.name)
        card = self.shown.card
        is_before = card is not None and any(one.id == contact for found in card.pregnancies for one in found.contacts)
        act = services.remove_contact if is_before else services.remove_after_birth
        self.do(words, lambda session: act(session, contact))

    def _show_none(self, card: MotherCard | None, today: date) -> None:
        """Show the weeks after a pregnancy, or offer to begin one; a woman who just gave birth or lost a child is not asked."""
        person = self.shown.person
        if card is not None and card.lying_in is not None:
            after = AfterBirth(self.shown, card.lying_in, today)
            after.asked.connect(self.ask)
            after.child_asked.connect(self.look_at)
            after.child_refer_asked.connect(self.refer_child)
            after.card_asked.connect(self._open_card)
            after.remove_asked.connect(self.remove)
            self.body.addWidget(after)
        elif not person.is_dead and person.sex != "M":
            self.body.addWidget(label(NOTHING, "muted", wrap=True))
            self.body.addLayout(row(self.new_button, None))

    def _form(self, name: str, on: date | None) -> Form | None:
        card = self.shown.card
        if name == "new":
            return PregnancyForm(self.context, self.resident, known=next_pregnancy(card, self.context.today()))
        if name == "history":
            return HistoryForm(self.context, self.resident, card.history[0] if card and card.history else None)
        if name == "tetanus":
            return self._dose_form()
        if name.startswith(NEWBORN):
            return self._newborn_form(bytes.fromhex(name.removeprefix(NEWBORN)), on)
        pregnancy = self._pregnancy()
        return None if pregnancy is None else self._form_of(pregnancy, name, on)

    def _form_of(self, pregnancy: PregnancyCard, name: str, on: date | None) -> Form:
        if name == "refer":
            return referral_of_pregnancy(self.context, pregnancy)
        if name == "contact":
            return ContactForm(self.context, pregnancy, contacts_of_kind(self.shown, pregnancy.standings), on)
        if name == "postpartum":
            return PostpartumForm(self.context, pregnancy, contacts_of_kind(self.shown, pregnancy.after_birth), on)
        if name == "food":
            return FoodForm(self.context, pregnancy, on)
        if name == "change":
            return PregnancyForm(self.context, self.resident, pregnancy.id, pregnancy.entry)
        return ABOUT_THE_PREGNANCY[name](self.context, pregnancy)

    def _dose_form(self) -> Form | None:
        """Return the form of a dose, with the next one of an adult chosen where the pack knows it."""
        with self.context.db.read() as session:
            people = rows_of(session, [self.resident])
        if not people:
            raise UserError(NOTHING)
        card = self.shown.card
        code = ADULT_DOSE.format(number=min((card.t_status.number if card else 0) + 1, MOST_DOSES))
        preset = Preset(code) if code in self.shown.pack.services else Preset()
        return ServiceForm(self.context, people[0], self.shown.pack, preset)

    def _newborn_form(self, child: bytes, on: date | None) -> Form | None:
        newborn = next((one for one in self._newborns() if one.child == child), None)
        if newborn is None:
            return None
        return NewbornForm(self.context, newborn, contacts_of_kind(self.shown, newborn.standings), on)

    def _pregnancy(self) -> PregnancyCard | None:
        card = self.shown.card
        return None if card is None else card.current or card.lying_in

    def _newborns(self) -> tuple[Newborn, ...]:
        card = self.shown.card
        return card.lying_in.newborns if card is not None and card.lying_in is not None else ()

    def _open_card(self, child: bytes) -> None:
        self.context.open_page(RESIDENTS, resident=child)
