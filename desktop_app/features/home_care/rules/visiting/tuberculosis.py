"""Who is visited because of signs of tuberculosis, or because the midwife asks for it (V10, V11).

Treatment and mental illness are sealed: what follows from them has no words but that the midwife asks.
"""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..reasons import MIDWIFE, TUBERCULOSIS, Reason
from .seen import Seen

_SIGNS = QT_TRANSLATE_NOOP("Home visits", "signs of TB on {day}, no result yet")
_CLOSE = QT_TRANSLATE_NOOP("Home visits", "lives close to somebody with TB")
_MIDWIFE = QT_TRANSLATE_NOOP("Home visits", "the midwife asks for this visit")


@dataclass(frozen=True, slots=True)
class TbFacts:
    """What the rules ask about one person.

    Attributes:
        signs_on: the newest day on which there were enough signs of tuberculosis.
        clear_on: the newest day on which it was asked and there were not.
        contact_on: the newest day on which somebody said that the person lives close to a case.
        followed_since: since when the midwife has an entry that asks for visits; None for none, or while it is locked.
    """

    signs_on: date | None = None
    clear_on: date | None = None
    contact_on: date | None = None
    followed_since: date | None = None


def tb_reasons(facts: TbFacts, seen: Seen, on: date) -> list[Reason]:
    """Return why a person is to be visited on a day."""
    found = (_signs(facts, seen), _followed(facts, seen, on))
    return [one for one in found if one is not None]


def _signs(facts: TbFacts, seen: Seen) -> Reason | None:
    """V10: signs of tuberculosis, or close to a case; closed by a health worker's result since, or when they are gone."""
    for day, words in ((facts.signs_on, _SIGNS), (facts.contact_on, _CLOSE)):
        if day is None or (seen.answered_on is not None and seen.answered_on >= day):
            continue
        if facts.clear_on is not None and facts.clear_on > day:
            continue
        return Reason(TUBERCULOSIS, words.fill(day=day), day, is_severe=True)
    return None


def _followed(facts: TbFacts, seen: Seen, on: date) -> Reason | None:
    """V10 and V11, of what is sealed: not seen in this month; closed when the person is seen."""
    if facts.followed_since is None:
        return None
    if seen.anywhere is not None and Month.of(seen.anywhere) == Month.of(on):
        return None
    return Reason(MIDWIFE, _MIDWIFE)
