"""Where the columns of a register stand on its paper: widths, sheets, and the storeys of the heading."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.core.layout import Column, ColumnGroup, Register
from desktop_app.pdf.paper import MARGIN_X, MM

NORMAL_SIZE = 7.5
LARGEST_SIZE = 9.0
SMALLEST_SIZE = 5.0
REPEATED = 2
"""Columns that stand again on each further sheet of a register that is too wide: number and name."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A column on the paper: its number in the register, its place from the start edge, its width in points."""

    number: int
    column: Column
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns that stand beside each other on one sheet.

    Attributes:
        columns: the heading's tree with the columns of this sheet only.
        leaves: from the start edge to the end edge.
        size: font size in points.
    """

    columns: tuple[Column | ColumnGroup, ...]
    leaves: tuple[Leaf, ...]
    size: float

    @property
    def width(self) -> float:
        """Return the width of the table in points."""
        return self.leaves[-1].x + self.leaves[-1].width


def sheets_of(register: Register, page_width: float) -> list[Sheet]:
    """Return the sheets that the register's columns need side by side; usually one.

    The columns are scaled to the paper, and the letters with them, down to ``SMALLEST_SIZE``; what still does
    not fit goes to further sheets, with number and name again at the start of each.
    """
    leaves = register.leaves()
    usable = page_width - 2 * MARGIN_X
    wanted = sum(leaf.width_mm for leaf in leaves) * MM
    smallest = SMALLEST_SIZE / NORMAL_SIZE
    if wanted * smallest <= usable:
        return [_sheet(register, range(len(leaves)), usable)]
    sheets, current = [], list(range(min(REPEATED, len(leaves))))
    for number in range(REPEATED, len(leaves)):
        width = sum(leaves[i].width_mm for i in (*current, number)) * MM * smallest
        if width > usable and len(current) > REPEATED:
            sheets.append(current)
            current = list(range(REPEATED))
        current.append(number)
    return [_sheet(register, numbers, usable) for numbers in (*sheets, current)]


def _sheet(register: Register, numbers: Sequence[int], usable: float) -> Sheet:
    leaves = register.leaves()
    factor = usable / (sum(leaves[i].width_mm for i in numbers) * MM)
    size = max(SMALLEST_SIZE, min(LARGEST_SIZE, round(NORMAL_SIZE * factor, 1)))
    placed, x = [], 0.0
    for i in numbers:
        width = leaves[i].width_mm * MM * factor
        placed.append(Leaf(i, leaves[i], x, width))
        x += width
    columns, _ = _kept(register.columns, set(numbers), 0)
    return Sheet(columns, tuple(placed), size)


def _kept(columns: Sequence[Column | ColumnGroup], numbers: set[int], first: int) -> tuple[tuple[Column | ColumnGroup, ...], int]:
    """Return the tree without the columns that are not in ``numbers``, and the number of the next column."""
    kept: list[Column | ColumnGroup] = []
    for column in columns:
        if isinstance(column, ColumnGroup):
            inner, first = _kept(column.columns, numbers, first)
            if inner:
                kept.append(replace(column, columns=inner))
        else:
            if first in numbers:
                kept.append(column)
            first += 1
    return tuple(kept), first


def depth(column: Column | ColumnGroup) -> int:
    """Return how many storeys a column's heading has, its groups included."""
    return 1 + max(depth(c) for c in column.columns) if isinstance(column, ColumnGroup) else 1


def leaf_count(column: Column | ColumnGroup) -> int:
    """Return how many columns stand under a heading."""
    return sum(leaf_count(c) for c in column.columns) if isinstance(column, ColumnGroup) else 1
