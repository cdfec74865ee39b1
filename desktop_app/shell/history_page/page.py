"""The list of all actions, the newest first."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.history import ActionRow, list_actions
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import current, tr

from .detail import ActionDetail

TITLE = QT_TRANSLATE_NOOP("History", "History")
SEARCH = QT_TRANSLATE_NOOP("History", "Search what was done, or who did it")
NOTHING_YET = QT_TRANSLATE_NOOP("History", "Nothing was done in this post yet")
NOTHING_YET_TEXT = QT_TRANSLATE_NOOP(
    "History", "Each thing that is saved appears here. It can be looked at and undone, also months later."
)
NOTHING_FOUND = QT_TRANSLATE_NOOP("History", "Nothing found")
NOTHING_FOUND_TEXT = QT_TRANSLATE_NOOP("History", "Try fewer letters or another word.")
OLDER = QT_TRANSLATE_NOOP("History", "Show older actions")
ACTION = QT_TRANSLATE_NOOP("History", "Action")
UNDONE = QT_TRANSLATE_NOOP("History", "Undone")
IS_UNDO = QT_TRANSLATE_NOOP("History", "Undoes an action")
FROM_ELSEWHERE = QT_TRANSLATE_NOOP("History", "Other computer")
PAGE_LENGTH = 300
SEARCHED = 3000


class HistoryPage(Page):
    """Who did what and when. Enter opens an action: its entries before and after, and its undo.

    The name of an action names people: what touched entries that who works may not look at is not listed.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._actions: list[ActionRow] = []
        self._is_whole = False
        search = self.add_search(SEARCH)
        self.add_filter(None)
        self.model = RowsModel(self._columns(), self)
        self.table = table_view(self.model, TITLE)
        self._older: QPushButton = button(OLDER, "chevron-down", "ghost", self._load_older)
        listed = QWidget()
        stack = QVBoxLayout(listed)
        stack.setContentsMargins(0, 0, 0, px(4))
        stack.setSpacing(0)
        stack.addWidget(self.table, 1)
        stack.addWidget(self._older)
        self.set_master(listed, detail_px=400)
        self._empty = EmptyState("history", NOTHING_YET, NOTHING_YET_TEXT)
        self.table.opened.connect(self._open)
        self.table.typed.connect(self._search_for)
        search.changed.connect(self._filter)
        search.down.connect(self.table.setFocus)
        self.follow(self._catch_up)
        self.reload()

    def reload(self) -> None:
        """Read the newest actions; those shown already stay shown."""
        with self.context.db.read() as session:
            self._actions = list_actions(session, max(PAGE_LENGTH, len(self._actions)))
        self._is_whole = len(self._actions) < PAGE_LENGTH
        self._filter()

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the card of one action."""
        action = arguments["action"]
        if not isinstance(action, bytes):
            raise TypeError("an action is named by its id")
        label = next((row.label for row in self._actions if row.id == action), ACTION)
        return ActionDetail(self.context, action), label

    def open_with(self, **arguments: object) -> None:
        """Show one action: ``action`` is its id."""
        if "action" in arguments:
            self.open_detail("action", action=arguments["action"])

    def _columns(self) -> list[TableColumn[ActionRow]]:
        return [
            TableColumn(QT_TRANSLATE_NOOP("History", "When"), lambda row: current().instant(row.at), lambda row: row.at),
            TableColumn(QT_TRANSLATE_NOOP("History", "What was done"), lambda row: tr(row.label), stretch=True),
            TableColumn(QT_TRANSLATE_NOOP("History", "Who"), lambda row: row.user),
            TableColumn(
                QT_TRANSLATE_NOOP("History", "Entries"),
                lambda row: current().number(_entries(row)),
                _entries,
                numeric=True,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("History", "State"),
                self._state,
                tone=lambda row: "warn" if row.is_undone else "plain",
                samples=(UNDONE,),
            ),
        ]

    def _state(self, row: ActionRow) -> str:
        if row.is_undone:
            return tr(UNDONE)
        if row.undoes is not None:
            return tr(IS_UNDO)
        return tr(FROM_ELSEWHERE) if row.origin != self.context.db.origin else ""

    def _load_older(self) -> None:
        with self.context.db.read() as session:
            older = list_actions(session, PAGE_LENGTH, self._actions[-1].id if self._actions else None)
        self._actions += older
        self._is_whole = len(older) < PAGE_LENGTH
        self._filter()

    def _filter(self) -> None:
        wanted = name_key(self.search.value()) if self.search is not None else ""
        if wanted and not self._is_whole and len(self._actions) < SEARCHED:
            with self.context.db.read() as session:
                self._actions = list_actions(session, SEARCHED)
            self._is_whole = len(self._actions) < SEARCHED
        hidden = self.context.hidden_tables()
        shown = [row for row in self._actions if not any(table in hidden for table, _count in row.counts)]
        shown = [row for row in shown if wanted in name_key(f"{tr(row.label)} {row.user}")] if wanted else shown
        self.model.set_rows(shown)
        self._older.setVisible(not self._is_whole)
        if shown:
            if self.master_detail is not None:
                self.set_body(self.master_detail)
        else:
            self._empty.say(*((NOTHING_FOUND, NOTHING_FOUND_TEXT) if wanted else (NOTHING_YET, NOTHING_YET_TEXT)))
            self.set_body(self._empty)

    def _search_for(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.set_value(letters)

    def _open(self, row: ActionRow) -> None:
        self.open_detail("action", action=row.id)

    def _catch_up(self) -> None:
        self.reload()
        detail = self.master_detail.detail if self.master_detail is not None else None
        if isinstance(detail, ActionDetail):
            detail.reload()


def _entries(row: ActionRow) -> int:
    return sum(count for _table, count in row.counts)
