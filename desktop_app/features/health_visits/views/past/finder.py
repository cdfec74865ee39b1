"""Finds the child of the next line on paper, from two letters of its name or its mother's."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.table import ListView, RowsModel, TableColumn
from desktop_app.ui.words import current, tr

from ...services.past import search_past
from ..measure_field import EntrySearch, is_escape
from ..wording import MOTHER, status_word

SEARCH = QT_TRANSLATE_NOOP("Health visits", "Name on the paper")
SEARCH_NAME = QT_TRANSLATE_NOOP("Health visits", "Find the child of a line")
FOUND = QT_TRANSLATE_NOOP("Health visits", "Children found")
NEW_CHILD = QT_TRANSLATE_NOOP("Health visits", "New child: {words}")
LINE = QT_TRANSLATE_NOOP("Health visits", "line {number}")
NOT_LISTED = QT_TRANSLATE_NOOP("Health visits", "not in the grid yet")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name")
COLUMN_BORN = QT_TRANSLATE_NOOP("Health visits", "Born")
COLUMN_MOTHER = QT_TRANSLATE_NOOP("Health visits", "Mother")
COLUMN_HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
COLUMN_LINE = QT_TRANSLATE_NOOP("Health visits", "Line")

Line = ResidentRow | str
LineOf = Callable[[bytes], int | None]


class NameSearch(EntrySearch):
    """Where the name of a line is typed.

    Signals:
        placed: Ctrl+Enter: the child found becomes the next line.
        left: Esc in an empty search.
    """

    placed = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does: the grid is what it leads to."""
        if is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Ctrl+Enter from Enter, and Esc with nothing typed."""
        if event.key() in ENTER_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.placed.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HitList(ListView):
    """Who fits; the last line offers to enter a child that is nowhere yet."""

    def __init__(self, context: AppContext, line_of: LineOf) -> None:
        self._context, self._line_of = context, line_of
        self.lines: RowsModel[Line] = RowsModel(self._columns())
        super().__init__(self.lines, FOUND)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().hide()

    def search(self, words: str, year: int) -> None:
        """Show who fits, the first one chosen."""
        with self._context.db.read() as session:
            found = search_past(session, words, year)
        self.lines.set_rows([*found, words])
        self.choose(0)

    def walk(self, step: int) -> None:
        """Choose the next line or the one before."""
        count = self.lines.rowCount()
        if count:
            self.choose((self.currentIndex().row() + step) % count)

    def chosen_line(self) -> Line | None:
        """Return who Enter takes: somebody, or the words of a new child."""
        line: Line | None = self.current_row()
        return line

    def _columns(self) -> Sequence[TableColumn[Line]]:
        return (
            TableColumn(COLUMN_NAME, _name, stretch=True, sortable=False),
            TableColumn(COLUMN_BORN, _born, sortable=False),
            TableColumn(COLUMN_MOTHER, _mother, sortable=False),
            TableColumn(COLUMN_HOUSE, lambda line: "" if isinstance(line, str) else line.house, sortable=False),
            TableColumn(COLUMN_LINE, self._line, tone=lambda line: None if isinstance(line, str) else "plain", sortable=False),
        )

    def _line(self, line: Line) -> str:
        if isinstance(line, str):
            return ""
        number = self._line_of(line.id)
        if number is not None:
            return tr(LINE, number=current().number(number))
        return tr(status_word(line.status)) or tr(NOT_LISTED)


def _name(line: Line) -> str:
    return tr(NEW_CHILD, words=line) if isinstance(line, str) else tr(line.shown)


def _born(line: Line) -> str:
    return "" if isinstance(line, str) else current().partial_date(line.birth)


def _mother(line: Line) -> str:
    return "" if isinstance(line, str) or not line.mother_name else tr(MOTHER, name=line.mother_name)
