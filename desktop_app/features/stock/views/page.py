"""The page of stock: the items with what each asks for; stocktakes, planning and equipment beside them."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button
from desktop_app.ui.words import tr

from .advice_reader import AdviceReader
from .detail_view import DetailView
from .details import make_detail
from .filters import Filters
from .item_list import OWN, TAKE_OVER, ItemList
from .item_view import ItemView
from .reading import SOON_DAYS, ItemLine, OrderAdvice, read_lines, with_advice
from .tabs import MODES

TITLE = QT_TRANSLATE_NOOP("Stock", "Stock")
ITEMS = QT_TRANSLATE_NOOP("Stock", "Items")
COUNT = QT_TRANSLATE_NOOP("Stock", "Stocktake")
PLANNING = QT_TRANSLATE_NOOP("Stock", "Planning and orders")
EQUIPMENT = QT_TRANSLATE_NOOP("Stock", "Equipment")
SEARCH = QT_TRANSLATE_NOOP("Stock", "Name of an item")
N_ITEMS = QT_TRANSLATE_NOOP("Stock", "{n} items")
RECEIVE = QT_TRANSLATE_NOOP("Stock", "Receive")
GIVE_OUT = QT_TRANSLATE_NOOP("Stock", "Give out")
ADD = QT_TRANSLATE_NOOP("Stock", "Add items")
PLACES = QT_TRANSLATE_NOOP("Stock", "Places")
PRINT = QT_TRANSLATE_NOOP("Stock", "Print")
REGISTER = "stock.stock_month"
SEARCH_PX = 200
DETAIL_PX = 490
FOLLOW_MS = 150
TABLES = ("item", "lot", "movement", "stock_place", "stock_count", "post_setting")


class StockPage(Page):
    """What is in the cupboard, what is to be done about it, and everything that moves.

    Attributes:
        modes: items, stocktake, planning and orders, or equipment.
        list: the items with what is to be done today; ``model`` and ``table`` are its own.
        filters: which items are shown.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._advice = AdviceReader(context, self)
        self._lines: list[ItemLine] = []
        self._is_stale = False
        self._made: dict[str, QWidget] = {}
        self.modes = SegmentField([("items", ITEMS), ("count", COUNT), ("planning", PLANNING), ("equipment", EQUIPMENT)])
        self.filters = Filters(self)
        self.list = ItemList(context.today)
        self.model, self.table = self.list.model, self.list.table
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._lay_out()
        self._connect()
        self.modes.set_value("items")
        self.reload()

    def _lay_out(self) -> None:
        self.add_filter(self.modes)
        search = self.add_search(SEARCH)
        search.setMinimumWidth(px(SEARCH_PX))  # tabs, search and choices share one line
        self._of_list: list[QWidget] = [search, *self.filters.fields]
        for field in self.filters.fields:
            self.add_filter(field)
        self.add_filter(None)
        self.places_button = self.add_action(button(PLACES, "map-pin", "ghost", lambda: self.open_detail("places")))
        self.print_button = self.add_action(button(PRINT, "printer", clicked=self.print_register))
        self.add_button = self.add_action(button(ADD, "plus"))
        menu = QMenu(self.add_button)
        menu.addAction(tr(TAKE_OVER), lambda: self.open_detail("usual_items"))
        menu.addAction(tr(OWN), lambda: self.open_detail("new_item"))
        self.add_button.setMenu(menu)
        self.issue_button = self.add_action(button(GIVE_OUT, "log-out", clicked=lambda: self.open_detail("issue")))
        self.receive_button = self.add_action(button(RECEIVE, "log-in", "primary", lambda: self.open_detail("receive")))
        self._of_list += [self.places_button, self.print_button, self.add_button, self.issue_button, self.receive_button]
        self._items_view = self.set_master(self.list, DETAIL_PX)

    def _connect(self) -> None:
        if self.search is not None:
            self.search.changed.connect(self._show_lines)
            self.search.down.connect(self.list.enter)
            self.search.entered.connect(lambda: self.list.open_at(0))
        self.filters.changed.connect(self._show_lines)
        self.modes.changed.connect(self._mode_pressed)
        self.list.todos.asked.connect(self.show_state)
        self.list.asked.connect(self.open_detail)
        self.list.opened.connect(self.show_item)
        self._advice.told.connect(self._advised)
        self.table.typed.connect(self._type)
        self.table.chosen.connect(lambda _line: self._follow.start())
        self._follow.timeout.connect(self._follow_choice)
        self.context.changed.connect(self._on_changed)
        self.context.settings_changed.connect(self._on_setting)
        add_shortcut(self, "Ctrl+P", self._print_shown)

    def reload(self) -> None:
        """Read the items again, and ask planning how long each lasts."""
        self._is_stale = False
        with self.context.db.read() as session:
            soon = int(self.context.setting(SOON_DAYS))
            self._lines = read_lines(session, self.context.today(), soon, self._advice.known, with_retired=True)
        self._show_lines()
        self._advice.ask()

    def advice_of(self, item: bytes) -> OrderAdvice | None:
        """Return what planning said about an item, None while it was not asked."""
        return self._advice.known.get(item)

    def show_item(self, item: bytes) -> None:
        """Open the card of an item and mark its row."""
        self.list.choose(item)
        self.try_open("item", item=item)

    def show_state(self, state: str) -> None:
        """Show the items of one state, ready to be walked through."""
        if self.search is not None:
            self.search.setText("")
        self.filters.set_values(state, "")
        self._show_lines()
        self.list.enter()

    def show_mode(self, mode: str) -> QWidget:
        """Show the items, the stocktakes, planning or equipment, and return that view."""
        self.modes.set_value(mode)
        view = self._view_of(mode)
        for part in self._of_list:
            part.setVisible(mode == "items")
        self.set_body(view)
        self._say_count()
        return view

    def print_register(self) -> None:
        """Go to the stock register of the month."""
        self.context.open_page("registers", register=REGISTER)

    def open_with(self, **arguments: object) -> None:
        """Show the card of ``item``, the items of ``state`` or the tab ``mode``; or ``receive``, for an ``order`` if any."""
        item, state, mode, order = (arguments.get(key) for key in ("item", "state", "mode", "order"))
        if isinstance(mode, str) and mode in MODES:
            self.show_mode(mode)
        elif any(arguments.get(key) for key in ("item", "state", "receive")):
            self.show_mode("items")
        if isinstance(state, str):
            self.show_state(state)
        if isinstance(item, bytes):
            self.show_item(item)
        elif arguments.get("receive"):
            self.open_detail("receive", **({"order": order} if isinstance(order, bytes) else {}))

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a card or a form for the detail panel; ``details`` knows their names."""
        return make_detail(self, name, **arguments)

    def open_detail(self, name: str, /, **arguments: object) -> QWidget:
        """Open a card or form in the detail panel; a form gets the cursor."""
        detail = super().open_detail(name, **arguments)
        form = self._items_view.form()
        if form is not None:
            form.focus_first()
        return detail

    def try_open(self, name: str, /, **arguments: object) -> None:
        """Open a card or form, or say why it cannot be shown."""
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self.close_detail()
            self.context.show_error(refused)

    def close_detail(self) -> None:
        """Close what stands beside the list."""
        self._items_view.close_detail()

    def scenes(self) -> Iterator[str]:
        """Show a card, each form, and the views beside the list."""
        from .scenes import scenes_of

        return scenes_of(self)

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the tab and the choices above the list."""
        return {**super().state(), "mode": self.modes.value(), "filters": self.filters.values()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        chosen, mode = kept.get("filters"), kept.get("mode")
        if isinstance(chosen, tuple):
            self.filters.set_values(*chosen)
        self._show_lines()
        super().restore(kept)
        if isinstance(mode, str) and mode in MODES:
            self.show_mode(mode)

    def unsaved(self) -> bool:
        """Return True if something half-typed would be lost with the window, in any tab."""
        return super().unsaved() or any(view.unsaved() for view in self._made.values() if isinstance(view, DetailView))

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list again if something changed while another page was in front."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def _show_lines(self) -> None:
        """Show the items that fit what was typed and chosen."""
        self.filters.offer(self._lines)
        shown = self.filters.wanted(self._lines, self.search.value() if self.search is not None else "")
        self.list.show_lines(self._lines, shown)
        self._say_count()

    def _say_count(self) -> None:
        self.set_count(N_ITEMS.of(self.model.rowCount()) if self.modes.value() == "items" else "")

    def _advised(self) -> None:
        """Show what planning said, in the list and on the open card."""
        self._lines = [with_advice(line, self._advice.known.get(line.row.id)) for line in self._lines]
        self._show_lines()
        card = self._items_view.detail
        if isinstance(card, ItemView):
            card.show_advice()

    def _mode_pressed(self) -> None:
        """Show the other tab; pressing the chosen one again changes nothing."""
        self.show_mode(self.modes.value() or self._mode_shown())

    def _mode_shown(self) -> str:
        return next((mode for mode, view in self._made.items() if view.isVisible()), "items")

    def _view_of(self, mode: str) -> QWidget:
        if mode == "items":
            return self._items_view
        if mode not in self._made:
            self._made[mode] = MODES[mode](self.context)
        return self._made[mode]

    def _print_shown(self) -> None:
        """Print the stock card of the item that is open, else the register of the month."""
        card = self._items_view.detail
        if isinstance(card, ItemView):
            card.print_card()
        else:
            self.print_register()

    def _follow_choice(self) -> None:
        """Let an open card follow the arrow keys in the list; a form stays."""
        line: ItemLine | None = self.table.current_row()
        card = self._items_view.detail
        if line is None or not isinstance(card, ItemView) or self._items_view.is_narrow() or not self.table.hasFocus():
            return
        if card.item != line.row.id:
            self.try_open("item", item=line.row.id)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()

    def _on_setting(self, key: str) -> None:
        if key == SOON_DAYS:
            self.reload()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True
