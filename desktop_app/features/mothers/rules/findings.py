"""What stands out in a pregnancy, in words. A finding is never a diagnosis: it says whom to ask."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

DANGER_SIGN = QT_TRANSLATE_NOOP("Mothers", "Danger sign: {sign}")
FOLLOWED = QT_TRANSLATE_NOOP("Mothers", "The midwife follows up")
WEIGHT_BELOW = QT_TRANSLATE_NOOP("Mothers", "Weight below the green band")
WEIGHT_ABOVE = QT_TRANSLATE_NOOP("Mothers", "Weight above the green band")
WEIGHT_INSIDE = QT_TRANSLATE_NOOP("Mothers", "Weight in the green band")
NO_GAIN = QT_TRANSLATE_NOOP("Mothers", "No weight gain for two months")
THIN = QT_TRANSLATE_NOOP("Mothers", "Thin before the pregnancy")
ARM_THIN = QT_TRANSLATE_NOOP("Mothers", "Arm too thin")
ARM_GOOD = QT_TRANSLATE_NOOP("Mothers", "Arm as it should be")
PRESSURE = QT_TRANSLATE_NOOP("Mothers", "Blood pressure: {words}")
HAEMOGLOBIN = QT_TRANSLATE_NOOP("Mothers", "Haemoglobin: {words}")
PULSE = QT_TRANSLATE_NOOP("Mothers", "Pulse: {words}")
TEMPERATURE = QT_TRANSLATE_NOOP("Mothers", "Temperature: {words}")
GLUCOSE = QT_TRANSLATE_NOOP("Mothers", "Blood sugar: {words}")
PAST_TERM = QT_TRANSLATE_NOOP("Mothers", "Past the expected day")
SMALL_BABY = QT_TRANSLATE_NOOP("Mothers", "Weighed less than 2.5 kg at birth")
VERY_SMALL_BABY = QT_TRANSLATE_NOOP("Mothers", "Weighed less than 2 kg at birth")
SEE_MIDWIFE = QT_TRANSLATE_NOOP("Mothers", "Let the midwife look at her today.")
REFER = QT_TRANSLATE_NOOP("Mothers", "Refer now.")
ASK_MIDWIFE = QT_TRANSLATE_NOOP("Mothers", "Ask the midwife.")
NO_SAMPLE = QT_TRANSLATE_NOOP("Mothers", "Blood sample of the heel missing")

HAEMOGLOBIN_CODE = "haemoglobin"
GLUCOSE_CODES = ("glucose_fasting", "glucose_random")
SMALL_G = 2_500
VERY_SMALL_G = 2_000
"""Source: domain.md 5: below 2500 g a low weight at birth, below 2000 g to the hospital."""
SAMPLE_FROM, SAMPLE_DAYS = 2, 28
"""In these days after birth the sample is asked about (domain.md 5 and 8.2, V08)."""
PAST_DAYS = 7
NO_GAIN_DAYS = 56
"""Two months: the weight did not rise between the last two weighings that lie so far apart (maternal card, column 11)."""


@dataclass(frozen=True, slots=True)
class Limit:
    """From where on something is asked for, as the pack says.

    Attributes:
        limit: tenths of kg/m2 (bmi), tablets (iron).
        todo: what the volunteer does then.
    """

    code: str
    limit: int
    todo: Words
    source: str


def limit_of(limits: Sequence[Limit], code: str) -> Limit | None:
    """Return the limit of a code; None if the pack has none."""
    return next((one for one in limits if one.code == code), None)


def baby_words(weight_g: int | None) -> Text | None:
    """Return what is said of the weight at birth; None if nothing is."""
    if weight_g is None or weight_g >= SMALL_G:
        return None
    return VERY_SMALL_BABY if weight_g < VERY_SMALL_G else SMALL_BABY


def has_not_gained(weights: Iterable[tuple[int, int]]) -> bool:
    """Return True if the last weight is not above one taken at least two months before it.

    Args:
        weights: (ordinal of the day, grams), oldest first.
    """
    known = list(weights)
    if not known:
        return False
    last_day, last = known[-1]
    earlier = [grams for day, grams in known if last_day - day >= NO_GAIN_DAYS]
    return bool(earlier) and last <= earlier[-1]
