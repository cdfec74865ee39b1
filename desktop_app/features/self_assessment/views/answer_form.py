"""What only the post knows of one criterion: a value, or why it is not known."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import LongTextField, NumberField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, label

from .. import services
from ..rules.levels import MOST
from ..services import Assessment, Line
from .wording import unit_words

ABOUT = QT_TRANSLATE_NOOP("Self-assessment", "The records do not show it. Write down what the post or the midwife knows.")
VALUE = QT_TRANSLATE_NOOP("Self-assessment", "Value in {year}")
NOTE = QT_TRANSLATE_NOOP("Self-assessment", "Note")
NOTE_HINT = QT_TRANSLATE_NOOP("Self-assessment", "For example who said it, or why it is not known.")
BY = QT_TRANSLATE_NOOP("Self-assessment", "Written down by")
ACTION = QT_TRANSLATE_NOOP("Self-assessment", "Answer “{criterion}” for {year}")
TAKE_BACK = QT_TRANSLATE_NOOP("Self-assessment", "Take the answer back")
TAKE_BACK_ACTION = QT_TRANSLATE_NOOP("Self-assessment", "Take back “{criterion}” of {year}")


class AnswerForm(Form):
    """The answer to one criterion in one year."""

    def __init__(self, context: AppContext, found: Assessment, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._year, self._criterion = found.year, line.criterion
        unit = line.criterion.unit
        self.value = NumberField(0, MOST[unit], unit=unit_words(line))
        self.note, self.by = LongTextField(3), TextField()
        for words in (line.criterion.detail, ABOUT):
            self.add_part(label(words, "muted", wrap=True))
        self.add_field("value", VALUE.fill(year=str(found.year)), self.value)
        self.add_field("note", NOTE, self.note, NOTE_HINT)
        self.add_field("by", BY, self.by)
        if line.answer is None:
            self.by.set_value(context.db.user)
        else:
            self.value.set_value(line.answer.value)
            self.note.set_value(line.answer.note)
            self.by.set_value(line.answer.by)
            self.add_part(button(TAKE_BACK, "trash-2", "danger", self._take_back))
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return self._criterion.title

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows the limits."""
        return ()

    def save(self) -> None:
        """Store the answer."""
        typed = self.value.value()
        words = ACTION.fill(criterion=self._criterion.title, year=str(self._year))
        with self.context.db.action(words) as session:
            services.answer(
                session,
                self._year,
                self._criterion.code,
                None if typed is None else int(typed),
                self.note.value(),
                self.by.value(),
                self.context.today(),
            )
            action = action_id(session)
        self.context.notify(words, action)

    def _take_back(self) -> None:
        words = TAKE_BACK_ACTION.fill(criterion=self._criterion.title, year=str(self._year))
        with self.context.db.action(words) as session:
            services.take_back(session, self._year, self._criterion.code)
            action = action_id(session)
        self.context.notify(words, action)
        self.reset_changes()
        self.saved.emit()
