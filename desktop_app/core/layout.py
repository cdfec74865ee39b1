"""What a printed register is made of: layouts are data over row sources.

A slice offers a ``RowSource``: rows of one grain with named fields. A ``Register`` names one
row source and arranges its fields in columns. There is no expression language; whatever a
column shows is a field with parameters. From the same two declarations follow the paper, the
spreadsheet, the blank form and the list of people behind each number.
"""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from .partial_date import PartialDate
from .period import Month
from .text import Label


@dataclass(frozen=True, slots=True)
class Number:
    """A measured value with its decimals, e.g. ``Number(9.4, 1)`` kilograms."""

    value: float
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class People:
    """A counted field: shown as the number of ids, opened as the list of people."""

    ids: frozenset[bytes]


Cell = None | Label | int | date | PartialDate | Number | People
"""None means not asked, or nothing to say: an empty cell. Zero is printed."""


@dataclass(frozen=True, slots=True)
class SourceField:
    """One field of a row source.

    Attributes:
        title: what the column is called when a layout gives no other words.
        value: (row, parameters of the column) -> cell; pure, no query.
        parameters: names of the parameters that a column must give, e.g. ("month",).
    """

    title: Label
    value: Callable[[Any, Mapping[str, Any]], Cell]
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowSource:
    """Rows that registers can be made of.

    Attributes:
        id: ``<slice>.<name>``.
        grain: what one row is: "resident", "household", "month", "visit", ...
        period: "month" or "year": what a reader chooses. A year's source is asked with its December or
            with the current month and shows January up to that month.
        rows: (session, month) -> rows in printing order, plain values; it must not write.
        fields: by name; layouts refer to these names for ever.
        head: (session, month) -> what a form says over its table: (label, value) pairs; None is a line to be filled in
            by hand.
    """

    id: str
    title: Label
    grain: str
    period: str
    rows: Callable[[Any, Month], Sequence[Any]]
    fields: Mapping[str, SourceField]
    head: Callable[[Any, Month], Sequence[tuple[Label, Cell]]] | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a register.

    Attributes:
        title: heading; None takes the field's own.
        field: name of a field of the row source, or "" for a column to be filled in by hand.
        parameters: for the field, e.g. {"month": 3}.
        width_mm: on the paper before the whole is scaled to fit.
        rotated: the heading is written upwards.
        wrap: long values go to further lines; others are shrunk, never cut.
        total: a sum stands under the column.
    """

    title: Label | None
    field: str
    width_mm: float
    parameters: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    rotated: bool = False
    wrap: bool = False
    total: bool = False


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """Columns under a common heading; groups may hold groups."""

    title: Label
    columns: tuple["Column | ColumnGroup", ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """A block to sign: the role in words, and the key of the officer whose name is printed below the line."""

    role: Label
    officer: str = ""
    above: Label = ""  # a line over the role, e.g. "Acknowledged by"


@dataclass(frozen=True, slots=True)
class Register:
    """A register that can be printed.

    Attributes:
        id: ``<slice>.<name>``; also the middle of the file's name.
        source: id of its row source.
        paper: "A4", "F4" (215 x 330 mm), "A3", or "" for the paper of the settings.
        numbered: a first row under the headings numbers the columns, as official forms do.
        note: a line under the table, e.g. what the letters mean.
        origin: where the layout comes from (form number, district, year): printed at the foot.
        blank_rows: empty rows added for late entries by hand.
        row_height_mm: least height of a row, e.g. for signing in it; 0 for as low as the letters are.
        order: place among the registers of its slice, 0-999.
    """

    id: str
    title: Label
    source: str
    columns: tuple[Column | ColumnGroup, ...]
    paper: str = ""
    landscape: bool = True
    signatures: tuple[Signature, ...] = ()
    numbered: bool = False
    note: Label = ""
    origin: str = ""
    blank_rows: int = 0
    order: int = 500
    row_height_mm: float = 0.0

    def leaves(self) -> list[Column]:
        """Return the columns from first to last, without their groups."""
        return list(_leaves(self.columns))


def _leaves(columns: Sequence[Column | ColumnGroup]) -> Iterator[Column]:
    for column in columns:
        if isinstance(column, ColumnGroup):
            yield from _leaves(column.columns)
        else:
            yield column


def titled(register: Register, source: RowSource) -> Register:
    """Return ``register`` with the field's own title where a column gives none."""
    return dataclasses.replace(register, columns=_titled(register.columns, source))


def _titled(columns: Sequence[Column | ColumnGroup], source: RowSource) -> tuple[Column | ColumnGroup, ...]:
    found: list[Column | ColumnGroup] = []
    for column in columns:
        if isinstance(column, ColumnGroup):
            found.append(dataclasses.replace(column, columns=_titled(column.columns, source)))
        elif column.title is None and column.field in source.fields:
            found.append(dataclasses.replace(column, title=source.fields[column.field].title))
        else:
            found.append(column)
    return tuple(found)


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


def totals(register: Register, cells: Sequence[Sequence[Cell]]) -> list[Cell]:
    """Return one cell per column: the sum where the layout asks for one, None elsewhere.

    Sums count numbers and people, and keep who is counted; a column without any value sums to 0.
    """
    return [_sum([row[i] for row in cells]) if column.total else None for i, column in enumerate(register.leaves())]


def _sum(cells: Sequence[Cell]) -> Cell:
    people = [c.ids for c in cells if isinstance(c, People)]
    if people:
        everybody = frozenset().union(*people)
        count = sum(len(ids) for ids in people)
        return People(everybody) if count == len(everybody) else count  # somebody who is counted twice stays counted twice
    numbers = [c for c in cells if isinstance(c, Number)]
    if numbers:
        return Number(sum(c.value for c in numbers), max(c.decimals for c in numbers))
    return sum(c for c in cells if isinstance(c, int))
