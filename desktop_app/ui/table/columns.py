"""What a column of a list shows, and the part of the models that only depends on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.text import Label

from ..words import tr

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[Row]):
    """How one value of a row is titled, written and sorted.

    Attributes:
        title: the head; two columns of one list have different titles.
        text: row -> words to show.
        sort: row -> value to sort by; by default the words.
        numeric: figures, at the far end of the column.
        tone: row -> tone of a pill round the words (ok, warn, danger, info, plain), None for no pill.
        samples: words that must fit, beside those of the first rows.
        stretch: takes the width that is left over; exactly one column of a list should.
        sortable: a click on the head sorts by it.
        rank: where the list is too narrow for all columns, the one of the highest rank goes first; 0 always stays.
    """

    title: Label
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    numeric: bool = False
    tone: Callable[[Row], str | None] | None = None
    samples: Sequence[Label] = ()
    stretch: bool = False
    sortable: bool = True
    rank: int = 0


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows through columns; a subclass says where the rows are."""

    def __init__(self, columns: Sequence[TableColumn[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns

    def row_at(self, number: int) -> Row | None:
        """Return the row in place ``number``, or None while it cannot be had."""
        raise NotImplementedError

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, tone, sort value or the row itself."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        row = self.row_at(index.row())
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == TONE_ROLE:
            return column.tone(row) if column.tone else None
        if role == SORT_ROLE:
            return (column.sort or column.text)(row)
        return row if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: TableColumn[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column.numeric else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
