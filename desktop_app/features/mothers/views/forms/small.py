"""Small forms about a pregnancy: the plan for the birth, extra food, another expected day, how it ended otherwise."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, YesNoField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import LongTextField, TextField
from desktop_app.ui.widgets import label

from ... import services
from ...rules.cards import PregnancyCard
from ...rules.codes import ATTENDANTS, EDD_BASES, ENDINGS, PLACES
from ...rules.entries import FoodEntry, PlanEntry
from .woman_form import DAY, NOTE, WomanForm

PLAN_ACTION = QT_TRANSLATE_NOOP("Mothers", "Plan the birth of {name}")
WHERE = QT_TRANSLATE_NOOP("Mothers", "Where she wants to give birth")
PLACE_NAME = QT_TRANSLATE_NOOP("Mothers", "Name of the place")
WITH = QT_TRANSLATE_NOOP("Mothers", "Who helps at the birth")
COMPANION = QT_TRANSLATE_NOOP("Mothers", "Who goes along with her")
TRANSPORT = QT_TRANSLATE_NOOP("Mothers", "How she gets there, by day and by night")
DONOR = QT_TRANSLATE_NOOP("Mothers", "Who would give blood")
MONEY = QT_TRANSLATE_NOOP("Mothers", "Is money put aside, or the insurance card ready?")
DECIDED = QT_TRANSLATE_NOOP("Mothers", "Talked over on")
FOOD_ACTION = QT_TRANSLATE_NOOP("Mothers", "Extra food for {name}, {day}")
FOOD = QT_TRANSLATE_NOOP("Mothers", "What she got")
FOOD_HINT = QT_TRANSLATE_NOOP("Mothers", "For example biscuits, or rice with egg and vegetables.")
PORTIONS = QT_TRANSLATE_NOOP("Mothers", "Portions")
DAILY = QT_TRANSLATE_NOOP("Mothers", "Does she eat it every day?")
DATES_ACTION = QT_TRANSLATE_NOOP("Mothers", "Correct when the birth of {name} is expected")
NOW_IS = QT_TRANSLATE_NOOP("Mothers", "Now: {day}. {basis}.")
NOT_KNOWN = QT_TRANSLATE_NOOP("Mothers", "It is not known yet when the birth is expected.")
NEW_DAY = QT_TRANSLATE_NOOP("Mothers", "Birth expected on")
BASIS = QT_TRANSLATE_NOOP("Mothers", "This date comes from")
REASON = QT_TRANSLATE_NOOP("Mothers", "Why it changes")
REASON_HINT = QT_TRANSLATE_NOOP("Mothers", "For example: ultrasound by the doctor in week 12.")
END_ACTION = QT_TRANSLATE_NOOP("Mothers", "Close the pregnancy of {name}")
WHY = QT_TRANSLATE_NOOP("Mothers", "Why")
WRITTEN_OFF = ("moved", "mistake")


class PregnancyPartForm(WomanForm):
    """Something about one pregnancy.

    Attributes:
        pregnancy: as its card shows it.
    """

    def __init__(self, context: AppContext, pregnancy: PregnancyCard, parent: QWidget | None = None) -> None:
        self.pregnancy = pregnancy
        super().__init__(context, pregnancy.resident, parent)


class PlanForm(PregnancyPartForm):
    """Where and with whom she wants to give birth; each answer may stay open."""

    TITLE = QT_TRANSLATE_NOOP("Mothers", "Plan for the birth")
    ACTION = PLAN_ACTION

    def lay_out(self) -> None:
        """Ask in the order in which a family decides."""
        known = self.pregnancy.plan or PlanEntry(decided_on=self.context.today())
        self.place, self.attendant = ChoiceField([("", ""), *PLACES.items()]), ChoiceField([("", ""), *ATTENDANTS.items()])
        self.lines = {name: TextField() for name in ("place_name", "companion", "transport", "blood_donor", "note")}
        self.money, self.decided_on = YesNoField(), DateField(maximum=self.context.today())
        self.add_field("place", WHERE, self.place)
        self.add_field("place_name", PLACE_NAME, self.lines["place_name"])
        self.add_field("attendant", WITH, self.attendant)
        self.add_field("companion", COMPANION, self.lines["companion"])
        self.add_field("transport", TRANSPORT, self.lines["transport"])
        self.add_field("blood_donor", DONOR, self.lines["blood_donor"])
        self.add_field("money_saved", MONEY, self.money)
        self.add_field("decided_on", DECIDED, self.decided_on)
        self.add_field("note", NOTE, self.lines["note"])
        self.place.set_value(known.place)
        self.attendant.set_value(known.attendant)
        for name, line in self.lines.items():
            line.set_value(getattr(known, name))
        self.money.set_value(known.money_saved)
        self.decided_on.set_value(known.decided_on)

    def store(self, session: Any) -> None:
        """Store the plan."""
        entry = PlanEntry(
            place=self.place.value() or "",
            attendant=self.attendant.value() or "",
            money_saved=self.money.value(),
            decided_on=self.decided_on.value(),
            **{name: line.value() for name, line in self.lines.items()},
        )
        services.plan_birth(session, self.pregnancy.id, entry)


class FoodForm(PregnancyPartForm):
    """Extra food of a day for a thin woman; another day shows what is stored of it."""

    TITLE = QT_TRANSLATE_NOOP("Mothers", "Extra food")
    ACTION = FOOD_ACTION

    def __init__(
        self, context: AppContext, pregnancy: PregnancyCard, on: date | None = None, parent: QWidget | None = None
    ) -> None:
        self._on = on
        super().__init__(context, pregnancy, parent)

    @property
    def on(self) -> date:
        """Return the day."""
        return self.day.value() or self.context.today()

    def words(self) -> Text:
        """Return the name of the action, with its day."""
        return self.ACTION.fill(name=self.person.name, day=self.on)

    def lay_out(self) -> None:
        """Ask what, how much, and whether it is eaten."""
        self.day = DateField(self.pregnancy.start, self.context.today())
        self.food, self.portions = TextField(), NumberField(0, 100)
        self.daily, self.note = YesNoField(), TextField()
        self.add_field("given_on", DAY, self.day, required=True)
        self.add_field("food", FOOD, self.food, FOOD_HINT)
        self.add_field("portions", PORTIONS, self.portions)
        self.add_field("taken_daily", DAILY, self.daily)
        self.add_field("note", NOTE, self.note)
        self.day.set_value(self._on or self.context.today())
        self.day.changed.connect(self._show_day)
        self._show_day()

    def store(self, session: Any) -> None:
        """Store the food of the day."""
        entry = FoodEntry(self.on, self.food.value(), self.portions.value_in(1), self.daily.value(), self.note.value())
        services.give_extra_food(session, self.pregnancy.id, entry, self.context.today())

    def _show_day(self) -> None:
        known = next((one for one in self.pregnancy.food if one.given_on == self.day.value()), FoodEntry(self.on))
        self.food.set_value(known.food)
        self.portions.set_value(known.portions)
        self.daily.set_value(known.taken_daily)
        self.note.set_value(known.note)
        self.reset_changes()


class DatesForm(PregnancyPartForm):
    """Another expected day, with what it comes from and why; nothing else changes it."""

    TITLE = QT_TRANSLATE_NOOP("Mothers", "Correct when the birth is expected")
    ACTION = DATES_ACTION

    def lay_out(self) -> None:
        """Say what holds now, then ask for the new day."""
        card = self.pregnancy
        self.edd, self.basis, self.reason = DateField(), ChoiceField(list(EDD_BASES.items())), LongTextField(lines=2)
        basis = EDD_BASES.get(card.basis, card.basis)
        self.add_part(label(NOW_IS.fill(day=card.edd, basis=basis) if card.edd else NOT_KNOWN, "muted", wrap=True))
        self.add_field("edd_date", NEW_DAY, self.edd, required=True)
        self.add_field("edd_basis", BASIS, self.basis, required=True)
        self.basis.set_value(None)
        self.add_field("reason", REASON, self.reason, REASON_HINT, required=True)

    def store(self, session: Any) -> None:
        """Store the day with its basis and reason."""
        edd = self.edd.value()
        if edd is not None:
            services.correct_dates(session, self.pregnancy.id, edd, self.basis.value(), self.reason.value(), self.context.today())


class EndForm(PregnancyPartForm):
    """Closes a pregnancy that is followed elsewhere, or that was none."""

    TITLE = QT_TRANSLATE_NOOP("Mothers", "Close without a birth here")
    ACTION = END_ACTION

    def lay_out(self) -> None:
        """Ask why and when."""
        self.ending = ChoiceField([(code, ENDINGS[code]) for code in WRITTEN_OFF])
        self.day = DateField(self.pregnancy.start, self.context.today())
        self.add_field("ending", WHY, self.ending, required=True)
        self.add_field("ended_on", DAY, self.day, required=True)
        self.ending.set_value(None)
        self.day.set_value(self.context.today())
        self.ending.changed.connect(self._follow)
        self._follow()

    def store(self, session: Any) -> None:
        """Close it."""
        today = self.context.today()
        if self.ending.value() == "moved":
            services.end_as_moved(session, self.pregnancy.id, self.day.value() or today)
        else:
            services.remove_pregnancy(session, self.pregnancy.id, today)

    def _follow(self) -> None:
        self.set_field_visible("ended_on", self.ending.value() != "mistake")
