"""What the forms about a questionnaire have in common: when, by whom and where it was asked."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.features.confidential.services import WRITE
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form

from ..rules.checking import HERE, PLACES, Lifetime, check_day
from ..rules.questionnaires import Questionnaire
from ..services import SheetResult

DAY = QT_TRANSLATE_NOOP("Questionnaires", "Date")
BY = QT_TRANSLATE_NOOP("Questionnaires", "Asked by")
WHERE = QT_TRANSLATE_NOOP("Questionnaires", "Where")
NOTE = QT_TRANSLATE_NOOP("Questionnaires", "Note")
ACTION = QT_TRANSLATE_NOOP("Questionnaires", "{questions}: {name}, {day}")


class AskedForm(Form):
    """A questionnaire of one person on one day.

    Attributes:
        result: what was stored comes to, once it was stored.
    """

    def __init__(self, context: AppContext, resident: bytes, on: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.resident = resident
        self.result: SheetResult | None = None
        with context.db.read() as session:
            self.person = person_facts(session, resident)
            self.pack = pack_of(session)
        self.day = DateField(maximum=context.today())
        self.where = ChoiceField(list(PLACES.items()))
        self.by, self.note = TextField(), TextField()
        self.day.set_value(on or context.today())
        self.where.set_value(HERE)

    def asked(self) -> Questionnaire | None:
        """Return what was asked; None if nothing is chosen."""
        raise NotImplementedError

    def store(self, session: Any, day: date) -> SheetResult:
        """Store it."""
        raise NotImplementedError

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with the day."""
        day = self.day.value()
        lifetime = Lifetime(self.person.birth, self.person.death)
        return check_day(day, lifetime, self.context.today()) if day is not None else []

    def save(self) -> None:
        """Store it as one action, whose name does not tell what is private."""
        day, asked = self.day.value(), self.asked()
        if day is None or asked is None:
            return
        words: Text = ACTION.fill(questions=asked.title, name=self.person.name, day=day)
        words = WRITE if asked.is_private else words
        with self.context.db.action(words) as session:
            self.result = self.store(session, day)
            action = action_id(session)
        self.context.notify(words, action)

    def add_when_and_who(self) -> None:
        """Add day, place, who asked and a note."""
        self.add_field("on", DAY, self.day, required=True)
        self.add_field("where", WHERE, self.where, beside=True)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)
