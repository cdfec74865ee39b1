"""Why a dose or contact has its status, in words for a volunteer."""

from desktop_app.core.schedule import AfterLatest, Anchor, Schedule, Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .applying import NO_DAY
from .statuses import last_day, never_opens
from .values import Dose, State, Window

GIVEN = {
    "here": QT_TRANSLATE_NOOP("Schedules", "Given here on {day}."),
    "elsewhere": QT_TRANSLATE_NOOP("Schedules", "Given elsewhere on {day}."),
    "seen_on_card": QT_TRANSLATE_NOOP("Schedules", "Seen on the card: {day}."),
    "told": QT_TRANSLATE_NOOP("Schedules", "Told by the family: {day}."),
}
GIVEN_SOME_DAY = QT_TRANSLATE_NOOP("Schedules", "Received, the date is not known.")
GIVEN_AS = QT_TRANSLATE_NOOP("Schedules", "{given} It was in {vaccine}.")
FROM = QT_TRANSLATE_NOOP("Schedules", "Not before {day}.")
FIRST_THE_ONE_BEFORE = QT_TRANSLATE_NOOP("Schedules", "First “{dose}” must be given.")
INTERVAL = QT_TRANSLATE_NOOP("Schedules", "Not before {day}: too short after “{dose}”.")
INTERVAL_OF_CAMPAIGN = QT_TRANSLATE_NOOP("Schedules", "Not before {day}: too short after the last one.")
NO_TIME_LEFT = QT_TRANSLATE_NOOP("Schedules", "No time is left for it: too short after “{dose}” until it is too late on {until}.")
DUE_UNTIL = QT_TRANSLATE_NOOP("Schedules", "Due since {day}, best by {until}.")
DUE = QT_TRANSLATE_NOOP("Schedules", "Due since {day}.")
STILL_ALLOWED = QT_TRANSLATE_NOOP("Schedules", "It was best by {ideal}. Still allowed until {until}.")
OVERDUE = QT_TRANSLATE_NOOP("Schedules", "Late: it was due by {ideal}.")
SWEEPING = QT_TRANSLATE_NOOP("Schedules", "Missed in {month}. It can be given until {until}.")
CATCH_UP = QT_TRANSLATE_NOOP("Schedules", "Past the usual age. It can still be caught up.")
ASK = QT_TRANSLATE_NOOP("Schedules", "Past the usual age. Ask the midwife.")
TOO_LATE = QT_TRANSLATE_NOOP("Schedules", "It could be given until {until}.")
GROWN_OUT = QT_TRANSLATE_NOOP("Schedules", "The child has grown out of this dose.")


def reason_of(schedule: Schedule, window: Window, status: Status) -> Text:
    """Return the reason of a window's status."""
    if status is Status.GIVEN and window.dose is not None:
        return _given(schedule, window, window.dose)
    if status is Status.NOT_APPLICABLE:
        return window.reason or GROWN_OUT
    return _REASONS[status](schedule, window)


def _given(schedule: Schedule, window: Window, dose: Dose) -> Text:
    words = GIVEN.get(dose.where, GIVEN["elsewhere"]).fill(day=dose.given) if dose.given.is_known else GIVEN_SOME_DAY
    if dose.code == window.code or dose.code not in schedule.combined:
        return words
    return GIVEN_AS.fill(given=words, vaccine=schedule.titles.get(dose.code, dose.code))


def _not_yet(schedule: Schedule, window: Window) -> Text:
    if never_opens(window):
        return _blocked(schedule, window)
    return FROM.fill(day=window.from_on or window.due_on)


def _blocked(schedule: Schedule, window: Window) -> Text:
    before = schedule.by_code.get(window.waits_for)
    if window.state is State.WAITS and before is not None:
        return FIRST_THE_ONE_BEFORE.fill(dose=before.title)
    if window.from_on is None:
        return NO_DAY
    if before is None:
        return INTERVAL_OF_CAMPAIGN.fill(day=window.from_on)
    if never_opens(window):
        return NO_TIME_LEFT.fill(dose=before.title, until=last_day(window))
    return INTERVAL.fill(day=window.from_on, dose=before.title)


def _due(schedule: Schedule, window: Window) -> Text:
    if window.ideal_until is None:
        return DUE.fill(day=window.from_on)
    return DUE_UNTIL.fill(day=window.from_on, until=window.ideal_until)


def _overdue(schedule: Schedule, window: Window) -> Text:
    if window.row.anchor is Anchor.CAMPAIGN:
        return SWEEPING.fill(month=window.occurrence, until=window.latest_on)
    return OVERDUE.fill(ideal=window.ideal_until)


def _still_allowed(schedule: Schedule, window: Window) -> Text:
    return STILL_ALLOWED.fill(ideal=window.ideal_until, until=window.allowed_until)


def _catch_up(schedule: Schedule, window: Window) -> Text:
    return ASK if window.after_latest is AfterLatest.ASK else CATCH_UP


def _too_late(schedule: Schedule, window: Window) -> Text:
    return TOO_LATE.fill(until=last_day(window))


_REASONS = {
    Status.NOT_YET: _not_yet,
    Status.BLOCKED: _blocked,
    Status.DUE: _due,
    Status.OVERDUE: _overdue,
    Status.STILL_ALLOWED: _still_allowed,
    Status.CATCH_UP: _catch_up,
    Status.TOO_LATE: _too_late,
}
