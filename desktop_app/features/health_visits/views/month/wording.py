"""Short words for the figures of a month and its letters."""

from collections.abc import Mapping, Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

TILES: Sequence[str] = ("S", "K", "D", "N", "T", "O", "B", "2T", "BGM")
"""The figures that stand large, in the order of the sheet."""

SHORT: Mapping[str, Text] = {
    "S": QT_TRANSLATE_NOOP("Health visits", "live here"),
    "K": QT_TRANSLATE_NOOP("Health visits", "have a card"),
    "D": QT_TRANSLATE_NOOP("Health visits", "weighed"),
    "N": QT_TRANSLATE_NOOP("Health visits", "gained"),
    "T": QT_TRANSLATE_NOOP("Health visits", "gained too little"),
    "O": QT_TRANSLATE_NOOP("Health visits", "missed last month"),
    "B": QT_TRANSLATE_NOOP("Health visits", "first time"),
    "2T": QT_TRANSLATE_NOOP("Health visits", "too little twice"),
    "BGM": QT_TRANSLATE_NOOP("Health visits", "below the red line"),
}
OTHERS: Mapping[str, Text] = {
    "S-D": QT_TRANSLATE_NOOP("Health visits", "{n} not weighed"),
    "K?": QT_TRANSLATE_NOOP("Health visits", "{n} not asked for a card"),
    "visitors": QT_TRANSLATE_NOOP("Health visits", "{n} visitors"),
    "not_counted": QT_TRANSLATE_NOOP("Health visits", "{n} weighed but not counted"),
}
"""The figures that stand small; one without children is left out."""

LETTER_TONES: Mapping[str | None, str] = {"N": "ok", "T": "warn", "O": "plain", "B": "plain"}
