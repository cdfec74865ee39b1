"""A person's windows: when each dose, campaign and contact of a schedule is planned, may be given and ends.

Ages are reckoned from the middle of what is known of the birth date, as everywhere (``PartialDate.age_months``); an interval
from the last day on which the dose before may have been given.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from desktop_app.core.period import Month
from desktop_app.core.schedule import AfterLatest, Anchor, Schedule, ScheduleRow, Span
from desktop_app.core.text import Text

from .applying import LATER_IS_RECORDED, NO_BIRTH, NO_DAY, why_not_for
from .campaigns import Campaigns
from .faults import best_of, early_faults, interval_faults, late_faults
from .recorded import Recorded, clearest
from .school import month_of_class
from .values import Dose, State, Subject, Window


def windows(schedule: Schedule, subject: Subject, doses: Iterable[Dose]) -> list[Window]:
    """Return the windows of every row in the order of the schedule, one for each campaign or class, else one a row.

    What is not for this person, or no longer asked for, is among them as skipped, with the reason.
    """
    recorded = Recorded(schedule, doses)
    campaigns, others = Campaigns(schedule, subject, recorded), _Others(schedule, subject, recorded)
    found: list[Window] = []
    for row in schedule.rows:
        found += campaigns.windows(row) if row.anchor is Anchor.CAMPAIGN else (others.window(row),)
    return found


class _Days(NamedTuple):
    """The day from which a row counts and those that follow from it, as if no dose came before; None for what is not known."""

    anchor: date | None = None
    due: date | None = None
    ideal_until: date | None = None
    allowed_until: date | None = None
    latest: date | None = None
    catch_up_until: date | None = None


class _Others:
    """The doses and contacts of one person that are no campaigns, asked for in the order of the schedule."""

    def __init__(self, schedule: Schedule, subject: Subject, recorded: Recorded) -> None:
        self._schedule, self._subject, self._recorded = schedule, subject, recorded
        self._born = subject.birth.middle
        self._made: dict[str, Window] = {}

    def window(self, row: ScheduleRow) -> Window:
        """Return the window of a row; that of the dose before it has been asked for."""
        before = self._made.get(row.previous)
        anchor, occurrence = (self._born, None) if row.anchor is Anchor.BIRTH else self._anchor(row, before)
        days = _days(row, anchor)
        dose, reason, refused = None, None, None
        faults: Sequence[Text] = ()
        state, from_on = State.SKIPPED, days.due
        if given := clearest(self._recorded.given(row.code)):
            state, (dose, faults) = State.GIVEN, best_of([(one, self._faults(row, one, days, before)) for one in given])
        elif (reason := self._why_skipped(row, anchor)) is None:
            state, from_on = _opened(row, days.due, before, clearest(self._recorded.given(row.previous)))
            refused = self._recorded.refused_on(row.code)
        self._made[row.code] = Window(
            row,
            state,
            occurrence,
            days.due,
            from_on,
            days.ideal_until,
            days.allowed_until,
            days.latest,
            row.after_latest,
            days.catch_up_until,
            waits_for=row.previous,
            dose=dose,
            faults=faults,
            refused_on=refused,
            reason=reason,
        )
        return self._made[row.code]

    def _anchor(self, row: ScheduleRow, before: Window | None) -> tuple[date | None, Month | None]:
        """Return the day from which a row counts, None if it is not known, and the month of a school dose."""
        if row.anchor is Anchor.PREVIOUS:
            return (before.dose.given.latest if before and before.dose else None), None
        if row.anchor is Anchor.SCHOOL_YEAR and row.school_grade is not None:
            month = month_of_class(self._subject, row.school_grade, row.months[0])
            return (month.first if month else None), month
        return self._subject.anchors.get(row.anchor), None

    def _faults(self, row: ScheduleRow, dose: Dose, days: _Days, before: Window | None) -> Sequence[Text]:
        """Return what is wrong with a dose; a combined vaccine is judged once, by the first code that it credits."""
        if self._schedule.credited(dose.code)[0] != row.code:
            return ()
        last = days.latest if row.after_latest is AfterLatest.STOP else None
        return (
            *early_faults(row, dose, self._subject.birth, days.anchor),
            *interval_faults(row, dose, before.dose if before else None),
            *late_faults(dose, last),
        )

    def _why_skipped(self, row: ScheduleRow, anchor: date | None) -> Text | None:
        reason = why_not_for(row, self._subject)
        if reason is not None:
            return reason
        later = self._recorded.any_given(self._schedule.later[row.code])
        if later:
            return LATER_IS_RECORDED.fill(dose=self._schedule.by_code[later].title)
        if anchor is None and row.anchor is not Anchor.PREVIOUS:
            return NO_BIRTH if row.anchor in (Anchor.BIRTH, Anchor.SCHOOL_YEAR) else NO_DAY
        return None


def _days(row: ScheduleRow, anchor: date | None) -> _Days:
    if anchor is None:
        return _Days()
    return _Days(
        anchor,
        row.due.after(anchor),
        _last(row.ideal_until, anchor),
        _last(row.allowed_until, anchor),
        _last(row.latest, anchor),
        _last(row.catch_up_until, anchor),
    )


def _last(age: Span | None, anchor: date) -> date | None:
    return None if age is None else age.last_day(anchor)


def _opened(row: ScheduleRow, due: date | None, before: Window | None, given: Sequence[Dose]) -> tuple[State, date | None]:
    """Return whether the dose before lets this one be given, and from which day.

    Args:
        given: the dose before, each time it was given: the interval counts from the last.
    """
    if before is None or before.state is State.SKIPPED:  # nothing to wait for: none is before it, or it is not asked for
        return (State.WAITS if due is None else State.OPEN), due
    if before.dose is None:
        return State.WAITS, None
    last = max((dose.given.latest for dose in given if dose.given.latest is not None), default=None)
    if last is None or row.minimum_interval is None or due is None:
        return State.OPEN, due
    return State.OPEN, max(due, row.minimum_interval.after(last))
