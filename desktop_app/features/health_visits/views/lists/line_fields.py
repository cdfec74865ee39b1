"""The fields of one line of a list; Enter goes on, Down and Up store the line and go to another."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import Text
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import LineField
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.words import current

from ...rules.absence import reason_of
from ...rules.typed_boxes import TypedBoxes, read_boxes, show_boxes
from ..measure_field import MeasureField, is_escape

MOST_SIGNS = 40


class ValueField(MeasureField):
    """One measured value; Tab goes to the next field, Enter may pass over several.

    Signals:
        passed: Tab.
    """

    passed = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell Tab from Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self.passed.emit()
            return True
        return super().event(event)


class ShortField(LineField):
    """Some figures; Enter and Tab go on, Shift+Enter and Shift+Tab go back.

    Signals:
        went_on, went_back, left: Enter, Shift+Enter, Esc.
    """

    went_on = Signal()
    went_back = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST_SIGNS)
        self.setMinimumWidth(px(60))

    def event(self, event: QEvent) -> bool:
        """Take Tab like Enter, and Esc before the page does."""
        if is_escape(event):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self.went_on.emit()
                return True
            if event.key() == Qt.Key.Key_Backtab:
                self.went_back.emit()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back or leave."""
        if event.key() in ENTER_KEYS:
            (self.went_back if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.went_on).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BoxesField(ShortField):
    """The numbers of the ticked boxes of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = 0

    def value(self) -> TypedBoxes | Text:
        """Return which boxes are meant, or why it cannot be told."""
        return read_boxes(self.text(), self.boxes)

    def set_value(self, boxes: TypedBoxes) -> None:
        """Show which boxes are recorded."""
        self.setText(current().digits_of(show_boxes(boxes.given, boxes.refused)))


class ReasonField(ShortField):
    """The number of the reason why somebody did not come."""

    def value(self) -> str | None:
        """Return the code of the reason, "" for an empty field, None for a number that is not there."""
        typed = read_boxes(self.text(), 9)
        if isinstance(typed, Text) or typed.refused or len(typed.given) > 1:
            return None
        return reason_of(typed.given[0]) if typed.given else ""


class VisitDayField(DateField):
    """The day that is written on a line.

    Signals:
        went_on, went_back, left: Enter, Shift+Enter, Esc.
    """

    went_on = Signal()
    went_back = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does."""
        if is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back or leave."""
        if event.key() in ENTER_KEYS:
            (self.went_back if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.went_on).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
