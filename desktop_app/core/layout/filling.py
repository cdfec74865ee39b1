"""Rows become cells, and cells become sums."""

from collections.abc import Callable, Sequence
from typing import Any

from .cells import Cell, Number, People
from .register import Column, Register
from .source import RowSource


def shown_rows(register: Register, source: RowSource, rows: Sequence[Any]) -> Sequence[Any]:
    """Return those of ``rows`` that fulfil the conditions of the layout, in the same order; the rows of a group together."""
    if register.where and source.keep is not None:
        keep, where = source.keep, register.where
        rows = [row for row in rows if keep(row, where)]
    if not register.group_by:
        return rows
    value, found = source.fields[register.group_by].value, dict[Cell, list[Any]]()
    for row in rows:
        found.setdefault(value(row, {}), []).append(row)
    return [row for of_group in found.values() for row in of_group]


def fill(register: Register, source: RowSource, rows: Sequence[Any]) -> list[list[Cell]]:
    """Return the cells of ``rows``, shape (rows, columns); the pseudo field "row_number" counts from 1."""
    getters = [_getter(source, column) for column in register.leaves()]
    return [[get(number, row) for get in getters] for number, row in enumerate(rows, 1)]


def _getter(source: RowSource, column: Column) -> Callable[[int, Any], Cell]:
    if not column.field:
        return lambda _number, _row: None
    if column.field == "row_number":
        return lambda number, _row: number
    value, parameters = source.fields[column.field].value, column.parameters
    return lambda _number, row: value(row, parameters)


def row_groups(register: Register, source: RowSource, rows: Sequence[Any]) -> list[tuple[int, Cell]]:
    """Return (number of the first row, value) of each group of rows; none if the layout does not ask for groups."""
    if not register.group_by:
        return []
    value, found = source.fields[register.group_by].value, list[tuple[int, Cell]]()
    for number, row in enumerate(rows):
        cell = value(row, {})
        if not found or found[-1][1] != cell:
            found.append((number, cell))
    return found


def totals(register: Register, cells: Sequence[Sequence[Cell]]) -> list[Cell]:
    """Return one cell per column: the sum where the layout asks for one, None elsewhere.

    Sums count numbers and people, and keep who is counted. A column in which nothing was filled in sums to None, not to 0, for
    nothing is known of it. A table without rows sums to 0.
    """
    return [_sum([row[i] for row in cells]) if column.total else None for i, column in enumerate(register.leaves())]


def _sum(cells: Sequence[Cell]) -> Cell:
    if cells and not any(isinstance(c, int | Number | People) for c in cells):
        return None
    people = [c.ids for c in cells if isinstance(c, People)]
    counted = sum(len(ids) for ids in people)
    numbers = [c for c in cells if isinstance(c, Number)]
    others = sum(c for c in cells if isinstance(c, int))
    if numbers:
        return Number(sum(c.value for c in numbers) + counted + others, max(c.decimals for c in numbers))
    everybody = frozenset().union(*people)
    if people and not others and counted == len(everybody):
        return People(everybody)  # somebody who is counted twice stays counted twice
    return counted + others
