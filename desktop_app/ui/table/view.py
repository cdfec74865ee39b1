"""The list on the screen: keyboard first, as wide as its page, never wider."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.core.text import Label

from ..tokens import px
from ..words import tr
from .columns import ROW_ROLE, ColumnsModel
from .delegate import CellDelegate
from .widths import columns_with_room, shared_widths, wanted_width

ROW_PX = 44


class ListView(QTableView):
    """A list of rows.

    Enter or a double click opens a row, typing goes to the search field, Esc is left to the page.

    Signals:
        opened(row): a row was opened.
        chosen(row): another row is the current one; None if there is none.
        typed(text): somebody typed letters while the list had the focus.
    """

    opened = Signal(object)
    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, model: ColumnsModel[Any], name: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted: list[int] | None = None
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.setModel(model)
        self.setAccessibleName(tr(name))
        self._behave()
        self._set_up_heads()
        delegate = CellDelegate(self)
        self.setItemDelegate(delegate)
        model.modelReset.connect(self._measure_again)
        self.doubleClicked.connect(self._open)

    def current_row(self) -> Any:
        """Return the row that is chosen, or None."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose(self, number: int) -> None:
        """Make row ``number`` the current one and bring it into sight."""
        index = self._model.index(number, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def fit_columns(self) -> None:
        """Share the width among the columns: what they need first, then the rest to those that stretch.

        Where it is not enough for all, columns of a rank are hidden.
        """
        if self._wanted is None:
            self._wanted = [wanted_width(self, self._model, number) for number in range(self._model.columnCount())]
        columns, available = self._model.columns, self.viewport().width()
        shown = columns_with_room(self._wanted, [column.rank for column in columns], available)
        stretch = [columns[number].stretch for number in shown]
        widths = shared_widths([self._wanted[number] for number in shown], stretch, available)
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in shown)
        for number, width in zip(shown, widths, strict=True):
            self.setColumnWidth(number, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, letters go to the search field, Home and End to the first and last row, Ctrl+C copies the row."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_row()
        elif key == Qt.Key.Key_Home and self._model.rowCount():
            self.choose(0)
        elif key == Qt.Key.Key_End and self._model.rowCount():
            self.choose(self._model.rowCount() - 1)
        elif event.text().isprintable() and event.text().strip() and not _is_command(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not current.isValid():
            self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)

    def _set_up_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(px(24))
        head.setSectionsClickable(any(column.sortable for column in self._model.columns))
        head.setSortIndicatorShown(False)
        head.sectionClicked.connect(self._sort_by)

    def _sort_by(self, number: int) -> None:
        if not self._model.columns[number].sortable:
            return
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self._sorted = (number, down if self._sorted == (number, up) else up)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSortIndicator(*self._sorted)
        self._model.sort(*self._sorted)

    def _measure_again(self) -> None:
        self._wanted = None
        self.fit_columns()

    def _copy_row(self) -> None:
        index = self.currentIndex()
        cells = [self._model.index(index.row(), column).data() for column in range(self._model.columnCount())]
        QGuiApplication.clipboard().setText("\t".join(str(cell) for cell in cells if cell is not None))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row)


def _is_command(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.modifiers() & held)


def table_view(model: ColumnsModel[Any], name: Label) -> ListView:
    """Return a list that shows ``model``; ``name`` is what screen readers call it."""
    return ListView(model, name)
