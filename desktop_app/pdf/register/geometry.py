"""Where the columns of a register stand on its paper: widths, sheets, and the storeys of the heading."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.core.layout import Column, ColumnGroup, Register
from desktop_app.pdf.paper import MARGIN_X, MM

NORMAL_SIZE = 7.5
LARGEST_SIZE = 9.0
SMALLEST_SIZE = 5.0
MOST_TOGETHER = 4
"""Columns under one heading that are not put on different sheets."""
LOWEST_GROUP = 2
"""Storeys of a group that holds columns only."""
BALANCE_STEPS = 24
"""Widths that are tried until sheets are about equally full."""


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
    widths = [leaf.width_mm * MM * SMALLEST_SIZE / NORMAL_SIZE for leaf in leaves]
    if sum(widths) <= usable:
        return [_sheet(register, range(len(leaves)), usable)]
    repeated = repeated_columns(register)
    together = _together(register, repeated)
    fewest = _split(widths, repeated, together, usable)
    least = sum(widths[:repeated]) + sum(widths[repeated:]) / len(fewest)
    for step in range(BALANCE_STEPS):
        split = _split(widths, repeated, together, least + (usable - least) * step / BALANCE_STEPS)
        if len(split) == len(fewest):
            return [_sheet(register, numbers, usable) for numbers in split]
    return [_sheet(register, numbers, usable) for numbers in fewest]


def repeated_columns(register: Register) -> int:
    """Return how many columns stand again on each further sheet: what tells a row apart, with its number before it."""
    leaves = register.leaves()
    is_numbered = leaves[0].field in ("row_number", "")
    return min(2 if is_numbered else 1, len(leaves))


def _together(register: Register, first: int) -> list[list[int]]:
    """Return the columns from ``first`` on, those of a small group in one list."""
    found: list[list[int]] = []
    number = 0

    def walk(columns: Sequence[Column | ColumnGroup]) -> None:
        nonlocal number
        for column in columns:
            if isinstance(column, Column):
                found.append([number])
                number += 1
            elif depth(column) == LOWEST_GROUP and len(column.columns) <= MOST_TOGETHER:
                found.append(list(range(number, number + len(column.columns))))
                number += len(column.columns)
            else:
                walk(column.columns)

    walk(register.columns)
    kept = ([one for one in numbers if one >= first] for numbers in found)
    return [numbers for numbers in kept if numbers]


def _split(widths: Sequence[float], repeated: int, together: Sequence[Sequence[int]], room: float) -> list[list[int]]:
    """Return the columns of each sheet of at most ``room`` points; one that is wider alone gets a sheet nevertheless."""
    sheets, current = [], list(range(repeated))
    for numbers in together:
        if sum(widths[i] for i in (*current, *numbers)) > room and len(current) > repeated:
            sheets.append(current)
            current = list(range(repeated))
        current.extend(numbers)
    return [*sheets, current]


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
