"""The page of residents: the list with search and filters, and beside it a card or a form."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import AddressLevel, pack_of
from desktop_app.ui.closing import only_at_post
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import BlocksModel, table_view
from desktop_app.ui.widgets import EmptyState, button

from .. import services
from ..services import ResidentRow
from .columns import ORDERS, list_columns
from .filters import Filters

TITLE = QT_TRANSLATE_NOOP("Residents", "Residents")
SEARCH = QT_TRANSLATE_NOOP("Residents", "Name, mother, number or house")
DUPLICATES = QT_TRANSLATE_NOOP("Residents", "Duplicates")
NEW = QT_TRANSLATE_NOOP("Residents", "New resident")
NEW_HOUSE = QT_TRANSLATE_NOOP("Residents", "New household")
PRINT = QT_TRANSLATE_NOOP("Residents", "Print list")
IMPORT = QT_TRANSLATE_NOOP("Residents", "Import residents")
PEOPLE = QT_TRANSLATE_NOOP("Residents", "{n} people")
FOUND = QT_TRANSLATE_NOOP("Residents", "{n} found")
FIRST = QT_TRANSLATE_NOOP("Residents", "the first {number}: type more to narrow the search")
EMPTY = QT_TRANSLATE_NOOP("Residents", "Nobody is in the list yet")
EMPTY_TEXT = QT_TRANSLATE_NOOP(
    "Residents", "The people of the village stand here. Take them over from a workbook, or enter them one by one."
)
NONE_FOUND = QT_TRANSLATE_NOOP("Residents", "Nobody was found")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Residents", "Try fewer letters, the mother's name or the house number.")
NONE_SO = QT_TRANSLATE_NOOP("Residents", "Nobody fits these choices")
NONE_SO_TEXT = QT_TRANSLATE_NOOP("Residents", "Choose another status, place or age.")
MOST_FOUND = 200
MOST_PLACES = 60
DETAIL_PX = 470
FOLLOW_MS = 150
TABLES = ("resident", "household", "household_member", "identifier", "life_event")


class ResidentsPage(Page):
    """Everybody of the post. Typing searches, Enter or a click opens a card, Ctrl+N enters somebody new.

    Attributes:
        model: the list; it holds ids and fetches what is in sight.
        filters: what narrows the list.
        empty: what stands where the list would be.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._order, self._descending, self._is_stale, self._shown = "name", False, False, b""
        self.filters = Filters(self)
        self.model: BlocksModel[ResidentRow] = BlocksModel(list_columns(context.today), self._fetch, lambda row: row.id, self)
        self.table = table_view(self.model, TITLE)
        self.import_button = only_at_post(button(IMPORT, "file-spreadsheet", clicked=self._import))
        self.empty = EmptyState("users", EMPTY, EMPTY_TEXT, self.import_button)
        self._body = QStackedWidget()
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        search = self.add_search(SEARCH)
        search.changed.connect(self.reload)
        search.down.connect(self._enter_list)
        search.entered.connect(self._open_first)
        for field in self.filters.fields:
            self.add_filter(field)
        self.add_filter(None)
        self.import_more_button = self.add_action(only_at_post(button(IMPORT, "file-spreadsheet", "ghost", self._import)))
        self.duplicates_button = self.add_action(button(DUPLICATES, "users", "ghost", self._open_duplicates))
        self.print_button = self.add_action(button(PRINT, "printer", clicked=self.print_list))
        new_house = button(NEW_HOUSE, "house", clicked=lambda: self.open_detail("new_household"))
        self.house_button = self.add_action(only_at_post(new_house))
        self.new_button = self.add_action(button(NEW, "plus", "primary", lambda: self.open_detail("new")))
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        self.set_master(self._body, DETAIL_PX)

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.model.sort_asked.connect(self._sort)
        self.table.opened.connect(self._open_row)
        self.table.clicked.connect(lambda index: self._open_row(self.model.row_at(index.row())))
        self.table.chosen.connect(lambda _row: self._follow.start())
        self.table.typed.connect(self._type)
        self._follow.timeout.connect(self._follow_choice)
        self.context.changed.connect(self._on_changed)
        self.context.settings_changed.connect(self._on_setting)
        add_shortcut(self, "Ctrl+P", self.print_list, everywhere=True)

    def _import(self) -> None:
        self.context.open_page("residents.import")

    def _open_duplicates(self) -> None:
        self.context.open_page("residents.duplicates")

    def reload(self) -> None:
        """Read the list again; who is chosen stays chosen."""
        self._is_stale = False
        chosen = self.table.current_row()
        words = self.search.value() if self.search is not None else ""
        with self.context.db.read() as session:
            self.filters.offer_places(*_places(session))
            wanted = self.filters.wanted(self.context.today(), self._order, self._descending)
            ids = services.find_ids(session, words, MOST_FOUND) if words else services.list_ids(session, wanted)
            total = len(ids) if ids else services.count_residents(session)
        self.model.set_ids(ids)
        self._say_count(len(ids), bool(words))
        self._say_empty(bool(words), total)
        self._body.setCurrentWidget(self.table if ids else self.empty)
        if chosen is not None and (place := self.model.place_of(chosen.id)) is not None:
            self.table.choose(place)

    def show_resident(self, resident: bytes, panel: str = "") -> None:
        """Open somebody's card, on the tab of ``panel``, and mark the row, if it is in the list."""
        with self.context.db.read() as session:
            resident = services.canonical_id(session, resident)
        place = self.model.place_of(resident)
        if place is not None:
            self.table.choose(place)
        self._open(resident, panel)

    def show_household(self, household: bytes) -> None:
        """Open the card of a household."""
        self._shown = b""
        self._try(lambda: self.open_detail("household", household=household))

    def print_list(self) -> None:
        """Go to the printed list of residents."""
        self.context.open_page("registers", register="residents.list")

    def open_with(self, **arguments: object) -> None:
        """Show the card of ``resident`` or ``household`` (ids), search for ``search``, or enter somebody ``new``.

        ``panel`` is the id of the tab of the resident's card that comes to the front.
        """
        words, resident, household = arguments.get("search"), arguments.get("resident"), arguments.get("household")
        if isinstance(words, str) and self.search is not None:
            self.search.set_value(words)
        if isinstance(resident, bytes):
            self.show_resident(resident, str(arguments.get("panel", "")))
        elif isinstance(household, bytes):
            self.show_household(household)
        elif arguments.get("new"):
            self.open_detail("new")

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a card or a form for the detail panel; ``details`` knows their names."""
        from .details import make_detail  # the list stands before the forms are imported

        return make_detail(self, name, **arguments)

    def open_detail(self, name: str, /, **arguments: object) -> QWidget:
        """Open a card or form in the detail panel; a form gets the cursor."""
        detail = super().open_detail(name, **arguments)
        form = self.master_detail.form() if self.master_detail is not None else None
        if form is not None:
            form.focus_first()
        return detail

    def close_detail(self) -> None:
        """Close what stands beside the list."""
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the choices above the list."""
        return {**super().state(), "filters": self.filters.values(), "order": (self._order, self._descending)}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        chosen, order = kept.get("filters"), kept.get("order")
        if isinstance(chosen, list):
            self.filters.set_values(chosen)
        if isinstance(order, tuple):
            self._order, self._descending = order
        self.reload()
        super().restore(kept)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list again if something changed while another page was in front."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def _fetch(self, ids: Sequence[bytes]) -> Sequence[ResidentRow]:
        with self.context.db.read() as session:
            return services.rows_of(session, ids)

    def _say_count(self, count: int, is_search: bool) -> None:
        if is_search:
            self.set_count(FIRST.fill(number=count) if count == MOST_FOUND else FOUND.of(count))
        else:
            self.set_count(PEOPLE.of(count))

    def _say_empty(self, is_search: bool, total: int) -> None:
        if is_search:
            self.empty.say(NONE_FOUND, NONE_FOUND_TEXT)
        elif total:
            self.empty.say(NONE_SO, NONE_SO_TEXT)
        else:
            self.empty.say(EMPTY, EMPTY_TEXT)
        self.import_button.setVisible(not is_search and not total)

    def _sort(self, column: int, descending: bool) -> None:
        self._order, self._descending = ORDERS[column], descending
        self.reload()

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose(0)

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.table.choose(0)
            self._open_row(self.model.row_at(0))

    def _open_row(self, row: ResidentRow | None) -> None:
        if row is not None:
            self._open(row.id)

    def _open(self, resident: bytes, panel: str = "") -> None:
        self._shown = resident
        self._try(lambda: self.open_detail("resident", resident=resident, panel=panel))

    def _follow_choice(self) -> None:
        """Let an open card follow the arrow keys in the list; a form stays."""
        row = self.table.current_row()
        beside = self.master_detail
        if row is None or beside is None or not self._shown or beside.is_narrow() or not self.table.hasFocus():
            return
        if row.id != self._shown and beside.form() is None:
            self._open(row.id)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as refused:
            self.close_detail()
            self.context.show_error(refused)

    def _on_detail_closed(self) -> None:
        super()._on_detail_closed()
        self._shown = b""

    def _on_setting(self, _key: str) -> None:
        self._is_stale = True

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True


def _places(session: Any) -> tuple[AddressLevel | None, Sequence[str]]:
    """Return the smallest level of the address that people choose from, with its values: few enough to read."""
    levels = {level.field: level for level in pack_of(session).address_levels}
    for field in ("neighbourhood", "ward", "area"):
        values = services.places(session, field)
        if field in levels and 1 < len(values) <= MOST_PLACES:
            return levels[field], values
    return None, ()
