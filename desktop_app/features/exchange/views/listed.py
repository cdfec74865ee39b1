"""A list of what can be opened: a table, or a sentence where nothing is in it; a click or Enter opens a line."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import Label
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState

Row = TypeVar("Row")


class ListedPart(QWidget, Generic[Row]):
    """The list; who inherits says which lines are shown.

    Attributes:
        model: one line each.
        nothing: stands in the place of an empty list.

    Signals:
        opened(Row): somebody wants to see one line.
    """

    opened = Signal(object)

    def __init__(
        self, columns: Sequence[TableColumn[Row]], title: Label, nothing: EmptyState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model: RowsModel[Row] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, title)
        self.nothing = nothing
        self._lists = QStackedWidget()
        for part in (self.table, self.nothing):
            self._lists.addWidget(part)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, px(4))
        stack.addWidget(self._lists)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda _index: self._open_current())

    def key_of(self, row: Row) -> bytes:
        """Return what a line is known by after the list was read again."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other lines; what is chosen stays chosen."""
        chosen = self.table.current_row()
        self.model.set_rows(rows)
        self._lists.setCurrentWidget(self.table if self.model.rows else self.nothing)
        if chosen is not None:
            self.mark(self.key_of(chosen))

    def mark(self, key: bytes) -> None:
        """Choose a line, if it is there."""
        place = next((number for number, one in enumerate(self.model.rows) if self.key_of(one) == key), None)
        if place is not None:
            self.table.choose(place)

    def _open_current(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            self.opened.emit(chosen)
