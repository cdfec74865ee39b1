"""F3: what the child in the line may be given, in the detail panel beside the grid."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext

from ... import services
from ..measure_field import is_escape
from ..steps import ServeStep

TITLE = QT_TRANSLATE_NOOP("Health visits", "Due now")


class DuePanel(QWidget):
    """The step Serve for one child, without leaving the grid.

    Attributes:
        panel: what is due, each with its answer.

    Signals:
        left: everything is stored, or Esc: back to the grid.
    """

    TITLE = TITLE
    left = Signal()

    def __init__(self, context: AppContext, resident: bytes, day: services.DayCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = ServeStep(context)
        self.panel.set_child(resident, day)
        self.panel.done.connect(lambda _resident: self.left.emit())
        self.panel.left.connect(self.left)
        self.setFocusProxy(self.panel)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.panel)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does."""
        if is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the grid."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
