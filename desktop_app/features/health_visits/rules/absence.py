"""Why somebody did not come to an open day."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

REASONS: Mapping[str, Text] = {
    "ill": QT_TRANSLATE_NOOP("Health visits", "Ill"),
    "away": QT_TRANSLATE_NOOP("Health visits", "Away from the village"),
    "no_time": QT_TRANSLATE_NOOP("Health visits", "Nobody had time"),
    "not_told": QT_TRANSLATE_NOOP("Health visits", "Did not know of the day"),
    "refused": QT_TRANSLATE_NOOP("Health visits", "Did not want to come"),
    "nobody_home": QT_TRANSLATE_NOOP("Health visits", "Nobody at home"),
    "other": QT_TRANSLATE_NOOP("Health visits", "Another reason"),
}
"""In the order of the numbers 1-7 on paper and on the screen; the numbers never change, papers that hang on walls name them."""


def reason_of(number: int) -> str | None:
    """Return the code of a number on paper; None for a number that is not there."""
    codes = list(REASONS)
    return codes[number - 1] if 1 <= number <= len(codes) else None


def number_of(reason: str) -> int:
    """Return the number of a reason on paper; that of "another reason" for a code that a newer version wrote."""
    codes = list(REASONS)
    return codes.index(reason) + 1 if reason in codes else len(codes)


def said(reason: str) -> Text:
    """Return a reason in words."""
    return REASONS.get(reason, REASONS["other"])
