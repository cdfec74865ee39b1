"""The tab History: what was known of a person over time, and who entered it."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.wording import HOUSEHOLD_FACTS, KINSHIPS
from ..services import Stay
from .card_tab import CardTab
from .overview_panel import pairs_grid
from .wording import address_line, fact_value

HOUSES = QT_TRANSLATE_NOOP("Residents", "Houses")
HOUSE_FACTS = QT_TRANSLATE_NOOP("Residents", "The house over time")
ENTRIES = QT_TRANSLATE_NOOP("Residents", "Entered and changed")
SINCE = QT_TRANSLATE_NOOP("Residents", "since {date}")
UNTIL = QT_TRANSLATE_NOOP("Residents", "until {date}")
SPAN = QT_TRANSLATE_NOOP("Residents", "{first} – {last}")
NOW = QT_TRANSLATE_NOOP("Residents", "now")
EARLIER = QT_TRANSLATE_NOOP("Residents", "earlier")
UNDONE = QT_TRANSLATE_NOOP("Residents", "undone")
MOST_ENTRIES = 100


class HistoryPanel(CardTab):
    """Houses a person lived in, how the house changed, and every action that touched the person's entries."""

    tables = ("resident", "household", "household_member", "household_fact", "identifier", "life_event", "resident_fact")

    def show_card(self) -> None:
        """Show houses, facts of the house and entries, where there are any."""
        with self.context.db.read() as session:
            card = services.resident_card(session, self.resident)
            self._levels = pack_of(session).address_levels
            house = services.household_card(session, card.stays[0].household_id) if card.stays else None
            actions = services.actions_of_resident(session, self.resident, MOST_ENTRIES)
        clear_layout(self.body)
        self._add(HOUSES, [(_span(stay), self._house(stay)) for stay in card.stays])
        if house is not None and house.history:
            facts = [(fact.since, fact.kind, fact.value) for fact in house.history]
            self._add(
                HOUSE_FACTS,
                [
                    (_since(since), joined(HOUSEHOLD_FACTS.get(kind, kind), tr(fact_value(kind, value))))
                    for since, kind, value in facts
                ],
            )
        spoken = current()
        self._add(
            ENTRIES,
            [(spoken.instant(one.at), joined(one.label, one.user, UNDONE if one.is_undone else "")) for one in actions],
        )
        self.body.addStretch(1)

    def _add(self, title: Label, pairs: Sequence[tuple[Label, str]]) -> None:
        if pairs:
            self.body.addWidget(label(title, "h2"))
            self.body.addLayout(pairs_grid(pairs))

    def _house(self, stay: Stay) -> str:
        return joined(address_line(stay.house, self._levels), KINSHIPS.get(stay.kinship, stay.kinship))


def _span(stay: Stay) -> Label:
    if stay.since and stay.until:
        return SPAN.fill(first=stay.since, last=stay.until)
    if stay.until:
        return UNTIL.fill(date=stay.until)
    return SINCE.fill(date=stay.since) if stay.since else NOW


def _since(day: object) -> Label:
    return SINCE.fill(date=day) if day else EARLIER
