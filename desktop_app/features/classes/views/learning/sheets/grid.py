"""The grid on the screen: one key an answer, and the cursor goes on; numbers are typed with Enter behind them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.words import tr

from ....rules.quizzes import Answer
from .keys import answer_of_key, read_answer
from .model import GROUND_ROLE, SheetsModel

NAME = QT_TRANSLATE_NOOP("Classes", "People and their answers")
LEAST_PX, SCORE_PX, ROW_PX, NAME_PX = 54, 84, 40, 210
LEAVING = (*ENTER_KEYS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down)
Index = QModelIndex | QPersistentModelIndex


class SheetCells(QStyledItemDelegate):
    """Paints answers, and edits a number in its cell; one that cannot be read stays open and is named.

    Signals:
        leaving(editor, key): what stands there is to be taken over.
    """

    leaving = Signal(QLineEdit, object)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line without a frame."""
        editor = QLineEdit(parent)
        editor.setObjectName("GridCell")
        editor.setFrame(False)
        editor.setMaxLength(16)
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Do nothing: the grid takes over what it can read."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground by what the answer is worth, what was typed, and a frame round the cursor."""
        ground = index.data(GROUND_ROLE)
        painter.save()
        if ground is not None:
            painter.fillRect(option.rect, colour(ground))
        painter.setPen(colour("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setPen(colour("text"))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour("focus"), px(2)))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take over what was typed with the keys that leave the cell."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in LEAVING:
            self.leaving.emit(watched, Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)


class SheetsGrid(QTableView):
    """Cells from the keyboard alone.

    Signals:
        said(text): why something cannot be read; "" when all is well.
        reached(row, column): the cursor came to a cell.
        left_row: the cursor left a line, or the grid: what was typed is to be stored.
    """

    said = Signal(object)
    reached = Signal(int, int)
    left_row = Signal()

    def __init__(self, model: SheetsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = model
        self.setModel(model)
        self.setAccessibleName(tr(NAME))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self._editing = SheetCells(self)
        self._editing.leaving.connect(self._take_over)
        self.setItemDelegate(self._editing)
        self._set_up_heads()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, take away, or move."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        question = self._sheets.question_at(index.column()) if index.isValid() else None
        if key in ENTER_KEYS:
            self.go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif held or question is None or not self._typed(event, index, key):
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell where the cursor is, and that a line was left."""
        super().currentChanged(current, previous)
        if previous.isValid() and current.row() != previous.row():
            self.left_row.emit()
        if current.isValid():
            self.reached.emit(current.row(), current.column())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what was typed when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if self.state() != QAbstractItemView.State.EditingState:
            self.left_row.emit()

    def go_on(self, step: int = 1) -> None:
        """Go to the next question, behind the last one to the next person."""
        index, questions = self.currentIndex(), len(self._sheets.questions)
        place = index.row() * questions + min(index.column(), questions - 1) + step
        if 0 <= place < questions * self._sheets.rowCount():
            self.setCurrentIndex(self._sheets.index(place // questions, place % questions))
        elif step > 0:
            self.left_row.emit()

    def _typed(self, event: QKeyEvent, index: QModelIndex, key: Qt.Key) -> bool:
        question = self._sheets.questions[index.column()]
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._sheets.set_answer(index, Answer())
            return True
        if key == Qt.Key.Key_Space:
            return self._answer(index, Answer())
        if not event.text().strip():
            return False
        if question.kind == "number":
            return self._begin_number(index, event)
        answer = answer_of_key(question, event.text())
        return answer is not None and self._answer(index, answer)

    def _answer(self, index: QModelIndex, answer: Answer) -> bool:
        self._sheets.set_answer(index, answer)
        self.said.emit("")
        self.go_on()
        return True

    def _begin_number(self, index: QModelIndex, event: QKeyEvent) -> bool:
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit):
            editor.setText(event.text())
        return True

    def _take_over(self, editor: QLineEdit, key: Qt.Key) -> None:
        index = self.currentIndex()
        found = read_answer(editor.text())
        if isinstance(found, Text):
            self.said.emit(found)
            return
        self.said.emit("")
        self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self._sheets.set_answer(index, found)
        self._leave(key)

    def _leave(self, key: Qt.Key) -> None:
        moves: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Backtab: lambda: self.go_on(-1),
            Qt.Key.Key_Up: lambda: self._move(-1),
            Qt.Key.Key_Down: lambda: self._move(1),
        }
        moves.get(key, self.go_on)()

    def _move(self, lines: int) -> None:
        index = self.currentIndex()
        target = self._sheets.index(index.row() + lines, index.column())
        if target.isValid():
            self.setCurrentIndex(target)

    def _set_up_heads(self) -> None:
        names, questions = self.verticalHeader(), self.horizontalHeader()
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultSectionSize(px(ROW_PX))
        names.setFixedWidth(px(NAME_PX))
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        questions.setObjectName("GridMonths")
        questions.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        questions.setDefaultSectionSize(px(LEAST_PX))
        questions.setFixedHeight(px(36))
        questions.setHighlightSections(True)
        for column in range(self._sheets.columnCount()):
            question = self._sheets.question_at(column)
            wide = SCORE_PX if question is None or question.kind == "number" else LEAST_PX
            self.setColumnWidth(column, px(wide))
