"""Puts rows and fields of the operation log into the words of the slices' cards."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.history import FieldChange, RowChange
from desktop_app.sync.record_words import RecordWords

KINDS: Mapping[str, tuple[Text, str]] = {
    "added": (QT_TRANSLATE_NOOP("History", "added"), "ok"),
    "changed": (QT_TRANSLATE_NOOP("History", "changed"), "info"),
    "deleted": (QT_TRANSLATE_NOOP("History", "taken away"), "danger"),
    "restored": (QT_TRANSLATE_NOOP("History", "there again"), "ok"),
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
    """Changes of rows in words, from the cards of all slices, but nothing of ``hidden`` tables."""

    def __init__(self, features: Iterable[Feature], language: Language, hidden: Collection[str] = ()) -> None:
        self._words = RecordWords(features, language, hidden)

    def knows(self, table: str) -> bool:
        """Return True if rows of ``table`` say something to people."""
        return self._words.knows(table)

    def row(self, session: Session, change: RowChange) -> RowInWords | None:
        """Return one row's change in words, None for a table that says nothing to people."""
        record = self._words.record(change.table)
        if record is None:
            return None
        shown = [f for f in change.fields if f.field in record.fields and (f.before or f.after or f.after is False)]
        fields = [self._field(session, change.table, field) for field in shown]
        return RowInWords(self._words.title(session, change.table, change.row), change.kind, fields)

    def _field(self, session: Session, table: str, change: FieldChange) -> FieldInWords:
        before, after = (self._words.value(session, table, change.field, value) for value in (change.before, change.after))
        return FieldInWords(self._words.field(table, change.field), before, after)
