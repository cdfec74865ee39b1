"""The grid on the screen: arrows go from cell to cell, figures are typed at once, Enter stores and goes on."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.words import held_together, tr

from ..entry_flow import GO_ON, Answer
from .cell_editor import PastCells
from .model import DAY_ROW, FIRST_CHILD, MONTHS, TITLES_ROLE, Cell, PastModel

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Children and months")
NAME_PX = 236
LEAST_PX = 56
ROW_PX = 40

Write = Callable[[int, int, str], Answer]
"""Stores what was typed into a cell (row, column, text) and says whether the cursor goes on."""


class PastGrid(QTableView):
    """Cells from the keyboard alone.

    Attributes:
        goes_down: Enter goes to the next child; else to the next month.

    Signals:
        said(Answer): what to say of the last key.
        reached(row, column): the cursor came to a cell.
        letters(text): somebody typed a letter: a name is looked for.
        move_asked(step): the child's line is to go up (-1) or down (1).
    """

    said = Signal(object)
    reached = Signal(int, int)
    letters = Signal(str)
    move_asked = Signal(int)

    def __init__(self, model: PastModel, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells, self._write = model, write
        self._is_storing = False
        self.goes_down = True
        self.setModel(model)
        self.setAccessibleName(tr(LIST_NAME))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self._editing = PastCells(self)
        self._editing.finished.connect(self._finish)
        self._editing.given_up.connect(self._give_up)
        self.setItemDelegate(self._editing)
        self._set_up_heads()

    def cell(self) -> Cell | None:
        """Return row and column of the cursor."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor into a cell and bring it into sight."""
        index = self._cells.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def first_empty(self, row: int) -> int:
        """Return the first column of a line where something is still to be typed, else the first that takes anything."""
        expected = [column for column in range(MONTHS) if self._cells.is_expected(row, column)]
        empty = [column for column in expected if not self._cells.index(row, column).data()]
        return next(iter(empty or expected), 0)

    def is_typing(self) -> bool:
        """Return True while a cell is being typed into."""
        return self.state() == QAbstractItemView.State.EditingState

    def fit_columns(self) -> None:
        """Share the width among the months."""
        width = self.viewport().width() // MONTHS
        for column in range(MONTHS):
            self.setColumnWidth(column, max(width, px(LEAST_PX)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what stands in a half-typed cell before the page goes away."""
        editor = self.indexWidget(self.currentIndex()) if self.is_typing() else None
        if isinstance(editor, QLineEdit):
            self._finish(editor, "")
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Delete empties a cell, Alt with an arrow moves the line, letters look for a name."""
        key, held = Qt.Key(event.key()), event.modifiers()
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        if key in ENTER_KEYS:
            self.go("back" if held & Qt.KeyboardModifier.ShiftModifier else "next")
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty_cell()
        elif _begins_a_name(event):
            self.letters.emit(event.text())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """Tell where the cursor is, and mark the line's head."""
        super().currentChanged(current, previous)
        self.verticalHeader().viewport().update()
        if current.isValid():
            self.reached.emit(current.row(), current.column())

    def go(self, way: str) -> None:
        """Go to the next cell where something is expected, or to a neighbour."""
        cell = self.cell()
        if cell is None:
            return
        found = next((one for one in self._way(cell, way) if self._cells.is_expected(*one)), None)
        if found is not None:
            self.go_to(*found)

    def _way(self, cell: Cell, way: str) -> Iterator[Cell]:
        """Yield the cells in the order in which the cursor passes them."""
        row, column = cell
        rows, step = self._cells.rowCount(), -1 if way in ("back", "left", "up") else 1
        if way in ("up", "down") or (way in ("next", "back") and self.goes_down and row != DAY_ROW):
            first = DAY_ROW if way in ("up", "down") else FIRST_CHILD
            count = rows - first
            at = column * count + row - first + step
            while 0 <= at < MONTHS * count and (way in ("next", "back") or at // count == column):
                yield at % count + first, at // count
                at += step
            return
        at = row * MONTHS + column + step
        while 0 <= at < rows * MONTHS:
            yield at // MONTHS, at % MONTHS
            at += step

    def _finish(self, editor: QLineEdit, way: str) -> None:
        """Store what stands in the editor; the cursor stays if that is refused or asked about."""
        if self._is_storing or not self.is_typing():
            return
        self._is_storing = True
        index = QPersistentModelIndex(self.indexAt(editor.geometry().center()))
        try:
            answer = self._write(index.row(), index.column(), editor.text())
            if answer.goes_on or not way:
                self._cells.set_draft(index, None if answer.goes_on else editor.text())
                self._editing.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        finally:
            self._is_storing = False
        if answer.goes_on and way:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.go(way)
        elif not answer.goes_on and way:
            editor.selectAll()
        if answer.text:
            self.said.emit(answer)

    def _give_up(self, editor: QLineEdit) -> None:
        """Leave the cell as it is stored."""
        self._is_storing = True
        self._cells.set_draft(self.currentIndex(), None)
        self._editing.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self._is_storing = False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(GO_ON)

    def _empty_cell(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self._cells.is_open(index.row(), index.column()):
            self._cells.set_draft(index, None)
            self.said.emit(self._write(index.row(), index.column(), ""))

    def _set_up_heads(self) -> None:
        months = self.horizontalHeader()
        months.setObjectName("GridMonths")
        months.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        months.setFixedHeight(2 * months.fontMetrics().lineSpacing() + px(12))
        months.setHighlightSections(False)
        months.setSectionsClickable(False)
        months.setMinimumSectionSize(px(24))
        self.setVerticalHeader(NamesHeader(self))


class NamesHeader(QHeaderView):
    """Who stands in a line: number, name, and below it birth date and mother."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(px(ROW_PX))
        self.setFixedWidth(px(NAME_PX))
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Paint two lines of words; the line of the cursor has a ground of its own."""
        number, name, about = self.model().headerData(logicalIndex, Qt.Orientation.Vertical, TITLES_ROLE)
        view = self.parent()
        is_current = isinstance(view, PastGrid) and view.currentIndex().row() == logicalIndex
        painter.save()
        painter.fillRect(rect, colour("accent_soft" if is_current or logicalIndex == DAY_ROW else "surface"))
        painter.setPen(colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(px(8), px(2), -px(8), -px(3))
        figures, words = QRect(inside), QRect(inside)
        figures.setWidth(px(26))
        words.setLeft(inside.left() + px(30))
        if self.isRightToLeft():
            figures.moveRight(inside.right())
            words = inside.adjusted(0, 0, -px(30), 0)
        side = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        )
        small = QFont(self.font())
        small.setPixelSize(px(11))
        painter.setPen(colour("text2"))
        painter.setFont(small)
        painter.drawText(figures, side | Qt.AlignmentFlag.AlignVCenter, number)
        if about:
            painter.drawText(words, side | Qt.AlignmentFlag.AlignBottom, self._short(painter, about, words.width()))
        font = QFont(self.font())
        font.setPixelSize(px(13))
        font.setWeight(QFont.Weight.DemiBold if is_current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colour("text"))
        place = Qt.AlignmentFlag.AlignTop if about else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side | place, self._short(painter, name, words.width()))
        painter.restore()

    def _short(self, painter: QPainter, words: str, width: int) -> str:
        return painter.fontMetrics().elidedText(held_together(words), Qt.TextElideMode.ElideRight, width)


def _begins_a_name(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text()) and event.text().isalpha() and not event.modifiers() & held
