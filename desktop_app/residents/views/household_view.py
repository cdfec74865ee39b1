"""A household's card: the house, who lives there, who lived there, and what is known of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, label, row, scroll, set_margins
from desktop_app.ui.words import tr

from .. import services
from ..papers import HOUSEHOLD_CARDS
from ..rules import house_line
from ..services import HouseholdCard, Member
from .household_parts import facts_grid, member_list
from .wording import address_line

HOUSEHOLD = QT_TRANSLATE_NOOP("Residents", "Household")
MEMBERS = QT_TRANSLATE_NOOP("Residents", "{n} people live here")
FORMER = QT_TRANSLATE_NOOP("Residents", "Lived here")
ABOUT = QT_TRANSLATE_NOOP("Residents", "About the house")
EMPTY = QT_TRANSLATE_NOOP("Residents", "Nobody lives here now.")
NO_HEAD = QT_TRANSLATE_NOOP("Residents", "This household has no head. Choose one under “More”.")
EDIT = QT_TRANSLATE_NOOP("Residents", "Edit")
MORE = QT_TRANSLATE_NOOP("Residents", "More")
ADD = QT_TRANSLATE_NOOP("Residents", "Add member")
SPLIT = QT_TRANSLATE_NOOP("Residents", "Some found a new household…")
MERGE = QT_TRANSLATE_NOOP("Residents", "Same household as…")
CARDS = QT_TRANSLATE_NOOP("Residents", "Cards and labels…")
NEW_HEAD = QT_TRANSLATE_NOOP("Residents", "New head of household")
HEAD_ACTION = QT_TRANSLATE_NOOP("Residents", "{name} becomes head of household")
TABLES = ("resident", "household", "household_member", "household_fact", "life_event")


class HouseholdView(QWidget):
    """The card of one household; it follows every change.

    Signals:
        asked(name, arguments): open a form of the page.
        person_asked(resident): open somebody's card.
        vanished: the household is not here any more.
    """

    asked = Signal(str, object)
    person_asked = Signal(bytes)
    vanished = Signal()

    def __init__(self, context: AppContext, household: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._household = context, household
        self.card = self._read()
        self.edit_button = button(EDIT, "pencil", clicked=lambda: self._ask("edit_household"))
        self.add_button = button(ADD, "user-plus", clicked=lambda: self._ask("new"))
        self.more_button = button(MORE, "ellipsis")
        self._menu = QMenu(self.more_button)
        self.more_button.setMenu(self._menu)
        body = QWidget()
        self._body = QVBoxLayout(body)
        set_margins(self._body, 0, 0, 8, 0)
        self._body.setSpacing(px(10))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addLayout(row(self.edit_button, self.add_button, self.more_button, None))
        stack.addWidget(scroll(body), 1)
        context.changed.connect(self._on_changed)
        self._show()

    @property
    def title(self) -> Label:
        """Return the house in one line."""
        entry = self.card.entry
        return house_line(entry.neighbourhood, entry.street, entry.house_number) or entry.area or HOUSEHOLD

    def _read(self) -> HouseholdCard:
        with self.context.db.read() as session:
            self._levels = pack_of(session).address_levels
            return services.household_card(session, self._household)

    def _show(self) -> None:
        clear_layout(self._body)
        card, on = self.card, self.context.today()
        self._body.addWidget(label(address_line(card.entry, self._levels), "muted", wrap=True))
        self._body.addWidget(label(MEMBERS.of(len(card.members)) if card.members else EMPTY, "h2"))
        if card.members and all(member.kinship != "head" for member in card.members):
            self._body.addWidget(label(NO_HEAD, tone="warn", wrap=True))
        self._body.addLayout(member_list(card.members, on, self.person_asked.emit))
        facts = facts_grid(card)
        if facts is not None:
            self._body.addWidget(label(ABOUT, "h2"))
            self._body.addLayout(facts)
        if card.former:
            self._body.addWidget(label(FORMER, "h2"))
            self._body.addLayout(member_list(card.former, on, self.person_asked.emit))
        self._body.addStretch(1)
        self._fill_menu(card.members)

    def _fill_menu(self, members: Sequence[Member]) -> None:
        menu = self._menu
        menu.clear()
        others = [member for member in members if member.kinship != "head"]
        if others:
            heads = menu.addMenu(tr(NEW_HEAD))
            for member in others:
                heads.addAction(tr(member.resident.shown), partial(self._make_head, member))
        if len(members) > 1:
            menu.addAction(tr(SPLIT), lambda: self._ask("split"))
        menu.addAction(tr(MERGE), lambda: self._ask("merge_households"))
        if members:
            menu.addAction(tr(CARDS), self.print_cards)

    def print_cards(self) -> None:
        """Go where the cards and labels of the household are printed."""
        self.context.open_page("registers", register=HOUSEHOLD_CARDS, subjects=(self._household,), of_whom=tr(self.title))

    def _make_head(self, member: Member) -> None:
        words = HEAD_ACTION.fill(name=member.resident.shown)
        with self.context.db.action(words) as session:
            services.change_head(session, self._household, member.resident.id)
            action = action_id(session)
        self.context.notify(words, action)

    def _ask(self, name: str) -> None:
        self.asked.emit(name, {"household": self._household})

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        try:
            self.card = self._read()
        except UserError:
            self.vanished.emit()
            return
        self._show()
