"""Puts rows and fields of the operation log into the words of the slices' cards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature, RecordTable
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.base import tables
from desktop_app.db.history import FieldChange, RowChange

from ..post_details import POST_SETTING_RECORD

YES = QT_TRANSLATE_NOOP("Window", "Yes")
NO = QT_TRANSLATE_NOOP("Window", "No")
KINDS: Mapping[str, tuple[Text, str]] = {
    "added": (QT_TRANSLATE_NOOP("History", "added"), "ok"),
    "changed": (QT_TRANSLATE_NOOP("History", "changed"), "info"),
    "deleted": (QT_TRANSLATE_NOOP("History", "taken away"), "danger"),
    "restored": (QT_TRANSLATE_NOOP("History", "put back"), "ok"),
}


@dataclass(frozen=True, slots=True)
class FieldInWords:
    """One field before and after; an empty text is an empty field."""

    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowInWords:
    """What happened to one entry.

    Attributes:
        title: what it is and which one, e.g. "Resident: Ayu Lestari".
        kind: added, changed, deleted or restored.
    """

    title: str
    kind: str
    fields: Sequence[FieldInWords]


class Glossary:
    """Names of tables, fields and codes, from the cards of all slices."""

    def __init__(self, features: Iterable[Feature], language: Language) -> None:
        self._language = language
        self._records = {record.table: record for feature in features for record in feature.records}
        self._records.setdefault(POST_SETTING_RECORD.table, POST_SETTING_RECORD)

    def knows(self, table: str) -> bool:
        """Return True if rows of ``table`` say something to people."""
        return table in self._records

    def row(self, session: Session, change: RowChange) -> RowInWords | None:
        """Return one row's change in words, None for a table that says nothing to people."""
        record = self._records.get(change.table)
        if record is None:
            return None
        shown = [f for f in change.fields if f.field in record.fields and (f.before or f.after or f.after is False)]
        name = record.name(session, change.row)
        title = self._language.text(record.title)
        fields = [self._field(session, record, field) for field in shown]
        return RowInWords(f"{title}: {_apart(name)}" if name else title, change.kind, fields)

    def _field(self, session: Session, record: RecordTable, change: FieldChange) -> FieldInWords:
        before, after = (self._value(session, record, change.field, value) for value in (change.before, change.after))
        return FieldInWords(self._language.text(record.fields[change.field]), before, after)

    def _value(self, session: Session, record: RecordTable, field: str, value: Any) -> str:
        if value is None or value == "":
            return ""
        words = record.words.get(field, {})
        if str(value) in words:
            return self._language.text(words[str(value)])
        if isinstance(value, bool):
            return self._language.text(YES if value else NO)
        if isinstance(value, bytes):
            return self._name_of(session, record.table, field, value)
        if isinstance(value, int) and not field.endswith("_year"):
            return self._language.number(value)
        return self._language.value(value) if isinstance(value, date | datetime) else str(value)

    def _name_of(self, session: Session, table: str, field: str, row: bytes) -> str:
        """Return what people call the row that a reference points to."""
        column = tables()[table].columns.get(field)
        target = next(iter(column.foreign_keys), None) if column is not None else None
        record = self._records.get(target.column.table.name) if target is not None else None
        return record.name(session, row) if record is not None else ""


def _apart(name: str) -> str:
    """Return a name that keeps its own direction within words of another script."""
    return f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"
