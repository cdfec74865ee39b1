"""What forms about one person on one day have in common, in every slice that keeps days."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.form import Form

from ...rules.days import Lifetime, check_day


class PersonDayForm(Form):
    """What was asked or measured of a person on one day; another day shows what is stored of that day.

    Attributes:
        ACTION: what the action is called, with places for name and day.
        DAY: what the day is called.
        day: on which it was asked.
        person: whose form it is.
    """

    ACTION: Text
    DAY: Text = QT_TRANSLATE_NOOP("Child record", "Date")

    def __init__(self, context: AppContext, resident: bytes, on: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.resident = resident
        with context.db.read() as session:
            self.person = person_facts(session, resident)
            self.pack = pack_of(session)
            self.read_more(session)
        self.day = DateField(maximum=context.today())
        self.add_field("on", self.DAY, self.day, required=True)
        self.day.set_value(on or context.today())
        self.lay_out()
        self.day.changed.connect(self._other_day)
        self._other_day()
        self.reset_changes()

    @property
    def age_months(self) -> int | None:
        """Return the completed months of age on the chosen day."""
        day = self.day.value()
        return None if day is None else self.person.birth.age_months(day)

    def lay_out(self) -> None:
        """Add the fields, once."""
        raise NotImplementedError

    def read_more(self, session: Any) -> None:
        """Read what else the form asks about the person, before anything is laid out."""

    def show_day(self, session: Any, day: date) -> None:
        """Show what is stored of the chosen day."""

    def check_answers(self) -> Sequence[Problem]:
        """Return what is wrong with the answers."""
        return ()

    def store(self, session: Any, day: date) -> None:
        """Store the answers."""
        raise NotImplementedError

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with day and answers."""
        day = self.day.value()
        lifetime = Lifetime(self.person.birth, self.person.death)
        problems = check_day(day, lifetime, self.context.today()) if day is not None else []
        return [*problems, *self.check_answers()]

    def save(self) -> None:
        """Store the answers as one action."""
        day = self.day.value()
        if day is None:
            return
        words = self.ACTION.fill(name=self.person.name, day=day)
        with self.context.db.action(words) as session:
            self.store(session, day)
            action = action_id(session)
        self.context.notify(words, action)

    def _other_day(self) -> None:
        day = self.day.value()
        if day is None:
            return
        with self.context.db.read() as session:
            self.show_day(session, day)
