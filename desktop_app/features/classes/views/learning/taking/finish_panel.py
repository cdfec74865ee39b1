"""Before answers are stored: what was left out, and the way back to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current
from desktop_app.ui.wrap_row import WrapRow

ALL_ANSWERED = QT_TRANSLATE_NOOP("Classes", "All questions are answered.")
LEFT_OUT = QT_TRANSLATE_NOOP("Classes", "{n} questions were left out. That is no wrong answer; you can still go back to them.")
GO_TO = QT_TRANSLATE_NOOP("Classes", "Question {number}")
FINISH = QT_TRANSLATE_NOOP("Classes", "Finish (Enter)")


class FinishPanel(QWidget):
    """Asks whether somebody has finished.

    Signals:
        asked(place): go to a question, from 0.
        accepted: the answers are to be stored.
    """

    asked = Signal(int)
    accepted = Signal()

    def __init__(self, left_out: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finish_button = button(FINISH, "check", "primary", self.accepted.emit)
        self.ways_back = []
        ways = WrapRow()
        for place in left_out:
            made = button(GO_TO.fill(number=current().number(place + 1)), clicked=partial(self.asked.emit, place))
            self.ways_back.append(made)
            ways.addWidget(made)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(14))
        stack.addWidget(label(LEFT_OUT.of(len(left_out)) if left_out else ALL_ANSWERED, "question", wrap=True))
        stack.addLayout(ways)
        stack.addLayout(row(self.finish_button, None))
        stack.addStretch(1)

    def take_cursor(self) -> None:
        """Let Enter finish."""
        self.finish_button.setFocus()
