"""The tab of an item that shows what moved, newest first, with the balance after each line."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.words import KINDS
from ..services import LedgerLine
from .wording import lot_words, reason_words

NAME = QT_TRANSLATE_NOOP("Stock", "Ledger")
DAY = QT_TRANSLATE_NOOP("Stock", "Date")
KIND = QT_TRANSLATE_NOOP("Stock", "What")
FROM_TO = QT_TRANSLATE_NOOP("Stock", "From or to")
IN = QT_TRANSLATE_NOOP("Stock", "In")
OUT = QT_TRANSLATE_NOOP("Stock", "Out")
BALANCE = QT_TRANSLATE_NOOP("Stock", "Left over")
PERIOD = QT_TRANSLATE_NOOP("Stock", "Period")
ONE_YEAR = QT_TRANSLATE_NOOP("Stock", "Last 12 months")
ALWAYS = QT_TRANSLATE_NOOP("Stock", "From the beginning")
FUND = QT_TRANSLATE_NOOP("Stock", "Fund")
ALL_FUNDS = QT_TRANSLATE_NOOP("Stock", "All funds")
NO_FUND = QT_TRANSLATE_NOOP("Stock", "No fund written")
TAKE_BACK = QT_TRANSLATE_NOOP("Stock", "Take line back…")
TAKEN_BACK = QT_TRANSLATE_NOOP("Stock", "taken back")
HAND_OVER = QT_TRANSLATE_NOOP("Stock", "Print hand-over note")
HAND_OVER_NOTE = "stock.hand_over_note"
NOTHING = QT_TRANSLATE_NOOP("Stock", "Nothing moved in this time.")
CHOOSE = QT_TRANSLATE_NOOP("Stock", "Choose a line to see its lot and reason.")
NOTE_NUMBER = QT_TRANSLATE_NOOP("Stock", "delivery note {number}")
BY = QT_TRANSLATE_NOOP("Stock", "by {name}")
YEAR_DAYS = 365


class LedgerTab(QWidget):
    """The stock card on the screen. Del or the button takes the chosen line back.

    Attributes:
        model, table: the lines.
        period, fund: which of them are shown.
        note_button: prints the hand-over note of the chosen line; hidden where it stands on no paper.

    Signals:
        asked(name, arguments): open a form of the page.
    """

    asked = Signal(str, object)

    def __init__(self, context: AppContext, item: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._item = context, item
        self.period = ChoiceField([("year", ONE_YEAR), ("all", ALWAYS)])
        self.period.set_value("year")
        self.fund = ChoiceField()
        self.model: RowsModel[LedgerLine] = RowsModel(_COLUMNS, self)
        self.table = table_view(self.model, NAME)
        self.line_label = label(CHOOSE, "caption", wrap=True)
        self.reverse_button = button(TAKE_BACK, "undo-2", clicked=self.take_back)
        self.note_button = button(HAND_OVER, "printer", clicked=self.print_note)
        for field, words in ((self.period, PERIOD), (self.fund, FUND)):
            field.setAccessibleName(tr(words))
            field.changed.connect(self.reload)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, px(8), 0, 0)
        stack.setSpacing(px(8))
        stack.addLayout(row(self.period, self.fund, None))
        stack.addWidget(self.table, 1)
        foot = row(self.line_label, self.note_button, self.reverse_button)
        foot.setStretch(0, 1)
        stack.addLayout(foot)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _line: self.take_back())
        add_shortcut(self.table, Qt.Key.Key_Delete, self.take_back)
        self.reload()

    def reload(self) -> None:
        """Read the lines again."""
        today = self.context.today()
        first = date.min if self.period.value() == "all" else today - timedelta(days=YEAR_DAYS)
        with self.context.db.read() as session:
            funds = services.funds_of(session, self._item)
            fund = self.fund.value() if self.fund.value() in funds else None
            lines = services.ledger(session, self._item, first, today, fund)
        self.fund.set_choices([(None, ALL_FUNDS), *((one, one or NO_FUND) for one in funds)])
        self.fund.setVisible(len(funds) > 1)
        self.model.set_rows(lines[::-1])
        self._chosen(None)

    def take_back(self) -> None:
        """Ask for the form that takes the chosen line back."""
        line: LedgerLine | None = self.table.current_row()
        if line is not None and _can_go_back(line):
            self.asked.emit("reverse", {"item": self._item, "movement": line.movement})

    def print_note(self) -> None:
        """Go to the hand-over note of the delivery, transfer or issue that the chosen line stands on."""
        line: LedgerLine | None = self.table.current_row()
        if line is not None and line.document is not None:
            name = joined(KINDS.get(line.kind, line.kind), line.number)
            self.context.open_page("registers", register=HAND_OVER_NOTE, subjects=(line.document,), of_whom=name)

    def _chosen(self, line: LedgerLine | None) -> None:
        self.reverse_button.setEnabled(line is not None and _can_go_back(line))
        self.note_button.setVisible(line is not None and line.document is not None)
        self.line_label.setText(tr(CHOOSE if self.model.rowCount() else NOTHING) if line is None else _details(line))


def _can_go_back(line: LedgerLine) -> bool:
    return line.kind != "reversal" and not line.is_reversed


def _details(line: LedgerLine) -> str:
    expiry = current().date(line.expiry_date) if line.expiry_date else ""
    number: Label = NOTE_NUMBER.fill(number=line.number) if line.number else ""
    by: Label = BY.fill(name=line.by) if line.by else ""
    return joined(lot_words(line.lot_number), expiry, line.place_name, line.fund, number, reason_words(line.reason), by)


def _kind(line: LedgerLine) -> str:
    return joined(KINDS.get(line.kind, line.kind), TAKEN_BACK if line.is_reversed else "")


def _units(units: int) -> str:
    return current().number(units) if units else ""


_COLUMNS: Sequence[TableColumn[LedgerLine]] = (
    TableColumn(DAY, lambda line: current().date(line.moved_on), sortable=False),
    TableColumn(KIND, _kind, stretch=True, sortable=False),
    TableColumn(FROM_TO, lambda line: tr(line.from_to), sortable=False, rank=1),
    TableColumn(IN, lambda line: _units(line.in_), numeric=True, sortable=False),
    TableColumn(OUT, lambda line: _units(line.out), numeric=True, sortable=False),
    TableColumn(BALANCE, lambda line: current().number(line.balance), numeric=True, sortable=False),
)
