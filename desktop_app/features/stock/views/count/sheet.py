"""One count on the screen, in the order of the paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, icon_button, label, separator, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.counting import REASONS
from ...rules.words import said
from ...services import counting
from ...services.counting import CountCard, CountLine
from .entry import CountEntry
from .forms import signed

BACK = QT_TRANSLATE_NOOP("Stock", "All counts")
LIST_NAME = QT_TRANSLATE_NOOP("Stock", "Lines of the count")
PRINT = QT_TRANSLATE_NOOP("Stock", "Print sheet")
WITHOUT_QUANTITIES = QT_TRANSLATE_NOOP("Stock", "Without the ledger's quantities")
WITH_QUANTITIES = QT_TRANSLATE_NOOP("Stock", "With the ledger's quantities")
FOUND = QT_TRANSLATE_NOOP("Stock", "Add a lot (Insert)")
HEAD = QT_TRANSLATE_NOOP("Stock", "Day and counter")
CONFIRM = QT_TRANSLATE_NOOP("Stock", "Confirm count")
GIVE_UP = QT_TRANSLATE_NOOP("Stock", "Give up")
OF_PLACE = QT_TRANSLATE_NOOP("Stock", "Count of {place}, {date}")
PROGRESS = QT_TRANSLATE_NOOP("Stock", "{counted} of {n} lines typed")
DIFFER = QT_TRANSLATE_NOOP("Stock", "{n} differ")
AGAIN_COUNT = QT_TRANSLATE_NOOP("Stock", "{n} to count again")
AGAIN = QT_TRANSLATE_NOOP("Stock", "count again")
WHY_MISSING = QT_TRANSLATE_NOOP("Stock", "reason?")
AGREES = QT_TRANSLATE_NOOP("Stock", "agrees")
MOVED = QT_TRANSLATE_NOOP(
    "Stock", "The ledger changed from {before} to {now} after this number was typed. Look at the shelf, then press Enter."
)
TYPE_ACTION = QT_TRANSLATE_NOOP("Stock", "Count of {place}: {item}, {counted}")
TAKE_AWAY_ACTION = QT_TRANSLATE_NOOP("Stock", "Count of {place}: {item}, not counted")
REASON_ACTION = QT_TRANSLATE_NOOP("Stock", "Count of {place}: reason for {item}")
COLUMN_NUMBER = QT_TRANSLATE_NOOP("Stock", "No.")
COLUMN_ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
COLUMN_LOT = QT_TRANSLATE_NOOP("Stock", "Lot")
COLUMN_EXPIRY = QT_TRANSLATE_NOOP("Stock", "Expires on")
COLUMN_COUNTED = QT_TRANSLATE_NOOP("Stock", "Counted")
COLUMN_LEDGER = QT_TRANSLATE_NOOP("Stock", "Ledger")
COLUMN_DIFFERENCE = QT_TRANSLATE_NOOP("Stock", "Difference")
COLUMN_STATE = QT_TRANSLATE_NOOP("Stock", "State")


class CountSheet(QWidget):
    """The lines of one count, and the line below them that is typed into.

    What the ledger says of a lot is shown only once its number is typed, so that nobody types what stands there.

    Attributes:
        table, model: the lines.
        print_choices: the two ways to print the sheet: without and with quantities.
        entry: the line that is typed into; hidden for a closed count.

    Signals:
        left: back to all counts.
        found_asked, head_asked, confirm_asked, abandon_asked: a form or act of the view is wanted.
        print_asked(is_blind): the sheet on paper is wanted.
    """

    left = Signal()
    found_asked = Signal()
    head_asked = Signal()
    confirm_asked = Signal()
    abandon_asked = Signal()
    print_asked = Signal(bool)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.card: CountCard | None = None
        self._at = 0
        self.model: RowsModel[CountLine] = RowsModel(_COLUMNS, self)
        self.table = table_view(self.model, LIST_NAME)
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.entry = CountEntry()
        self._title, self._progress = label("", "h2"), label("", "muted")
        self.back_button = icon_button(BACK, "arrow-left", self.left.emit)
        self.found_button = button(FOUND, "plus", clicked=self.found_asked.emit)
        self.head_button = button(HEAD, "pencil", clicked=self.head_asked.emit)
        self.print_button = button(PRINT, "printer")
        self.print_choices = self._print_menu()
        self.abandon_button = button(GIVE_UP, "x", clicked=self.abandon_asked.emit)
        self.confirm_button = button(CONFIRM, "check", "primary", self.confirm_asked.emit)
        self._lay_out()
        self.table.chosen.connect(self._chosen)
        self.entry.typed.connect(self._typed)
        self.entry.reasoned.connect(self._reasoned)
        self.entry.walked.connect(self._walk)
        add_shortcut(self, Qt.Key.Key_Insert, self.found_asked.emit)

    def show_count(self, card: CountCard, at: int | None = None) -> None:
        """Show a count; the cursor stands at line ``at`` (from 0), else where it was, else at the first without a number."""
        is_other = self.card is None or self.card.row.id != card.row.id
        self.card = card
        row, is_open = card.row, not card.row.state
        self._title.setText(tr(OF_PLACE, place=row.place_name, date=row.counted_on))
        self._progress.setText(_progress(card))
        for part in (
            self.found_button,
            self.head_button,
            self.abandon_button,
            self.confirm_button,
            self.entry,
        ):
            part.setVisible(is_open)
        if is_other:
            at = next((n for n, line in enumerate(card.lines) if line.rule.counted is None), 0) if at is None else at
        self.table.blockSignals(True)
        self.model.set_rows(card.lines)
        self.table.blockSignals(False)
        self._go(self._at if at is None else at)

    def _print_menu(self) -> tuple[QAction, QAction]:
        """Give the print button its two choices and return them: without and with quantities."""
        menu = QMenu(self.print_button)
        choices = (menu.addAction(tr(WITHOUT_QUANTITIES)), menu.addAction(tr(WITH_QUANTITIES)))
        for action, is_blind in zip(choices, (True, False), strict=True):
            action.triggered.connect(lambda _checked=False, is_blind=is_blind: self.print_asked.emit(is_blind))
        self.print_button.setMenu(menu)
        return choices

    def _lay_out(self) -> None:
        line = WrapRow()
        for part in (self.back_button, self._title, self._progress):
            line.addWidget(part)
        line.add_gap()
        for button_ in (self.head_button, self.print_button, self.found_button, self.abandon_button):
            line.addWidget(button_)
        line.addWidget(self.confirm_button)
        head = QVBoxLayout()
        set_margins(head, 12, 6, 12, 4)
        head.addLayout(line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        stack.addWidget(separator())
        stack.addWidget(self.entry)

    def _go(self, at: int) -> None:
        if self.card is None or not self.card.lines:
            self.entry.hide()
            return
        self._at = max(0, min(at, len(self.card.lines) - 1))
        self.table.blockSignals(True)
        self.table.choose(self._at)
        self.table.blockSignals(False)
        line = self.card.lines[self._at]
        if self.card.row.state:
            return
        self.entry.show_line(line)
        if line.rule.is_to_count_again:
            self.entry.say(tr(MOVED, before=line.rule.ledger_when_typed, now=line.rule.ledger))

    def _chosen(self, line: CountLine | None) -> None:
        if line is not None and self.card is not None:
            self._go(self.card.lines.index(line))

    def _walk(self, step: int) -> None:
        self._go(self._at + step)

    def _typed(self, counted: int | None) -> None:
        """Store the number; ask for a reason where it differs, else go on."""
        if self.card is None:
            return
        line, row, at = self.card.lines[self._at], self.card.row, self._at
        words = TAKE_AWAY_ACTION if counted is None else TYPE_ACTION.fill(counted=counted)
        words = words.fill(place=row.place_name, item=tr(line.name))
        if counted != line.rule.counted or line.rule.is_to_count_again:
            try:
                with self.context.db.action(words) as session:
                    counting.type_count(session, row.id, line.lot, counted)
            except (UserError, MachineError) as refused:
                self.entry.say(tr(refused.text))
                return
        stored = self.card.lines[at].rule
        if stored.difference:
            self._go(at)
            self.entry.ask_reason(self.card.lines[at], signed(stored.difference))
        else:
            self._next(at)

    def _reasoned(self, reason: str) -> None:
        if self.card is None:
            return
        line, row, at = self.card.lines[self._at], self.card.row, self._at
        if reason != line.rule.reason:
            words = REASON_ACTION.fill(place=row.place_name, item=tr(line.name))
            with self.context.db.action(words) as session:
                counting.give_reason(session, row.id, line.lot, reason, line.note)
        self._next(at)

    def _next(self, at: int) -> None:
        """Go to the next line; behind the last one the confirmation waits."""
        if self.card is not None and at + 1 >= len(self.card.lines):
            self._go(at)
            self.confirm_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go(at + 1)


def _progress(card: CountCard) -> str:
    rules = [line.rule for line in card.lines]
    differ = sum(1 for rule in rules if rule.difference)
    again = sum(1 for rule in rules if rule.is_to_count_again) if not card.row.state else 0
    told = PROGRESS.of(len(rules)).fill(counted=card.row.counted)
    return joined(told, DIFFER.of(differ) if differ else "", AGAIN_COUNT.of(again) if again else "")


def _state(line: CountLine) -> tuple[str, str | None]:
    rule = line.rule
    if rule.counted is None:
        return "", None
    if rule.is_to_count_again:
        return tr(AGAIN), "warn"
    if not rule.difference:
        return tr(AGREES), "ok"
    return (tr(said(rule.reason, REASONS)), "info") if rule.reason else (tr(WHY_MISSING), "warn")


def _if_counted(line: CountLine, value: int | None) -> str:
    return "" if line.rule.counted is None or value is None else current().number(value)


_COLUMNS: Sequence[TableColumn[CountLine]] = (
    TableColumn(COLUMN_NUMBER, lambda line: current().number(line.rule.number), numeric=True, sortable=False),
    TableColumn(COLUMN_ITEM, lambda line: tr(line.name), stretch=True, sortable=False),
    TableColumn(COLUMN_LOT, lambda line: joined(line.lot_number, line.fund), sortable=False),
    TableColumn(COLUMN_EXPIRY, lambda line: current().date(line.expiry_date) if line.expiry_date else "", sortable=False, rank=2),
    TableColumn(COLUMN_COUNTED, lambda line: _if_counted(line, line.rule.counted), numeric=True, sortable=False),
    TableColumn(COLUMN_LEDGER, lambda line: _if_counted(line, line.rule.ledger), numeric=True, sortable=False, rank=1),
    TableColumn(COLUMN_DIFFERENCE, lambda line: signed(line.rule.difference), numeric=True, sortable=False),
    TableColumn(
        COLUMN_STATE,
        lambda line: _state(line)[0],
        tone=lambda line: _state(line)[1],
        samples=(AGREES, AGAIN, WHY_MISSING),
        sortable=False,
    ),
)
