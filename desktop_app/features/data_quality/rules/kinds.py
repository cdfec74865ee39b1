"""Kinds of doubts and the words for them."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

KINDS: Mapping[str, tuple[Text, str]] = {
    "contradiction": (QT_TRANSLATE_NOOP("Data check", "Contradiction"), "danger"),
    "missing": (QT_TRANSLATE_NOOP("Data check", "Missing"), "warn"),
    "doubtful": (QT_TRANSLATE_NOOP("Data check", "Doubtful"), "info"),
}
"""Kind of a check -> words, tone; the most serious first."""
ORDER = tuple(KINDS)
