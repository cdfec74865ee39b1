"""What is shown while the worker is busy: what it does, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import tr

STOP = QT_TRANSLATE_NOOP("Residents", "Stop")


class Working(QWidget):
    """A sentence, a bar and a Stop button.

    Signals:
        stopped: the user wants to stop.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.what = label("", "h2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(420))
        self.stop_button = button(STOP, "x", None, self.stopped.emit)
        stack = QVBoxLayout(self)
        stack.setSpacing(px(16))
        stack.addStretch(1)
        for part in (self.what, self.bar, self.stop_button):
            stack.addLayout(row(None, part, None))
        stack.addStretch(2)

    def begin(self, what: Label) -> None:
        """Show a new task that has not reported yet."""
        self.what.setText(tr(what))
        self.bar.setAccessibleName(tr(what))
        self.bar.setRange(0, 0)

    def progress(self, done: int, total: int) -> None:
        """Show how far the task is."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
