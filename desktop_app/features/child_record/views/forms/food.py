"""What a child ate since the day before."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import YesNoField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.food import FOOD_GROUPS, STILL_BREASTFED, SUITABLE, FoodEntry, check_food
from ...services import DayRecord
from .day_form import DayForm

NOTE = QT_TRANSLATE_NOOP("Child record", "Note")
ATE = QT_TRANSLATE_NOOP("Child record", "Since yesterday the child ate")
FOOD_ACTION = QT_TRANSLATE_NOOP("Child record", "Food of {name}, {day}")


class FoodForm(DayForm):
    """What a child ate."""

    TITLE = QT_TRANSLATE_NOOP("Child record", "Food")
    ACTION = FOOD_ACTION

    def lay_out(self) -> None:
        """Ask for each food group, then for the whole."""
        self.groups = {name: YesNoField() for name in FOOD_GROUPS}
        self.suitable, self.still, self.note = YesNoField(), YesNoField(), TextField()
        self.add_heading(ATE)
        for name, field in self.groups.items():
            self.add_field(name, FOOD_GROUPS[name], field)
        self.add_field("suitable", SUITABLE, self.suitable)
        self.add_field("still_breastfed", STILL_BREASTFED, self.still)
        self.add_field("note", NOTE, self.note)

    def show_record(self, known: DayRecord) -> None:
        """Show what is stored."""
        stored = known.food or FoodEntry()
        for name, field in self.groups.items():
            field.set_value(getattr(stored, name))
        self.suitable.set_value(stored.suitable)
        self.still.set_value(stored.still_breastfed)
        self.note.set_value(stored.note)

    def entry(self) -> FoodEntry:
        """Return what stands in the fields."""
        return FoodEntry(
            self.groups["staple"].value(),
            self.groups["animal_protein"].value(),
            self.groups["plant_protein"].value(),
            self.groups["fat"].value(),
            self.groups["fruit_vegetables"].value(),
            self.suitable.value(),
            self.still.value(),
            self.note.value(),
        )

    def check_answers(self) -> Sequence[Problem]:
        """Return whether anything is answered."""
        return check_food(self.entry())

    def store(self, session: Any, day: date) -> None:
        """Store the food."""
        services.record_food(session, self.resident, day, self.entry(), self.context.today())
