"""How classes, days and people of a class are put into words."""

from collections.abc import Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.words import current, tr

from ..rules.wording import COMPANIONS

TODAY_WORD = QT_TRANSLATE_NOOP("Classes", "today")
TOMORROW = QT_TRANSLATE_NOOP("Classes", "tomorrow")
YESTERDAY = QT_TRANSLATE_NOOP("Classes", "yesterday")
IN_DAYS = QT_TRANSLATE_NOOP("Classes", "in {n} days")
DAYS_AGO = QT_TRANSLATE_NOOP("Classes", "{n} days ago")
DAY_AND_HOW_FAR = QT_TRANSLATE_NOOP("Classes", "{day}, {how_far}")
OF_NEEDED = QT_TRANSLATE_NOOP("Classes", "{came} of {needed}")
FAR_DAYS = 60
"""Beyond this a number of days says less than the date."""


def companion_word(code: str | None) -> Label:
    """Return who came along; nothing for somebody who came alone."""
    return COMPANIONS.get(code, code) if code else ""


def how_far(day: date, today: date) -> Text:
    """Return how far a day is from today, in words."""
    days = (day - today).days
    near = {0: TODAY_WORD, 1: TOMORROW, -1: YESTERDAY}
    if days in near:
        return near[days]
    return IN_DAYS.of(days) if days > 0 else DAYS_AGO.of(-days)


def day_words(day: date, today: date) -> str:
    """Return a day with its weekday, and how far it is if that is near: "Tuesday, 24 November 2026, in 2 days"."""
    written = current().weekday_date(day)
    if abs((day - today).days) > FAR_DAYS:
        return written
    return tr(DAY_AND_HOW_FAR, day=written, how_far=how_far(day, today))


def time_words(starts_at: int | None, ends_at: int | None = None) -> str:
    """Return a time, or from when to when, in hours and minutes; empty if it is not known."""
    shown = [clock(minutes) for minutes in (starts_at, ends_at) if minutes is not None]
    return "\N{EN DASH}".join(shown)


def clock(minutes: int) -> str:
    """Return minutes after midnight as hours and minutes."""
    return current().digits_of(f"{minutes // 60:02d}:{minutes % 60:02d}")


def short_day_words(day: date, today: date) -> str:
    """Return a day in figures with how far it is, for a list: "24/11/2026, in 2 days"."""
    if abs((day - today).days) > FAR_DAYS:
        return current().date(day)
    return tr(DAY_AND_HOW_FAR, day=current().date(day), how_far=how_far(day, today))


def meetings_words(came: int, needed: int | None) -> str:
    """Return how often somebody came, of how many times: "2 of 4"."""
    return current().number(came) if needed is None else tr(OF_NEEDED, came=came, needed=needed)


def missing_words(missing: Sequence[Text]) -> str:
    """Return what is still needed, in one line."""
    return "; ".join(map(tr, missing))
