"""How likely it is, in words."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ...services.duplicates.whole_post import LIKELY, VERY_LIKELY

SURE = QT_TRANSLATE_NOOP("Residents", "very likely")
PROBABLE = QT_TRANSLATE_NOOP("Residents", "likely")
PERHAPS = QT_TRANSLATE_NOOP("Residents", "perhaps")
BY_HAND = QT_TRANSLATE_NOOP("Residents", "chosen")


def likeness_word(score: int) -> tuple[Text, str]:
    """Return the words of a score of 1 to 99 and their tone; 0 is a pair that somebody chose."""
    if score >= VERY_LIKELY:
        return SURE, "danger"
    if score >= LIKELY:
        return PROBABLE, "warn"
    return (PERHAPS, "info") if score else (BY_HAND, "plain")
