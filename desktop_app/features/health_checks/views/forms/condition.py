"""A known illness of a person or the family."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, SegmentField
from desktop_app.ui.fields.partial_dates import PartialDateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form

from ... import services
from ...rules.checking import check_condition
from ...rules.entries import WHOSE, Condition

CODE = QT_TRANSLATE_NOOP("Health checks", "Illness")
WHO = QT_TRANSLATE_NOOP("Health checks", "Who has it")
SINCE = QT_TRANSLATE_NOOP("Health checks", "Known since")
SINCE_HINT = QT_TRANSLATE_NOOP("Health checks", "As far as it is known: the year alone is enough.")
TOLD = QT_TRANSLATE_NOOP("Health checks", "Who said so")
NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
ACTION = QT_TRANSLATE_NOOP("Health checks", "Known illness of {name}")


class ConditionForm(Form):
    """Which illness, whose, and since when."""

    TITLE = QT_TRANSLATE_NOOP("Health checks", "Known illness")

    def __init__(self, context: AppContext, resident: bytes, known: Condition | None = None) -> None:
        super().__init__(context)
        self.resident, self._known = resident, known
        with context.db.read() as session:
            self.person, pack = person_facts(session, resident), pack_of(session)
        self._codes = [one.code for one in services.conditions_of_pack(pack)]
        self.code = ChoiceField([(one.code, one.title) for one in services.conditions_of_pack(pack)])
        self.whose = SegmentField(list(WHOSE.items()))
        self.since = PartialDateField(context.today, offer_age=False)
        self.told_by, self.note = TextField(), TextField()
        self.add_field("code", CODE, self.code, required=True)
        self.add_field("whose", WHO, self.whose, required=True)
        self.add_field("since", SINCE, self.since, SINCE_HINT)
        self.add_field("told_by", TOLD, self.told_by)
        self.add_field("note", NOTE, self.note)
        self._fill(known or Condition(self._codes[0]))
        self.code.setEnabled(known is None)
        self.whose.setEnabled(known is None)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        return check_condition(self.code.value() or "", self.whose.value() or "", self._codes)

    def save(self) -> None:
        """Store the illness as one action."""
        words = ACTION.fill(name=self.person.name)
        with self.context.db.action(words) as session:
            self._store(session, self.context.today())
            action = action_id(session)
        self.context.notify(words, action)

    def _store(self, session: Any, today: date) -> None:
        services.set_condition(
            session,
            self.resident,
            self.code.value(),
            whose=self.whose.value(),
            since=self.since.value(),
            told_by=self.told_by.value(),
            note=self.note.value(),
            today=today,
        )

    def _fill(self, known: Condition) -> None:
        self.code.set_value(known.code)
        self.whose.set_value(known.whose)
        self.since.set_value(known.since)
        self.told_by.set_value(known.told_by)
        self.note.set_value(known.note)
