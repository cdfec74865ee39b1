"""Smoking and eating as told on a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import ChoiceField, YesNoField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.checking import MOST_PACK_YEARS, check_habits
from ...rules.entries import SMOKING, Habits
from .person_form import PersonForm

SMOKES = QT_TRANSLATE_NOOP("Health checks", "Smoking")
PACK_YEARS = QT_TRANSLATE_NOOP("Health checks", "Packs a day times years")
PACK_YEARS_HINT = QT_TRANSLATE_NOOP("Health checks", "Half a pack a day for 20 years is 10.")
SUGAR = QT_TRANSLATE_NOOP("Health checks", "Much sugar and sweet drinks")
SALT = QT_TRANSLATE_NOOP("Health checks", "Much salt")
FAT = QT_TRANSLATE_NOOP("Health checks", "Much fat and fried food")
NOT_ASKED = QT_TRANSLATE_NOOP("Health checks", "Not asked")
BY = QT_TRANSLATE_NOOP("Health checks", "Asked by")
NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
ACTION = QT_TRANSLATE_NOOP("Health checks", "Habits of {name}, {day}")


class HabitsForm(PersonForm):
    """Smoking, sugar, salt and fat."""

    TITLE = QT_TRANSLATE_NOOP("Health checks", "Smoking and food")
    ACTION = ACTION

    def lay_out(self) -> None:
        """Ask one thing after the other."""
        self.smoking = ChoiceField([(None, NOT_ASKED), *SMOKING.items()])
        self.pack_years = NumberField(0, MOST_PACK_YEARS)
        self.sugar, self.salt, self.fat = YesNoField(), YesNoField(), YesNoField()
        self.by, self.note = TextField(), TextField()
        self.add_field("smoking", SMOKES, self.smoking)
        self.add_field("pack_years", PACK_YEARS, self.pack_years, PACK_YEARS_HINT)
        self.add_field("much_sugar", SUGAR, self.sugar)
        self.add_field("much_salt", SALT, self.salt)
        self.add_field("much_fat", FAT, self.fat)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)

    def show_day(self, session: Any, day: date) -> None:
        """Show what was told on the day."""
        stored = next(iter(services.habits_of(session, [self.resident], day, day).get(self.resident, [])), Habits())
        self.smoking.set_value(stored.smoking)
        self.pack_years.set_value(stored.pack_years)
        self.sugar.set_value(stored.much_sugar)
        self.salt.set_value(stored.much_salt)
        self.fat.set_value(stored.much_fat)
        self.by.set_value(stored.by)
        self.note.set_value(stored.note)

    def entry(self) -> Habits:
        """Return what stands in the fields."""
        return Habits(
            self.smoking.value(),
            self.pack_years.value_in(1),
            self.sugar.value(),
            self.salt.value(),
            self.fat.value(),
            self.by.value(),
            self.note.value(),
        )

    def check_answers(self) -> Sequence[Problem]:
        """Return whether anything is answered."""
        return check_habits(self.entry())

    def store(self, session: Any, day: date) -> None:
        """Store the answers."""
        services.replace_habits(session, self.resident, day, self.entry(), self.context.today())
