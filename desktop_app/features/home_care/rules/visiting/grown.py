"""Why adults and elderly people are visited: known illnesses (V09), daily life (V12), who did not come (V01, V12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..reasons import ABSENT, CONDITION, ELDERLY, Reason
from .seen import Seen

ELDERLY_MONTHS = 720
INDEPENDENT = 20
"""The whole total of AKS: independent. Below it somebody needs help (domain.md 7.3)."""
HOME_CARE = 11
"""Up to this total of AKS the health worker plans care at home (domain.md 7.3)."""

_NOT_SEEN = QT_TRANSLATE_NOOP("Home visits", "{illness}: not seen this month")
_NOT_CONTROLLED = QT_TRANSLATE_NOOP("Home visits", "{illness}: still high")
_DID_NOT_COME = QT_TRANSLATE_NOOP("Home visits", "did not come on {day}")
_NEEDS_HELP = QT_TRANSLATE_NOOP("Home visits", "needs help in daily life (AKS {score})")


@dataclass(frozen=True, slots=True)
class Illness:
    """A known illness of a person that is looked at each month.

    Attributes:
        seen_on: the last day on which a health worker or the post looked at it; None for never.
        is_high: the last value is as high as in the illness.
    """

    title: Label
    seen_on: date | None = None
    is_high: bool = False


@dataclass(frozen=True, slots=True)
class GrownFacts:
    """What the rules ask about one grown person.

    Attributes:
        age_months: None if not known.
        missed_day: the open day of this month on which the person was expected and not entered; None for none.
        illnesses: hypertension and diabetes, as far as known.
        aks: the last total, 0-20; None if nobody asked. ``aks_on`` its day.
    """

    age_months: int | None = None
    missed_day: date | None = None
    illnesses: Sequence[Illness] = ()
    aks: int | None = None
    aks_on: date | None = None


def grown_reasons(facts: GrownFacts, seen: Seen, on: date) -> list[Reason]:
    """Return why a grown person is to be visited on a day."""
    found = (_condition(facts, seen, on), _daily_life(facts, seen, on), _absent(facts, seen))
    return [one for one in found if one is not None]


def _condition(facts: GrownFacts, seen: Seen, on: date) -> Reason | None:
    """V09: a known illness that is high or was not seen this month.

    Closed when the person is seen in the month: at a control, at the post or at home.
    """
    month = Month.of(on)
    was_here = seen.anywhere is not None and Month.of(seen.anywhere) == month
    for one in facts.illnesses:
        seen_on = one.seen_on is not None and Month.of(one.seen_on) == month
        if one.is_high and not (seen.at_home is not None and Month.of(seen.at_home) == month):
            return Reason(CONDITION, _NOT_CONTROLLED.fill(illness=one.title), one.seen_on, is_severe=True)
        if not seen_on and not was_here:
            return Reason(CONDITION, _NOT_SEEN.fill(illness=one.title), one.seen_on)
    return None


def _daily_life(facts: GrownFacts, seen: Seen, on: date) -> Reason | None:
    """V12: an elderly person who needs help in daily life; closed for a month when somebody was at the home."""
    if facts.aks is None or facts.aks >= INDEPENDENT or seen.at_home_within_a_month(on):
        return None
    return Reason(ELDERLY, _NEEDS_HELP.fill(score=facts.aks), facts.aks_on, facts.aks <= HOME_CARE)


def _absent(facts: GrownFacts, seen: Seen) -> Reason | None:
    """V01, of elderly people V12: absent on this month's open day; closed by any visit since."""
    day = facts.missed_day
    if day is None or (seen.anywhere is not None and seen.anywhere >= day):
        return None
    is_elder = facts.age_months is not None and facts.age_months >= ELDERLY_MONTHS
    return Reason(ELDERLY if is_elder else ABSENT, _DID_NOT_COME.fill(day=day), day)
