"""The columns of a layout in their order; moved by keys, buttons or the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop_app.core.language import language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.words import current, tr

from ...rules.offered_columns import BY_HAND
from ...rules.storeys import PlacedColumn

COLUMNS = QT_TRANSLATE_NOOP("Registers", "Columns")
KEY_ROLE = Qt.ItemDataRole.UserRole
ABOVE_SIGN = " › "


class ColumnsList(QListWidget):
    """One line a column. Alt+Up and Alt+Down move it, Delete takes it away, the mouse drags it.

    Signals:
        changed: another order, or other columns.
        chosen: another column is the current one.
    """

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: dict[int, PlacedColumn] = {}
        self._titles: dict[str, Label] = {}
        self._next = 0
        self._code = current().code
        self.setAccessibleName(tr(COLUMNS))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.model().rowsMoved.connect(self._moved)
        self.currentItemChanged.connect(lambda *_items: self.chosen.emit())

    def set_columns(self, columns: Sequence[PlacedColumn], titles: dict[str, Label]) -> None:
        """Show columns; ``titles`` are the fields' own headings."""
        self._titles = titles
        self.clear()
        self._columns = {}
        for placed in columns:
            self._insert(self.count(), placed)
        self.setCurrentRow(0)

    def columns(self) -> list[PlacedColumn]:
        """Return the columns in the order shown."""
        return [self._columns[self.item(number).data(KEY_ROLE)] for number in range(self.count())]

    def set_language(self, code: str) -> None:
        """Show the headings in another language."""
        self._code = code
        for number in range(self.count()):
            self._write(self.item(number))

    def current_column(self) -> PlacedColumn | None:
        """Return the column that is chosen."""
        item = self.currentItem()
        return None if item is None else self._columns[item.data(KEY_ROLE)]

    def replace_current(self, placed: PlacedColumn) -> None:
        """Let the chosen column be another one."""
        item = self.currentItem()
        if item is not None:
            self._columns[item.data(KEY_ROLE)] = placed
            self._write(item)
            self.changed.emit()

    def add(self, placed: PlacedColumn) -> None:
        """Put a column behind the chosen one and choose it."""
        at = self.currentRow() + 1
        self._insert(at, placed)
        self.setCurrentRow(at)
        self.changed.emit()

    def remove_current(self) -> None:
        """Take the chosen column away; its neighbour is chosen."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.changed.emit()

    def move_current(self, step: int) -> None:
        """Move the chosen column one place up (-1) or down (1)."""
        here, there = self.currentRow(), self.currentRow() + step
        if here < 0 or not 0 <= there < self.count():
            return
        item = self.takeItem(here)
        self.insertItem(there, item)
        self.setCurrentItem(item, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up, Alt+Down, Delete."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.move_current(steps[key])
        elif key == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def _insert(self, at: int, placed: PlacedColumn) -> None:
        self._next += 1
        self._columns[self._next] = placed
        item = QListWidgetItem()
        item.setData(KEY_ROLE, self._next)
        self._write(item)
        self.insertItem(at, item)

    def _write(self, item: QListWidgetItem) -> None:
        placed, spoken = self._columns[item.data(KEY_ROLE)], language(self._code)
        title = placed.column.title
        own = title if title is not None else self._titles.get(placed.column.field, "")
        words = spoken.text(own) or f"({tr(BY_HAND)})"
        item.setText(ABOVE_SIGN.join([*(spoken.text(one) for one in placed.above), words]))

    def _moved(self) -> None:
        self.changed.emit()
