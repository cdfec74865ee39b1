"""What a health centre reads of one post for one month, as plain values that can be kept until the post's data change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

import cbor2

from desktop_app.core.period import Month

FORM = 1
"""Raised when what is kept looks otherwise: what an earlier program kept is then read anew."""


@dataclass(frozen=True, slots=True)
class PostReading:
    """One post in one month.

    Attributes:
        post: its name in keys and files.
        as_of: day of the reading; what is due was asked for on that day.
        numbers: counts by code: of the month S K D N T O B 2T BGM, "underweight" of "by_weight" children with a class,
            "stunted" of "by_length", "wasted" of "by_both"; on the last day of the month, or today if that is earlier,
            "immunised" of "toddlers" of 12 to 23 months and "people"; on the day of the reading "overdue" people, open
            "referrals", items that are "stocked_out" of "items", "differing" values after exchange, actions of
            the centre that the post's laptops have not confirmed ("unconfirmed"). A number that nobody
            wrote anything down for is left out: it is not zero.
        state: where the month stands, as in ``month_end.rules.states``.
        reason: of a return.
        open_days: of the month, oldest first.
        heard_at: when the last file of the post's own laptops was taken in, UTC in milliseconds; None if none ever was.
        newest_at: when the newest entry that this copy holds was made, UTC in milliseconds; None if it holds none.
    """

    post: bytes
    month: Month
    as_of: date
    numbers: Mapping[str, int] = field(default_factory=dict)
    state: str = "open"
    state_on: date | None = None
    state_by: str = ""
    reason: str = ""
    is_closed: bool = False
    due_on: date | None = None
    open_days: tuple[date, ...] = ()
    newest_at: int | None = None
    heard_at: int | None = None

    def holds_on(self, today: date) -> bool:
        """Return True if it would be read the same on ``today``, as long as the post's data are the same."""
        return self.as_of == today

    def share(self, part: str, whole: str) -> float | None:
        """Return a percentage of two numbers; None if one is not known or nobody is there."""
        return percent(self.numbers.get(part), self.numbers.get(whole))

    def is_late(self, today: date) -> bool:
        """Return True if the month's report is due and was not sent."""
        return self.due_on is not None and today > self.due_on and self.state not in ("sent", "final")


def percent(part: int | None, whole: int | None) -> float | None:
    """Return a percentage; None if one of both is not known, or of nothing."""
    return 100 * part / whole if part is not None and whole else None


def summed(readings: Iterable[PostReading], code: str) -> int | None:
    """Return the sum of one number over the posts that know it; None if none does."""
    known = [one.numbers[code] for one in readings if code in one.numbers]
    return sum(known) if known else None


def share_of_all(readings: Iterable[PostReading], part: str, whole: str) -> float | None:
    """Return a percentage over all posts that know both numbers: what counts is people, not posts."""
    both = [one.numbers for one in readings if part in one.numbers and whole in one.numbers]
    return percent(sum(one[part] for one in both), sum(one[whole] for one in both))


def dump_reading(reading: PostReading, program: str) -> bytes:
    """Return a reading as it is kept, with the version of the program that made it."""
    content = {one.name: getattr(reading, one.name) for one in fields(reading)}
    content |= {"month": str(reading.month), "numbers": dict(reading.numbers), "open_days": list(reading.open_days)}
    return cbor2.dumps([FORM, program, content], date_as_datetime=False)


def load_reading(kept: bytes, program: str) -> PostReading | None:
    """Return what ``dump_reading`` made; None if another version of the program made it, or it cannot be read."""
    try:
        form, made_by, content = cbor2.loads(kept)
        return _reading(content) if (form, made_by) == (FORM, program) else None
    except (ValueError, TypeError, KeyError, cbor2.CBORDecodeError):
        return None


def _reading(content: dict[str, Any]) -> PostReading:
    content |= {"month": Month.parse(content["month"]), "open_days": tuple(content["open_days"])}
    return PostReading(**content)
