"""What has changed since the month was printed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.layout import Cell
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.pdf.register.cells import written
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, label
from desktop_app.ui.words import current, joined, tr

from ..rules.comparing import ADDED, GONE, LAYOUT, TOTAL
from ..services import Change
from .list_side import lay_out_list

LIST = QT_TRANSLATE_NOOP("Month end", "Changed since printing")
REGISTER = QT_TRANSLATE_NOOP("Month end", "Register")
ROW = QT_TRANSLATE_NOOP("Month end", "Row")
COLUMN = QT_TRANSLATE_NOOP("Month end", "Column")
WAS = QT_TRANSLATE_NOOP("Month end", "On paper")
IS = QT_TRANSLATE_NOOP("Month end", "In Balai now")
NUMBERED = QT_TRANSLATE_NOOP("Month end", "{number}: {words}")
NEW_ROW = QT_TRANSLATE_NOOP("Month end", "New row")
GONE_ROW = QT_TRANSLATE_NOOP("Month end", "Not there any more")
OTHER_FORM = QT_TRANSLATE_NOOP("Month end", "The form itself was changed, not only what stands on it")
SUM = QT_TRANSLATE_NOOP("Month end", "Total")
EMPTY = QT_TRANSLATE_NOOP("Month end", "empty")
SHEET = QT_TRANSLATE_NOOP("Month end", "Correction sheet…")
ANEW = QT_TRANSLATE_NOOP("Month end", "Print anew as a revision…")
NOTHING = QT_TRANSLATE_NOOP("Month end", "Nothing has changed since printing")
NOTHING_TEXT = QT_TRANSLATE_NOOP("Month end", "What is on paper is what Balai would print today.")
NOT_CLOSED = QT_TRANSLATE_NOOP("Month end", "Nothing is printed yet")
NOT_CLOSED_TEXT = QT_TRANSLATE_NOOP(
    "Month end", "After the month is closed, later corrections are listed here. A signed paper never changes by itself."
)
LOOKING = QT_TRANSLATE_NOOP("Month end", "Comparing the papers with what is stored now…")
OPENS = QT_TRANSLATE_NOOP("Month end", "Enter opens the person's card.")


class ChangedPart(QWidget):
    """The list with the two ways to put it right on paper.

    Attributes:
        model, table: the list.

    Signals:
        asked(what): "sheet" or "anew".
    """

    asked = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.model: RowsModel[Change] = RowsModel(_columns(), self)
        self.table = table_view(self.model, LIST)
        self.sheet_button = button(SHEET, "file-text", clicked=lambda: self.asked.emit("sheet"))
        self.anew_button = button(ANEW, "refresh-cw", clicked=lambda: self.asked.emit("anew"))
        self.nothing = EmptyState("circle-check", NOTHING, NOTHING_TEXT)
        self._hint = label(OPENS, "muted")
        self._shown = lay_out_list(self, self.table, self.nothing, (self.sheet_button, self.anew_button), self._hint)
        self.show_not_closed()
        self.table.opened.connect(self._open)

    def show_changes(self, found: Sequence[Change]) -> None:
        """Show what has changed; nothing is good news."""
        self.model.set_rows(list(found))
        self._say(NOTHING, NOTHING_TEXT)
        self._shown.setCurrentWidget(self.table if found else self.nothing)
        self._offer(bool(found))
        self._hint.setVisible(any(one.person is not None for one in found))

    def show_not_closed(self) -> None:
        """Say that nothing is printed."""
        self.model.set_rows([])
        self._say(NOT_CLOSED, NOT_CLOSED_TEXT)

    def show_waiting(self) -> None:
        """Say that the papers are being compared."""
        self.model.set_rows([])
        self._say(LOOKING)

    def _say(self, title: Text, text: Text | str = "") -> None:
        self.nothing.say(title, text)
        self._shown.setCurrentWidget(self.nothing)
        self._offer(False)

    def _offer(self, possible: bool) -> None:
        for part in (self.sheet_button, self.anew_button, self._hint):
            part.setVisible(possible)

    def _open(self, change: Change) -> None:
        if change.person is not None:
            self.context.open_page("residents", resident=change.person)


def row_words(change: Change) -> str:
    """Return which row of the paper it is."""
    words = tr(SUM) if change.kind == TOTAL else tr(change.row)
    return words if change.row_number is None else tr(NUMBERED, number=change.row_number, words=words)


def column_words(change: Change) -> str:
    """Return which column of the paper it is; of a changed form, that it was changed."""
    if change.kind == LAYOUT:
        return tr(OTHER_FORM)
    words = joined(*change.headings)
    return tr(NUMBERED, number=change.column_number, words=words) if change.column_number else words


def was_words(change: Change) -> str:
    """Return what stands on paper."""
    return tr(NEW_ROW) if change.kind == ADDED and change.printed is None else _written(change, change.printed)


def is_words(change: Change) -> str:
    """Return what would stand there now."""
    return tr(GONE_ROW) if change.kind == GONE and change.now is None else _written(change, change.now)


def _written(change: Change, value: Cell) -> str:
    return "" if change.kind == LAYOUT else written(value, current())[0] or tr(EMPTY)


def _columns() -> Sequence[TableColumn[Change]]:
    return (
        TableColumn(REGISTER, lambda row: tr(row.closed.title), rank=2),
        TableColumn(ROW, row_words),
        TableColumn(COLUMN, column_words, stretch=True, rank=1),
        TableColumn(WAS, was_words),
        TableColumn(IS, is_words),
    )
