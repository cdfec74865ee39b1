"""How stored values stand in a register's cells."""

from collections.abc import Sequence

from desktop_app.core.layout import Number
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

GIVEN = "√"
"""A dose whose date nobody knows, and breast milk only: the form's own sign (domain.md, exclusive breastfeeding form)."""
EXCLUSIVE = {"yes": GIVEN, "no": "X", "unknown": "A"}
TWICE_T = "2T"
POSITIONS = {
    "lying": QT_TRANSLATE_NOOP("Health visits", "lying"),
    "standing": QT_TRANSLATE_NOOP("Health visits", "standing"),
}
SEX = {"F": QT_TRANSLATE_NOOP("Sex in one letter", "F"), "M": QT_TRANSLATE_NOOP("Sex in one letter", "M")}
_BOTH = QT_TRANSLATE_NOOP("Health visits", "{first} · {second}")


def kilograms(grams: int | None) -> Number | None:
    """Return a weight in kg with one decimal, as every register of weights has it; None stays empty."""
    return None if grams is None else Number(grams / 1000, 1)


def centimetres(millimetres: int | None) -> Number | None:
    """Return a length in cm with one decimal; None stays empty."""
    return None if millimetres is None else Number(millimetres / 10, 1)


def sex(code: str | None) -> Text | None:
    """Return the letter for "F" or "M"; None where it was not asked."""
    return SEX.get(code or "")


def joined(remarks: Sequence[Label]) -> Label | None:
    """Return remarks one after the other as one cell; None if there is none."""
    if not remarks:
        return None
    words: Label = remarks[0]
    for remark in remarks[1:]:
        words = _BOTH.fill(first=words, second=remark)
    return words
