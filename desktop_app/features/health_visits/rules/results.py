"""What the result column says of a weighing, in words."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

GAINED = QT_TRANSLATE_NOOP("Health visits", "+{grams} g since {month}")
LOST = QT_TRANSLATE_NOOP("Health visits", "−{grams} g since {month}")
SAME = QT_TRANSLATE_NOOP("Health visits", "Same weight as in {month}")
FIRST = QT_TRANSLATE_NOOP("Health visits", "First weighing here")


@dataclass(frozen=True, slots=True)
class Change:
    """How a weight compares with the last one.

    Attributes:
        grams: gained, below zero lost; None at the first weighing.
        since: day of the last weighing.
    """

    grams: int | None = None
    since: date | None = None


def weight_change(weight_g: int, before_g: int | None, before_on: date | None) -> Change:
    """Return the change since the last weighing."""
    return Change() if before_g is None else Change(weight_g - before_g, before_on)


def change_words(change: Change) -> tuple[Text, str]:
    """Return the sentence and its tone: ok, warn or plain. Its place ``{month}`` is filled where it is shown."""
    if change.grams is None:
        return FIRST, "plain"
    if change.grams > 0:
        return GAINED.fill(grams=change.grams), "ok"
    if change.grams < 0:
        return LOST.fill(grams=-change.grams), "warn"
    return SAME, "warn"
