"""The registers of the month as they were printed: looked at, printed again byte for byte, saved."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import current, tr

from ..services import Closed
from .list_side import lay_out_list
from .wording import language_name, printed_when, revision_words, standing

LIST = QT_TRANSLATE_NOOP("Month end", "Printed registers")
REGISTER = QT_TRANSLATE_NOOP("Month end", "Register")
PRINTING = QT_TRANSLATE_NOOP("Month end", "Which printing")
PAGES = QT_TRANSLATE_NOOP("Month end", "Pages")
CLOSED_ON = QT_TRANSLATE_NOOP("Month end", "Closed on")
LANGUAGE = QT_TRANSLATE_NOOP("Month end", "Language")
STANDS = QT_TRANSLATE_NOOP("Month end", "State")
OPEN = QT_TRANSLATE_NOOP("Month end", "Show")
PRINT_ONE = QT_TRANSLATE_NOOP("Month end", "Print this one…")
SAVE_ONE = QT_TRANSLATE_NOOP("Month end", "Save PDF…")
SAVE_ALL = QT_TRANSLATE_NOOP("Month end", "Save all…")
WHICH = QT_TRANSLATE_NOOP("Month end", "Which registers…")
NONE = QT_TRANSLATE_NOOP("Month end", "Nothing is printed yet")
NONE_TEXT = QT_TRANSLATE_NOOP("Month end", "Once the month is closed, its registers stay here exactly as they were printed.")


class PrintingsPart(QWidget):
    """The list with what can be done to the chosen printing; Enter shows it.

    Attributes:
        model, table: the list.

    Signals:
        asked(what, [Closed]): "show", "print" or "save" one, "save_all", or "which" registers are handed in.
    """

    asked = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.model: RowsModel[Closed] = RowsModel(_columns(), self)
        self.table = table_view(self.model, LIST)
        self.show_button = button(OPEN, "eye", clicked=lambda: self._ask("show"))
        self.print_button = button(PRINT_ONE, "printer", clicked=lambda: self._ask("print"))
        self.save_button = button(SAVE_ONE, "download", clicked=lambda: self._ask("save"))
        self.save_all_button = button(SAVE_ALL, "folder", clicked=lambda: self.asked.emit("save_all", self.current_ones()))
        self.which_button = button(WHICH, "settings", "ghost", lambda: self.asked.emit("which", []))
        self.nothing = EmptyState("printer", NONE, NONE_TEXT)
        doing = (self.show_button, self.print_button, self.save_button, self.save_all_button)
        self._shown = lay_out_list(self, self.table, self.nothing, doing, self.which_button)
        self._offer()
        self.table.opened.connect(lambda _row: self._ask("show"))
        self.table.chosen.connect(lambda _row: self._offer())

    def show_printings(self, found: Sequence[Closed]) -> None:
        """Show the printings; the chosen one stays chosen."""
        chosen = self.table.current_row()
        self.model.set_rows(list(found))
        keys = [one.id for one in found]
        if found:
            self.table.choose(keys.index(chosen.id) if chosen is not None and chosen.id in keys else 0)
        self._shown.setCurrentWidget(self.table if found else self.nothing)
        self._offer()

    def current_ones(self) -> list[Closed]:
        """Return the printings that are not replaced, in the order of the list."""
        return [one for one in self.model.rows if one.is_current]

    def _offer(self) -> None:
        row = self.table.current_row()
        for made in (self.show_button, self.print_button, self.save_button):
            made.setVisible(bool(self.model.rows))
            made.setEnabled(row is not None)
        self.save_all_button.setVisible(len(self.current_ones()) > 1)

    def _ask(self, what: str) -> None:
        row = self.table.current_row()
        if row is not None:
            self.asked.emit(what, [row])


def _columns() -> Sequence[TableColumn[Closed]]:
    return (
        TableColumn(REGISTER, lambda row: tr(row.title), stretch=True),
        TableColumn(PRINTING, lambda row: revision_words(row.revision), sort=lambda row: row.revision, rank=1),
        TableColumn(PAGES, lambda row: current().number(row.pages), sort=lambda row: row.pages, numeric=True, rank=3),
        TableColumn(LANGUAGE, language_name, rank=4),
        TableColumn(CLOSED_ON, printed_when, sort=lambda row: row.closed_on, rank=2),
        TableColumn(STANDS, lambda row: standing(row)[0], tone=lambda row: standing(row)[1]),
    )
