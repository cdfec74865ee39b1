"""Writes an entry that only the midwife will read."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, DateField, LongTextField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from .. import services
from ..rules.fields import FIELDS, Field
from ..rules.topics import TOPICS, Opened, Plain

TITLE = QT_TRANSLATE_NOOP("Confidential", "Write something for the midwife")
CHANGE_TITLE = QT_TRANSLATE_NOOP("Confidential", "Correct the entry")
SEALED = QT_TRANSLATE_NOOP(
    "Confidential",
    "Only the midwife can read this. Once it is saved you cannot open it again yourself, but you can undo it at once.",
)
TOPIC = QT_TRANSLATE_NOOP("Confidential", "What it is about")
DAY = QT_TRANSLATE_NOOP("Confidential", "Date")
BY = QT_TRANSLATE_NOOP("Confidential", "Written by")
Editor = ChoiceField | DateField | LongTextField | TextField


class EntryForm(Form):
    """One entry; what it asks follows from the topic.

    Args:
        opened: the entry to correct; None for a new one.

    Attributes:
        editors: of the chosen topic, by field.
        is_correction: it shows an entry that the midwife has opened.
    """

    def __init__(self, context: AppContext, resident: bytes, opened: Opened | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._resident, self._opened = resident, opened
        self.is_correction = opened is not None
        self.topic = ChoiceField(list(TOPICS.items()))
        self.day = DateField(maximum=context.today())
        self.by = TextField()
        self.editors: dict[str, Editor] = {}
        self.answers = FieldSet(scrolls=False)
        self.add_part(label(SEALED, "muted", wrap=True))
        self.add_field("topic", TOPIC, self.topic, required=True)
        self.add_part(self.answers)
        self.add_field("on", DAY, self.day, required=True)
        self.add_field("by", BY, self.by)
        self.topic.changed.connect(self._ask)
        self._fill()

    def choose(self, topic: str) -> None:
        """Ask what belongs to ``topic``."""
        self.topic.set_value(topic)
        self._ask()

    def found_problems(self) -> list[Problem]:
        """Return what the fields of the form and of the topic find themselves."""
        return [*super().found_problems(), *self.answers.found_problems()]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem beside its field, whichever of the two sets it stands in."""
        self.answers.show_problems([problem for problem in problems if problem.field in self.editors])
        super().show_problems([problem for problem in problems if problem.field not in self.editors])

    def check(self) -> Sequence[Problem]:
        """Return nothing: what is required is all that can be wrong."""
        return []

    def save(self) -> None:
        """Seal and store it; neither the notice nor History says what it is about."""
        topic, on = str(self.topic.value()), self.day.value() or self.context.today()
        values = {name: _plain(editor.value()) for name, editor in self.editors.items()}
        with self.context.db.action(services.WRITE) as session:
            if self._opened is None:
                services.record_sealed(session, self._resident, on, topic, values, self.by.value())
            else:
                kept = {name: value for name, value in self._opened.values.items() if topic == self._opened.topic}
                services.change_sealed(session, self._opened.id, on, topic, {**kept, **values}, self.by.value())
            action = action_id(session)
        self.context.notify(services.WRITE, action)

    def draft(self) -> Mapping[str, object]:
        """Return nothing: what is private is kept nowhere but in the form itself, not even for a window that is built anew."""
        return {}

    def _ask(self) -> None:
        topic = self.topic.value()
        fields = FIELDS.get(topic, ())
        self.answers.deleteLater()
        new = FieldSet(scrolls=False)
        self.fields.replaceWidget(self.answers, new)
        self.answers = new
        self.editors = {field.name: _editor(field) for field in fields}
        for field in fields:
            new.add_field(field.name, field.title, self.editors[field.name], required=field.is_required)
            self.editors[field.name].changed.connect(self._edited)

    def _fill(self) -> None:
        opened = self._opened
        self.day.set_value(opened.on if opened else self.context.today())
        self.by.set_value(opened.by if opened else self.context.db.user)
        if opened is not None:
            self.choose(opened.topic)
            for name, editor in self.editors.items():
                _show(editor, opened.values.get(name))
        self.reset_changes()


def _editor(field: Field) -> Editor:
    if field.kind == "choice":
        return ChoiceField(list((field.choices or {}).items()))
    if field.kind == "day":
        return DateField()
    return TextField() if field.kind == "text" else LongTextField(3)


def _plain(value: Any) -> Plain:
    if isinstance(value, date):
        return value.isoformat()
    return value or None


def _show(editor: Editor, value: Plain) -> None:
    if isinstance(editor, DateField):
        editor.set_value(date.fromisoformat(str(value)) if value else None)
    else:
        editor.set_value(None if value is None else str(value))
