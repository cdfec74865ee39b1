"""Notes what is to be looked at again, and writes down what was found then."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.residents.views.links import link
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import LongTextField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import current, joined

from .. import services
from ..services import FollowUpRow
from .planned_view import OPEN_CARD

TITLE = QT_TRANSLATE_NOOP("Home visits", "Look again: {name}")
DAY = QT_TRANSLATE_NOOP("Home visits", "Looked at on")
RESULT = QT_TRANSLATE_NOOP("Home visits", "What was found")
BY = QT_TRANSLATE_NOOP("Home visits", "Who looked")
NOTE_TITLE = QT_TRANSLATE_NOOP("Home visits", "Note something to look at again")
WHAT = QT_TRANSLATE_NOOP("Home visits", "What to look at again")
ON = QT_TRANSLATE_NOOP("Home visits", "Due on")
NOTE_ACTION = QT_TRANSLATE_NOOP("Home visits", "To look at again: {name}")
REMOVE = QT_TRANSLATE_NOOP("Home visits", "Remove")
ACTION = QT_TRANSLATE_NOOP("Home visits", "Looked again: {name}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Home visits", "Remove what was to be looked at again: {name}")


class NoteForm(Form):
    """Something about a person that somebody should look at again, without a visit."""

    def __init__(self, context: AppContext, resident: bytes, name: Label, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._resident, self._name = resident, name
        self.reason, self.day = TextField(), DateField(minimum=context.today())
        self.add_field("reason", WHAT, self.reason, required=True)
        self.add_field("due_on", ON, self.day)

    def check(self) -> Sequence[Problem]:
        """Return nothing more than the fields find themselves."""
        return []

    def save(self) -> None:
        """Store it."""
        words = NOTE_ACTION.fill(name=self._name)
        entry = services.FollowUpEntry(self.reason.value(), self.context.today(), self.day.value(), self._resident)
        with self.context.db.action(words) as session:
            services.add_follow_up(session, entry)
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)


class FollowUpForm(Form):
    """The result of looking again."""

    def __init__(self, context: AppContext, row: FollowUpRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.row = row
        self.add_part(label(row.reason, "h2", wrap=True))
        due = current().date(row.due_on) if row.due_on else ""
        self.add_part(label(joined(due, row.house, row.note), "muted", wrap=True))
        if row.resident is not None:
            self.add_part(link(OPEN_CARD, lambda: context.open_page("residents", resident=row.resident), "user"))
        self.day, self.result, self.by = DateField(maximum=context.today()), LongTextField(3), TextField()
        self.add_field("done_on", DAY, self.day, required=True)
        self.add_field("result", RESULT, self.result)
        self.add_field("done_by", BY, self.by)
        self.add_part(button(REMOVE, "trash-2", "ghost", self.remove))
        self.day.set_value(row.done_on or context.today())
        self.result.set_value(row.result)
        self.by.set_value(row.done_by)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service says what is not possible."""
        return []

    def save(self) -> None:
        """Store the result."""
        words = ACTION.fill(name=self.row.name)
        day = self.day.value()
        if day is None:
            return
        with self.context.db.action(words) as session:
            services.finish_follow_up(session, self.row.id, day, self.context.today(), self.result.value(), self.by.value())
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)

    def remove(self) -> None:
        """Take it out: it was noted by mistake."""
        words = REMOVE_ACTION.fill(name=self.row.name)
        with self.context.db.action(words) as session:
            services.remove_follow_up(session, self.row.id)
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)
        self.reset_changes()
        self.saved.emit()
