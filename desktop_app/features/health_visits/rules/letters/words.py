"""What letters and the reasons for a chosen one are called."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

LETTER_TITLES: Mapping[str, Text] = {
    "N": QT_TRANSLATE_NOOP("Health visits", "N: gained enough"),
    "T": QT_TRANSLATE_NOOP("Health visits", "T: did not gain enough"),
    "O": QT_TRANSLATE_NOOP("Health visits", "O: not weighed last month"),
    "B": QT_TRANSLATE_NOOP("Health visits", "B: weighed for the first time"),
}
CHOICE_REASONS: Mapping[str, Text] = {
    "follows_curve": QT_TRANSLATE_NOOP("Health visits", "The curve runs along its line"),
    "curve_falls": QT_TRANSLATE_NOOP("Health visits", "The curve is flat or falls to the line below"),
    "health_worker": QT_TRANSLATE_NOOP("Health visits", "The health worker decided"),
    "other": QT_TRANSLATE_NOOP("Health visits", "Another reason"),
}
"""Why a letter was chosen that differs from the reckoned one (domain.md 2.2 and 16.1, number 4)."""
