"""Paints the cells of the grid and edits one of them: every key that leaves a cell stores it first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.tokens import colour, px

from ..measure_field import ENTER_KEYS, MOST_FIGURES
from .model import LETTER_ROLE, STATE_ROLE

Index = QModelIndex | QPersistentModelIndex
GROUNDS = {"closed": "surface2", "day": "accent_soft", "draft": "danger_soft"}
INKS = {"other": "text2", "draft": "danger", "day": "accent"}
WAYS = {
    Qt.Key.Key_Tab: "right",
    Qt.Key.Key_Backtab: "left",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class CellEditing(QStyledItemDelegate):
    """One cell at a time.

    Signals:
        finished(editor, way): what stands there is to be stored; ``way`` is where the cursor goes then: next, back,
            left, right, up, down, or "" if it went elsewhere by itself.
        given_up(editor): Esc.
    """

    finished = Signal(QLineEdit, str)
    given_up = Signal(QLineEdit)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line without a frame, as large as its cell."""
        editor = QLineEdit(parent)
        editor.setObjectName("GridCell")
        editor.setFrame(False)
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        editor.setMaxLength(MOST_FIGURES)
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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground by what the cell is, its figures, and a small letter beside them."""
        state = str(index.data(STATE_ROLE))
        painter.save()
        if state in GROUNDS:
            painter.fillRect(option.rect, colour(GROUNDS[state]))
        painter.setPen(colour("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        font = QFont(option.font)
        font.setItalic(state == "other")
        painter.setFont(font)
        painter.setPen(colour(INKS.get(state, "text")))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        letter = str(index.data(LETTER_ROLE) or "")
        if letter:
            _paint_letter(painter, option, letter)
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_frame(painter, option.rect, colour("focus"))
        painter.restore()


def _paint_letter(painter: QPainter, option: QStyleOptionViewItem, letter: str) -> None:
    font = QFont(option.font)
    font.setPixelSize(px(10))
    painter.setFont(font)
    painter.setPen(colour("warn" if letter == "T" else "text2"))
    far = Qt.AlignmentFlag.AlignLeft if option.direction == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignRight
    place = option.rect.adjusted(px(4), px(2), -px(4), -px(2))
    painter.drawText(place, far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop, letter)


def _paint_frame(painter: QPainter, rect: QRect, ink: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, px(2)))
    painter.drawRect(rect.adjusted(1, 1, -2, -2))
