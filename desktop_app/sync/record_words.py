"""Puts tables, fields and stored values into the words of the slices' cards, for History, previews and decisions."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature, RecordTable
from desktop_app.core.language import Language
from desktop_app.core.post_details import SETTING, TITLES, WHAT_STANDS_THERE
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.base import tables
from desktop_app.db.settings import PostSetting

YES = QT_TRANSLATE_NOOP("Window", "Yes")
NO = QT_TRANSLATE_NOOP("Window", "No")
ENTRY = QT_TRANSLATE_NOOP("Exchange", "Entry")
NEWER_KIND = QT_TRANSLATE_NOOP("Exchange", "Something that a newer Balai knows")
NEWER_FIELD = QT_TRANSLATE_NOOP("Exchange", "A field that a newer Balai knows ({field})")
IS_THERE = QT_TRANSLATE_NOOP("Exchange", "The whole entry")
TAKEN_AWAY = QT_TRANSLATE_NOOP("Exchange", "taken away")
STAYS = QT_TRANSLATE_NOOP("Exchange", "stays")
SEALED = QT_TRANSLATE_NOOP("Exchange", "(only the midwife can read it)")
DELETED_AT = "deleted_at"
SETTINGS = "post_setting"


class RecordWords:
    """Names of tables, fields and codes, from the cards of all slices.

    Args:
        hidden: tables that say nothing here, because who reads may not look at them.
    """

    def __init__(self, features: Iterable[Feature], language: Language, hidden: Collection[str] = ()) -> None:
        cards = list(features)
        self.language = language
        self._hidden = hidden
        told = (record for card in cards for record in card.records if record.table not in hidden)
        self._records: dict[str, RecordTable] = {record.table: record for record in told}
        self._settings: Mapping[str, Label] = {**{one.key: one.title for card in cards for one in card.settings}, **TITLES}
        self._records.setdefault(SETTINGS, RecordTable(SETTINGS, SETTING, {"value": WHAT_STANDS_THERE}, self._name_of_setting))

    def record(self, table: str) -> RecordTable | None:
        """Return what a slice says of ``table``; None if its rows say nothing to people."""
        return self._records.get(table)

    def knows(self, table: str) -> bool:
        """Return True if rows of ``table`` say something to people."""
        return table in self._records

    def hides(self, table: str) -> bool:
        """Return True if who reads may not look at rows of ``table``."""
        return table in self._hidden

    def kind(self, table: str) -> str:
        """Return what one row of ``table`` is, e.g. "Resident"."""
        record = self._records.get(table)
        if record is not None:
            return self.language.text(record.title)
        return self.language.text(ENTRY if table in tables() else NEWER_KIND)

    def name(self, session: Session, table: str, row: bytes) -> str:
        """Return what people call this row; empty if they call it nothing."""
        record = self._records.get(table)
        return record.name(session, row) if record is not None else ""

    def title(self, session: Session, table: str, row: bytes) -> str:
        """Return what a row is and which one, e.g. "Resident: Ayu Lestari"."""
        name = self.name(session, table, row)
        return f"{self.kind(table)}: {apart(name)}" if name else self.kind(table)

    def field(self, table: str, field: str) -> str:
        """Return what people call a field; one that only a newer version knows is named as it is stored."""
        if field == DELETED_AT:
            return self.language.text(IS_THERE)
        record = self._records.get(table)
        if record is not None and field in record.fields:
            return self.language.text(record.fields[field])
        return self.language.text(NEWER_FIELD.fill(field=field))

    def value(self, session: Session, table: str, field: str, value: Any) -> str:
        """Return a Python value in words; empty for one that says nothing."""
        if field == DELETED_AT:
            return self.language.text(STAYS if value is None else TAKEN_AWAY)
        if value is None or value == "":
            return ""
        record = self._records.get(table)
        words = record.words.get(field, {}) if record is not None else {}
        if str(value) in words:
            return self.language.text(words[str(value)])
        if isinstance(value, bytes):
            return self._name_of(session, table, field, value)
        return self._plain(field, value)

    def _plain(self, field: str, value: Any) -> str:
        if isinstance(value, bool):
            return self.language.text(YES if value else NO)
        if isinstance(value, int) and not field.endswith("_year"):
            return self.language.number(value)
        return self.language.value(value) if isinstance(value, date | datetime) else str(value)

    def _name_of(self, session: Session, table: str, field: str, row: bytes) -> str:
        """Return what people call the row that a reference points to."""
        known = tables().get(table)
        column = known.columns.get(field) if known is not None else None
        target = next(iter(column.foreign_keys), None) if column is not None else None
        if target is None:
            return self.language.text(SEALED) if field.startswith("sealed") else ""
        return self.name(session, target.column.table.name, row)

    def _name_of_setting(self, session: Session, row: bytes) -> str:
        found = session.get(PostSetting, row, execution_options={"include_deleted": True})
        return "" if found is None else self.language.text(self._settings.get(found.key, found.key))


def apart(name: str) -> str:
    """Return a name that keeps its own direction within words of another script."""
    return f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"
