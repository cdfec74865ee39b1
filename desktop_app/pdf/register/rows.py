"""The rows of a register: each different value of a column is shaped and placed once."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from desktop_app.core.layout import Cell, Number
from desktop_app.pdf import bidi
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.shaping import Line
from desktop_app.pdf.wrapping import words

from .cells import FIGURES, TYPED, Sign, key_of, sign_of, written
from .geometry import SMALLEST_SIZE, Leaf, Sheet

SMALLEST = 0.7
"""How far a value may shrink before it goes to a second line; nothing is cut."""
MANY_LINES, LONG_TEXT, TIGHTER = 2, 4, 0.85
"""A text of more lines is made a little smaller if that saves a line; a long text is not: beside others it would look lost."""
BLANK_HEIGHT = 15.0
"""Points of a row that is filled in by hand."""
SIGN_EMS = 1.6
"""Width up to which a text counts as a letter or a sign, which stands in the middle of its column."""
ROW_PAD, TOTAL_PAD = 0.6 * PAD, 1.2 * PAD


@dataclass(slots=True, eq=False)
class Block:
    """What stands in a cell.

    Attributes:
        lines: shaped, from top to bottom; none for an empty cell.
        size: of the letters, in points.
        leading: distance of its lines, in points.
        is_figures: ends at the column's common right edge, digits under digits.
        heads: per line the operators before its height, once the column's edges are known.
    """

    lines: tuple[Line, ...]
    size: float
    leading: float
    is_figures: bool
    heads: tuple[str, ...] = ()


class Row(NamedTuple):
    """One row of a sheet.

    Attributes:
        blocks: of its cells.
        height: in points.
        pad: room above its text, in points.
        number: of the row among those of the register, from 0; -1 for a row that is filled in by hand.
        band: what is written across instead of cells: the name of a group of rows.
    """

    blocks: Sequence[Block | None]
    height: float
    pad: float = ROW_PAD
    number: int = -1
    band: str = ""


class RowMaker:
    """Makes the rows of one sheet. All rows are made before the first is drawn.

    Args:
        least_height: of a row, in points.
    """

    def __init__(self, frame: Frame, sheet: Sheet, least_height: float = 0.0) -> None:
        self.frame, self.sheet, self.least_height = frame, sheet, least_height
        self._leading = sheet.size * frame.leading
        self._line = partial(frame.document.shaper.line, frame.chain())
        self._smallest = min(sheet.size, max(SMALLEST_SIZE, sheet.size * SMALLEST))
        self._known: list[dict[Hashable, Block]] = [{} for _ in sheet.leaves]
        self._edges = [0.0] * len(sheet.leaves)
        self._is_tall = [False] * len(sheet.leaves)
        self._has_empty = [False] * len(sheet.leaves)

    def make(self, cells: Sequence[Sequence[Cell]], first: int = 0) -> list[Row]:
        """Return rows of cells measured for the sheet, numbered from ``first`` on."""
        heights = [self._leading] * len(cells)
        columns = []
        for i, leaf in enumerate(self.sheet.leaves):
            blocks = self._column(i, leaf, cells)
            if self._is_tall[i]:
                heights = [_taller(height, block) for height, block in zip(heights, blocks, strict=True)]
            columns.append(blocks)
        measured = zip(zip(*columns, strict=True), heights, strict=True)
        return [self._row(blocks, height, number) for number, (blocks, height) in enumerate(measured, first)]

    def _row(self, blocks: Sequence[Block | None], height: float, number: int) -> Row:
        """Return a row whose text, ``height`` points high, stands in its middle."""
        pad = max(PAD if self.least_height else ROW_PAD, (self.least_height - height) / 2)
        return Row(blocks, height + 2 * pad, pad, number)

    def signs(self) -> set[Sign]:
        """Return which signs for a value that is not there, or is nothing, stand in the rows that were made."""
        found: set[Sign] = set()
        for leaf, known, has_empty in zip(self.sheet.leaves, self._known, self._has_empty, strict=True):
            own = {sign for key in known if (sign := sign_of(key))}
            if has_empty and leaf.column.field and (own or any(block.is_figures for block in known.values())):
                own.add(Sign.EMPTY)
            found |= own
        return found

    def _column(self, i: int, leaf: Leaf, cells: Sequence[Sequence[Cell]]) -> list[Block | None]:
        number, known = leaf.number, self._known[i]
        blocks: list[Block | None] = []
        add, find = blocks.append, known.get
        for row in cells:
            cell = row[number]
            if cell is None:
                add(None)
                continue
            kind = type(cell)
            key = cell if kind is str else (cell.value, cell.decimals) if kind is Number else key_of(cell)  # type: ignore[union-attr]
            block = find(key)
            if block is None:
                block = known[key] = self._block(leaf, cell)
                self._is_tall[i] |= len(block.lines) > 1
            add(block)
        self._has_empty[i] |= None in blocks
        return blocks

    def settle(self) -> None:
        """Place all that was made, now that the widest figure of each column is known."""
        for i, (leaf, known) in enumerate(zip(self.sheet.leaves, self._known, strict=True)):
            figures = [block for block in known.values() if block.is_figures]
            size = min((block.size for block in figures), default=0.0)
            for block in figures:
                block.size = size
            widest = max((block.lines[0].width * size for block in figures), default=0.0)
            self._edges[i] = self.frame.left(leaf.x, leaf.width) + (leaf.width + widest) / 2
            in_middle = all(_is_sign(block) for block in known.values())
            for block in known.values():
                self._place(i, leaf, block, in_middle)

    def total(self, row: Sequence[Cell]) -> Row:
        """Return the row of sums: bold, its digits under those of the rows where they fit."""
        blocks: list[Block | None] = []
        for i, leaf in enumerate(self.sheet.leaves):
            cell = row[leaf.number]
            block = None if cell is None else self._block(leaf, cell, bold=True)
            if block is not None:
                width = max((line.width * block.size for line in block.lines), default=0.0)
                inner = self.frame.left(leaf.x, leaf.width) + PAD
                self._edges[i] = min(max(self._edges[i], inner + width), inner + leaf.width - 2 * PAD)
                self._place(i, leaf, block)
            blocks.append(block)
        return Row(blocks, self.total_height, TOTAL_PAD)

    @property
    def total_height(self) -> float:
        """Return the height of the row of sums."""
        return self._leading + 2 * TOTAL_PAD

    def _block(self, leaf: Leaf, cell: Cell, bold: bool = False) -> Block:
        text, kind = written(cell, self.frame.language)
        size, room = self.sheet.size, leaf.width - 2 * PAD
        if not text:
            return Block((), size, self._leading, False)
        base = 0 if kind == FIGURES else bidi.base_level(text) if kind == TYPED else self.frame.base
        line = self.frame.line(text, bold, base) if bold else self._line(text, base)
        if line.width * size <= room:
            return Block((line,), size, self._leading, kind == FIGURES)
        if kind == FIGURES or (not leaf.column.wrap and line.width * self._smallest <= room):
            return Block((line,), room / line.width, self._leading, kind == FIGURES)
        return self._wrapped(text, size if leaf.column.wrap else self._smallest, room, bold, base)

    def _wrapped(self, text: str, size: float, room: float, bold: bool, base: int) -> Block:
        """Return the text on several lines: small enough, if it may be, that no word is cut and few lines are needed."""
        longest = max(self.frame.line(word.strip(), bold, base).width for word in words(text))
        size = max(self._smallest, min(size, room / longest)) if longest else size
        parts = self.frame.wrapped(text, size, room, bold, base)
        if MANY_LINES < len(parts) < LONG_TEXT:
            smaller = max(self._smallest, size * TIGHTER)
            fewer = self.frame.wrapped(text, smaller, room, bold, base)
            size, parts = (smaller, fewer) if len(fewer) < len(parts) else (size, parts)
        lines = tuple(self.frame.line(part, bold, base) for part in parts if part)
        return Block(lines, size, size * self.frame.leading, False)

    def _place(self, number: int, leaf: Leaf, block: Block, in_middle: bool = False) -> None:
        """Let figures end at the column's edge of figures, a column of nothing but signs stand in the middle, others begin it."""
        matrix = f"{block.size:.5g} 0 0 {block.size:.5g}"
        if block.is_figures:
            x = self._edges[number] - block.lines[0].width * block.size
            block.heads = (f"{matrix} {x:.2f} ",)
            return
        in_middle = in_middle or (len(block.lines) == 1 and leaf.column.rotated)
        put = self.frame.centre if in_middle else self.frame.start
        places = [put(leaf.x + PAD, leaf.width - 2 * PAD, line.width * block.size) for line in block.lines]
        block.heads = tuple(f"{matrix} {x:.2f} " for x in places)


