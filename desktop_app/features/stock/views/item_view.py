"""The card of an item: how much there is, what can be done, and its lots, its ledger and its details in tabs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QTabWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, icon_button, label
from desktop_app.ui.words import joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..services import ItemCard
from .details_tab import DetailsTab
from .ledger_tab import LedgerTab
from .lots_tab import LotsTab
from .reading import OrderAdvice
from .wording import expiry_words, months_words, quantity_words

RECEIVE = QT_TRANSLATE_NOOP("Stock", "Receive")
GIVE_OUT = QT_TRANSLATE_NOOP("Stock", "Give out")
MORE = QT_TRANSLATE_NOOP("Stock", "More")
PRINT = QT_TRANSLATE_NOOP("Stock", "Print stock card (Ctrl+P)")
ACTIONS: tuple[tuple[str, Label], ...] = (
    ("give_back", QT_TRANSLATE_NOOP("Stock", "Something came back…")),
    ("transfer", QT_TRANSLATE_NOOP("Stock", "Move to another place…")),
    ("set_aside", QT_TRANSLATE_NOOP("Stock", "Set aside…")),
    ("lose", QT_TRANSLATE_NOOP("Stock", "Lost or damaged…")),
    ("expire", QT_TRANSLATE_NOOP("Stock", "Write off what expired…")),
    ("adjust", QT_TRANSLATE_NOOP("Stock", "Set right after counting…")),
)
LOTS = QT_TRANSLATE_NOOP("Stock", "Lots")
LEDGER = QT_TRANSLATE_NOOP("Stock", "Ledger")
DETAILS = QT_TRANSLATE_NOOP("Stock", "Details")
USABLE = QT_TRANSLATE_NOOP("Stock", "{quantity} can be given out")
ON_HAND = QT_TRANSLATE_NOOP("Stock", "{quantity} are there in all")
LASTS = QT_TRANSLATE_NOOP("Stock", "lasts {months}")
STOCKED_OUT = QT_TRANSLATE_NOOP("Stock", "Stocked out")
ONLY_EXPIRED = QT_TRANSLATE_NOOP("Stock", "Stocked out: what is there may not be given out")
BELOW_ZERO = QT_TRANSLATE_NOOP("Stock", "Less than nothing is written down at a place: count what is really there.")
ORDER = QT_TRANSLATE_NOOP("Stock", "Order now")
TABLES = ("item", "lot", "movement", "stock_place")
PAPER = "stock.card"


class ItemView(QWidget):
    """One item; it follows every change.

    Args:
        advice_of: item -> what planning says about it.

    Attributes:
        card: what is shown.
        tabs: lots, ledger, details.

    Signals:
        asked(name, arguments): open a form of the page.
        vanished: the item is not here any more.
    """

    asked = Signal(str, object)
    vanished = Signal()

    def __init__(
        self,
        context: AppContext,
        item: bytes,
        advice_of: Callable[[bytes], OrderAdvice | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.item, self._advice_of = context, item, advice_of
        self.card = self._read()
        self._head = QVBoxLayout()
        self._head.setSpacing(px(6))
        self.receive_button = button(RECEIVE, "log-in", clicked=partial(self._ask, "receive"))
        self.issue_button = button(GIVE_OUT, "log-out", clicked=partial(self._ask, "issue"))
        self.more_button = button(MORE, "ellipsis")
        self.menu = QMenu(self.more_button)
        self.more_button.setMenu(self.menu)
        for name, words in ACTIONS:
            self.menu.addAction(tr(words), partial(self._ask, name))
        self.print_button = icon_button(PRINT, "printer", self.print_card)
        self.lots = LotsTab(context, item)
        self.ledger = LedgerTab(context, item)
        self.facts = DetailsTab(context, item)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for tab, words in ((self.lots, LOTS), (self.ledger, LEDGER), (self.facts, DETAILS)):
            self.tabs.addTab(tab, tr(words))
            tab.asked.connect(self.asked)
        self._lay_out()
        context.changed.connect(self._on_changed)
        self._show()

    @property
    def title(self) -> Label:
        """Return what the item is called."""
        return self.card.row.name

    def print_card(self) -> None:
        """Go to the printed stock card of this item."""
        self.context.open_page("registers", register=PAPER, subjects=(self.item,), of_whom=tr(self.title))

    def show_advice(self) -> None:
        """Show what planning says now."""
        self._show()

    def _lay_out(self) -> None:
        buttons = WrapRow()
        for part in (self.receive_button, self.issue_button, self.more_button, self.print_button):
            buttons.addWidget(part)
        line = QWidget()
        line.setLayout(buttons)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addLayout(self._head)
        stack.addWidget(line)
        stack.addWidget(self.tabs, 1)

    def _read(self) -> ItemCard:
        with self.context.db.read() as session:
            return services.item_card(session, self.item, self.context.today())

    def _show(self) -> None:
        clear_layout(self._head)
        row, advice = self.card.row, self._advice_of(self.item)
        usable = USABLE.fill(quantity=quantity_words(row.usable, row.unit))
        lasts: Label = LASTS.fill(months=months_words(advice.months)) if advice and advice.months is not None else ""
        self._head.addWidget(label(joined(usable, lasts), "h2", wrap=True))
        others: Label = ON_HAND.fill(quantity=quantity_words(row.on_hand, row.unit)) if row.on_hand != row.usable else ""
        expiry = expiry_words(row.next_expiry, self.context.today()) if row.next_expiry else ""
        if words := joined(others, expiry):
            self._head.addWidget(label(words, "muted", wrap=True))
        chips = WrapRow(spacing=6)
        holder = QWidget()
        holder.setLayout(chips)
        if row.is_stocked_out and not row.retired:
            chips.addWidget(Chip(ONLY_EXPIRED if row.on_hand > 0 else STOCKED_OUT, "danger"))
        if advice is not None and advice.is_now and not row.retired:
            chips.addWidget(Chip(ORDER, "warn"))
        if chips.count():
            self._head.addWidget(holder)
        if any(lot.quantity < 0 for lot in self.card.lots):
            self._head.addWidget(label(BELOW_ZERO, "error", wrap=True))
        if advice is not None and advice.is_now and not row.retired:
            self._head.addWidget(label(advice.reason, "caption", wrap=True))
        self.issue_button.setEnabled(row.usable > 0)

    def _ask(self, name: str) -> None:
        self.asked.emit(name, {"item": self.item})

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        try:
            self.card = self._read()
        except UserError:
            self.vanished.emit()
            return
        self._show()
        for tab in (self.lots, self.ledger, self.facts):
            tab.reload()
