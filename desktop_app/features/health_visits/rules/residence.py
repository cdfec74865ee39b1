"""Who lived here when, told from status and from births, moves and deaths.

S counts where a child lives, not where its papers are (domain.md 16.4, number 21). Who is here, or away for
a while, lives here; a visitor never does. Dates of which only a part is known are taken in the way that
leaves nobody out.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.core.partial_date import PartialDate

from .attendance import COUNTED, VISITOR

Event = tuple[str, PartialDate]
"""Kind (moved_in, moved_out, died) and date of something that happened."""


def lived_here(status: str, born: PartialDate, events: Sequence[Event], first: date, last: date) -> bool:
    """Return True if somebody lived here on any day from ``first`` to ``last``, as far as is known.

    Who moved or died without any date is left out: nobody can say when.
    """
    if status == VISITOR:
        return False
    return any(begin <= last and end >= first for begin, end in _stays(status, born, events))


def _stays(status: str, born: PartialDate, events: Sequence[Event]) -> Iterator[tuple[date, date]]:
    """Yield the first and the last day of each stay."""
    dated = sorted((event for event in events if event[1].is_known), key=lambda event: event[1].middle or date.min)
    begin: date | None = born.earliest or date.min
    if dated and dated[0][0] == "moved_in":
        begin = None
    for kind, when in dated:
        if kind == "moved_in":
            begin = when.earliest
        elif kind in ("moved_out", "died") and begin is not None:
            yield begin, when.latest or date.max
            begin = None
    if status in COUNTED:
        yield begin or _last_day(dated), date.max


def _last_day(dated: Sequence[Event]) -> date:
    return (dated[-1][1].earliest if dated else None) or date.min
