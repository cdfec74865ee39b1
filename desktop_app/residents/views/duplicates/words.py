"""How likely it is, in words."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

VERY_LIKELY = QT_TRANSLATE_NOOP("Residents", "very likely")
LIKELY = QT_TRANSLATE_NOOP("Residents", "likely")
PERHAPS = QT_TRANSLATE_NOOP("Residents", "perhaps")
BY_HAND = QT_TRANSLATE_NOOP("Residents", "chosen")
FROM_VERY_LIKELY, FROM_LIKELY = 85, 65


def likeness_word(score: int) -> tuple[Text, str]:
    """Return the words of a score of 1 to 99 and their tone; 0 is a pair that somebody chose."""
    if score >= FROM_VERY_LIKELY:
        return VERY_LIKELY, "danger"
    if score >= FROM_LIKELY:
        return LIKELY, "warn"
    return (PERHAPS, "info") if score else (BY_HAND, "plain")
