"""A list that is held whole: up to a few thousand rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop_app.core.name_key import name_key

from .columns import NO_PARENT, ColumnsModel, Index, Row, TableColumn


class RowsModel(ColumnsModel[Row]):
    """Shows a list of plain rows and sorts it by any column. It holds no session and runs no query."""

    def __init__(self, columns: Sequence[TableColumn[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: list[Row] = []
        self._order: tuple[int, bool] | None = None

    @property
    def rows(self) -> Sequence[Row]:
        """Return the rows in the order shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace everything shown; the order chosen by the user stays."""
        self.beginResetModel()
        self._rows = list(rows)
        self._sort()
        self.endResetModel()

    def row_at(self, number: int) -> Row | None:
        """Return the row in place ``number``."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order in which rows were given."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._order = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._sort()
        places = {id(row): number for number, row in enumerate(self._rows)}
        for index, row in kept:
            self.changePersistentIndex(index, self.index(places[id(row)], index.column()))
        self.layoutChanged.emit()

    def _sort(self) -> None:
        if self._order is None:
            return
        number, descending = self._order
        column = self.columns[number]
        key = column.sort or column.text
        # None stands last in both directions
        filled = [row for row in self._rows if key(row) is not None]
        empty = [row for row in self._rows if key(row) is None]
        filled.sort(key=lambda row: _comparable(key(row)), reverse=descending)
        self._rows = filled + empty


def _comparable(value: Any) -> Any:
    return name_key(value) if isinstance(value, str) else value
