"""A list of any length: it holds ids and fetches what is looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from .columns import NO_PARENT, ColumnsModel, Index, Row, TableColumn

BLOCK = 128
KEPT_BLOCKS = 24


class BlocksModel(ColumnsModel[Row]):
    """Shows the rows of ``ids``; only the blocks in sight are fetched, the last 24 are kept.

    Args:
        fetch: ids of one block -> their rows, in any order; a row that is gone is left out.
        id_of: row -> its id.

    Signals:
        sort_asked(column, descending): the user wants another order; answer with ``set_ids``.
    """

    sort_asked = Signal(int, bool)

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        fetch: Callable[[Sequence[Any]], Sequence[Row]],
        id_of: Callable[[Row], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._fetch, self._id_of = fetch, id_of
        self._ids: Sequence[Any] = ()
        self._blocks: OrderedDict[int, dict[Any, Row]] = OrderedDict()

    @property
    def ids(self) -> Sequence[Any]:
        """Return all ids in the order shown."""
        return self._ids

    def set_ids(self, ids: Sequence[Any]) -> None:
        """Show other rows, or the same in another order; everything is fetched anew."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self.endResetModel()

    def refresh(self, ids: Sequence[Any] | None = None) -> None:
        """Fetch again what changed (all if None) while selection and place stay."""
        if ids is None:
            self._blocks.clear()
        else:
            changed = set(ids)
            for number in [n for n, block in self._blocks.items() if changed & block.keys()]:
                del self._blocks[number]
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def place_of(self, wanted: Any) -> int | None:
        """Return the place of an id in the list."""
        try:
            return self._ids.index(wanted)
        except ValueError:
            return None

    def row_at(self, number: int) -> Row | None:
        """Return the row in place ``number``, fetched with its block if need be; None if it is gone."""
        if not 0 <= number < len(self._ids):
            return None
        return self._block(number // BLOCK).get(self._ids[number])

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many ids there are."""
        return 0 if parent.isValid() else len(self._ids)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order."""
        if column >= 0:
            self.sort_asked.emit(column, order == Qt.SortOrder.DescendingOrder)

    def _block(self, number: int) -> dict[Any, Row]:
        found = self._blocks.get(number)
        if found is not None:
            self._blocks.move_to_end(number)
            return found
        rows = self._fetch(self._ids[number * BLOCK : (number + 1) * BLOCK])
        block = self._blocks[number] = {self._id_of(row): row for row in rows}
        if len(self._blocks) > KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        return block
