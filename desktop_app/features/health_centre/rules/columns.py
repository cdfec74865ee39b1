"""The numbers of a month that the centre sets beside each other, in the order in which people read them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Indicator:
    """A share that is shown as a bar.

    Attributes:
        code: of layouts and tests.
        part, whole: codes of ``PostReading.numbers``.
        title: short, for the head of a column.
        meaning: numerator and denominator in words.
        is_good: a larger share is better.
    """

    code: str
    part: str
    whole: str
    title: Text
    meaning: Text
    is_good: bool = True


COUNTS: Mapping[str, Text] = {
    "people": QT_TRANSLATE_NOOP("Health centre", "People who live here"),
    "S": QT_TRANSLATE_NOOP("Health centre", "Children who live here (S)"),
    "K": QT_TRANSLATE_NOOP("Health centre", "Children with a growth card (K)"),
    "D": QT_TRANSLATE_NOOP("Health centre", "Children weighed (D)"),
    "N": QT_TRANSLATE_NOOP("Health centre", "Gained enough (N)"),
    "T": QT_TRANSLATE_NOOP("Health centre", "Did not gain enough (T)"),
    "2T": QT_TRANSLATE_NOOP("Health centre", "Did not gain enough twice in a row (2T)"),
    "BGM": QT_TRANSLATE_NOOP("Health centre", "Below the red line (BGM)"),
    "underweight": QT_TRANSLATE_NOOP("Health centre", "Underweight"),
    "stunted": QT_TRANSLATE_NOOP("Health centre", "Short for age"),
    "wasted": QT_TRANSLATE_NOOP("Health centre", "Thin for length, or swollen feet"),
    "toddlers": QT_TRANSLATE_NOOP("Health centre", "Children of 12 to 23 months"),
    "immunised": QT_TRANSLATE_NOOP("Health centre", "Basic vaccines complete"),
    "overdue": QT_TRANSLATE_NOOP("Health centre", "People who missed something that can still be given"),
    "referrals": QT_TRANSLATE_NOOP("Health centre", "Referrals still to be followed"),
    "stocked_out": QT_TRANSLATE_NOOP("Health centre", "Items of which nothing can be given out"),
    "differing": QT_TRANSLATE_NOOP("Health centre", "Values that differ between laptops"),
}
"""Code of a number -> what people call it."""

INDICATORS: Sequence[Indicator] = (
    Indicator(
        "weighed",
        "D",
        "S",
        QT_TRANSLATE_NOOP("Health centre", "Weighed"),
        QT_TRANSLATE_NOOP("Health centre", "Weighed, of the children who live here (D/S)"),
    ),
    Indicator(
        "gained",
        "N",
        "D",
        QT_TRANSLATE_NOOP("Health centre", "Gained enough"),
        QT_TRANSLATE_NOOP("Health centre", "Gained enough, of the children weighed (N/D)"),
    ),
    Indicator(
        "underweight",
        "underweight",
        "by_weight",
        QT_TRANSLATE_NOOP("Health centre", "Underweight"),
        QT_TRANSLATE_NOOP("Health centre", "Underweight, of the children weighed whose age is known"),
        is_good=False,
    ),
    Indicator(
        "stunted",
        "stunted",
        "by_length",
        QT_TRANSLATE_NOOP("Health centre", "Short for age"),
        QT_TRANSLATE_NOOP("Health centre", "Short for age, of the children measured"),
        is_good=False,
    ),
    Indicator(
        "wasted",
        "wasted",
        "by_both",
        QT_TRANSLATE_NOOP("Health centre", "Thin for length"),
        QT_TRANSLATE_NOOP("Health centre", "Thin for length or with swollen feet, of the children measured"),
        is_good=False,
    ),
    Indicator(
        "immunised",
        "immunised",
        "toddlers",
        QT_TRANSLATE_NOOP("Health centre", "Vaccines complete"),
        QT_TRANSLATE_NOOP("Health centre", "Basic vaccines complete, of the children of 12 to 23 months"),
    ),
)
