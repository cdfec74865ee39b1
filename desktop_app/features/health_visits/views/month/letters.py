"""A letter of the month with what it rests on."""

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.words import current, joined, tr

from ...services.growth_results import StoredLetter
from .wording import LETTER_TONES

GAIN = QT_TRANSLATE_NOOP("Health visits", "{grams} g")
GAIN_OF = QT_TRANSLATE_NOOP("Health visits", "{grams} g, needs {minimum}")
NEEDS = QT_TRANSLATE_NOOP("Health visits", "needs {minimum}")
TWICE = QT_TRANSLATE_NOOP("Health visits", "twice")
BELOW_RED = QT_TRANSLATE_NOOP("Health visits", "below the red line")
CHOSEN = QT_TRANSLATE_NOOP("Health visits", "by curve")


def letter_cell(found: StoredLetter | None) -> str:
    """Return the letter, the gain and what else is to be known: "T · +100 g, needs 200 · twice"; "" without a letter."""
    if found is None or found.letter is None:
        return ""
    return joined(found.letter, _gain(found), *_signs(found))


def letter_words(found: StoredLetter | None, change: str) -> str:
    """Return the letter beside how the weight compares with the last one; only that of a visitor, who has no letter."""
    if found is None or found.letter is None:
        return change
    needs = tr(NEEDS, minimum=found.minimum_g) if found.letter == "T" and found.minimum_g is not None else ""
    return joined(found.letter, change, needs, *_signs(found))


def letter_tone(found: StoredLetter | None) -> str | None:
    """Return the tone of the letter; below the red line or twice T is a warning of its own."""
    if found is None or found.letter is None:
        return None
    return "danger" if found.below_red or found.twice_t else LETTER_TONES.get(found.letter, "plain")


def _signs(found: StoredLetter) -> tuple[str, str, str]:
    chosen, twice = CHOSEN if found.chosen else "", TWICE if found.twice_t else ""
    return tr(chosen), tr(twice), tr(BELOW_RED if found.below_red else "")


def _gain(found: StoredLetter) -> str:
    if found.letter not in ("N", "T") or found.gain_g is None:
        return ""
    grams = f"{'+' if found.gain_g > 0 else '−' if found.gain_g < 0 else ''}{current().number(abs(found.gain_g))}"
    if found.letter == "T" and found.minimum_g is not None:
        return tr(GAIN_OF, grams=grams, minimum=found.minimum_g)
    return tr(GAIN, grams=grams)
