"""A person's windows: when each dose, campaign and contact of a schedule is planned, may be given and ends.

Ages are reckoned from the middle of what is known of the birth date, as everywhere (``PartialDate.age_months``); an interval
from the last day on which the dose before may have been given.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from desktop_app.core.period import Month
from desktop_app.core.schedule import AfterLatest, Anchor, Schedule, ScheduleRow, Span
from desktop_app.core.text import Text

from .applying import LATER_IS_RECORDED, NO_BIRTH, NO_DAY, why_not_for
from .campaigns import Campaigns
from .faults import best_of, early_faults, interval_faults, late_faults
from .recorded import Recorded
from .school import month_of_class
from .values import Dose, State, Subject, Window


def windows(schedule: Schedule, subject: Subject, doses: Iterable[Dose]) -> list[Window]:
    """Return the windows of every row in the order of the schedule, one for each campaign or class, else one a row.

    What is not for this person, or no longer asked for, is among them as skipped, with the reason.
    """
    recorded = Recorded(schedule, doses)
    campaigns = Campaigns(schedule, subject, recorded)
    found: list[Window] = []
    singles: dict[str, Window] = {}
    for row in schedule.rows:
        if row.anchor is Anchor.CAMPAIGN:
            found += campaigns.windows(row)
        else:
            singles[row.code] = _window(schedule, row, subject, recorded, singles)
            found.append(singles[row.code])
    return found


class _Days(NamedTuple):
    """The day from which a row counts and those that follow from it, as if no dose came before; None for what is not known."""

    anchor: date | None = None
    due: date | None = None
    ideal_until: date | None = None
    allowed_until: date | None = None
    latest: date | None = None
    catch_up_until: date | None = None


def _window(schedule: Schedule, row: ScheduleRow, subject: Subject, recorded: Recorded, others: Mapping[str, Window]) -> Window:
    before = others.get(row.previous)
    anchor, occurrence = _anchor(row, subject, before)
    days = _days(row, anchor)
    dose, reason, refused = None, None, None
    faults: Sequence[Text] = ()
    state, from_on = State.SKIPPED, days.due
    if given := recorded.given(row.code):
        judged = [(one, _faults(schedule, row, one, subject, days, before)) for one in given]
        state, (dose, faults) = State.GIVEN, best_of(judged)
    elif (reason := _why_skipped(schedule, row, subject, recorded, anchor)) is None:
        state, from_on = _opened(row, days.due, before)
        refused = recorded.refused_on(row.code)
    return Window(
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


def _anchor(row: ScheduleRow, subject: Subject, before: Window | None) -> tuple[date | None, Month | None]:
    """Return the day from which a row counts, None if it is not known, and the month of a school dose."""
    if row.anchor is Anchor.BIRTH:
        return subject.birth.middle, None
    if row.anchor is Anchor.PREVIOUS:
        return (before.dose.given.latest if before and before.dose else None), None
    if row.anchor is Anchor.SCHOOL_YEAR and row.school_grade is not None:
        month = month_of_class(subject, row.school_grade, row.months[0])
        return (month.first if month else None), month
    return subject.anchors.get(row.anchor), None


def _days(row: ScheduleRow, anchor: date | None) -> _Days:
    if anchor is None:
        return _Days()
    limits = (row.ideal_until, row.allowed_until, row.latest, row.catch_up_until)
    return _Days(anchor, row.due.after(anchor), *(_last(age, anchor) for age in limits))


def _last(age: Span | None, anchor: date) -> date | None:
    return None if age is None else age.last_day(anchor)


def _opened(row: ScheduleRow, due: date | None, before: Window | None) -> tuple[State, date | None]:
    """Return whether the dose before lets this one be given, and from which day."""
    if before is None or before.state is State.SKIPPED:  # nothing to wait for: none is before it, or it is not asked for
        return (State.WAITS if due is None else State.OPEN), due
    if before.dose is None:
        return State.WAITS, None
    given = before.dose.given.latest
    if given is None or row.minimum_interval is None or due is None:
        return State.OPEN, due
    return State.OPEN, max(due, row.minimum_interval.after(given))


def _faults(
    schedule: Schedule, row: ScheduleRow, dose: Dose, subject: Subject, days: _Days, before: Window | None
) -> Sequence[Text]:
    """Return what is wrong with a dose; a combined vaccine is judged once, by the first code that it credits."""
    if schedule.credited(dose.code)[0] != row.code:
        return ()
    last = days.latest if row.after_latest is AfterLatest.STOP else None
    return (
        *early_faults(row, dose, subject.birth, days.anchor),
        *interval_faults(row, dose, before.dose if before else None),
        *late_faults(dose, last),
    )


def _why_skipped(schedule: Schedule, row: ScheduleRow, subject: Subject, recorded: Recorded, anchor: date | None) -> Text | None:
    reason = why_not_for(row, subject)
    if reason is not None:
        return reason
    later = recorded.any_given(schedule.later[row.code])
    if later:
        return LATER_IS_RECORDED.fill(dose=schedule.by_code[later].title)
    if anchor is None and row.anchor is not Anchor.PREVIOUS:
        return NO_BIRTH if row.anchor in (Anchor.BIRTH, Anchor.SCHOOL_YEAR) else NO_DAY
    return None
