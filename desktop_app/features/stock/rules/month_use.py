"""What was used of an item in each month, and on how many days nothing could be given out, from its movements.

The same reckoning as day by day, in steps: between two days on which something moves or expires nothing changes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.core.period import Month

from .availability import may_leave

USE_KINDS = ("issue", "return")
ONE_DAY = timedelta(days=1)
MOST_YEARS = 50
"""A lot that expires later than that after the last movement, or in the year 9999, counts as one that does not expire."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One movement, as far as use is concerned.

    Attributes:
        counts: False for what was taken back, and for what lies where nothing is given out.
        lies_aside: it came to, or left, a place where nothing is given out.
    """

    day: date
    lot: bytes
    place: bytes
    units: int
    kind: str
    is_taken_back: bool
    lies_aside: bool


@dataclass(slots=True)
class ItemUse:
    """Use by month, contiguous from the first month in which something moved; afterwards nothing changes any more.

    Attributes:
        used: units given out less units brought back.
        days_out: days on which nothing could be given out and nothing was.
        is_out_afterwards: nothing can be given out on any later day.
    """

    used: dict[Month, int] = field(default_factory=lambda: defaultdict(int))
    days_out: dict[Month, int] = field(default_factory=lambda: defaultdict(int))
    first: Month | None = None
    last: Month | None = None
    is_out_afterwards: bool = True

    def months(self) -> Iterator[Month]:
        """Return the months from the first to the last."""
        month = self.first
        while month is not None and self.last is not None and month <= self.last:
            yield month
            month = month.plus(1)


def use_by_month(moved: Sequence[Moved], lots: Mapping[bytes, tuple[date | None, str]]) -> ItemUse:
    """Return the use of one item.

    Args:
        moved: in any order.
        lots: expiry date and reason of blocking by lot; a lot that is blocked today counts as blocked then.
    """
    use = ItemUse()
    by_day: dict[date, list[Moved]] = defaultdict(list)
    for one in moved:
        by_day[one.day].append(one)
        if one.kind in USE_KINDS and not one.is_taken_back:
            use.used[Month.of(one.day)] -= one.units
    if not by_day:
        return use
    changes = sorted({*by_day, *_days_after_expiry(by_day, lots)})
    use.first, use.last = Month.of(changes[0]), Month.of(changes[-1])
    _count_out(use, use.first.first, changes[0])
    standing: dict[tuple[bytes, bytes], int] = {}
    ends = [*changes[1:], use.last.plus(1).first]
    for day, until in zip(changes, ends, strict=True):
        issued = False
        for one in by_day.get(day, ()):
            issued = issued or (one.kind == "issue" and not one.is_taken_back)
            if not one.lies_aside:
                _add(standing, one)
        if not _is_available(standing, lots, day):
            _count_out(use, day + ONE_DAY if issued else day, until)
    use.is_out_afterwards = not _is_available(standing, lots, ends[-1])
    return use


def _days_after_expiry(by_day: Mapping[date, Iterable[Moved]], lots: Mapping[bytes, tuple[date | None, str]]) -> Iterator[date]:
    """Yield the days on which a lot is expired for the first time, no later than ``MOST_YEARS`` after the last movement."""
    first, last = min(by_day), max(by_day)
    for lot in {one.lot for moved in by_day.values() for one in moved}:
        expiry = lots.get(lot, (None, ""))[0]
        if expiry is not None and first <= expiry and expiry.year - last.year <= MOST_YEARS:
            yield expiry + ONE_DAY


def _add(standing: dict[tuple[bytes, bytes], int], moved: Moved) -> None:
    """Reckon a movement in; what is used up is left out."""
    key = moved.lot, moved.place
    standing[key] = standing.get(key, 0) + moved.units
    if not standing[key]:
        del standing[key]


def _is_available(standing: Mapping[tuple[bytes, bytes], int], lots: Mapping[bytes, tuple[date | None, str]], day: date) -> bool:
    return any(units > 0 and lot in lots and may_leave(*lots[lot], "post", day) for (lot, _), units in standing.items())


def _count_out(use: ItemUse, first: date, until: date) -> None:
    """Count the days from ``first`` up to the day before ``until``, in their months."""
    while first < until:
        month = Month.of(first)
        end = min(until, month.plus(1).first)
        use.days_out[month] += (end - first).days
        first = end
