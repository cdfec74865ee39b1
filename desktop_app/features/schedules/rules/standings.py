"""One person's card on any day: the status of every dose and contact, with its reason in words."""

from collections.abc import Iterable
from datetime import date

from desktop_app.core.schedule import Schedule, Status

from .reasons import reason_of
from .recorded import known_on
from .statuses import never_opens, status_on
from .values import Dose, Standing, State, Subject, Window
from .windows import windows

WITHOUT_NEXT = frozenset({Status.GIVEN, Status.NOT_APPLICABLE, Status.TOO_LATE})


def standings(schedule: Schedule, subject: Subject, doses: Iterable[Dose], on: date) -> list[Standing]:
    """Return where everything stands on a day, in the order of the schedule; what was given later is not known to it."""
    return [standing_of(schedule, window, on) for window in windows(schedule, subject, known_on(doses, on))]


def standing_of(schedule: Schedule, window: Window, on: date) -> Standing:
    """Return where one window stands on a day."""
    status = status_on(window, on)
    return Standing(
        window.row,
        window.occurrence,
        status,
        reason_of(schedule, window, status),
        window.due_on,
        next_day(window, status),
        window.ideal_until,
        window.latest_on,
        window.dose,
        window.faults,
        window.refused_on,
    )


def next_day(window: Window, status: Status) -> date | None:
    """Return the first day on which it may be given.

    None if it is given, too late or not asked for, due while the dose before is missing, or if the interval after that
    one ends when it is too late. What is not due yet is promised for its day though the dose before is still to come.
    """
    if status in WITHOUT_NEXT or never_opens(window):
        return None
    if window.state is State.WAITS:
        return window.due_on if status is Status.NOT_YET else None
    return window.from_on
