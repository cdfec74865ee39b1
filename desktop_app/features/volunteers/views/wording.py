"""How terms and days are written in the window."""

from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.words import current, tr

FROM_TO = QT_TRANSLATE_NOOP("Volunteers", "{start} to {end}")
SINCE = QT_TRANSLATE_NOOP("Volunteers", "since {start}")
UNKNOWN_DATE = QT_TRANSLATE_NOOP("Volunteers", "date not known")


def span_words(start: date, end: date | None) -> str:
    """Return a term in words."""
    spoken = current()
    if end is None:
        return tr(SINCE, start=spoken.date(start))
    return tr(FROM_TO, start=spoken.date(start), end=spoken.date(end))


def held_words(held: PartialDate) -> Label:
    """Return a date as far as it is known."""
    return current().partial_date(held) if held.is_known else UNKNOWN_DATE
