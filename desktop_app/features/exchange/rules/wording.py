"""What a file did, in words."""

from collections.abc import Mapping, Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

OUT, IN = "out", "in"
WAYS: Mapping[str, tuple[Label, str]] = {
    OUT: (QT_TRANSLATE_NOOP("Exchange", "Saved"), "info"),
    IN: (QT_TRANSLATE_NOOP("Exchange", "Taken in"), "ok"),
}
STATES: Mapping[str, tuple[Label, str]] = {
    "writing": (QT_TRANSLATE_NOOP("Exchange", "Interrupted"), "warn"),
    "failed": (QT_TRANSLATE_NOOP("Exchange", "Not finished"), "warn"),
    "taken_out": (QT_TRANSLATE_NOOP("Exchange", "Taken out again"), "plain"),
}
"""States that need a word; a file that was written or taken needs none."""
_TOLD_OUT: Sequence[tuple[str, Text]] = (
    ("actions", QT_TRANSLATE_NOOP("Exchange", "{n} things that were done")),
    ("attached", QT_TRANSLATE_NOOP("Exchange", "{n} pictures and papers")),
)
_TOLD_IN: Sequence[tuple[str, Text]] = (
    ("new", QT_TRANSLATE_NOOP("Exchange", "{n} new")),
    ("changed", QT_TRANSLATE_NOOP("Exchange", "{n} changed")),
    ("conflicts", QT_TRANSLATE_NOOP("Exchange", "{n} to decide")),
    ("waiting", QT_TRANSLATE_NOOP("Exchange", "{n} wait for a newer Balai")),
)
NOTHING_NEW = QT_TRANSLATE_NOOP("Exchange", "nothing new")


def counted(way: str, counts: Mapping[str, int]) -> list[Label]:
    """Return what a file held, e.g. "12 new", "3 changed"; "nothing new" if that is all."""
    told = _TOLD_OUT if way == OUT else _TOLD_IN
    found: list[Label] = [words.of(count) for name, words in told if (count := counts.get(name, 0))]
    return found or [NOTHING_NEW]


def taken_words(new: int, changed: int, conflicts: int, waiting: int) -> list[tuple[Label, str]]:
    """Return what taking in would do, each with its tone; one that says so if nothing is new."""
    tones = {"new": "ok", "changed": "info", "conflicts": "warn", "waiting": "warn"}
    counts = {"new": new, "changed": changed, "conflicts": conflicts, "waiting": waiting}
    return [(words.of(counts[name]), tones[name]) for name, words in _TOLD_IN if counts[name]] or [(NOTHING_NEW, "plain")]
