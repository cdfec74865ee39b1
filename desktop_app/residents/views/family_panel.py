"""The tab Family: the household a person lives in, and children who live elsewhere."""

from functools import partial

from PySide6.QtCore import Signal

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import pack_of
from desktop_app.ui.widgets import button, clear_layout, label, row
from desktop_app.ui.words import joined

from .. import services
from ..services import HouseholdCard, ResidentCard
from .card_tab import CardTab
from .household_parts import facts_grid, member_list
from .links import link
from .wording import address_line, age_word

NO_HOUSEHOLD = QT_TRANSLATE_NOOP("Residents", "No household is known.")
CHOOSE_HOUSE = QT_TRANSLATE_NOOP("Residents", "Choose the house…")
HOUSEHOLD = QT_TRANSLATE_NOOP("Residents", "Household")
OPEN_HOUSEHOLD = QT_TRANSLATE_NOOP("Residents", "Open household")
CHILDREN = QT_TRANSLATE_NOOP("Residents", "Children elsewhere")
ABOUT_HOUSE = QT_TRANSLATE_NOOP("Residents", "About the house")


class FamilyPanel(CardTab):
    """Who lives with a person, by kinship to the head, and what is known of the house.

    Signals:
        asked(name, arguments): open a form or card of the page.
        person_asked(resident): open somebody's card.
    """

    tables = ("resident", "household", "household_member", "household_fact", "life_event")

    asked = Signal(str, object)
    person_asked = Signal(bytes)

    def show_card(self) -> None:
        """Show the household of now, and the children who live elsewhere."""
        with self.context.db.read() as session:
            card = services.resident_card(session, self.resident)
            self._levels = pack_of(session).address_levels
            house = card.stays[0].household_id if card.stays and card.stays[0].until is None else None
            household = services.household_card(session, house) if house else None
        clear_layout(self.body)
        if household is None:
            self.body.addWidget(label(NO_HOUSEHOLD, "muted", wrap=True))
            ask = button(CHOOSE_HOUSE, "house", clicked=lambda: self.asked.emit("move_house", {"resident": self.resident}))
            self.body.addLayout(row(ask, None))
        else:
            self._show_household(household)
        self._show_children(card, household)
        self.body.addStretch(1)

    def _show_household(self, household: HouseholdCard) -> None:
        key = household.id
        self.body.addLayout(link(address_line(household.entry, self._levels) or HOUSEHOLD, lambda: self._open(key), "house"))
        self.body.addLayout(member_list(household.members, self.context.today(), self.person_asked.emit, self.resident))
        facts = facts_grid(household)
        if facts is not None:
            self.body.addWidget(label(ABOUT_HOUSE, "h2"))
            self.body.addLayout(facts)
        self.body.addLayout(row(button(OPEN_HOUSEHOLD, "house", clicked=lambda: self._open(key)), None))

    def _show_children(self, card: ResidentCard, household: HouseholdCard | None) -> None:
        at_home = {member.resident.id for member in household.members} if household else set()
        elsewhere = [child for child in card.children if child.id not in at_home]
        if elsewhere:
            self.body.addWidget(label(CHILDREN, "h2"))
        for child in elsewhere:
            words = joined(child.shown, age_word(child, self.context.today()), child.house)
            self.body.addLayout(link(words, partial(self.person_asked.emit, child.id), "user"))

    def _open(self, household: bytes) -> None:
        self.asked.emit("household", {"household": household})
