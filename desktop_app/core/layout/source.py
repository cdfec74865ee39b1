"""What a slice offers: rows with named fields."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..period import Month
from ..text import Label
from .cells import Cell


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
        person: (row) -> the resident whom a row is about, or None: opened from the row, and what tells rows apart when two
            printings are compared; without it the place of a row does.
        keep: (row, conditions of a layout) -> whether the layout shows it, e.g. children of an age; pure.
        conditions: names of the conditions that ``keep`` understands, e.g. ("from_months", "until_months").
        known_before: fields that stand in a pre-filled form, e.g. name and birth date.
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
    person: Callable[[Any], bytes | None] | None = None
    keep: Callable[[Any, Mapping[str, Any]], bool] | None = None
    conditions: tuple[str, ...] = ()
    known_before: frozenset[str] = frozenset()
