"""How the centre's pages say what they know of a post."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.month_end.rules.states import CLOSED, STATE_WORDS
from desktop_app.ui.words import current, tr

from ..rules.reading import PostReading
from ..services.reading import ReadPost

NEVER = QT_TRANSLATE_NOOP("Health centre", "never")
LATE = QT_TRANSLATE_NOOP("Health centre", "{state}, late")
NOT_READ = QT_TRANSLATE_NOOP("Health centre", "Not read")
NO_NUMBER = "–"
PERCENT = QT_TRANSLATE_NOOP("Health centre", "{percent} %")
BEHIND_DAYS = 35
"""A post whose newest entry is older has missed a month."""
_TONES: Mapping[str, str] = {"sent": "info", "final": "ok", "returned": "danger", "checked": "plain"}


def day_of(at_ms: int | None) -> date | None:
    """Return the day, on the wall of this computer, of a moment in milliseconds; None of none."""
    return None if at_ms is None else datetime.fromtimestamp(at_ms / 1000, UTC).astimezone().date()


def day_words(at_ms: int | None) -> str:
    """Return a day in words, "never" for none."""
    day = day_of(at_ms)
    return tr(NEVER) if day is None else current().date(day)


def number_words(reading: PostReading | None, code: str) -> str:
    """Return a number, a dash if nobody wrote anything down for it."""
    number = None if reading is None else reading.numbers.get(code)
    return NO_NUMBER if number is None else current().number(number)


def percent_words(share: float | None) -> str:
    """Return a percentage with one decimal, a dash for none."""
    return NO_NUMBER if share is None else tr(PERCENT, percent=round(share, 1))


def report_words(one: ReadPost, today: date) -> str:
    """Return where the month's report stands."""
    reading = one.reading
    if reading is None:
        return tr(NOT_READ)
    state: Label = STATE_WORDS.get(CLOSED if reading.is_closed and reading.state == "checked" else reading.state, reading.state)
    return tr(LATE.fill(state=state)) if reading.is_late(today) else tr(state)


def report_tone(one: ReadPost, today: date) -> str | None:
    """Return the tone of the report's state."""
    if one.reading is None or one.reading.is_late(today):
        return "danger"
    return _TONES.get(one.reading.state, "warn")


def is_behind(one: ReadPost, today: date) -> bool:
    """Return True if the newest entry that came from a post is older than a month."""
    newest = day_of(one.reading.newest_at) if one.reading else None
    return newest is None or (today - newest).days > BEHIND_DAYS
