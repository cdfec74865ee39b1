"""The tab History: what was known of a person over time, and who entered it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label, scroll
from desktop_app.ui.words import current, tr

from .. import services
from ..rules.wording import HOUSEHOLD_FACTS, KINSHIPS
from ..services import Stay
from .overview_panel import pairs_grid
from .wording import address_line, fact_value, joined

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
TABLES = ("resident", "household", "household_member", "household_fact", "identifier", "life_event", "resident_fact")


class HistoryPanel(QWidget):
    """Houses a person lived in, how the house changed, and every action that touched the person's entries."""

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._resident = context, resident
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, px(8), 0)
        self._body.setSpacing(px(10))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(body))
        context.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the history again; somebody who was taken out leaves the tab as it is."""
        try:
            with self.context.db.read() as session:
                card = services.resident_card(session, self._resident)
                self._levels = pack_of(session).address_levels
                house = services.household_card(session, card.stays[0].household_id) if card.stays else None
                actions = services.actions_of_resident(session, self._resident, MOST_ENTRIES)
        except UserError:
            return
        clear_layout(self._body)
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
        self._body.addStretch(1)

    def _add(self, title: Label, pairs: Sequence[tuple[Label, str]]) -> None:
        if pairs:
            self._body.addWidget(label(title, "h2"))
            self._body.addLayout(pairs_grid(pairs))

    def _house(self, stay: Stay) -> str:
        return joined(address_line(stay.house, self._levels), KINSHIPS.get(stay.kinship, stay.kinship))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()


def _span(stay: Stay) -> Label:
    if stay.since and stay.until:
        return SPAN.fill(first=stay.since, last=stay.until)
    if stay.until:
        return UNTIL.fill(date=stay.until)
    return SINCE.fill(date=stay.since) if stay.since else NOW


def _since(day: object) -> Label:
    return SINCE.fill(date=day) if day else EARLIER
