"""Layouts: which fields of a row source stand in which columns."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..text import Label
from .source import RowSource


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
        where: conditions of the row source that choose its rows, e.g. {"from_months": 0, "until_months": 12}.
        sets: sets of forms it belongs to, e.g. ("sip7",); the post chooses one set. Empty: it belongs to all.
        handed_in: it is part of what the post hands in each month.
        page_sums: where it takes several pages, each has its own sums and those carried forward and brought forward.
        group_by: name of a field; rows that have the same value in it stand together under a line with it, the groups in the
            order of their first rows.
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
    where: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    sets: tuple[str, ...] = ()
    handed_in: bool = False
    page_sums: bool = False
    group_by: str = ""

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
