"""Somebody who comes to the open day and is not in the residents' list: a visitor, or a newborn."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.residents.rules import ResidentEntry, check_resident, shown_name
from desktop_app.residents.services import likely_duplicates, register_resident, rows_of
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, SegmentField, YesNoField
from desktop_app.ui.fields.partial_dates import PartialDateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form

TITLE = QT_TRANSLATE_NOOP("Health visits", "New person")
NAME = QT_TRANSLATE_NOOP("Health visits", "Name")
UNNAMED = QT_TRANSLATE_NOOP("Health visits", "Newborn without a name yet?")
SEX = QT_TRANSLATE_NOOP("Health visits", "Sex")
FEMALE = QT_TRANSLATE_NOOP("Health visits", "Female")
MALE = QT_TRANSLATE_NOOP("Health visits", "Male")
BIRTH = QT_TRANSLATE_NOOP("Health visits", "Birth date or age")
MOTHER = QT_TRANSLATE_NOOP("Health visits", "Mother")
MOTHER_HINT = QT_TRANSLATE_NOOP("Health visits", "Choose the mother from the list, then the child lives with her.")
LIVES = QT_TRANSLATE_NOOP("Health visits", "Lives")
HERE = QT_TRANSLATE_NOOP("Health visits", "here")
VISITS = QT_TRANSLATE_NOOP("Health visits", "elsewhere (visitor)")
LIVES_HINT = QT_TRANSLATE_NOOP("Health visits", "Visitors are weighed and listed apart, and stand in no number of the month.")
SAVE = QT_TRANSLATE_NOOP("Health visits", "Enter and weigh")
LIKELY = QT_TRANSLATE_NOOP("Health visits", "{name} is in the list already: {reason}. If this is somebody else, save once more.")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Enter {name}")
KINSHIP_OF_CHILD = {"head": "child", "spouse": "child", "child": "grandchild", "child_in_law": "grandchild"}
"""Position of the mother in her household -> that of her child."""


class NewcomerForm(Form):
    """The few things that are needed to weigh somebody now; the rest is written on the resident's card later.

    Signals:
        entered(resident): the id of the person, who is in the residents' list now.
    """

    TITLE = TITLE
    LIVES: Sequence[tuple[str, Label]] = (("here", HERE), ("visitor", VISITS))
    LIVES_HINT: Label = LIVES_HINT
    entered = Signal(bytes)

    def __init__(self, context: AppContext, words: str, held_on: date, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent)
        self._held_on = held_on
        self._confirmed: ResidentEntry | None = None
        self.name, self.mother = TextField(), PersonField(context)
        self.is_unnamed = YesNoField()
        self.sex = SegmentField([("F", FEMALE), ("M", MALE)])
        self.birth = PartialDateField(context.today)
        self.lives = (SegmentField if len(self.LIVES) < 3 else ChoiceField)(self.LIVES)  # three do not fit side by side
        self.add_field("name", NAME, self.name)
        self.add_field("is_unnamed", UNNAMED, self.is_unnamed)
        self.add_field("sex", SEX, self.sex, required=True)
        self.add_field("birth", BIRTH, self.birth, required=True)
        self.add_field("mother", MOTHER, self.mother, MOTHER_HINT)
        self.add_field("status", LIVES, self.lives, self.LIVES_HINT, required=True)
        self.name.set_value(words)
        self.is_unnamed.set_value(False)
        self.is_unnamed.changed.connect(self._unnamed_changed)

    def entry(self) -> ResidentEntry:
        """Return what was typed; a child that lives here is put into its mother's household."""
        unnamed, mother = bool(self.is_unnamed.value()), self.mother.value()
        status = self.lives.value() or "visitor"
        household, kinship = self._mothers_household(mother.id) if status == "here" else (None, "other")
        return ResidentEntry(
            name="" if unnamed else self.name.value(),
            is_unnamed=unnamed,
            sex=self.sex.value(),
            birth=self.birth.value() or PartialDate(),
            birth_source="estimated" if self.birth.is_estimated else "caregiver",
            mother_id=mother.id,
            mother_name="" if mother.id else mother.text,
            status=status,
            household_id=household,
            kinship=kinship,
        )

    def _mothers_household(self, mother: bytes | None) -> tuple[bytes | None, str]:
        if mother is None:
            return None, "other"
        with self.context.db.read() as session:
            rows = rows_of(session, [mother])
        if not rows or rows[0].household_id is None:
            return None, "other"
        return rows[0].household_id, KINSHIP_OF_CHILD.get(rows[0].kinship or "", "other_relative")

    def check(self) -> Sequence[Problem]:
        """Return what is wrong, and ask once about somebody who may be the same."""
        entry = self.entry()
        if problems := check_resident(entry, self._held_on):
            return problems
        if self._confirmed != entry:
            with self.context.db.read() as session:
                likely = likely_duplicates(session, entry)
            if likely:
                self._confirmed = entry
                return [Problem("name", LIKELY.fill(name=likely[0].resident.shown, reason=likely[0].reason))]
        return ()

    def save(self) -> None:
        """Store the person; the weighing itself follows in the entry line."""
        entry = self.entry()
        name = shown_name(entry.name, entry.is_unnamed, self.mother.value().text)
        with self.context.db.action(ACTION.fill(name=name)) as session:
            resident = register_resident(session, entry, self.context.today())
            action = action_id(session)
        self.context.notify(ACTION.fill(name=name), action)
        self.entered.emit(resident)

    def _unnamed_changed(self) -> None:
        self.set_field_visible("name", not self.is_unnamed.value())
