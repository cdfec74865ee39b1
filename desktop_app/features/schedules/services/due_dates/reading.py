"""What is stored of the dates, as windows of the rules again."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.schedule import AfterLatest, ScheduleRow, Status

from ...rules.values import State, Window
from ...rules.wording import MAY_BE_GIVEN

FOREVER = 9_999_999
"""Stands for no end: later than the ordinal of any day."""

COLUMNS = """d.resident_id, d.code, d.occurrence, d.state, d.due_on, d.from_on, d.ideal_until, d.allowed_until, d.latest_on,
    d.last_on, d.ends, d.refused_on"""

STATUS = """CASE WHEN d.last_on < :on THEN iif(d.ends, 'not_applicable', 'too_late') WHEN d.due_on > :on THEN 'not_yet'
    WHEN d.from_on IS NULL OR d.from_on > :on THEN 'blocked' WHEN d.ideal_until >= :on THEN 'due'
    WHEN d.allowed_until IS NOT NULL THEN iif(d.allowed_until >= :on, 'still_allowed', 'catch_up')
    WHEN d.latest_on >= :on THEN 'overdue' ELSE 'catch_up' END"""
"""``rules.statuses.status_on`` in SQL, for rows that are open or wait; a test compares the two."""

_NOW = "d.state = 'open' AND d.last_on >= :on AND d.from_on <= :on"
_IN_TIME = "d.last_on >= :on AND d.due_on > :on"
_WAITING = "d.last_on >= :on AND coalesce(d.due_on, 0) <= :on AND (d.from_on IS NULL OR d.from_on > :on)"
_OVER = "d.last_on < :on AND NOT d.ends"
_STATES = {Status.NOT_YET: _IN_TIME, Status.BLOCKED: _WAITING, Status.TOO_LATE: _OVER}


class Stored(NamedTuple):
    """A row of ``derived_due``; days are ordinals."""

    resident: bytes
    code: str
    occurrence: int
    state: str
    due_on: int | None
    from_on: int | None
    ideal_until: int
    allowed_until: int | None
    latest_on: int
    last_on: int
    ends: int
    refused_on: str | None

    @property
    def month(self) -> Month | None:
        """Return the month of the campaign or of the class; None for what comes once."""
        return Month(*divmod(self.occurrence, 100)) if self.occurrence else None

    @property
    def refused(self) -> PartialDate | None:
        """Return when it was last offered and refused, as far as known; None if never."""
        if self.refused_on is None:
            return None
        return PartialDate(*(int(part) for part in self.refused_on.split("-") if part))

    def window(self, row: ScheduleRow) -> Window:
        """Return the window from which this row was made; ``row`` is that of its code."""
        last = None if row.after_latest is AfterLatest.STOP else day_of(self.last_on)
        return Window(
            row,
            State(self.state),
            self.month,
            day_of(self.due_on),
            day_of(self.from_on),
            day_of(self.ideal_until),
            day_of(self.allowed_until),
            day_of(self.latest_on),
            row.after_latest,
            last,
            bool(self.ends),
            row.previous,
            refused_on=self.refused,
        )


def day_of(stored: int | None) -> date | None:
    """Return a stored day; None for none and for no end."""
    return None if stored is None or stored == FOREVER else date.fromordinal(stored)


def with_status(statuses: Collection[Status]) -> str:
    """Return the condition that a row of ``derived_due`` has one of some statuses on the day ``:on``."""
    clauses = list(_clauses(set(statuses)))
    return f"({' OR '.join(f'({one})' for one in clauses)})" if clauses else "0"


def _clauses(statuses: set[Status]) -> Iterator[str]:
    now = statuses.intersection(MAY_BE_GIVEN)
    if len(now) == len(MAY_BE_GIVEN):
        yield _NOW
    elif now:
        yield f"{_NOW} AND {STATUS} IN ({', '.join(repr(one.value) for one in sorted(now))})"
    for status, clause in _STATES.items():
        if status in statuses:
            yield f"d.state <> 'given' AND {clause}"
