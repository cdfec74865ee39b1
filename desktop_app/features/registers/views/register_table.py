"""A register on screen as a table: its heads, and behind each counted number its people."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QStackedLayout, QTableView, QWidget

from desktop_app.core.layout import Register, titled
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, column, label
from desktop_app.ui.words import current, tr

from ..services import AnyEntry, Entry, Made, PersonLine, people_behind
from .people_panel import PeoplePanel
from .register_model import RegisterModel
from .storeys import StoreyedHeader, boxes_of

TABLE = QT_TRANSLATE_NOOP("Registers", "Rows of the register")
NO_TABLE = QT_TRANSLATE_NOOP("Registers", "This paper is not a table")
NO_TABLE_HINT = QT_TRANSLATE_NOOP("Registers", "Choose “Paper” to see it.")
NO_ROWS = QT_TRANSLATE_NOOP("Registers", "Nothing is written down for it yet")
WHERE_HINT = QT_TRANSLATE_NOOP("Registers", "Underlined numbers open their people.")
ROW_PX, CELL_PADDING = 34, 32
MEASURED_ROWS = 200


class CellsView(QTableView):
    """Cells from the keyboard: arrows go from cell to cell, Enter opens one.

    Signals:
        opened(index): a cell was opened.
    """

    opened = Signal(QModelIndex)

    def __init__(self, model: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads = StoreyedHeader(self)
        self.setHorizontalHeader(self.heads)
        self.setModel(model)
        self.setAccessibleName(tr(TABLE))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))

    def widths(self) -> list[int]:
        """Return the pixels that the cells of each column need, as the first rows and the last tell."""
        model, metrics = self.model(), self.fontMetrics()
        last = model.rowCount() - 1
        rows = [*range(min(MEASURED_ROWS, last + 1)), *([last] if last >= MEASURED_ROWS else [])]
        return [
            max((metrics.horizontalAdvance(model.index(number, place).data()) for number in rows), default=0) + px(CELL_PADDING)
            for place in range(model.columnCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the cell on Enter; everything else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class RegisterTable(QFrame):
    """The table of one register beside the list of people behind one of its numbers."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._context = context
        self._heads: dict[int, str] = {}
        self._task: Progress | None = None
        self.model = RegisterModel(current(), self)
        self.cells = CellsView(self.model)
        self.where = label("", "muted")
        self.people = PeoplePanel()
        self.empty = EmptyState("clipboard-list", "")
        self._lay_out()
        self.cells.opened.connect(self._open)
        self.cells.clicked.connect(self._clicked)
        self.cells.doubleClicked.connect(self._open)
        self.cells.selectionModel().currentChanged.connect(self._say_where)
        self.people.opened.connect(self._open_person)
        self.people.closed.connect(self._close_people)

    def _lay_out(self) -> None:
        shown, table = QWidget(), QWidget()
        self._stack = QStackedLayout(shown)  # without a parent its first widget would stand as a window for a moment
        line = QHBoxLayout(table)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(column(self.where, self.cells, spacing=0), 1)
        line.addWidget(self.people)
        self.where.setContentsMargins(px(12), px(8), px(12), px(6))
        self._stack.addWidget(table)
        self._stack.addWidget(self.empty)
        whole = column(shown)
        whole.setContentsMargins(1, 1, 1, 1)
        self.setLayout(whole)
        self.people.hide()

    def show_made(self, entry: AnyEntry, made: Made) -> None:
        """Show a register from its first row; a paper that is no table says so."""
        self._close_people()
        if not isinstance(entry, Entry):
            self.show_nothing(NO_TABLE, NO_TABLE_HINT)
            return
        register = titled(entry.register, entry.source)
        self._heads = _whole_heads(register)
        self.model.show_made(register, made)
        self.cells.heads.show_register(register, current(), self.cells.widths())
        self.cells.scrollToTop()
        self.where.setText(tr(WHERE_HINT))
        self._stack.setCurrentIndex(0 if made.cells else 1)
        if not made.cells:
            self.empty.say(NO_ROWS)

    def show_nothing(self, title: Label, text: Label = "") -> None:
        """Show a sentence in place of the table."""
        self._close_people()
        self.empty.say(title, text)
        self._stack.setCurrentWidget(self.empty)

    def _open(self, index: QModelIndex) -> None:
        ids = self.model.people_at(index)
        if ids:
            self._ask_people(ids, self._heads.get(index.column(), ""))
        elif person := self.model.person_at(index):
            self._open_person(person)

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.people_at(index):
            self._open(index)

    def _say_where(self, index: QModelIndex) -> None:
        """Say of whom and of what the cell is: names and heads scroll out of sight."""
        parts = [self.model.name_of_row(index.row()), self._heads.get(index.column(), "")] if index.isValid() else []
        self.where.setText("   ·   ".join(part for part in parts if part) or tr(WHERE_HINT))

    def _ask_people(self, ids: frozenset[bytes], title: str) -> None:
        if self._task is not None:
            self._task.cancel()

        def work(_progress: Progress) -> list[PersonLine]:
            with self._context.db.read() as session:
                return people_behind(session, ids)

        self._task = self._context.tasks.run(self, work, lambda lines: self._show_people(title, lines), self._context.show_error)

    def _show_people(self, title: str, lines: Sequence[PersonLine]) -> None:
        self._task = None
        self.people.show_people(title, lines)

    def _open_person(self, resident: bytes) -> None:
        self._context.open_page("residents", resident=resident)

    def _close_people(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self.people.isVisible():
            self.people.hide()
            self.cells.setFocus()


def _whole_heads(register: Register) -> dict[int, str]:
    """Return for each column the words of its heads from the top to the bottom."""
    heads: dict[int, list[str]] = {}
    for box in sorted(boxes_of(register, current()), key=lambda one: one.top):
        for number in range(box.first, box.last + 1):
            heads.setdefault(number, []).append(box.words)
    return {number: " · ".join(words) for number, words in heads.items()}
