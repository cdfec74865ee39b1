"""Usual reasons why somebody stays away or leaves; any other words are kept as they are typed."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

ABSENCE_REASONS: Mapping[str, Text] = {
    "ill": QT_TRANSLATE_NOOP("Classes", "ill"),
    "away": QT_TRANSLATE_NOOP("Classes", "not in the village"),
    "work": QT_TRANSLATE_NOOP("Classes", "had to work"),
    "family": QT_TRANSLATE_NOOP("Classes", "needed at home"),
    "no_transport": QT_TRANSLATE_NOOP("Classes", "could not get here"),
    "not_told": QT_TRANSLATE_NOOP("Classes", "was not told"),
}
DROP_OUT_REASONS: Mapping[str, Text] = {
    "moved": QT_TRANSLATE_NOOP("Classes", "moved away"),
    "work": QT_TRANSLATE_NOOP("Classes", "has no time beside work"),
    "family": QT_TRANSLATE_NOOP("Classes", "needed at home"),
    "ill": QT_TRANSLATE_NOOP("Classes", "ill"),
    "unwilling": QT_TRANSLATE_NOOP("Classes", "does not want to come any more"),
}


def absence_word(reason: str | None) -> Label:
    """Return why somebody did not come, in words; empty if nobody asked."""
    return ABSENCE_REASONS.get(reason, reason) if reason else ""


def drop_out_word(reason: str | None) -> Label:
    """Return why somebody left, in words; empty if nobody asked."""
    return DROP_OUT_REASONS.get(reason, reason) if reason else ""
