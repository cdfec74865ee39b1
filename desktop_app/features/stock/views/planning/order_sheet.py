"""One order: its lines, and the line below them where a number is changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import InputError, MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import NumberField, TextField
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, icon_button, label, row, separator, set_margins
from desktop_app.ui.words import joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.entries import MOST_UNITS
from ...services import planning
from ...services.planning import OrderCard, OrderLine
from ..detail_view import store
from .order_forms import delivery_words
from .wording import tenths, units

BACK = QT_TRANSLATE_NOOP("Stock", "All orders")
LIST_NAME = QT_TRANSLATE_NOOP("Stock", "Lines of the order")
OF_DAY = QT_TRANSLATE_NOOP("Stock", "Order of {date}")
HEAD = QT_TRANSLATE_NOOP("Stock", "Day and names")
PRINT = QT_TRANSLATE_NOOP("Stock", "Print order form")
SEND = QT_TRANSLATE_NOOP("Stock", "Mark as sent")
LINK = QT_TRANSLATE_NOOP("Stock", "Link delivery")
GIVE_UP = QT_TRANSLATE_NOOP("Stock", "Give up")
RECEIVE = QT_TRANSLATE_NOOP("Stock", "Receive delivery")
HOW_MANY = QT_TRANSLATE_NOOP("Stock", "How many to order")
WHY = QT_TRANSLATE_NOOP("Stock", "Why another number than proposed?")
PROPOSED = QT_TRANSLATE_NOOP("Stock", "{n} proposed")
IN_PACKS = QT_TRANSLATE_NOOP("Stock", "boxes of {size}")
KEYS = QT_TRANSLATE_NOOP("Stock", "Enter stores the number and goes on. Up and Down go to another line.")
ANSWERED = QT_TRANSLATE_NOOP("Stock", "Answered by: {delivery}")
LINE_ACTION = QT_TRANSLATE_NOOP("Stock", "Order {item}: {ordered}")
STATES = {
    "": (QT_TRANSLATE_NOOP("Stock", "being written"), "info"),
    "sent": (QT_TRANSLATE_NOOP("Stock", "sent"), "warn"),
    "received": (QT_TRANSLATE_NOOP("Stock", "delivered"), "ok"),
    "abandoned": (QT_TRANSLATE_NOOP("Stock", "given up"), "plain"),
}
COLUMN_ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
COLUMN_USABLE = QT_TRANSLATE_NOOP("Stock", "Can be given out")
COLUMN_EXPIRING = QT_TRANSLATE_NOOP("Stock", "Expire before use")
COLUMN_USE = QT_TRANSLATE_NOOP("Stock", "Used in a month")
COLUMN_UP_TO = QT_TRANSLATE_NOOP("Stock", "Fill up to")
COLUMN_PROPOSED = QT_TRANSLATE_NOOP("Stock", "Proposed")
COLUMN_ORDERED = QT_TRANSLATE_NOOP("Stock", "Ordered")
COLUMN_RECEIVED = QT_TRANSLATE_NOOP("Stock", "Received")
COLUMN_REASON = QT_TRANSLATE_NOOP("Stock", "Reason")


class _Walking(NumberField):
    """A number that Enter stores; Up and Down leave for another line."""

    entered = Signal()
    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Store, walk, or type."""
        if event.key() in ENTER_KEYS:
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class OrderSheet(QWidget):
    """The lines of one order.

    Attributes:
        table, model: the lines.
        ordered, reason: the line that is typed into, while the order is written.

    Signals:
        left: back to all orders.
        head_asked, send_asked, link_asked, abandon_asked, print_asked, receive_asked: an act of the view is wanted.
    """

    left = Signal()
    head_asked = Signal()
    send_asked = Signal()
    link_asked = Signal()
    abandon_asked = Signal()
    print_asked = Signal()
    receive_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.card: OrderCard | None = None
        self._at = 0
        self.model: RowsModel[OrderLine] = RowsModel(_COLUMNS, self)
        self.table = table_view(self.model, LIST_NAME)
        self.ordered, self.reason = _Walking(minimum=0, maximum=MOST_UNITS), TextField(WHY)
        self._title, self._about, self._what = label("", "h2"), label("", "muted", wrap=True), label("", wrap=True)
        self._problem = label("", "error", wrap=True)
        self.head_button = button(HEAD, "pencil", clicked=self.head_asked.emit)
        self.print_button = button(PRINT, "printer", clicked=self.print_asked.emit)
        self.send_button = button(SEND, "check", "primary", self.send_asked.emit)
        self.receive_button = button(RECEIVE, "download", clicked=self.receive_asked.emit)
        self.link_button = button(LINK, "package", "primary", self.link_asked.emit)
        self.abandon_button = button(GIVE_UP, "x", clicked=self.abandon_asked.emit)
        self._entry = self._make_entry()
        self._lay_out()
        self.table.chosen.connect(self._chosen)
        self.ordered.entered.connect(self._number_entered)
        self.ordered.walked.connect(lambda step: self._go(self._at + step))
        self.reason.returnPressed.connect(self._store)

    def show_order(self, card: OrderCard) -> None:
        """Show an order; the cursor stays in its line."""
        if self.card is None or self.card.row.id != card.row.id:
            self._at = 0
        self.card = card
        state = card.row.state
        self._title.setText(tr(OF_DAY, date=card.row.ordered_on))
        answered = [ANSWERED.fill(delivery=delivery_words(one)) for one in card.deliveries]
        self._about.setText(joined(card.row.partner, STATES[state][0], card.row.note, *answered))
        for part in (self.head_button, self.send_button, self._entry):
            part.setVisible(not state)
        for part in (self.link_button, self.receive_button):
            part.setVisible(state in ("sent", "received"))
        self.abandon_button.setVisible(state in ("", "sent"))
        self.table.blockSignals(True)
        self.model.set_rows(card.lines)
        self.table.blockSignals(False)
        self._go(self._at)

    def _make_entry(self) -> QWidget:
        shown = QWidget()
        stack = QVBoxLayout(shown)
        stack.setContentsMargins(px(16), px(8), px(16), px(10))
        stack.setSpacing(px(6))
        self.ordered.setFixedWidth(px(150))
        self.ordered.setAccessibleName(tr(HOW_MANY))
        self.reason.setAccessibleName(tr(WHY))
        line = row(self.ordered, self.reason)
        line.setStretch(1, 1)
        stack.addWidget(self._what)
        stack.addLayout(line)
        stack.addWidget(self._problem)
        stack.addWidget(label(KEYS, "caption", wrap=True))
        self._problem.hide()
        return shown

    def _lay_out(self) -> None:
        line = WrapRow()
        line.addWidget(icon_button(BACK, "arrow-left", self.left.emit))
        line.addWidget(self._title)
        line.add_gap()
        for part in (
            self.head_button,
            self.print_button,
            self.abandon_button,
            self.receive_button,
            self.link_button,
            self.send_button,
        ):
            line.addWidget(part)
        head = QVBoxLayout()
        set_margins(head, 12, 6, 12, 4)
        head.addLayout(line)
        head.addWidget(self._about)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        stack.addWidget(separator())
        stack.addWidget(self._entry)

    def _line(self) -> OrderLine | None:
        lines: Sequence[OrderLine] = self.model.rows
        return lines[self._at] if self._at < len(lines) else None

    def _go(self, at: int) -> None:
        self._at = max(0, min(at, len(self.model.rows) - 1))
        line = self._line()
        if line is None:
            return
        self.table.blockSignals(True)
        self.table.choose(self._at)
        self.table.blockSignals(False)
        packs = IN_PACKS.fill(size=line.pack_size) if line.pack_size > 1 else ""
        self._what.setText(joined(line.name, line.unit, PROPOSED.of(line.proposed), packs))
        self.ordered.set_value(line.ordered)
        self.reason.set_value(line.reason)
        self._say("")
        if self.card is not None and not self.card.row.state and self.isVisible():
            self.ordered.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ordered.selectAll()

    def _chosen(self, line: OrderLine | None) -> None:
        if line is not None:
            self._go(list(self.model.rows).index(line))

    def _number_entered(self) -> None:
        """Store a number as proposed at once; a changed one asks for its reason first."""
        line, typed = self._line(), self.ordered.value_in(1)
        problem = self.ordered.problem()
        if problem is not None:
            self._say(tr(problem))
        elif line is not None and typed is not None and typed != line.proposed:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reason.selectAll()
        else:
            self._store()

    def _store(self) -> None:
        line, card, at = self._line(), self.card, self._at
        if line is None or card is None:
            return
        ordered, reason = self.ordered.value_in(1), self.reason.value()
        if (ordered, reason) != (line.ordered, line.reason):
            words = LINE_ACTION.fill(item=tr(line.name), ordered=ordered or 0)
            try:
                store(
                    self.context,
                    words,
                    lambda session: planning.change_order_line(session, card.row.id, line.item, ordered, reason),
                )
            except InputError as refused:
                self._say(tr(refused.problems[0].text))
                (self.reason if refused.problems[0].field == "reason" else self.ordered).setFocus()
                return
            except (UserError, MachineError) as refused:
                self._say(tr(refused.text))
                return
        self._go(at + 1)

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))


_COLUMNS: Sequence[TableColumn[OrderLine]] = (
    TableColumn(COLUMN_ITEM, lambda line: tr(line.name), stretch=True),
    TableColumn(COLUMN_USABLE, lambda line: units(line.on_hand), lambda line: line.on_hand, numeric=True, rank=1),
    TableColumn(COLUMN_EXPIRING, lambda line: units(line.expiring), lambda line: line.expiring, numeric=True, rank=4),
    TableColumn(COLUMN_USE, lambda line: tenths(line.monthly_use_x10), lambda line: line.monthly_use_x10, numeric=True, rank=2),
    TableColumn(COLUMN_UP_TO, lambda line: units(line.order_up_to), lambda line: line.order_up_to, numeric=True, rank=3),
    TableColumn(COLUMN_PROPOSED, lambda line: units(line.proposed), lambda line: line.proposed, numeric=True),
    TableColumn(COLUMN_ORDERED, lambda line: units(line.ordered), lambda line: line.ordered, numeric=True),
    TableColumn(COLUMN_RECEIVED, lambda line: units(line.received or None), lambda line: line.received, numeric=True, rank=5),
    TableColumn(COLUMN_REASON, lambda line: line.reason, rank=6),
)
