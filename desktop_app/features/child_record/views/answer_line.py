"""One question on one line, answered with one key; an answer that needs more opens what is asked below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import Label
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.fields.number import plain_digits
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_margins
from desktop_app.ui.words import current, tr


class AnswerLine(QWidget):
    """A question with two answers, the first the one that needs nothing more.

    The keys 1 and 2 answer and go on, Backspace takes an answer back, Enter goes on.

    Args:
        question: what is asked.
        answers: the words of both answers, True the first: (good, not good).
        detail: shown below while the second answer is chosen.
        lead: stands above the detail and says what is ticked there.

    Signals:
        changed: a person answered or took an answer back.
        went_on: the next question is to be asked.
    """

    changed = Signal()
    went_on = Signal()

    def __init__(
        self,
        question: Label,
        answers: Sequence[Label],
        detail: QWidget | None = None,
        lead: Label = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.detail = detail
        numbered = [
            (good, f"{current().number(number)}  {tr(words)}")
            for number, (good, words) in enumerate(zip((True, False), answers, strict=True), start=1)
        ]
        self.field = SegmentField(numbered)
        self.field.setAccessibleName(tr(question))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        words = label(question, wrap=True)
        words.setBuddy(self.field)
        head.addWidget(words, 1)
        head.addWidget(self.field)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addLayout(head)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        set_margins(below, 12, 0, 0, 6)
        if lead:
            below.addWidget(label(lead, "muted", wrap=True))
        if detail is not None:
            below.addWidget(detail)
        stack.addWidget(self._below)
        self._below.hide()
        self.field.changed.connect(self._answered)
        self.setFocusProxy(self.field)

    def value(self) -> bool | None:
        """Return True for the first answer, False for the second, None for none."""
        found = self.field.value()
        return None if found is None else bool(found)

    def set_value(self, value: bool | None) -> None:
        """Show an answer; the second one opens what is asked below it."""
        self.field.set_value(value)
        self._show_detail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with a digit of any script, take back with Backspace, go on with Enter."""
        digit = plain_digits(event.text())
        if digit in ("1", "2"):
            self._choose(digit == "1")
        elif event.key() == Qt.Key.Key_Backspace:
            self.set_value(None)
            self.changed.emit()
        elif event.key() in ENTER_KEYS:
            self.went_on.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, good: bool) -> None:
        self.set_value(good)
        self.changed.emit()
        if good or self.detail is None:
            self.went_on.emit()
        else:
            self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self) -> None:
        self._show_detail()
        self.changed.emit()

    def _show_detail(self) -> None:
        self._below.setVisible(self.detail is not None and self.value() is False)
