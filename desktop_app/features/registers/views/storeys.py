"""The heads of a register on screen: as many storeys as on paper, and as wide as their columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.core.language import Language
from desktop_app.core.layout import Column, ColumnGroup, Register
from desktop_app.ui.tokens import colour, px

PADDING = 6
LEAST_PX, MOST_PX = 52, 260
WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Box:
    """One box of the heads: its words, the columns under it, and its storeys from the top."""

    words: str
    first: int
    last: int
    top: int
    bottom: int


def boxes_of(register: Register, language: Language) -> list[Box]:
    """Return the boxes of the heads; a column without a group reaches from the top to the bottom."""
    depth = max((_depth(part) for part in register.columns), default=1)
    return list(_boxes(register.columns, language, 0, 0, depth))


def _depth(part: Column | ColumnGroup) -> int:
    return 1 + max(map(_depth, part.columns), default=0) if isinstance(part, ColumnGroup) else 1


def _boxes(parts: Sequence[Column | ColumnGroup], language: Language, first: int, storey: int, depth: int) -> Iterator[Box]:
    for part in parts:
        words = language.text(part.title or "")
        if isinstance(part, ColumnGroup):
            inner = list(_boxes(part.columns, language, first, storey + 1, depth))
            last = max((box.last for box in inner), default=first)
            yield Box(words, first, last, storey, storey + 1)
            yield from inner
            first = last + 1
        else:
            yield Box(words, first, first, storey, depth)
            first += 1


class StoreyedHeader(QHeaderView):
    """Heads in storeys; they are read, not pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._boxes: list[Box] = []
        self._lines: list[int] = [0]
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(LEAST_PX))

    def show_register(self, register: Register, language: Language, contents: Sequence[int]) -> None:
        """Show the heads of a register; the columns get the width that their words need.

        Args:
            contents: pixels that the cells of each column need.
        """
        self._boxes = boxes_of(register, language)
        metrics = QFontMetrics(self.font())
        for box, content in zip(self._leaves(), contents, strict=True):
            longest = max((metrics.horizontalAdvance(word) for word in box.words.split()), default=0) + 2 * px(PADDING) + px(2)
            self.resizeSection(box.first, max(longest, min(content, px(MOST_PX)), px(LEAST_PX)))
        self._measure(metrics)
        self.updateGeometry()
        self.viewport().update()

    def _leaves(self) -> list[Box]:
        bottom = max((box.bottom for box in self._boxes), default=0)
        return [box for box in self._boxes if box.first == box.last and box.bottom == bottom]

    def _measure(self, metrics: QFontMetrics) -> None:
        """Give each storey the height that its words need."""
        depth = max((box.bottom for box in self._boxes), default=1)
        heights = [metrics.height() + 2 * px(PADDING)] * depth
        for box in sorted(self._boxes, key=lambda one: one.bottom - one.top):
            width = sum(self.sectionSize(number) for number in range(box.first, box.last + 1)) - 2 * px(PADDING)
            needed = metrics.boundingRect(QRect(0, 0, width, 10_000), int(WRAPPED), box.words).height() + 2 * px(PADDING)
            heights[box.bottom - 1] += max(0, needed - sum(heights[box.top : box.bottom]))
        self._lines = [sum(heights[:number]) for number in range(depth + 1)]

    def sizeHint(self) -> QSize:
        """Return room for all storeys."""
        return QSize(super().sizeHint().width(), self._lines[-1])

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Paint the part of each box that stands over one column."""
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, colour("surface2"))
        painter.setFont(self.font())
        for box in self._boxes:
            if box.first <= section <= box.last:
                self._paint(painter, box)
        painter.restore()

    def _paint(self, painter: QPainter, box: Box) -> None:
        places = [self.sectionViewportPosition(number) for number in (box.first, box.last)]
        width = sum(self.sectionSize(number) for number in range(box.first, box.last + 1))
        top, bottom = self._lines[box.top], self._lines[box.bottom]
        area = QRect(min(places), top, width, bottom - top)
        painter.setPen(colour("border"))
        painter.drawRect(area.adjusted(-1, -1, -1, -1))
        painter.setPen(colour("text"))
        seen = area.intersected(self.viewport().rect())  # words over many columns stay in sight
        fits = seen if seen.width() >= self.fontMetrics().horizontalAdvance(box.words) + 3 * px(PADDING) else area
        painter.drawText(fits.adjusted(px(PADDING), 0, -px(PADDING), 0), int(WRAPPED), box.words)
