"""Cells of a grid that are typed into from the keyboard alone: every key that leaves a cell stores it first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..shortcuts import ENTER_KEYS

Index = QModelIndex | QPersistentModelIndex
WAYS = {
    Qt.Key.Key_Tab: "right",
    Qt.Key.Key_Backtab: "left",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class CellEditing(QStyledItemDelegate):
    """Edits one cell at a time; how cells look is for the grid's own subclass to paint.

    Attributes:
        most_signs: that fit into a cell.

    Signals:
        finished(editor, way): what stands there is to be stored; ``way`` is where the cursor goes then: next, back,
            left, right, up, down, or "" if it went elsewhere by itself.
        given_up(editor): Esc.
    """

    most_signs = 16
    finished = Signal(QLineEdit, str)
    given_up = Signal(QLineEdit)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line without a frame, as large as its cell."""
        editor = QLineEdit(parent)
        editor.setObjectName("GridCell")
        editor.setFrame(False)
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        editor.setMaxLength(self.most_signs)
        editor.setTextMargins(0, 0, 0, 0)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is stored, or what was typed before and could not be stored."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Cover the cell."""
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Store with the keys that leave the cell, and when the focus goes elsewhere."""
        if not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self.finished.emit(watched, "")
            return False
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        act = self._act_of(event, watched)
        if act is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def _act_of(self, event: QKeyEvent, editor: QLineEdit) -> Callable[[], None] | None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_Escape:
            return lambda: self.given_up.emit(editor)
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return None
        if key in ENTER_KEYS:
            back = bool(held & Qt.KeyboardModifier.ShiftModifier)
            return lambda: self.finished.emit(editor, "back" if back else "next")
        return (lambda: self.finished.emit(editor, WAYS[key])) if key in WAYS else None
