"""The status of a window on a day: nothing but comparisons of dates, which SQL can make as well."""

from datetime import date

from desktop_app.core.schedule import AfterLatest, Status

from .values import State, Window


def status_on(window: Window, on: date) -> Status:
    """Return the status on a day.

    Time only moves forward through not yet, blocked, due, overdue or still allowed, catch-up, too late.
    """
    if window.state is State.GIVEN:
        return Status.GIVEN
    if window.state is State.SKIPPED:
        return Status.NOT_APPLICABLE
    if is_over(window, on):
        return Status.NOT_APPLICABLE if window.ends else Status.TOO_LATE
    if window.due_on is not None and on < window.due_on:
        return Status.NOT_YET
    if window.from_on is None or on < window.from_on:
        return Status.BLOCKED
    if window.ideal_until is None or on <= window.ideal_until:
        return Status.DUE
    if window.allowed_until is not None:
        return Status.STILL_ALLOWED if on <= window.allowed_until else Status.CATCH_UP
    return Status.OVERDUE if window.latest_on is None or on <= window.latest_on else Status.CATCH_UP


def last_day(window: Window) -> date | None:
    """Return the last day on which it may be given; None for no end."""
    return window.latest_on if window.after_latest is AfterLatest.STOP else window.catch_up_until


def is_over(window: Window, on: date) -> bool:
    """Return True if the day lies after the last one on which it may be given."""
    end = last_day(window)
    return end is not None and on > end


def never_opens(window: Window) -> bool:
    """Return True if the interval after the dose before ends when it is too late already: nobody is called for it."""
    return window.from_on is not None and is_over(window, window.from_on)
