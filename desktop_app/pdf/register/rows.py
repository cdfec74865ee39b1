"""The rows of a register: measured once, divided into pages, drawn as one text object a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.pdf import bidi
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.shaping import Line, shortest

from .cells import FIGURES, TYPED, WORDS
from .geometry import Leaf, Sheet

SMALLEST = 0.7
"""How far a value may shrink before it goes to a second line; nothing is cut."""
BLANK_HEIGHT = 15.0
"""Points of a row that is filled in by hand."""

Written = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one cell, each with its distance from the start edge of the page, and their leading."""

    lines: tuple[tuple[float, str], ...]
    leading: float


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet: the blocks of its cells, and its height in points."""

    blocks: tuple[Block | None, ...]
    height: float


class RowMaker:
    """Shapes and places the cells of one sheet; equal cells of a column are worked on once."""

    def __init__(self, frame: Frame, sheet: Sheet, rows: Sequence[Sequence[Written]], bold: bool = False) -> None:
        self.frame, self.sheet, self.bold = frame, sheet, bold
        self.leading = sheet.size * frame.leading
        self._known: list[dict[Written, Block | None]] = [{} for _ in sheet.leaves]
        self._shared_right = [self._right_edge(leaf, rows) for leaf in sheet.leaves]

    def _right_edge(self, leaf: Leaf, rows: Sequence[Sequence[Written]]) -> float:
        """Return where the figures of a column end, so that the widest stands in the middle and digits stand under digits."""
        figures = {row[leaf.number][0] for row in rows if row[leaf.number][1] == FIGURES}
        widest = max((self._line(text, FIGURES).width for text in figures), default=0.0)
        return self.frame.left(leaf.x, leaf.width) + (leaf.width + min(widest, leaf.width - 2 * PAD)) / 2

    def make(self, row: Sequence[Written]) -> Row:
        """Return ``row`` placed on the sheet."""
        blocks: list[Block | None] = []
        most = 1
        for i, leaf in enumerate(self.sheet.leaves):
            cell = row[leaf.number]
            if not cell[0]:
                blocks.append(None)
                continue
            known = self._known[i]
            block = known.get(cell)
            if block is None:
                block = known[cell] = self._block(i, leaf, cell)
            if block is not None and len(block.lines) > most:
                most = len(block.lines)
            blocks.append(block)
        return Row(tuple(blocks), most * self.leading + 1.2 * PAD)

    def _line(self, text: str, kind: int, factor: float = 1.0) -> Line:
        base = 0 if kind == FIGURES else bidi.base_level(text) if kind == TYPED else None
        return self.frame.line(text, self.sheet.size * factor, self.bold, base)

    def _block(self, number: int, leaf: Leaf, cell: Written) -> Block:
        text, kind = cell
        room = leaf.width - 2 * PAD
        line = self._line(text, kind)
        if line.width <= room:
            return Block(((self._place(number, leaf, line, kind), line.operators),), self.leading)
        factor = room / line.width
        if kind == FIGURES or (not leaf.column.wrap and factor >= SMALLEST):
            line = self._line(text, kind, factor)
            return Block(((self._place(number, leaf, line, kind), line.operators),), self.leading)
        size = self.sheet.size * (1.0 if leaf.column.wrap else SMALLEST)
        base = bidi.base_level(text) if kind == TYPED else None
        lines = [self.frame.line(part, size, self.bold, base) for part in self.frame.wrapped(text, size, room, self.bold, base)]
        return Block(tuple((self._place(number, leaf, line, WORDS), line.operators) for line in lines), self.leading)

    def _place(self, number: int, leaf: Leaf, line: Line, kind: int) -> float:
        if kind == FIGURES:
            return self._shared_right[number] - line.width
        if line.width <= self.sheet.size * 1.6 or leaf.column.rotated:  # a letter or a sign
            return self.frame.centre(leaf.x, leaf.width, line.width)
        return self.frame.start(leaf.x + PAD, leaf.width - 2 * PAD, line.width)


def blank_rows(count: int, columns: int) -> Iterator[Row]:
    """Yield rows to be filled in by hand."""
    return (Row((None,) * columns, BLANK_HEIGHT) for _ in range(count))


def draw_rows(frame: Frame, sheet: Sheet, rows: Sequence[Row], top: float) -> float:
    """Draw ``rows`` from ``top`` downwards with their lines, and return where they end."""
    out = ["BT"]
    add = out.append
    edges = [top]
    y, size = top, sheet.size
    for row in rows:
        baseline = y - 0.6 * PAD - size * 0.95
        for block in row.blocks:
            if block is None:
                continue
            at = baseline
            for x, operators in block.lines:
                add(f"1 0 0 1 {x:.2f} {at:.2f} Tm {operators}")
                at -= block.leading
        y -= row.height
        edges.append(y)
    add("ET .25 w .55 G")
    left, right = frame.left(0, sheet.width), frame.left(0, sheet.width) + sheet.width
    add(" ".join(f"{left:.2f} {edge:.2f} m {right:.2f} {edge:.2f} l" for edge in edges))
    uprights = {frame.left(leaf.x, leaf.width) for leaf in sheet.leaves} | {right}
    add(" ".join(f"{x:.2f} {top:.2f} m {x:.2f} {y:.2f} l" for x in sorted(uprights)) + " S")
    add(f".5 w .25 G {shortest(left)} {shortest(y)} {shortest(right - left)} {shortest(top - y)} re S 0 G")
    frame.document.put("\n".join(out))
    return y


def pages_of(rows: Sequence[Row], room: float, last_room: float) -> list[list[Row]]:
    """Divide ``rows`` into pages of ``room`` points; the last one has ``last_room``, for what stands under the table.

    At least two rows go with what stands under the table, so that signatures never stand alone.
    """
    pages: list[list[Row]] = [[]]
    used = 0.0
    for row in rows:
        if used + row.height > room and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += row.height
    if sum(row.height for row in pages[-1]) > last_room:
        last = pages[-1]
        keep = max(len(last) - 2, 1) if len(last) > 1 else 0
        while keep > 1 and sum(row.height for row in last[:keep]) > room:
            keep -= 1
        pages[-1:] = [last[:keep], last[keep:]] if keep else [last]
    return pages
