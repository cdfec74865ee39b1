"""The list of items below what is to be done today, and what stands there instead while it is empty."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import RowsModel, table_view
from desktop_app.ui.widgets import EmptyState, button, column, row, scroll

from .columns import item_columns
from .reading import ItemLine
from .todo_row import TodoRow

LIST_NAME = QT_TRANSLATE_NOOP("Stock", "Items of the post")
EMPTY = QT_TRANSLATE_NOOP("Stock", "Nothing is kept yet")
EMPTY_TEXT = QT_TRANSLATE_NOOP(
    "Stock",
    "What the post receives and gives out stands here: vitamin A, iron, oral rehydration salts. Take over what posts "
    "usually keep, or add an item of your own.",
)
TAKE_OVER = QT_TRANSLATE_NOOP("Stock", "Choose from the usual items")
OWN = QT_TRANSLATE_NOOP("Stock", "Add an item of your own")
NONE_FOUND = QT_TRANSLATE_NOOP("Stock", "No item fits")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Stock", "Try fewer letters, or choose all items and all programmes.")


class ItemList(QWidget):
    """Items in rows.

    Attributes:
        model, table: the items.
        todos: what is to be done today; each shows its items.
        empty: what stands where the rows would be, with the buttons of an empty post.

    Signals:
        asked(name): open a form of the page.
        opened(item): show the card of an item.
    """

    asked = Signal(str)
    opened = Signal(bytes)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[ItemLine] = RowsModel(item_columns(today), self)
        self.table = table_view(self.model, LIST_NAME)
        self.todos = TodoRow()
        self.take_over_button = button(TAKE_OVER, "plus", clicked=lambda: self.asked.emit("usual_items"))
        self.own_button = button(OWN, kind="ghost", clicked=lambda: self.asked.emit("new_item"))
        self.empty = EmptyState("package", EMPTY, EMPTY_TEXT, self.take_over_button)
        nothing = QWidget()
        nothing.setLayout(column(None, self.empty, row(None, self.own_button, None), None))
        self._nothing = scroll(nothing)
        self._body = QStackedWidget()
        for shown in (self.table, self._nothing):
            self._body.addWidget(shown)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.todos)
        stack.addWidget(self._body, 1)
        self.table.opened.connect(lambda line: self.opened.emit(line.row.id))
        self.table.clicked.connect(lambda index: self.open_at(index.row()))

    def show_lines(self, lines: Iterable[ItemLine], wanted: Sequence[ItemLine]) -> None:
        """Show ``wanted`` of all ``lines``; the row that was chosen stays chosen."""
        lines, chosen = list(lines), self.table.current_row()
        self.model.set_rows(wanted)
        self.todos.show_lines(lines)
        kept = any(not line.row.retired for line in lines)
        self.empty.say(*((NONE_FOUND, NONE_FOUND_TEXT) if kept else (EMPTY, EMPTY_TEXT)))
        for made in (self.take_over_button, self.own_button):
            made.setVisible(not kept)
        self._body.setCurrentWidget(self.table if wanted else self._nothing)
        if chosen:
            self.choose(chosen.row.id)

    def choose(self, item: bytes) -> None:
        """Mark the row of an item if it is shown."""
        number = next((at for at, line in enumerate(self.model.rows) if line.row.id == item), None)
        if number is not None:
            self.table.choose(number)

    def enter(self) -> None:
        """Give the list the cursor, on its first row if none is chosen."""
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose(0)

    def open_at(self, number: int) -> None:
        """Show the card of the item in a row, if there is that row."""
        line = self.model.row_at(number)
        if line is not None:
            self.opened.emit(line.row.id)
