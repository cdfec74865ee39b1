"""The sheet of tests on the screen: figures are typed at once, Enter stores and goes to the next person."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.table.cell_editing import CellEditing, Index
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.words import tr

from .model import AFTER_COLUMN, BEFORE_COLUMN, CHANGE_COLUMN, DRAFT_ROLE, KINDS, NAME_COLUMN, ScoresModel

LIST_NAME = QT_TRANSLATE_NOOP("Classes", "Tests")
ROW_PX, SCORE_PX, CHANGE_PX, LEAST_NAME_PX = 36, 118, 88, 150

Write = Callable[[Index, str], bool]
"""Stores what was typed into a cell; False if it is refused."""


class ScoreCells(CellEditing):
    """Paints the cells; what is not stored is red."""

    most_signs = 6

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint words and figures; what is not stored is red, the cell of the cursor has a frame."""
        painter.save()
        is_draft, is_score = bool(index.data(DRAFT_ROLE)), index.column() in KINDS
        if is_draft:
            painter.fillRect(option.rect, colour("danger_soft"))
        painter.setPen(colour("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setPen(colour("danger" if is_draft else "text" if is_score or index.column() == NAME_COLUMN else "text2"))
        place = option.rect.adjusted(px(12), 0, -px(12), 0)
        words = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, place.width())
        centred = Qt.AlignmentFlag.AlignHCenter
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) if index.column() == NAME_COLUMN else centred
        painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour("focus"), px(2)))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()


class ScoresGrid(QTableView):
    """Cells from the keyboard alone: figures, Enter to the next person, Tab to the other test, Delete empties.

    Signals:
        given_up: what was typed is not wanted.
    """

    given_up = Signal()

    def __init__(self, model: ScoresModel, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells, self._write = model, write
        self._is_storing = False
        self.setModel(model)
        self.setAccessibleName(tr(LIST_NAME))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self._editing = ScoreCells(self)
        self._editing.finished.connect(self._finish)
        self._editing.given_up.connect(self._give_up)
        self.setItemDelegate(self._editing)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(px(24))  # Qt's own is wider than a column in some fonts

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor into a cell and bring it into sight."""
        index = self._cells.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def go(self, way: str) -> None:
        """Go to a neighbouring cell of a test; from the last person on to the first of the next test."""
        index = self.currentIndex()
        if not index.isValid():
            return
        row, column, rows = index.row(), max(index.column(), BEFORE_COLUMN), self._cells.rowCount()
        if way in ("left", "right"):
            column = BEFORE_COLUMN if way == "left" else AFTER_COLUMN
        elif way == "next" and row + 1 == rows and column == BEFORE_COLUMN:
            row, column = 0, AFTER_COLUMN
        else:
            row = min(max(row + (-1 if way in ("up", "back") else 1), 0), rows - 1)
        self.go_to(row, min(column, AFTER_COLUMN))

    def is_typing(self) -> bool:
        """Return True while a cell is being typed into."""
        return self.state() == QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Delete empties a cell; everything else is Qt's."""
        key, index = Qt.Key(event.key()), self.currentIndex()
        if key in ENTER_KEYS:
            self.go("up" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else "next")
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid() and index.column() in KINDS:
            self._cells.set_draft(index, None)
            self._write(index, "")
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what stands in a half-typed cell before the tab goes away."""
        editor = self.indexWidget(self.currentIndex()) if self.is_typing() else None
        if isinstance(editor, QLineEdit):
            self._finish(editor, "")
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: the name takes what is left over."""
        super().resizeEvent(event)
        room = self.viewport().width()
        name = max(px(LEAST_NAME_PX), room - 2 * px(SCORE_PX) - px(CHANGE_PX))
        score = max(px(40), min(px(SCORE_PX), (room - name) // 3))
        widths = {NAME_COLUMN: name, BEFORE_COLUMN: score, AFTER_COLUMN: score, CHANGE_COLUMN: max(0, room - name - 2 * score)}
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _finish(self, editor: QLineEdit, way: str) -> None:
        """Store what stands in the editor; the cursor stays if that is refused."""
        if self._is_storing or not self.is_typing():
            return
        self._is_storing = True
        index = QPersistentModelIndex(self.indexAt(editor.geometry().center()))
        try:
            is_stored = self._write(index, editor.text())
            if is_stored or not way:
                self._cells.set_draft(index, None if is_stored else editor.text())
                self._editing.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        finally:
            self._is_storing = False
        if is_stored and way:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.go(way)
        elif not is_stored and way:
            editor.selectAll()

    def _give_up(self, editor: QLineEdit) -> None:
        self._is_storing = True
        self._cells.set_draft(self.currentIndex(), None)
        self._editing.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self._is_storing = False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.given_up.emit()
