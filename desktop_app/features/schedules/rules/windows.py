"""A person's windows: when each dose, campaign and contact of a schedule is planned, may be given and ends.

Ages are reckoned from the middle of what is known of the birth date, as everywhere (``PartialDate.age_months``); an interval
from the last day that a dose before may have been given.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.core.period import Month
from desktop_app.core.schedule import AfterLatest, Anchor, Schedule, ScheduleRow, Span
from desktop_app.core.text import Text

from .applying import LATER_IS_RECORDED, NO_BIRTH, NO_DAY, why_not_for
from .campaigns import campaign_windows
from .faults import best_of, early_faults, interval_faults, late_faults
from .recorded import Recorded
from .school import month_of_class
from .values import Dose, State, Subject, Window


def windows(schedule: Schedule, subject: Subject, doses: Iterable[Dose]) -> list[Window]:
    """Return the windows of every row in the order of the schedule, one for each campaign or class, else one a row.

    What is not for this person, or no longer asked for, is among them as skipped, with the reason.
    """
    recorded = Recorded(schedule, doses)
    found: list[Window] = []
    singles: dict[str, Window] = {}
    for row in schedule.rows:
        if row.anchor is Anchor.CAMPAIGN:
            found += campaign_windows(schedule, row, subject, recorded)
        else:
            singles[row.code] = _window(schedule, row, subject, recorded, singles)
            found.append(singles[row.code])
    return found


def _window(schedule: Schedule, row: ScheduleRow, subject: Subject, recorded: Recorded, others: Mapping[str, Window]) -> Window:
    before = others.get(row.previous)
    anchor, occurrence = _anchor(row, subject, before)
    planned = replace(_days(row, anchor), occurrence=occurrence, waits_for=row.previous)
    given = recorded.given(row.code)
    if given:
        dose, faults = best_of([(dose, _faults(schedule, planned, dose, subject, anchor, before)) for dose in given])
        return replace(planned, state=State.GIVEN, dose=dose, faults=faults)
    reason = _why_skipped(schedule, row, subject, recorded, anchor)
    if reason is not None:
        return replace(planned, state=State.SKIPPED, reason=reason)
    return replace(_opened(planned, before), refused_on=recorded.refused_on(row.code))


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


def _days(row: ScheduleRow, anchor: date | None) -> Window:
    """Return the days of a row that counts from ``anchor``, as if nothing came before it."""
    if anchor is None:
        return Window(row, State.WAITS, after_latest=row.after_latest)
    due = row.due.after(anchor)
    return Window(
        row,
        State.OPEN,
        due_on=due,
        from_on=due,
        ideal_until=_last(row.ideal_until, anchor),
        allowed_until=_last(row.allowed_until, anchor),
        latest_on=_last(row.latest, anchor),
        after_latest=row.after_latest,
        catch_up_until=_last(row.catch_up_until, anchor),
    )


def _last(age: Span | None, anchor: date) -> date | None:
    return None if age is None else age.last_day(anchor)


def _opened(planned: Window, before: Window | None) -> Window:
    """Return the window with the day from which the dose before lets it be given."""
    if before is None or before.state is State.SKIPPED:  # nothing to wait for: none is before it, or it is not asked for
        return planned
    if before.dose is None:
        return replace(planned, state=State.WAITS, from_on=None)
    given, interval = before.dose.given.latest, planned.row.minimum_interval
    if given is None or interval is None or planned.due_on is None:
        return planned
    return replace(planned, from_on=max(planned.due_on, interval.after(given)))


def _faults(
    schedule: Schedule, planned: Window, dose: Dose, subject: Subject, anchor: date | None, before: Window | None
) -> Sequence[Text]:
    """Return what is wrong with a dose; a combined vaccine is judged once, by the first code that it credits."""
    row = planned.row
    if schedule.credited(dose.code)[0] != row.code:
        return ()
    last = planned.latest_on if row.after_latest is AfterLatest.STOP else None
    return [
        *early_faults(row, dose, subject.birth, anchor),
        *interval_faults(row, dose, before.dose if before else None),
        *late_faults(dose, last),
    ]


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
