"""Paints the cells of the grid."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_app.ui.table.cell_editing import CellEditing, Index
from desktop_app.ui.tokens import colour, px

from .model import LETTER_ROLE, STATE_ROLE

GROUNDS = {"closed": "surface2", "day": "accent_soft", "draft": "danger_soft"}
INKS = {"other": "text2", "draft": "danger", "day": "accent"}


class PastCells(CellEditing):
    """Paints a year's cells."""

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
