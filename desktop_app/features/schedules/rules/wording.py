"""What the statuses of a schedule are called."""

from collections.abc import Mapping

from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .complete import Completed, Completeness

STATUS_WORDS: Mapping[Status, Text] = {
    Status.NOT_YET: QT_TRANSLATE_NOOP("Schedules", "not yet"),
    Status.BLOCKED: QT_TRANSLATE_NOOP("Schedules", "must wait"),
    Status.DUE: QT_TRANSLATE_NOOP("Schedules", "due now"),
    Status.OVERDUE: QT_TRANSLATE_NOOP("Schedules", "overdue"),
    Status.STILL_ALLOWED: QT_TRANSLATE_NOOP("Schedules", "still allowed"),
    Status.CATCH_UP: QT_TRANSLATE_NOOP("Schedules", "catch up"),
    Status.TOO_LATE: QT_TRANSLATE_NOOP("Schedules", "too late"),
    Status.GIVEN: QT_TRANSLATE_NOOP("Schedules", "given"),
    Status.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Schedules", "not needed"),
}
NOT_GIVEN = QT_TRANSLATE_NOOP("Schedules", "not given")
"""Of a campaign that is over: nobody came too late for a thing that comes again."""
REFUSED = QT_TRANSLATE_NOOP("Schedules", "refused")
MAY_BE_GIVEN = (Status.DUE, Status.OVERDUE, Status.STILL_ALLOWED, Status.CATCH_UP)
"""Statuses of what may be given on the day."""
STATUS_TONES: Mapping[Status, str] = {
    Status.GIVEN: "ok",
    Status.DUE: "info",
    Status.OVERDUE: "danger",
    Status.STILL_ALLOWED: "warn",
    Status.CATCH_UP: "warn",
}
"""Colours that repeat the words; every other status is plain."""


def tone_of(status: Status) -> str:
    """Return the tone of a status: ok, info, warn, danger or plain."""
    return STATUS_TONES.get(status, "plain")


IN_TIME = QT_TRANSLATE_NOOP("Schedules", "{what}: has all, in time")
LATE = QT_TRANSLATE_NOOP("Schedules", "{what}: has all, later than planned")
GROWING = QT_TRANSLATE_NOOP("Schedules", "{what}: {n} to go until {day}")
MISSING = QT_TRANSLATE_NOOP("Schedules", "{what}: {n} missing")


def completeness_words(found: Completed) -> Text:
    """Return how far somebody is with a set of doses, in words."""
    if found.state is Completeness.IN_TIME:
        return IN_TIME.fill(what=found.of.title)
    if found.state is Completeness.LATE:
        return LATE.fill(what=found.of.title)
    words = MISSING if found.state is Completeness.INCOMPLETE or found.until is None else GROWING.fill(day=found.until)
    return words.of(len(found.missing)).fill(what=found.of.title)
