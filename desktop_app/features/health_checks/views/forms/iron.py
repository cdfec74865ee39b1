"""Iron tablets of a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.checking import MOST_TABLETS, check_iron
from ...rules.entries import IRON_PLACES, TAKEN, Iron
from .person_form import PersonForm

TABLETS = QT_TRANSLATE_NOOP("Health checks", "Tablets handed out")
TAKES = QT_TRANSLATE_NOOP("Health checks", "Takes them")
NOT_ASKED = QT_TRANSLATE_NOOP("Health checks", "Not asked")
WHERE = QT_TRANSLATE_NOOP("Health checks", "Where")
BY = QT_TRANSLATE_NOOP("Health checks", "Given by")
NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
ACTION = QT_TRANSLATE_NOOP("Health checks", "Iron tablets of {name}, {day}")


class IronForm(PersonForm):
    """How many tablets were handed out, and whether they are taken."""

    TITLE = QT_TRANSLATE_NOOP("Health checks", "Iron tablets")
    ACTION = ACTION

    def lay_out(self) -> None:
        """Ask for tablets, then whether they are taken."""
        self.tablets = NumberField(0, MOST_TABLETS)
        self.taken = ChoiceField([(None, NOT_ASKED), *TAKEN.items()])
        self.where = ChoiceField(list(IRON_PLACES.items()))
        self.by, self.note = TextField(), TextField()
        self.add_field("tablets", TABLETS, self.tablets)
        self.add_field("taken", TAKES, self.taken)
        self.add_field("where", WHERE, self.where)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)

    def show_day(self, session: Any, day: date) -> None:
        """Show the tablets of the day."""
        stored = next(iter(services.iron_of(session, [self.resident], day, day).get(self.resident, [])), Iron(day))
        self.tablets.set_value(stored.tablets)
        self.taken.set_value(stored.taken or None)
        self.where.set_value(stored.where)
        self.by.set_value(stored.by)
        self.note.set_value(stored.note)

    def check_answers(self) -> Sequence[Problem]:
        """Return whether anything is answered."""
        day = self.day.value() or self.context.today()
        return check_iron(Iron(day, self.tablets.value_in(1), self.taken.value() or "", self.where.value() or ""))

    def store(self, session: Any, day: date) -> None:
        """Store the tablets."""
        services.forget_iron(session, self.resident, day)
        services.give_iron(
            session,
            self.resident,
            day,
            self.tablets.value_in(1),
            self.taken.value() or "",
            where=self.where.value(),
            by=self.by.value(),
            note=self.note.value(),
            today=self.context.today(),
        )
