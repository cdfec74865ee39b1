"""One measured value in the entry line: Enter goes on, Shift+Enter goes back, the focus never strays."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import SearchField
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.words import current

from ..rules.measures import Measure

MOST_FIGURES = 16


class MeasureField(NumberField):
    """A weight or length as people write it, with any decimal sign and any digits.

    Signals:
        went_on: Enter or Tab.
        went_back: Shift+Enter or Shift+Tab.
        turned: L, S or Space: measured lying or standing; the letter, or "" for the other one.
        left: Esc.
    """

    went_on = Signal()
    went_back = Signal()
    turned = Signal(str)
    left = Signal()

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(decimals=measure.decimals, parent=parent)
        self.measure = measure
        self.setMaxLength(MOST_FIGURES)
        self.setMinimumWidth(0)

    def set_value(self, value: float | None) -> None:
        """Show a value with the decimals it needs; None empties the field."""
        self.setText("" if value is None else current().value(float(value)))

    def stored_value(self) -> int | None:
        """Return the value in grams or millimetres; None if the field is empty or cannot be read."""
        return self.value_in(self.measure.per_unit)

    def show_stored(self, value: int | None) -> None:
        """Show a value that is held in grams or millimetres."""
        self.set_value(None if value is None else value / self.measure.per_unit)

    def event(self, event: QEvent) -> bool:
        """Take Tab like Enter, since both store what was typed, and Esc before the page; leave Ctrl+Z if nothing was typed."""
        if self.leaves_undo(event):
            event.ignore()
            return False
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
        """Go on, go back, leave, or turn the child from lying to standing."""
        key = event.key()
        if key in ENTER_KEYS:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.went_back if back else self.went_on).emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_L, Qt.Key.Key_S, Qt.Key.Key_Space) and not event.modifiers():
            self.turned.emit("" if key == Qt.Key.Key_Space else event.text().upper())
        else:
            super().keyPressEvent(event)


class EntrySearch(SearchField):
    """The search of the entry line; Up and Down walk through what is listed below it.

    Signals:
        walked(step): 1 for the next row, -1 for the one before.
    """

    walked = Signal(int)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does while there is something to empty."""
        if self.text() and is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rows below; everything else is typing."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)


def is_escape(event: QEvent) -> bool:
    """Return True if Qt asks whether Esc is this field's key rather than a shortcut of the page."""
    return event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
