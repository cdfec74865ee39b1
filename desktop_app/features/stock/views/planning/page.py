"""Planning: what to order, the orders, and what expires."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, label, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.planning import Wasted, wasted_by_month
from ...services import planning
from ...services.planning import ExpiryLine, OrderRow, PlanRow
from ..detail_view import DetailView
from .order_forms import HEAD, LINK, WRITE, WRITE_BUTTON, LinkForm, OrderForm
from .order_sheet import STATES as ORDER_STATES
from .order_sheet import OrderSheet
from .plan_card import PlanCard
from .rules_form import RULES, SOON_DAYS, RulesForm
from .wording import STATES, lasts, state_of, tenths, units

TABLES = (
    *("movement", "lot", "item", "stock_place", "stock_order", "stock_order_line", "stock_document"),
    *("resident", "life_event", "post_setting"),
)
PLAN_NAME = QT_TRANSLATE_NOOP("Stock", "What to order")
ORDERS_NAME = QT_TRANSLATE_NOOP("Stock", "Orders")
EXPIRY_NAME = QT_TRANSLATE_NOOP("Stock", "What expires")
RULES_BUTTON = QT_TRANSLATE_NOOP("Stock", "Rules")
NO_ITEMS = QT_TRANSLATE_NOOP("Stock", "The post keeps no items yet")
NO_ITEMS_TEXT = QT_TRANSLATE_NOOP("Stock", "Add items first: then what is given out tells what to order.")
NO_ORDERS = QT_TRANSLATE_NOOP("Stock", "No order was written yet")
NO_ORDERS_TEXT = QT_TRANSLATE_NOOP("Stock", "An order starts with what is proposed, and keeps what each number rested on.")
NO_LOTS = QT_TRANSLATE_NOOP("Stock", "Nothing here expires")
NO_LOTS_TEXT = QT_TRANSLATE_NOOP("Stock", "Lots with an expiry date that may still be given out stand here, the earliest first.")
TO_ORDER = QT_TRANSLATE_NOOP("Stock", "{n} items to order")
LEFT_BY_MONTH = QT_TRANSLATE_NOOP("Stock", "Will be left over when it expires: {months}")
MONTH_UNITS = QT_TRANSLATE_NOOP("Stock", "{month}: {units}")
ALL_USED = QT_TRANSLATE_NOOP("Stock", "All of it will be used before it expires.")
EXPIRES_SOON = QT_TRANSLATE_NOOP("Stock", "Expires soon")
DAYS_LEFT = QT_TRANSLATE_NOOP("Stock", "{n} days left")
SEND_ACTION = QT_TRANSLATE_NOOP("Stock", "Hand in the order of {date}")
GIVE_UP_ACTION = QT_TRANSLATE_NOOP("Stock", "Give up the order of {date}")
COLUMN_ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
COLUMN_USABLE = QT_TRANSLATE_NOOP("Stock", "Can be given out")
COLUMN_USE = QT_TRANSLATE_NOOP("Stock", "Used in a month")
COLUMN_LASTS = QT_TRANSLATE_NOOP("Stock", "Lasts")
COLUMN_EXPIRING = QT_TRANSLATE_NOOP("Stock", "Expire before use")
COLUMN_PROPOSED = QT_TRANSLATE_NOOP("Stock", "To order")
COLUMN_STATE = QT_TRANSLATE_NOOP("Stock", "State")
COLUMN_DAY = QT_TRANSLATE_NOOP("Stock", "Day")
COLUMN_TO = QT_TRANSLATE_NOOP("Stock", "To")
COLUMN_BY = QT_TRANSLATE_NOOP("Stock", "Ordered by")
COLUMN_LINES = QT_TRANSLATE_NOOP("Stock", "Items")
COLUMN_EXPIRY = QT_TRANSLATE_NOOP("Stock", "Expires on")
COLUMN_LOT = QT_TRANSLATE_NOOP("Stock", "Lot")
COLUMN_THERE = QT_TRANSLATE_NOOP("Stock", "There is")
COLUMN_LEFT = QT_TRANSLATE_NOOP("Stock", "Left over then")
ORDER_PAPER = "stock.order"


class PlanningView(DetailView):
    """Three lists: proposals, orders with one of them open, lots by expiry.

    Attributes:
        part: which list is shown: plan, orders or expiry.
        plan_model, orders_model, expiry_model: their rows; ``plan_table`` and so on show them.
        sheet: the order that is open.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TABLES, parent)
        self._open: bytes | None = None
        self._soon_days = 0
        self.plan_model: RowsModel[PlanRow] = RowsModel(_PLAN_COLUMNS, self)
        self.orders_model: RowsModel[OrderRow] = RowsModel(_ORDER_COLUMNS, self)
        self.expiry_model: RowsModel[ExpiryLine] = RowsModel(self._expiry_columns(), self)
        self.plan_table = table_view(self.plan_model, PLAN_NAME)
        self.orders_table = table_view(self.orders_model, ORDERS_NAME)
        self.expiry_table = table_view(self.expiry_model, EXPIRY_NAME)
        self.sheet = OrderSheet(context)
        self.part = SegmentField([("plan", PLAN_NAME), ("orders", ORDERS_NAME), ("expiry", EXPIRY_NAME)])
        self.part.set_value("plan")
        self._sum = label("", "muted", wrap=True)
        self.rules_button = button(RULES_BUTTON, "settings", clicked=self._show_rules)
        self.write_button = button(WRITE_BUTTON, "plus", clicked=self.write_order)
        self._empty = EmptyState("package", NO_ITEMS, NO_ITEMS_TEXT)
        self._lay_out()
        self.part.changed.connect(self._part_pressed)
        self.plan_table.opened.connect(self._show_card)
        self.orders_table.opened.connect(lambda row: self.open_order(row.id))
        self.expiry_table.opened.connect(lambda line: context.open_page("stock", item=line.item))
        self.sheet.left.connect(self.close_order)
        self.sheet.head_asked.connect(self._change_head)
        self.sheet.send_asked.connect(self._send)
        self.sheet.link_asked.connect(self._link)
        self.sheet.abandon_asked.connect(self._give_up)
        self.sheet.print_asked.connect(self._print)
        self.sheet.receive_asked.connect(self._receive)

    def reload(self) -> None:
        """Read all three lists and the open order again."""
        self._soon_days = int(self.context.setting(SOON_DAYS))
        today = self.context.today()
        with self.context.db.read() as session:
            plan, orders = planning.plan(session, today), planning.list_orders(session)
            expiry = planning.expiry_outlook(session, today, plan)
            is_there = self._open in {row.id for row in orders}
            card = planning.order_card(session, self._open) if self._open is not None and is_there else None
        self.plan_model.set_rows(plan)
        self.orders_model.set_rows(orders)
        self.expiry_model.set_rows(expiry)
        if card is not None:
            self.sheet.show_order(card)
        else:
            self._open = None
        self._show_part()

    def open_part(self, part: str) -> None:
        """Show one of the lists: plan, orders or expiry."""
        self.part.set_value(part)
        self._open = None
        self._show_part()

    def write_order(self) -> None:
        """Open the form of a new order."""
        form = OrderForm(self.context)
        form.written.connect(self.open_order)
        self.open_detail("order", form, WRITE)

    def open_order(self, order: bytes) -> None:
        """Show one order in place of the list."""
        with self.context.db.read() as session:
            card = planning.order_card(session, order)
        self._open = order
        self.part.set_value("orders")
        self.master_detail.close_detail()
        self._show_part()
        self.sheet.show_order(card)

    def close_order(self) -> None:
        """Go back to all orders."""
        self.master_detail.close_detail()
        self.open_part("orders")
        self.orders_table.setFocus()

    def _lay_out(self) -> None:
        line = WrapRow()
        line.addWidget(self.part)
        line.add_gap()
        line.addWidget(self.rules_button)
        line.addWidget(self.write_button)
        head = QVBoxLayout()
        set_margins(head, 12, 8, 12, 4)
        head.addLayout(line)
        head.addWidget(self._sum)
        self._head = QWidget()
        self._head.setLayout(head)
        self._body = QStackedWidget()
        for part in (self.plan_table, self.orders_table, self.expiry_table, self.sheet, self._empty):
            self._body.addWidget(part)
        shown = QWidget()
        stack = QVBoxLayout(shown)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._head)
        stack.addWidget(self._body, 1)
        self.set_master(shown)

    def _part_pressed(self) -> None:
        self.open_part(self.part.value() or "plan")

    def _show_part(self) -> None:
        part = self.part.value() or "plan"
        self.part.set_value(part)
        lists = {
            "plan": (self.plan_table, len(self.plan_model.rows), NO_ITEMS, NO_ITEMS_TEXT),
            "orders": (self.orders_table, len(self.orders_model.rows), NO_ORDERS, NO_ORDERS_TEXT),
            "expiry": (self.expiry_table, len(self.expiry_model.rows), NO_LOTS, NO_LOTS_TEXT),
        }
        table, count, title, text = lists[part]
        self._head.setVisible(self._open is None)
        self._sum.setText(self._summary(part))
        self._sum.setVisible(bool(self._sum.text()))
        if self._open is not None:
            self._body.setCurrentWidget(self.sheet)
        elif count:
            self._body.setCurrentWidget(table)
        else:
            self._empty.say(title, text)
            self._body.setCurrentWidget(self._empty)

    def _summary(self, part: str) -> str:
        if part == "plan":
            return (
                tr(TO_ORDER.of(sum(1 for row in self.plan_model.rows if row.proposal.proposed))) if self.plan_model.rows else ""
            )
        lines = self.expiry_model.rows
        if part != "expiry" or not lines:
            return ""
        by_month = wasted_by_month(Wasted(line.lot, line.left_over, line.expiry_date) for line in lines if line.left_over)
        if not by_month:
            return tr(ALL_USED)
        return tr(LEFT_BY_MONTH, months=joined(*(MONTH_UNITS.fill(month=month, units=left) for month, left in by_month.items())))

    def _show_card(self, row: PlanRow) -> None:
        self.open_detail(f"plan {row.proposal.item!r}", PlanCard(self.context, row), row.name)

    def _show_rules(self) -> None:
        self.open_detail("rules", RulesForm(self.context), RULES)

    def _change_head(self) -> None:
        if self.sheet.card is not None:
            self.open_detail(f"head {self._open!r}", OrderForm(self.context, self.sheet.card.row), HEAD)

    def _link(self) -> None:
        if self.sheet.card is not None:
            self.open_detail(f"link {self._open!r}", LinkForm(self.context, self.sheet.card.row), LINK)

    def _send(self) -> None:
        if self.sheet.card is not None:
            row = self.sheet.card.row
            self.act(SEND_ACTION.fill(date=row.ordered_on), lambda session: planning.send_order(session, row.id))

    def _give_up(self) -> None:
        if self.sheet.card is not None:
            row = self.sheet.card.row
            self.act(GIVE_UP_ACTION.fill(date=row.ordered_on), lambda session: planning.abandon_order(session, row.id))

    def _receive(self) -> None:
        if self._open is not None:
            self.context.open_page("stock", receive=True, order=self._open)

    def _print(self) -> None:
        if self.sheet.card is not None:
            row = self.sheet.card.row
            name = row.partner or current().date(row.ordered_on)
            self.context.open_page("registers", register=ORDER_PAPER, subjects=(row.id,), of_whom=name)

    def _expiry_columns(self) -> Sequence[TableColumn[ExpiryLine]]:
        def is_soon(line: ExpiryLine) -> bool:
            return (line.expiry_date - self.context.today()).days <= self._soon_days

        def state(line: ExpiryLine) -> str:
            return tr(EXPIRES_SOON) if is_soon(line) else tr(DAYS_LEFT.of(line.days_left))

        return (
            TableColumn(COLUMN_EXPIRY, lambda line: current().date(line.expiry_date), lambda line: line.expiry_date),
            TableColumn(COLUMN_ITEM, lambda line: tr(line.name), stretch=True),
            TableColumn(COLUMN_LOT, lambda line: line.lot_number, rank=1),
            TableColumn(COLUMN_THERE, lambda line: units(line.quantity), lambda line: line.quantity, numeric=True),
            TableColumn(COLUMN_LEFT, lambda line: units(line.left_over or None), lambda line: line.left_over, numeric=True),
            TableColumn(COLUMN_STATE, state, lambda line: line.days_left, tone=lambda line: "warn" if is_soon(line) else "plain"),
        )


