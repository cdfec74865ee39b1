"""The columns of a register as a plain list, each with the headings above it: what people put in order.

The tree of groups follows from the list: neighbours whose headings above are the same share them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop_app.core.layout import Column, ColumnGroup
from desktop_app.core.text import Label

MOST_STOREYS = 3
"""Storeys of a heading: the column's own and two above it."""


@dataclass(frozen=True, slots=True)
class PlacedColumn:
    """One column and the headings above it, from the top storey down."""

    column: Column
    above: tuple[Label, ...] = ()


def placed_columns(columns: Sequence[Column | ColumnGroup], above: tuple[Label, ...] = ()) -> list[PlacedColumn]:
    """Return the columns from first to last with the headings above each."""
    placed: list[PlacedColumn] = []
    for column in columns:
        if isinstance(column, ColumnGroup):
            placed += placed_columns(column.columns, (*above, column.title))
        else:
            placed.append(PlacedColumn(column, above))
    return placed


def grouped(placed: Sequence[PlacedColumn], storey: int = 0) -> tuple[Column | ColumnGroup, ...]:
    """Return the tree of columns under their headings; only neighbours share a heading."""
    tree: list[Column | ColumnGroup] = []
    for head, members in groupby(placed, key=lambda one: one.above[storey] if len(one.above) > storey else None):
        several = list(members)
        if head is None:
            tree.extend(one.column for one in several)
        else:
            tree.append(ColumnGroup(head, grouped(several, storey + 1)))
    return tuple(tree)
