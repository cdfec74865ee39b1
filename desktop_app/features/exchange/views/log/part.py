"""The list of all files that went out or came in, the newest first."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync.exchanging import Exchange
from desktop_app.ui.table import TableColumn
from desktop_app.ui.widgets import EmptyState
from desktop_app.ui.words import current, joined, tr

from ...rules.wording import STATES, WAYS, counted
from ..listed import ListedPart

LIST = QT_TRANSLATE_NOOP("Exchange", "Files")
WHEN = QT_TRANSLATE_NOOP("Exchange", "When")
WAY = QT_TRANSLATE_NOOP("Exchange", "Saved or taken in")
WITH = QT_TRANSLATE_NOOP("Exchange", "From or for whom")
WHAT = QT_TRANSLATE_NOOP("Exchange", "What was in the file")
BY = QT_TRANSLATE_NOOP("Exchange", "Done by")
STATE = QT_TRANSLATE_NOOP("Exchange", "State")
NOTHING = QT_TRANSLATE_NOOP("Exchange", "No file was saved or taken in yet")
NOTHING_TEXT = QT_TRANSLATE_NOOP(
    "Exchange", "Each file that is saved for others or taken in is listed here, and can be taken out again."
)
NONE_FOUND = QT_TRANSLATE_NOOP("Exchange", "Nothing was found")


def moment(at_ms: int) -> str:
    """Return a moment in words."""
    return current().instant(datetime.fromtimestamp(at_ms / 1000, UTC))


class LogPart(ListedPart[Exchange]):
    """The list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns: tuple[TableColumn[Exchange], ...] = (
            TableColumn(WHEN, lambda row: moment(row.at), lambda row: row.at),
            TableColumn(WAY, lambda row: tr(WAYS[row.way][0]), tone=lambda row: WAYS[row.way][1]),
            TableColumn(WITH, lambda row: row.device_name, stretch=True),
            TableColumn(WHAT, lambda row: joined(*counted(row.way, row.counts)), stretch=True, rank=1),
            TableColumn(BY, lambda row: row.user, rank=3),
            TableColumn(
                STATE,
                lambda row: tr(STATES[row.state][0]) if row.state in STATES else "",
                tone=lambda row: STATES[row.state][1] if row.state in STATES else None,
                rank=2,
            ),
        )
        super().__init__(columns, LIST, EmptyState("arrow-left-right", NOTHING, NOTHING_TEXT), parent)
        self._found: Sequence[Exchange] = ()
        self._words = ""

    def key_of(self, row: Exchange) -> bytes:
        """Return the id of the exchange."""
        return row.id

    def set_found(self, found: Sequence[Exchange]) -> None:
        """Show other entries."""
        self._found = found
        self.search(self._words)

    def search(self, words: str) -> None:
        """Show only files in whose name, laptop or person every word stands."""
        self._words = words
        self.nothing.say(*((NONE_FOUND, "") if words else (NOTHING, NOTHING_TEXT)))
        self.show_rows([one for one in self._found if _fits(one, words)])

    def of(self, entry: object) -> Exchange | None:
        """Return one entry, or None if it is not listed."""
        return next((one for one in self._found if one.id == entry), None)


def _fits(one: Exchange, words: str) -> bool:
    known = name_key(" ".join([one.device_name, one.user, one.file, moment(one.at)]))
    return all(word in known for word in name_key(words).split())