_PLAN_COLUMNS: Sequence[TableColumn[PlanRow]] = (
    TableColumn(COLUMN_ITEM, lambda row: tr(row.name), stretch=True),
    TableColumn(COLUMN_USABLE, lambda row: units(row.proposal.usable), lambda row: row.proposal.usable, numeric=True),
    TableColumn(
        COLUMN_EXPIRING,
        lambda row: units(row.proposal.expiring_before_use or None),
        lambda row: row.proposal.expiring_before_use,
        numeric=True,
        rank=2,
    ),
    TableColumn(
        COLUMN_USE,
        lambda row: tenths(row.proposal.monthly_use.per_month_x10),
        lambda row: row.proposal.monthly_use.per_month_x10,
        numeric=True,
        rank=1,
    ),
    TableColumn(
        COLUMN_LASTS, lambda row: lasts(row.proposal.months_of_stock), lambda row: row.proposal.months_of_stock, numeric=True
    ),
    TableColumn(
        COLUMN_PROPOSED, lambda row: units(row.proposal.proposed or None), lambda row: row.proposal.proposed, numeric=True
    ),
    TableColumn(
        COLUMN_STATE,
        lambda row: tr(STATES[state_of(row.proposal)][0]),
        lambda row: list(STATES).index(state_of(row.proposal)),
        tone=lambda row: STATES[state_of(row.proposal)][1],
    ),
)
_ORDER_COLUMNS: Sequence[TableColumn[OrderRow]] = (
    TableColumn(COLUMN_DAY, lambda row: current().date(row.ordered_on), lambda row: row.ordered_on),
    TableColumn(COLUMN_TO, lambda row: row.partner, stretch=True),
    TableColumn(COLUMN_BY, lambda row: row.ordered_by, rank=1),
    TableColumn(COLUMN_LINES, lambda row: units(row.ordered_lines), lambda row: row.ordered_lines, numeric=True),
    TableColumn(COLUMN_STATE, lambda row: tr(ORDER_STATES[row.state][0]), tone=lambda row: ORDER_STATES[row.state][1]),
)
