"""The one rule of what may be given out. Every path asks it: suggestion, issue, transfer, service, planning.

What it prevents: a second path on which an expired lot could still be given out (open-msupply#5078, #9701), and a lot
that is silently not offered (open-msupply#9493): each refusal comes with its reason.
"""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .balances import Change, low_point
from .words import BLOCKED

SET_ASIDE = "set_aside"

_EXPIRED = QT_TRANSLATE_NOOP("Stock", "Expired: {date} was its last day.")
_BLOCKED = QT_TRANSLATE_NOOP("Stock", "Not given out: the lot is {reason}.")
_SET_ASIDE = QT_TRANSLATE_NOOP("Stock", "Set aside: it is not given out.")
_NOT_YET = QT_TRANSLATE_NOOP("Stock", "Not there yet on {date}: it came on {first}.")
_NONE_LEFT = QT_TRANSLATE_NOOP("Stock", "None left on {date}.")
_NEEDED_LATER = QT_TRANSLATE_NOOP("Stock", "All that was there on {date} was given out by {later}.")


@dataclass(frozen=True, slots=True)
class LotAtPlace:
    """One lot at one place, with all that moved there.

    Attributes:
        expiry_date: last day on which it may be given; None if it does not expire.
        blocked: damaged, opened or recalled; empty if it is not.
        place_kind: as in ``words.PLACE_KINDS``.
        changes: (day, units) of all movements of the lot at the place.
    """

    lot: bytes
    place: bytes
    lot_number: str
    expiry_date: date | None
    fund: str
    blocked: str
    place_kind: str
    changes: tuple[Change, ...] = ()

    def left_on(self, day: date) -> int:
        """Return the units that could leave on ``day`` without any later balance going below zero."""
        return low_point(self.changes, day)[0]


def may_leave(expiry_date: date | None, blocked: str | None, place_kind: str, on_date: date) -> bool:
    """Return True if what is there of a lot at a place may be given out on a day."""
    return not (blocked or place_kind == SET_ASIDE or (expiry_date is not None and expiry_date < on_date))


def why_blocked(expiry_date: date | None, blocked: str | None, place_kind: str, on_date: date) -> Text | None:
    """Return why nothing of a lot at a place may be given out on a day, however much is there; None if it may be."""
    if may_leave(expiry_date, blocked, place_kind, on_date):
        return None
    if expiry_date is not None and expiry_date < on_date:
        return _EXPIRED.fill(date=expiry_date)
    if blocked:
        return _BLOCKED.fill(reason=BLOCKED.get(blocked, blocked))
    return _SET_ASIDE


def available(lot: LotAtPlace, on_date: date) -> int:
    """Return the units that may be given out on a day: 0 whenever there is a reason against it."""
    is_open = may_leave(lot.expiry_date, lot.blocked, lot.place_kind, on_date)
    return max(0, lot.left_on(on_date)) if is_open else 0


def why_not(lot: LotAtPlace, on_date: date) -> Text | None:
    """Return, in words, why a lot at a place is not offered on a day; None if it is."""
    reason = why_blocked(lot.expiry_date, lot.blocked, lot.place_kind, on_date)
    if reason is not None:
        return reason
    left, low_on = low_point(lot.changes, on_date)
    if left > 0:
        return None
    came = [day for day, units in lot.changes if units > 0]
    if came and min(came) > on_date:
        return _NOT_YET.fill(date=on_date, first=min(came))
    return _NEEDED_LATER.fill(date=on_date, later=low_on) if low_on > on_date else _NONE_LEFT.fill(date=on_date)
