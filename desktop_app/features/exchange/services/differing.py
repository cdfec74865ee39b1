"""Entries that two laptops wrote apart, in words: what each wrote, who and when, and how a third value is typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Boolean, Date, DateTime, Integer, String
from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.base import plans, tables
from desktop_app.db.history import changes_of, decode
from desktop_app.sync import conflicts
from desktop_app.sync.conflicts import Conflict, Side
from desktop_app.sync.record_words import DELETED_AT, RecordWords

from .naming import laptops_of_origins

CHOICE, YES_NO, DAY, NUMBER, TEXT, NONE = "choice", "yes_no", "date", "number", "text", ""
"""How a third value is typed; ``NONE``: only what stands there can be chosen."""
ACTION = QT_TRANSLATE_NOOP("Exchange", "Decide what is right: {entry}")


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote a value, and when.

    Attributes:
        is_here: it was written on this laptop.
        laptop: name of the other laptop, as far as it is known.
    """

    user: str
    at: datetime
    is_here: bool
    laptop: str = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the values that stand side by side.

    Attributes:
        stored: as the log holds it.
        value: as an editor shows it.
        words: empty for an empty field.
        writers: who wrote it.
        changes: of an edit of an entry that was taken away elsewhere: what was written, field and value.
    """

    stored: Any
    value: Any
    words: str
    writers: Sequence[Writer]
    changes: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class DifferentField:
    """One field of an entry.

    Attributes:
        variants: the value that stands now first.
        editor: how a third value is typed.
        choices: (value, words) of a field with few values.
        is_known: this program can write it; otherwise a newer one decides.
    """

    name: str
    title: str
    variants: Sequence[Variant]
    editor: str = NONE
    choices: Sequence[tuple[Any, Label]] = ()
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Difference:
    """One entry that differs, with all its fields that do.

    Attributes:
        kind: what it is, e.g. "Resident".
        name: what people call it; may be empty.
    """

    table: str
    row: bytes
    kind: str
    name: str
    fields: Sequence[DifferentField]

    @property
    def title(self) -> str:
        """Return what it is and which one."""
        return f"{self.kind}: {self.name}" if self.name else self.kind

    @property
    def is_deletion(self) -> bool:
        """Return True if the entry was taken away on one laptop and changed on another."""
        return any(field.name == DELETED_AT for field in self.fields)

    @property
    def newest(self) -> datetime:
        """Return when the last of the values was written."""
        return max(writer.at for field in self.fields for variant in field.variants for writer in variant.writers)


def list_differences(session: Session, words: RecordWords, own_origin: bytes) -> list[Difference]:
    """Return every entry that differs, the one written last first; none of a kind that ``words`` hides."""
    seen = (one for one in conflicts.list_conflicts(session) if not words.hides(one.table))
    found = groupby(seen, key=lambda one: (one.table, one.row))
    reader = _Reader(session, words, own_origin)
    listed = [reader.difference(table, row, list(group)) for (table, row), group in found]
    return sorted(listed, key=lambda one: one.newest, reverse=True)


def decide(session: Session, difference: Difference, chosen: Mapping[str, Any]) -> None:
    """Write what is right, by field and as stored; all laptops show it once the next file reached them."""
    conflicts.decide(session, difference.table, difference.row, chosen)


def decision_label(difference: Difference) -> Text:
    """Return the name of the action that decides."""
    return ACTION.fill(entry=difference.title)


def stored_value(table: str, field: str, value: Any) -> Any:
    """Return what the log holds for a value that an editor gave."""
    plan = plans()[table]
    return plan.encode(plan.keys[plan.fields.index(field)], value)


class _Reader:
    """Puts conflicts into words."""

    def __init__(self, session: Session, words: RecordWords, own_origin: bytes) -> None:
        self._session, self._words, self._own = session, words, own_origin
        self._laptops = laptops_of_origins(session)

    def difference(self, table: str, row: bytes, group: list[Conflict]) -> Difference:
        fields = [self._field(one) for one in sorted(group, key=lambda one: (one.field != DELETED_AT, self._place(one)))]
        return Difference(table, row, self._words.kind(table), self._words.name(self._session, table, row), fields)

    def _place(self, one: Conflict) -> int:
        """Return where the slice names the field among the others of its entry."""
        record = self._words.record(one.table)
        names = list(record.fields) if record is not None else []
        return names.index(one.field) if one.field in names else len(names)

    def _field(self, one: Conflict) -> DifferentField:
        variants: list[Variant] = []
        for _, sides in groupby(sorted(one.sides, key=lambda side: _place_of(one, side)), key=lambda side: _place_of(one, side)):
            variants.append(self._variant(one, list(sides)))
        editor, choices = self._editor(one.table, one.field)
        plan = plans().get(one.table)
        is_known = plan is not None and one.field in plan.fields
        return DifferentField(one.field, self._words.field(one.table, one.field), variants, editor, choices, is_known)

    def _variant(self, one: Conflict, sides: list[Side]) -> Variant:
        value = decode(one.table, one.field, sides[0].value)
        shown = self._words.value(self._session, one.table, one.field, value)
        writers = [self._writer(side) for side in sides]
        is_edit = one.field == DELETED_AT and sides[0].value is None
        changes = [line for side in sides for line in self._written(one, side.action)] if is_edit else []
        return Variant(sides[0].value, value, shown, writers, changes)

    def _writer(self, side: Side) -> Writer:
        is_here = side.origin == self._own
        return Writer(side.user, side.at, is_here, "" if is_here else self._laptops.get(side.origin, ""))

    def _written(self, one: Conflict, action: bytes) -> list[tuple[str, str]]:
        """Return what an action wrote into the entry, in words."""
        record = self._words.record(one.table)
        return [
            (self._words.field(one.table, field.field), self._words.value(self._session, one.table, field.field, field.after))
            for change in changes_of(self._session, action)
            if change.row == one.row
            for field in change.fields
            if record is not None and field.field in record.fields
        ]

    def _editor(self, table: str, field: str) -> tuple[str, Sequence[tuple[Any, Label]]]:
        known, record = tables().get(table), self._words.record(table)
        column = known.columns.get(field) if known is not None else None
        if column is None or record is None or field not in record.fields or column.foreign_keys:
            return NONE, ()
        if isinstance(column.type, Boolean):
            return YES_NO, ()
        if field in record.words and isinstance(column.type, String):
            return CHOICE, list(record.words[field].items())
        if isinstance(column.type, DateTime):
            return NONE, ()
        kinds = ((Date, DAY), (Integer, NUMBER), (String, TEXT))
        return next((name for kind, name in kinds if isinstance(column.type, kind)), NONE), ()


def _place_of(one: Conflict, side: Side) -> int:
    """Return where the value of a side stands first among the sides."""
    if one.field == DELETED_AT:
        return int(side.value is None)
    return next(number for number, other in enumerate(one.sides) if other.value == side.value)
