"""What a slice says of its records: words, local tables, facts for schedules, checks."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from ..period import Month
from ..text import Label, Text


@dataclass(frozen=True, slots=True)
class RecordTable:
    """A table of records in words, for History and conflicts.

    Attributes:
        table: its name in the database.
        title: what one row is, e.g. "Resident".
        fields: column name -> what people call it; a column that is left out is not shown.
        name: (session, row id) -> what people call this row, e.g. the resident's name.
        words: column name -> {stored code -> what people call it}, e.g. sex F -> Female.
        personal: columns that name or describe a person, free text among them: emptied when the person is erased on
            request. What is left of the row still counts.
        is_for_all: everybody may read its rows in History, whatever the slice's right is: e.g. who took data out of the program.
    """

    table: str
    title: Text
    fields: Mapping[str, Text]
    name: Callable[[Any, bytes], str]
    words: Mapping[str, Mapping[str, Label]] = field(default_factory=dict)
    personal: Collection[str] = ()
    is_for_all: bool = False


@dataclass(frozen=True, slots=True)
class DerivedTable:
    """A local table that is computed from records: never logged, never exchanged, rebuilt at will.

    Attributes:
        id: ``<slice>.<name>``.
        version: raised when the computation changes; the table is then rebuilt at the next opening.
        ddl: statements that make it, each starting with CREATE; names begin with ``derived_``.
        drop: names of the tables to drop before they are made anew.
        sources: tables whose changed rows it depends on.
        refresh: (connection, {table: ids changed}) -> None; called inside each action and merge.
        rebuild: (connection) -> None; the tables are empty then.
    """

    id: str
    version: int
    ddl: Sequence[str]
    drop: Sequence[str]
    sources: Sequence[str]
    refresh: Callable[[Any, Mapping[str, frozenset[bytes]]], None]
    rebuild: Callable[[Any], None]


class PersonFact(NamedTuple):
    """Something about a person that decides what is due.

    Attributes:
        resident: as stored; merged entries are brought together by who asks.
        kind: "state" (``name`` holds now), "was" (it held from ``on`` until the day before ``until``), "anchor" (dates are
            reckoned from ``on``) or "school_grade" (``name`` is its number).
        name: e.g. "pregnant"; "lmp", "delivery", "last_visit"; "5".
        on: since when, or the day to reckon from; None if it is not known.
        until: the first day on which what "was" holds no more.
    """

    resident: bytes
    kind: str
    name: str
    on: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ScheduleFacts:
    """What a slice knows of people that decides what is due for them, e.g. pregnancies.

    Attributes:
        sources: tables whose changed rows change the answer.
        owners: (driver's connection, table of ``sources``, ids of changed rows) -> residents whom these rows, deleted
            ones too, are about.
        read: (driver's connection, residents or None for all) -> facts; of two of one kind and name the last one holds.
    """

    sources: Sequence[str]
    owners: Callable[[Any, str, frozenset[bytes]], Iterable[bytes]]
    read: Callable[[Any, Collection[bytes] | None], Iterable[PersonFact]]


@dataclass(frozen=True, slots=True)
class UndoCheck:
    """What an undo must not leave behind, e.g. a balance below zero.

    Attributes:
        tables: that it looks after; asked only when an undo wrote rows of them.
        check: (session, {table: ids of the rows that the undo wrote}) -> None. It sees the data as they would
            stand, derived tables too, and raises a UserError that says what is in the way and what to do
            first; nothing is undone then. It must not write.
    """

    tables: Sequence[str]
    check: Callable[[Any, Mapping[str, frozenset[bytes]]], None]


@dataclass(frozen=True, slots=True)
class Doubt:
    """One contradiction, gap or doubtful value in what is stored of a person.

    Attributes:
        seen: the values it is about, as stored; who says that they are right is asked again once they change.
        words: what is wrong, in one sentence, and what to do.
        page: id of the page that mends it; "" is the resident's card. ``arguments`` are handed to its ``open_with``.
    """

    resident: bytes
    seen: str
    words: Text
    page: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MonthGap:
    """Something that a month lacks before it can be handed in.

    Attributes:
        words: what is missing, with its number, and what to do; filled in.
        page: id of the page that mends it; "" is the card of ``resident``. ``arguments`` are handed to its ``open_with``.
        is_serious: the registers would be wrong; otherwise they would only be incomplete.
    """

    words: Text
    page: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict)
    resident: bytes | None = None
    is_serious: bool = False


@dataclass(frozen=True, slots=True)
class MonthCheck:
    """One question that is asked before a month is closed.

    Attributes:
        id: ``<slice>.<name>``.
        find: (session, month, today) -> what is missing; a fixed number of queries.
        order: place among the questions, 0-999.
    """

    id: str
    title: Text
    find: Callable[[Any, Month, date], Sequence[MonthGap]]
    order: int = 500


@dataclass(frozen=True, slots=True)
class DataCheck:
    """One question about the quality of a slice's data.

    Attributes:
        id: ``<slice>.<name>``; stored with what people cleared.
        kind: "contradiction", "missing" or "doubtful".
        find: (session, today) -> doubts, those that were cleared too; a fixed number of queries.
    """

    id: str
    title: Text
    kind: str
    find: Callable[[Any, date], Sequence[Doubt]]
