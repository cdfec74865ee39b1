"""The list of entries that differ."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.table import TableColumn
from desktop_app.ui.widgets import EmptyState
from desktop_app.ui.words import current, tr

from ...services.differing import Difference
from ..listed import ListedPart

LIST = QT_TRANSLATE_NOOP("Exchange", "Entries that differ")
WHAT = QT_TRANSLATE_NOOP("Exchange", "Entry")
NAME = QT_TRANSLATE_NOOP("Exchange", "Name")
FIELDS = QT_TRANSLATE_NOOP("Exchange", "What differs")
WHEN = QT_TRANSLATE_NOOP("Exchange", "Written last on")
TAKEN_AWAY = QT_TRANSLATE_NOOP("Exchange", "taken away on one laptop, changed on another")
EVERYTHING = QT_TRANSLATE_NOOP("Exchange", "Everything")
ONLY_TAKEN_AWAY = QT_TRANSLATE_NOOP("Exchange", "Taken away on one, changed on another")
NOTHING = QT_TRANSLATE_NOOP("Exchange", "Nothing differs")
NOTHING_TEXT = QT_TRANSLATE_NOOP(
    "Exchange",
    "When two laptops write different things into the same line, both are kept and stand here until somebody decides.",
)
NONE_FOUND = QT_TRANSLATE_NOOP("Exchange", "Nothing was found")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Exchange", "Try fewer letters, or choose “Everything”.")
ALL, DELETED = "", "deleted"


class DifferencesPart(ListedPart[Difference]):
    """The list, and the filter by kind of entry.

    Attributes:
        kind: the filter; stands in the page's row of filters.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        columns: tuple[TableColumn[Difference], ...] = (
            TableColumn(WHAT, lambda row: row.kind),
            TableColumn(NAME, lambda row: row.name, stretch=True),
            TableColumn(FIELDS, _fields_of, tone=lambda row: "danger" if row.is_deletion else None, rank=1),
            TableColumn(WHEN, lambda row: current().instant(row.newest), lambda row: row.newest, rank=2),
        )
        super().__init__(columns, LIST, EmptyState("git-merge", NOTHING, NOTHING_TEXT), parent)
        self.found: Sequence[Difference] = ()
        self._words = ""
        self.kind = ChoiceField([(ALL, EVERYTHING)])
        self.kind.setAccessibleName(tr(WHAT))
        self.kind.set_value(ALL)
        self.kind.changed.connect(self.show_found)

    def key_of(self, row: Difference) -> bytes:
        """Return the id of the entry."""
        return row.row

    def set_found(self, found: Sequence[Difference]) -> None:
        """Show other entries, as the filters let them through."""
        self.found = found
        kinds: dict[str, Label] = {one.table: one.kind for one in sorted(found, key=lambda one: name_key(one.kind))}
        has_deleted = any(one.is_deletion for one in found)
        deleted = [(DELETED, ONLY_TAKEN_AWAY)] if has_deleted else []
        self.kind.set_choices([(ALL, EVERYTHING), *deleted, *kinds.items()])
        if self.kind.value() is None:
            self.kind.set_value(ALL)
        self.show_found()

    def search(self, words: str) -> None:
        """Show only entries in which every word stands."""
        self._words = words
        self.show_found()

    def show_found(self) -> None:
        """Show what the filters let through; what is chosen stays chosen."""
        kind = self.kind.value() or ALL
        is_narrow = bool(self._words or kind)
        self.nothing.say(*((NONE_FOUND, NONE_FOUND_TEXT) if is_narrow else (NOTHING, NOTHING_TEXT)))
        self.show_rows([one for one in self.found if _is_of(one, kind) and _fits(one, self._words)])

    def of(self, row: object) -> Difference | None:
        """Return the entry, or None if it differs no more."""
        return next((one for one in self.found if one.row == row), None)


def _fields_of(difference: Difference) -> str:
    if difference.is_deletion:
        return tr(TAKEN_AWAY)
    return ", ".join(field.title for field in difference.fields)


def _is_of(one: Difference, kind: str) -> bool:
    return kind in (ALL, one.table) or (kind == DELETED and one.is_deletion)


def _fits(one: Difference, words: str) -> bool:
    known = name_key(" ".join([one.kind, one.name, *(field.title for field in one.fields)]))
    return all(word in known for word in name_key(words).split())
