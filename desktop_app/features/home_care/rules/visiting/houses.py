"""Why a household is visited: nobody was there for a year (V14), or the house or the papers lack something (V15)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..reasons import HOUSE, NEVER_VISITED, UNSCREENED, Reason

VISIT_MONTHS = 12
"""Every family is visited at least once a year (domain.md 8.1)."""

_NEVER = QT_TRANSLATE_NOOP("Home visits", "never visited")
_LONG_AGO = QT_TRANSLATE_NOOP("Home visits", "last visited on {day}")
_NO_TOILET = QT_TRANSLATE_NOOP("Home visits", "no toilet")
_NO_WATER = QT_TRANSLATE_NOOP("Home visits", "no safe water")
_NO_CERTIFICATE = QT_TRANSLATE_NOOP("Home visits", "no birth certificate: {name}")
_NO_INSURANCE = QT_TRANSLATE_NOOP("Home visits", "no health insurance: {name}")
_UNSCREENED = QT_TRANSLATE_NOOP("Home visits", "{n} people whose blood pressure was never measured")
SCREENED_MONTHS = 180
"""Blood pressure is screened yearly from 15 years on (domain.md 7.1)."""
UNSAFE_WATER = frozenset({"river"})
NO_TOILET = "none"


@dataclass(frozen=True, slots=True)
class HouseFacts:
    """What the rules ask about one household.

    Attributes:
        visited_on: the last visit at home of which the post knows; None for never.
        latrine, water: as they are known of the house; "" if nobody asked.
        without_certificate: names of children of whom the post knows that they have no birth certificate.
        without_insurance: names of people of whom the post knows that they have no health insurance.
        unscreened: how many people of 15 years and older never had their blood pressure measured.
    """

    visited_on: date | None = None
    latrine: str = ""
    water: str = ""
    without_certificate: Sequence[str] = ()
    without_insurance: Sequence[str] = ()
    unscreened: int = 0


def house_reasons(facts: HouseFacts, on: date) -> list[Reason]:
    """Return why a household is to be visited on a day.

    V15 is closed when the lack is mended, V14 by a visit; so is the part of V09 about those who were never screened, of
    which a visit reminds the family once a year.
    """
    missing = _missing(facts)
    found = [Reason(HOUSE, missing[0])] if missing else []
    since = add_months(facts.visited_on, VISIT_MONTHS) if facts.visited_on is not None else None
    if since is not None and on < since:
        return found
    if facts.unscreened:
        found.append(Reason(UNSCREENED, _UNSCREENED.of(facts.unscreened)))
    words = _NEVER if facts.visited_on is None else _LONG_AGO.fill(day=facts.visited_on)
    return [*found, Reason(NEVER_VISITED, words, since)]


def _missing(facts: HouseFacts) -> list[Text]:
    """Return what a house or its papers lack; what nobody asked about is not missing."""
    found: list[Text] = []
    if facts.latrine == NO_TOILET:
        found.append(_NO_TOILET)
    if facts.water in UNSAFE_WATER:
        found.append(_NO_WATER)
    found += [_NO_CERTIFICATE.fill(name=name) for name in facts.without_certificate]
    found += [_NO_INSURANCE.fill(name=name) for name in facts.without_insurance]
    return found
