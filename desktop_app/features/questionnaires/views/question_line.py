"""One question with its answers."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_property
from desktop_app.ui.words import current, tr

from ..rules.questionnaires import Item
from .answer_choice import AnswerChoice

SHORT = 2
"""So many answers stand on the line of their question; more stand below it."""


class QuestionLine(QWidget):
    """A question with its number; a digit answers and goes on, Enter goes on without an answer.

    Attributes:
        item: what is asked.
        choice: its answers.

    Signals:
        changed: a person answered or took an answer back.
        went_on: the next question is to be asked.
    """

    changed = Signal()
    went_on = Signal()

    def __init__(self, number: int, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.choice = AnswerChoice([(one.value, one.words) for one in item.answers])
        self.choice.setAccessibleName(tr(item.title))
        self.choice.changed.connect(self.changed)
        self.choice.chosen.connect(self.went_on)
        self.words = label(f"{current().number(number)}. {tr(item.title)}", wrap=True)
        self.words.setBuddy(self.choice)
        asked = QVBoxLayout()
        asked.setSpacing(px(2))
        asked.addWidget(self.words)
        if item.detail is not None:
            asked.addWidget(label(item.detail, "caption", wrap=True))
        stack = QHBoxLayout(self) if len(item.answers) <= SHORT else QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addLayout(asked, 1)
        stack.addWidget(self.choice)
        self.setFocusProxy(self.choice)

    def value(self) -> int | None:
        """Return the answer, or None."""
        return self.choice.value()

    def set_value(self, value: int | None) -> None:
        """Show an answer."""
        self.choice.set_value(value)

    def set_missing(self, is_missing: bool) -> None:
        """Mark a question that still waits for its answer."""
        set_property(self.words, "role", "error" if is_missing else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in ENTER_KEYS:
            self.went_on.emit()
        else:
            super().keyPressEvent(event)
