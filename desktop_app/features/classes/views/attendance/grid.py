"""The sheet on the screen: arrows walk, a letter marks, Enter goes on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.table.delegate import CellDelegate
from desktop_app.ui.tokens import px
from desktop_app.ui.words import tr

from .marks import Mark
from .model import CAME_COLUMN, DETAIL_COLUMN, NAME_COLUMN, NUMBER_COLUMN, SheetModel

LIST_NAME = QT_TRANSLATE_NOOP("Classes", "Attendance")
ROW_PX = 36
NUMBER_PX, CAME_PX, DETAIL_PX, LEAST_NAME_PX = 52, 104, 176, 150
CAME_KEYS = (Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_Plus)
ABSENT_KEYS = (Qt.Key.Key_A, Qt.Key.Key_Minus)
COMPANION_KEYS = (Qt.Key.Key_C, Qt.Key.Key_Asterisk)
REASON_KEYS = (Qt.Key.Key_R, Qt.Key.Key_Slash)
"""Beside each letter a sign that keyboards of every script have."""


class SheetGrid(QTableView):
    """A line for each person; it works from the keyboard alone.

    P, + or Space: came. A or -: absent, again: the next usual reason. C or *: came with the next companion. Delete: nothing
    said. R or /: the reason in words. Enter goes to the next line, Shift+Enter back; other signs look for somebody.

    Signals:
        reached(number): the cursor came to a line.
        reason_asked: the reason is to be written.
        typed(text): somebody typed what marks nobody: a person is looked for.
        finished: Enter was pressed in the last line.
    """

    reached = Signal(int)
    reason_asked = Signal()
    typed = Signal(str)
    finished = Signal()

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = model
        self.setModel(model)
        self.setAccessibleName(tr(LIST_NAME))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(CellDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(px(24))  # Qt's own is wider than a column in some fonts

    def line(self) -> int | None:
        """Return the line of the cursor."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, number: int) -> None:
        """Put the cursor into a line and bring it into sight."""
        index = self._sheet.index(number, NAME_COLUMN)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def go_on(self, step: int = 1) -> None:
        """Go to a neighbouring line; beyond the last one the sheet is finished."""
        at = self.line()
        if at is None:
            return
        if at + step >= self._sheet.rowCount():
            self.finished.emit()
        elif at + step >= 0:
            self.go_to(at + step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark the line, go on, or look for somebody."""
        key, at = Qt.Key(event.key()), self.line()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if held:
            super().keyPressEvent(event)
        elif key in ENTER_KEYS:
            self.go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif at is not None and self._mark(key, at):
            return
        elif key in REASON_KEYS and at is not None:
            self.reason_asked.emit()
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click in the column of those who came says so, a second one takes it back."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == CAME_COLUMN:
            mark = self._sheet.mark_of(index.row())
            self._sheet.set_mark(index.row(), Mark() if mark.present else mark.came())

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """Tell which line is reached."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.reached.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: no head is cut, and the name takes what is left over."""
        super().resizeEvent(event)
        room = self.viewport().width()
        least = {NUMBER_COLUMN: NUMBER_PX, CAME_COLUMN: CAME_PX, DETAIL_COLUMN: DETAIL_PX}
        head = self.horizontalHeader()
        others = {column: max(px(width), head.sectionSizeHint(column)) for column, width in least.items()}
        name = max(px(LEAST_NAME_PX), room - sum(others.values()))
        others[DETAIL_COLUMN] = max(0, room - name - others[NUMBER_COLUMN] - others[CAME_COLUMN])
        for column, width in {**others, NAME_COLUMN: name}.items():
            self.setColumnWidth(column, width)

    def _mark(self, key: Qt.Key, at: int) -> bool:
        mark = self._sheet.mark_of(at)
        if key in CAME_KEYS:
            self._sheet.set_mark(at, mark.came())
        elif key in ABSENT_KEYS:
            self._sheet.set_mark(at, mark.absent())
        elif key in COMPANION_KEYS:
            self._sheet.set_mark(at, mark.with_next_companion())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._sheet.set_mark(at, Mark())
        else:
            return False
        return True
