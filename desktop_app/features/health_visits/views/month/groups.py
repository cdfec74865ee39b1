"""The figures of parts of the children, as a table in which every number opens its children."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.table import ListView, RowsModel, TableColumn
from desktop_app.ui.tokens import px
from desktop_app.ui.words import current, joined, tr

from ...services.month_figures import GROUPINGS, Group, MonthFigures, breakdown
from .wording import TILES

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Figures of parts of the children")
ALL = QT_TRANSLATE_NOOP("Health visits", "All")
COLUMN_GROUP = QT_TRANSLATE_NOOP("Health visits", "Who")
ROW_PX = 36


class GroupsTable(QWidget):
    """By street, sex, age or welfare.

    Attributes:
        by: how the children are grouped.
        table, model: a row for each group, the whole first.

    Signals:
        opened(title, ids_of): a number is to be opened; ids_of(figures) returns its children.
    """

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: MonthFigures | None = None
        self.by = SegmentField(list(GROUPINGS.items()))
        self.by.set_value("street")
        self.model: RowsModel[Group] = RowsModel(_columns(), self)
        self.table = ListView(self.model, LIST_NAME)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        self.table.setCursor(Qt.CursorShape.PointingHandCursor)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addWidget(self.by)
        stack.addWidget(self.table, 1)
        self.by.changed.connect(self._regroup)
        self.table.clicked.connect(self._open)
        self.table.opened.connect(lambda _group: self._open(self.table.currentIndex()))

    def show_figures(self, figures: MonthFigures) -> None:
        """Show the parts of a month's children."""
        self._figures = figures
        self._regroup()

    def _regroup(self) -> None:
        if self.by.value() is None:
            self.by.set_value("street")
        if self._figures is not None:
            whole = Group("all", ALL, self._figures.numbers, self._figures.coverage)
            self.model.set_rows([whole, *breakdown(self._figures, self.by.value())])

    def _open(self, index: QModelIndex) -> None:
        group = self.model.row_at(index.row())
        if group is None or index.column() == 0:
            return
        figure = group.numbers[TILES[index.column() - 1]]
        if figure.ids:
            title = joined(figure.title, group.title if group.key != "all" else "")
            self.opened.emit(title, partial(_ids_of, self.by.value(), group.key, figure.code))


def _ids_of(by: str, key: str, code: str, figures: MonthFigures) -> Sequence[bytes]:
    """Return who stands behind a number of the table, in figures that may be newer than the table."""
    if key == "all":
        return figures.numbers[code].ids
    group = next((group for group in breakdown(figures, by) if group.key == key), None)
    return group.numbers[code].ids if group is not None else ()


def _columns() -> Sequence[TableColumn[Group]]:
    title: TableColumn[Group] = TableColumn(COLUMN_GROUP, lambda group: tr(group.title), stretch=True, sortable=False)
    return (title, *(_number(code) for code in TILES))


def _number(code: str) -> TableColumn[Group]:
    head: Label = code
    return TableColumn(head, lambda group: current().number(group.numbers[code].count), numeric=True, sortable=False)
