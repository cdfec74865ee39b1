"""Paints the cells of lists: words, or words in a coloured pill."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ..tokens import colour, px
from ..words import held_together
from .columns import TONE_ROLE

PLAIN = ("surface2", "text2")


class CellDelegate(QStyledItemDelegate):
    """Paints a cell; one with a tone has its words in a pill of that tone."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Keep the order of words that are all of a left-to-right script, e.g. an address, in a right-to-left window."""
        super().initStyleOption(option, index)
        option.text = held_together(option.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint one cell."""
        tone = index.data(TONE_ROLE)
        if tone is None:
            super().paint(painter, _without_focus(option), index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        words, shown.text = shown.text, ""
        widget: QWidget | None = shown.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, _without_focus(shown), painter, widget)
        if words:
            _paint_pill(painter, shown, words, str(tone))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the words of a cell that is too narrow for them while the pointer rests on it."""
        words = str(index.data() or "")
        if option.fontMetrics.horizontalAdvance(words) + px(24) > option.rect.width():
            QToolTip.showText(event.globalPos(), words, view)
            return True
        return super().helpEvent(event, view, option, index)


def _paint_pill(painter: QPainter, option: QStyleOptionViewItem, words: str, tone: str) -> None:
    ground, ink = PLAIN if tone == "plain" else (f"{tone}_soft", tone)
    font = QFont(option.font)
    font.setPixelSize(px(12))
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = painter.fontMetrics()
    width = min(metrics.horizontalAdvance(words) + px(20), option.rect.width() - px(16))
    height = min(max(px(24), metrics.height() + px(4)), option.rect.height() - px(4))
    pill = QRect(option.rect.left() + px(10), option.rect.center().y() - height // 2, width, height)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        pill.moveRight(option.rect.right() - px(10))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(colour(ink))
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - px(12))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def _without_focus(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """Return the option without the dotted frame: the whole row is what is chosen."""
    plain = QStyleOptionViewItem(option)
    plain.state &= ~QStyle.StateFlag.State_HasFocus
    return plain
