"""When somebody was last seen, and whether a danger sign was noted since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..reasons import DANGER_SIGN, Reason

_NAMED = QT_TRANSLATE_NOOP("Home visits", "danger sign on {day}: {sign}")
_PLAIN = QT_TRANSLATE_NOOP("Home visits", "danger sign on {day}")


@dataclass(frozen=True, slots=True)
class Seen:
    """When a person was last seen.

    Attributes:
        anywhere: the last visit at the post, at home or at a facility.
        at_home: the last visit at home.
        answered_on: the newest day on which a health worker's result of a referral came back.
    """

    anywhere: date | None = None
    at_home: date | None = None
    answered_on: date | None = None

    def at_home_within_a_month(self, on: date) -> bool:
        """Return True if somebody was at the home at most a month ago."""
        return self.at_home is not None and on < add_months(self.at_home, 1)


@dataclass(frozen=True, slots=True)
class Sign:
    """Danger signs that were noted on a day; no titles where only that there was one is known."""

    on: date
    titles: Sequence[Label] = ()


def danger_reason(signs: Sequence[Sign], seen: Seen) -> Reason | None:
    """V07: a danger sign was noted; closed by any later visit, or by a health worker's result since."""
    newest = max(signs, key=lambda one: one.on, default=None)
    if newest is None:
        return None
    if seen.anywhere is not None and seen.anywhere > newest.on:
        return None
    if seen.answered_on is not None and seen.answered_on >= newest.on:
        return None
    words = _NAMED.fill(day=newest.on, sign=newest.titles[0]) if newest.titles else _PLAIN.fill(day=newest.on)
    return Reason(DANGER_SIGN, words, newest.on, is_severe=True)
