"""The tab Overview: what is known of a person now, and what happened."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.wording import BIRTH_SOURCES, EVENTS, IDENTIFIERS, RESIDENT_FACTS, STATUSES
from ..services import Event, ResidentCard
from .card_tab import CardTab
from .wording import date_words, fact_value

BIRTH = QT_TRANSLATE_NOOP("Residents", "Born")
STATUS = QT_TRANSLATE_NOOP("Residents", "Status")
PHONE = QT_TRANSLATE_NOOP("Residents", "Phone")
NOTE = QT_TRANSLATE_NOOP("Residents", "Note")
WHAT_HAPPENED = QT_TRANSLATE_NOOP("Residents", "What happened")
TEMPORARY = QT_TRANSLATE_NOOP("Residents", "temporary, given by the post")
FROM = QT_TRANSLATE_NOOP("Residents", "from {place}")
TO = QT_TRANSLATE_NOOP("Residents", "to {place}")
NAME_BEFORE = QT_TRANSLATE_NOOP("Residents", "before: {name}")


class OverviewPanel(CardTab):
    """Facts in two columns, then the events of the life."""

    tables = ("resident", "identifier", "life_event", "resident_fact")

    def show_card(self) -> None:
        """Show the facts, and the events if there are any."""
        with self.context.db.read() as session:
            card = services.resident_card(session, self.resident)
        clear_layout(self.body)
        self.body.addLayout(pairs_grid(_pairs(card)))
        events = [_event_pair(event) for event in card.events if event.kind != "born"]
        if events:
            self.body.addWidget(label(WHAT_HAPPENED, "h2"))
            self.body.addLayout(pairs_grid(events))
        self.body.addStretch(1)


def pairs_grid(pairs: Sequence[tuple[Label, str]]) -> QGridLayout:
    """Return what is known, title beside value."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    for line, (title, value) in enumerate(pairs):
        grid.addWidget(label(title, "muted", wrap=True), line, 0)
        shown = label(value, wrap=True)
        shown.setTextInteractionFlags(shown.textInteractionFlags().TextSelectableByMouse)
        grid.addWidget(shown, line, 1)
    return grid


def _pairs(card: ResidentCard) -> list[tuple[Label, str]]:
    person, spoken = card.row, current()
    source: Label = BIRTH_SOURCES.get(person.birth_source or "", "")
    found: list[tuple[Label, str]] = [
        (STATUS, tr(STATUSES.get(person.status, person.status))),
        (BIRTH, joined(date_words(person.birth), card.birth_place, source)),
    ]
    for kind, value, is_temporary in card.numbers:
        found.append((IDENTIFIERS.get(kind, kind), joined(spoken.digits_of(value), TEMPORARY if is_temporary else "")))
    found += [(PHONE, spoken.digits_of(card.phone)), (NOTE, card.note)]
    found += [(RESIDENT_FACTS.get(fact.kind, fact.kind), tr(fact_value(fact.kind, fact.value))) for fact in card.facts]
    return [(title, value) for title, value in found if value]


def _event_pair(event: Event) -> tuple[Label, str]:
    place: Label = ""
    if event.place:
        place = (FROM if event.kind == "moved_in" else TO).fill(place=event.place)
    detail: Label = event.detail
    if event.kind == "renamed" and event.detail:
        detail = NAME_BEFORE.fill(name=event.detail)
    return EVENTS.get(event.kind, event.kind), joined(date_words(event.when), place, detail)
