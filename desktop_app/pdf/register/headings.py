"""The heading of a register's table: storeys of groups, with headings that may be written upwards."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.layout import Column, ColumnGroup
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.shaping import shortest
from desktop_app.pdf.wrapping import words

from .drawing import OUTLINE
from .geometry import Sheet, depth, leaf_count

FILL = "q .91 .945 .95 rg"
UPWARDS_LENGTHS = (96.0, 120.0, 150.0, 190.0)
"""Points after which a heading written upwards goes to a second line: the first with which all lines stand in the column."""
SMALLEST, SMALLEST_POINTS = 0.62, 4.2
"""How far a heading may shrink before it is written upwards."""


@dataclass(frozen=True, slots=True)
class TableHeading:
    """The operators of the heading, as drawn once and used on every page, and its height in points."""

    operators: str
    height: float


def table_heading(frame: Frame, sheet: Sheet, top: float, numbered: bool, least_height: float = 0.0) -> TableHeading:
    """Return the heading of ``sheet`` whose upper edge stands at ``top``, at least ``least_height`` points high."""
    return _Builder(frame, sheet, top).build(numbered, least_height)


class _Builder:
    def __init__(self, frame: Frame, sheet: Sheet, top: float) -> None:
        self.frame, self.sheet, self.top = frame, sheet, top
        self.storeys = max(depth(c) for c in sheet.columns)
        self.size = sheet.size
        self.smallest = min(sheet.size, max(SMALLEST_POINTS, sheet.size * SMALLEST))
        self.out: list[str] = []

    def build(self, numbered: bool, least_height: float) -> TableHeading:
        heights = self._heights()
        number_row = self.size * 1.5 if numbered else 0.0
        heights[-1] += max(0.0, least_height - sum(heights) - number_row)
        total = sum(heights)
        left = self.frame.left(0, self.sheet.width)
        box = (left, self.top - total - number_row, self.sheet.width, total + number_row)
        self.out.append(f"{FILL} {' '.join(shortest(v) for v in box)} re f Q .4 w .35 G")
        self._walk(self.sheet.columns, 0, 0, heights)
        if numbered:
            self._numbers(self.top - total, number_row)
        self.out.append(f"{OUTLINE} {' '.join(shortest(v) for v in box)} re S 0 G")
        return TableHeading("\n".join(self.out), total + number_row)

    def _heights(self) -> list[float]:
        """Return the height of each storey: groups take what they need, the last storey the rest."""
        heights = [0.0] * self.storeys
        for group, level, width in self._headings():
            if isinstance(group, ColumnGroup):
                heights[level] = max(heights[level], self._needed(group, width))
        for column, level, width in self._headings():
            if isinstance(column, Column):
                above = sum(heights[level:-1])
                heights[-1] = max(heights[-1], self._needed(column, width) - above)
        return heights

    def _headings(self) -> list[tuple[Column | ColumnGroup, int, float]]:
        """Return every heading with its storey and its width."""
        found: list[tuple[Column | ColumnGroup, int, float]] = []

        def walk(columns: Sequence[Column | ColumnGroup], level: int, leaf: int) -> int:
            for column in columns:
                count = leaf_count(column)
                width = sum(placed.width for placed in self.sheet.leaves[leaf : leaf + count])
                found.append((column, level, width))
                if isinstance(column, ColumnGroup):
                    walk(column.columns, level + 1, leaf)
                leaf += count
            return leaf

        walk(self.sheet.columns, 0, 0)
        return found

    def _needed(self, column: Column | ColumnGroup, width: float) -> float:
        title = self._title(column)
        if self._runs_upwards(column, width):
            lines, size = self._upwards(title, width)
            return max(self.frame.line(line, bold=True).width for line in lines) * size + 3 * PAD
        lines, size = self._across(title, width)
        return len(lines) * size * self.frame.leading + 2 * PAD

    def _title(self, column: Column | ColumnGroup) -> str:
        return "" if column.title is None else self.frame.language.text(column.title)

    def _upwards(self, title: str, width: float) -> tuple[list[str], float]:
        """Return (lines, size) of a heading written upwards: small enough that all lines stand within the column."""
        lines: list[str] = []
        for length in UPWARDS_LENGTHS:
            lines = self.frame.wrapped(title, self.size, length, bold=True)
            if len(lines) * self.size * self.frame.leading <= width + PAD:
                return lines, self.size
        return lines, min(self.size, max(SMALLEST_POINTS, width / (len(lines) * self.frame.leading)))

    def _across(self, title: str, width: float) -> tuple[list[str], float]:
        """Return (lines, size): small enough that no word is cut."""
        room = width - 2 * PAD
        longest = self._longest_word(title)
        size = max(self.smallest, min(self.size, room / longest)) if longest else self.size
        return self.frame.wrapped(title, size, room, bold=True), size

    def _longest_word(self, title: str) -> float:
        """Return the width of the longest word in ems."""
        return max((self.frame.line(word.strip(), bold=True).width for word in words(title)), default=0.0)

    def _runs_upwards(self, column: Column | ColumnGroup, width: float) -> bool:
        """Return True for a heading that is to be written upwards, or of which a word would be cut otherwise."""
        if isinstance(column, ColumnGroup):
            return False
        return column.rotated or self._longest_word(self._title(column)) * self.smallest > width - 2 * PAD

    def _walk(self, columns: Sequence[Column | ColumnGroup], level: int, leaf: int, heights: list[float]) -> None:
        for column in columns:
            placed = self.sheet.leaves[leaf : leaf + leaf_count(column)]
            x, width = placed[0].x, sum(p.width for p in placed)
            top = self.top - sum(heights[:level])
            height = heights[level] if isinstance(column, ColumnGroup) else sum(heights[level:])
            self.out.append(self.frame.box(x, top, width, height))
            if self._runs_upwards(column, width):
                self._draw_upwards(self._title(column), x, width, top - height, height)
            else:
                self._draw_across(self._title(column), x, width, top, height)
            if isinstance(column, ColumnGroup):
                self._walk(column.columns, level + 1, leaf, heights)
            leaf += len(placed)

    def _draw_across(self, title: str, x: float, width: float, top: float, height: float) -> None:
        lines, size = self._across(title, width)
        lead = size * self.frame.leading
        y = top - (height - len(lines) * lead) / 2 - lead * 0.5 - size * 0.34
        for text in lines:
            line = self.frame.line(text, bold=True)
            self.out.append(line.at(self.frame.centre(x, width, line.width * size), y, size))
            y -= lead

    def _draw_upwards(self, title: str, x: float, width: float, bottom: float, height: float) -> None:
        lines, size = self._upwards(title, width)
        lead = size * self.frame.leading
        right_most = self.frame.left(x, width) + width / 2 + (len(lines) - 1) * lead / 2 + size * 0.34
        for number, text in enumerate(lines):
            line = self.frame.line(text, bold=True)
            at = right_most - (len(lines) - 1 - number) * lead
            self.out.append(line.upwards(at, bottom + (height - line.width * size) / 2, size))

    def _numbers(self, top: float, height: float) -> None:
        size = self.size * 0.85
        for leaf in self.sheet.leaves:
            self.out.append(self.frame.box(leaf.x, top, leaf.width, height))
            line = self.frame.line(self.frame.language.number(leaf.number + 1), base=0)
            left = self.frame.centre(leaf.x, leaf.width, line.width * size)
            self.out.append(line.at(left, top - height / 2 - size * 0.34, size))
