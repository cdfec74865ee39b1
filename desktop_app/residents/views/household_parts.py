"""Parts of household cards: the members by kinship, and what is known of the house."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.widgets import column, label
from desktop_app.ui.words import current, joined, tr

from ..rules.wording import HOUSEHOLD_FACTS, KINSHIPS
from ..services import HouseholdCard, Member
from .links import link
from .overview_panel import pairs_grid
from .wording import age_word, fact_value, sex_word, status_chip

CARD_NUMBER = QT_TRANSLATE_NOOP("Residents", "Family card number")
NOTE = QT_TRANSLATE_NOOP("Residents", "Note")
UNTIL = QT_TRANSLATE_NOOP("Residents", "until {date}")


def member_list(members: Sequence[Member], on: date, opened: Callable[[bytes], object], own: bytes | None = None) -> QVBoxLayout:
    """Return the members, each a link to the card, with kinship, sex and age below the name.

    Args:
        own: whose card this is; shown, but no link.
    """
    lines = column(spacing=8)
    for member in members:
        person = member.resident
        name = label(person.shown, wrap=True) if person.id == own else link(person.shown, partial(opened, person.id))
        status: Label = "" if person.status == "here" else status_chip(person.status)[0]
        until: Label = UNTIL.fill(date=member.until) if member.until else ""
        words = joined(KINSHIPS.get(member.kinship, member.kinship), sex_word(person), age_word(person, on), status, until)
        lines.addLayout(column(name, label(words, "caption", wrap=True), spacing=0))
    return lines


def facts_grid(household: HouseholdCard) -> QGridLayout | None:
    """Return what is known of the house and its family card; None if nothing is."""
    spoken = current()
    pairs: list[tuple[Label, str]] = [(CARD_NUMBER, spoken.digits_of(household.entry.registry_number))]
    pairs += [(HOUSEHOLD_FACTS.get(kind, kind), tr(fact_value(kind, value))) for kind, value in household.facts.items()]
    pairs.append((NOTE, household.entry.note))
    shown = [(title, value) for title, value in pairs if value]
    return pairs_grid(shown) if shown else None
