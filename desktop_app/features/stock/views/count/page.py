"""Stocktakes: all counts, and one of them open for typing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, label, set_margins
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ...services import counting
from ...services.counting import CountRow
from ..detail_view import DetailView
from .forms import CONFIRM, FOUND, HEAD, START, ConfirmForm, FoundLotForm, HeadForm, StartForm
from .sheet import CountSheet

TABLES = ("stock_count", "stock_count_line", "movement", "lot", "item", "stock_place", "post_setting")
LIST_NAME = QT_TRANSLATE_NOOP("Stock", "Counts")
ABOUT = QT_TRANSLATE_NOOP("Stock", "Count once a month: print the sheet, count at the shelf, type the numbers back.")
NONE = QT_TRANSLATE_NOOP("Stock", "Nothing was counted yet")
NONE_TEXT = QT_TRANSLATE_NOOP(
    "Stock", "A count compares the shelf with the ledger. It changes nothing until somebody confirms it."
)
STATES = {
    "": (QT_TRANSLATE_NOOP("Stock", "being typed"), "info"),
    "confirmed": (QT_TRANSLATE_NOOP("Stock", "confirmed"), "ok"),
    "abandoned": (QT_TRANSLATE_NOOP("Stock", "given up"), "plain"),
}
GIVE_UP_ACTION = QT_TRANSLATE_NOOP("Stock", "Give up the count of {place} of {date}")
COUNTED_OF = QT_TRANSLATE_NOOP("Stock", "{counted} of {all}")
COLUMN_DAY = QT_TRANSLATE_NOOP("Stock", "Day")
COLUMN_PLACE = QT_TRANSLATE_NOOP("Stock", "Place")
COLUMN_BY = QT_TRANSLATE_NOOP("Stock", "Counted by")
COLUMN_APPROVED = QT_TRANSLATE_NOOP("Stock", "Approved by")
COLUMN_LINES = QT_TRANSLATE_NOOP("Stock", "Lines typed")
COLUMN_STATE = QT_TRANSLATE_NOOP("Stock", "State")
SHEET, BLIND_SHEET = "stock.count_sheet", "stock.count_sheet_blind"


class CountsView(DetailView):
    """The list of counts; opening one shows its sheet in place of the list.

    Attributes:
        table, model: all counts.
        sheet: the count that is open.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TABLES, parent)
        self._open: bytes | None = None
        self.model: RowsModel[CountRow] = RowsModel(_COLUMNS, self)
        self.table = table_view(self.model, LIST_NAME)
        self.start_button = button(START, "plus", clicked=self.start)
        self.sheet = CountSheet(context)
        self._nothing = EmptyState("clipboard-list", NONE, NONE_TEXT)
        self._body = QStackedWidget()
        for part in (self._list(), self.sheet):
            self._body.addWidget(part)
        self.set_master(self._body)
        self.table.opened.connect(lambda row: self.open_count(row.id))
        self.sheet.left.connect(self.close_count)
        self.sheet.found_asked.connect(self._add_lot)
        self.sheet.head_asked.connect(self._change_head)
        self.sheet.confirm_asked.connect(self._confirm)
        self.sheet.abandon_asked.connect(self._give_up)
        self.sheet.print_asked.connect(self._print)

    def reload(self) -> None:
        """Read the list, and the open count again."""
        with self.context.db.read() as session:
            rows = counting.list_counts(session)
            card = counting.count_card(session, self._open) if self._open in {row.id for row in rows} and self._open else None
        self.model.set_rows(rows)
        self._nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        if card is None:
            self._open = None
            self._body.setCurrentIndex(0)
        else:
            self.sheet.show_count(card)

    def start(self) -> None:
        """Open the form of a new count."""
        form = StartForm(self.context)
        form.started.connect(self.open_count)
        self.open_detail("start", form, START)

    def open_count(self, count: bytes) -> None:
        """Show the sheet of a count, the cursor at the first line without a number."""
        with self.context.db.read() as session:
            card = counting.count_card(session, count)
        self._open = count
        self.master_detail.close_detail()
        self._body.setCurrentIndex(1)
        self.sheet.show_count(card)

    def close_count(self) -> None:
        """Go back to all counts; what was typed is stored already."""
        self._open = None
        self.master_detail.close_detail()
        self._body.setCurrentIndex(0)
        self.reload()
        self.table.setFocus()

    def _list(self) -> QWidget:
        line = WrapRow()
        line.addWidget(label(ABOUT, "muted"))
        line.add_gap()
        line.addWidget(self.start_button)
        head = QVBoxLayout()
        set_margins(head, 16, 8, 12, 4)
        head.addLayout(line)
        shown = QWidget()
        stack = QVBoxLayout(shown)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        stack.addWidget(self._nothing, 1)
        return shown

    def _add_lot(self) -> None:
        if self.sheet.card is None or self.sheet.card.row.state:
            return
        form = FoundLotForm(self.context, self.sheet.card)
        form.added.connect(self._added)
        self.open_detail(f"found {self._open!r}", form, FOUND)

    def _added(self, _lot: bytes) -> None:
        self.master_detail.close_detail()
        if self.sheet.card is not None:
            self.sheet.show_count(self.sheet.card, len(self.sheet.card.lines) - 1)

    def _change_head(self) -> None:
        if self.sheet.card is not None:
            self.open_detail(f"head {self._open!r}", HeadForm(self.context, self.sheet.card), HEAD)

    def _confirm(self) -> None:
        if self.sheet.card is not None:
            self.open_detail(f"confirm {self._open!r}", ConfirmForm(self.context, self.sheet.card), CONFIRM)

    def _give_up(self) -> None:
        if self.sheet.card is None:
            return
        row = self.sheet.card.row
        words = GIVE_UP_ACTION.fill(place=row.place_name, date=row.counted_on)
        self.act(words, lambda session: counting.abandon_count(session, row.id))
        self.close_count()

    def _print(self, is_blind: bool) -> None:
        if self.sheet.card is not None:
            row = self.sheet.card.row
            name = tr(row.place_name)
            self.context.open_page("registers", register=BLIND_SHEET if is_blind else SHEET, subjects=(row.id,), of_whom=name)


_COLUMNS: Sequence[TableColumn[CountRow]] = (
    TableColumn(COLUMN_DAY, lambda row: current().date(row.counted_on), lambda row: row.counted_on),
    TableColumn(COLUMN_PLACE, lambda row: tr(row.place_name), stretch=True),
    TableColumn(COLUMN_BY, lambda row: row.counted_by, rank=1),
    TableColumn(COLUMN_APPROVED, lambda row: row.approved_by, rank=2),
    TableColumn(
        COLUMN_LINES, lambda row: tr(COUNTED_OF, counted=row.counted, all=row.lines), lambda row: row.counted, numeric=True
    ),
    TableColumn(COLUMN_STATE, lambda row: tr(STATES[row.state][0]), tone=lambda row: STATES[row.state][1]),
)
