"""The columns of a layout: their list, and beside it what the chosen one shows; below it how wide they are together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.layout import Column
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import icon_button, label, row, set_property
from desktop_app.ui.words import tr

from ...rules.checking import MOST_SHEETS
from ...rules.storeys import PlacedColumn, placed_columns
from ...services import Editing
from .column_form import ColumnForm
from .columns_list import ColumnsList

ADD = QT_TRANSLATE_NOOP("Registers", "Add a column")
REMOVE = QT_TRANSLATE_NOOP("Registers", "Take the column away (Delete)")
UP = QT_TRANSLATE_NOOP("Registers", "Move earlier (Alt + Up)")
DOWN = QT_TRANSLATE_NOOP("Registers", "Move later (Alt + Down)")
FITS = QT_TRANSLATE_NOOP("Registers", "{n} columns, {wide} mm; the paper has {room} mm.")
SMALLER = QT_TRANSLATE_NOOP("Registers", "{n} columns, {wide} mm; the paper has {room} mm: the letters get smaller.")
SHEETS = QT_TRANSLATE_NOOP("Registers", "{n} columns, {wide} mm; the paper has {room} mm. Sheets side by side: {sheets}.")
TOO_WIDE = QT_TRANSLATE_NOOP(
    "Registers", "{n} columns, {wide} mm; the paper has {room} mm: too wide. Sheets side by side: at most {most}."
)
LIST_PX = 290
TALL_PX = 330


class ColumnsField(QWidget):
    """An editor of the columns, as a field of a form.

    Signals:
        changed: somebody changed a column, or their order.
    """

    changed = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {one.column.field: one.field for one in editing.columns if one.column.field}
        self.list = ColumnsList()
        self.column = ColumnForm(editing.columns)
        self.width_line = label("", "caption", wrap=True)
        self.add_button = icon_button(ADD, "plus", self._add)
        self.remove_button = icon_button(REMOVE, "minus", self.list.remove_current)
        self.up_button = icon_button(UP, "chevron-up", lambda: self.list.move_current(-1))
        self.down_button = icon_button(DOWN, "chevron-down", lambda: self.list.move_current(1))
        self._lay_out()
        self.list.chosen.connect(self._show_column)
        self.list.changed.connect(self.changed.emit)
        self.column.changed.connect(self._column_changed)
        self.set_value(placed_columns(editing.register.columns))

    def _lay_out(self) -> None:
        self.list.setFixedWidth(px(LIST_PX))
        self.list.setMinimumHeight(px(TALL_PX))
        keys = row(self.add_button, self.remove_button, self.up_button, self.down_button, None)
        side = QVBoxLayout()
        side.setSpacing(px(6))
        side.addWidget(self.list, 1)
        side.addLayout(keys)
        both = QHBoxLayout()
        both.setSpacing(px(14))
        both.addLayout(side)
        both.addWidget(self.column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        whole.addLayout(both)
        whole.addWidget(self.width_line)
        self.setFocusProxy(self.list)

    def value(self) -> list[PlacedColumn]:
        """Return the columns in their order with the headings above them."""
        return self.list.columns()

    def set_value(self, columns: list[PlacedColumn]) -> None:
        """Show columns."""
        self.list.set_columns(columns, self._titles)
        self._show_column()

    def problem(self) -> Text | None:
        """Return what cannot be read in the fields of the chosen column."""
        return self.column.width_mm.problem()

    def choose(self, number: int) -> None:
        """Choose column ``number``, the first is 1."""
        self.list.setCurrentRow(number - 1)

    def set_language(self, code: str) -> None:
        """Show the headings in another language."""
        self.list.set_language(code)
        self.column.set_language(code)

    def say_width(self, room_mm: float, sheets: int) -> None:
        """Tell how wide the columns are together, and what that means on the paper."""
        columns = [placed.column for placed in self.value()]
        wide = round(sum(column.width_mm for column in columns))
        words = FITS if wide <= room_mm else SMALLER if sheets < 2 else SHEETS if sheets <= MOST_SHEETS else TOO_WIDE
        self.width_line.setText(tr(words.of(len(columns)), wide=wide, room=round(room_mm), sheets=sheets, most=MOST_SHEETS))
        set_property(self.width_line, "role", "error" if words is TOO_WIDE else "caption")

    def _show_column(self) -> None:
        self.column.show_column(self.list.current_column())
        self.remove_button.setEnabled(self.list.current_column() is not None)

    def _column_changed(self) -> None:
        placed = self.column.column()
        if placed is not None:
            self.list.replace_current(placed)

    def _add(self) -> None:
        chosen = self.list.current_column()
        self.list.add(PlacedColumn(Column("", "", 20.0), chosen.above if chosen is not None else ()))
        self.column.shows.setFocus()