def _is_sign(block: Block) -> bool:
    return block.is_figures or len(block.lines) == 0 or (len(block.lines) == 1 and block.lines[0].width <= SIGN_EMS)


def _taller(height: float, block: Block | None) -> float:
    return height if block is None else max(height, len(block.lines) * block.leading)


def parts_of(row: Row, room: float) -> list[Row]:
    """Return the row, or the pieces of it that fit into ``room`` points each if it is taller than a whole page."""
    if row.height <= room:
        return [row]
    blocks = [block for block in row.blocks if block is not None]
    per_part = max(1, int((room - 2 * row.pad) // max(block.leading for block in blocks)))
    parts: list[Row] = []
    for start in range(0, max(len(block.lines) for block in blocks), per_part):
        pieces = [_piece(block, start, start + per_part) for block in row.blocks]
        height = max(_taller(0.0, piece) for piece in pieces) + 2 * row.pad
        parts.append(Row(pieces, height, row.pad, row.number))
    return parts


def _piece(block: Block | None, start: int, end: int) -> Block | None:
    if block is None or start >= len(block.lines):
        return None
    return replace(block, lines=block.lines[start:end], heads=block.heads[start:end])


def blank_rows(count: int, columns: int, least_height: float = 0.0) -> Iterator[Row]:
    """Yield rows to be filled in by hand."""
    return (Row((None,) * columns, max(BLANK_HEIGHT, least_height)) for _ in range(count))
