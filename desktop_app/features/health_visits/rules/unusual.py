"""Values that are possible but worth a second look; the volunteer confirms them once.

Two questions are asked of a value: is it usual for the age, and does it follow from the last one.
Neither is a judgement of the child's health.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from .growth import Measured, assess
from .growth.tables import lms_table
from .measures import DACIN_STEP_G, HEAD, LENGTH, WEIGHT, Measure, amount

USUAL_SD = 4.0
"""Beyond this many standard deviations of WHO's standards a value is asked about. Own choice: at 3 one severely
malnourished child in a row of healthy ones would be asked about each month; WHO's flags stand at 5 and 6."""

DAYS_PER_MONTH = 30.4375  # as WHO reckons, growth.md section 3

_MOST_GAIN_G: Sequence[tuple[int, int, int]] = ((0, 700, 1600), (2, 700, 1000), (6, 500, 500))
"""(from this completed month, grams at once, grams a month). Covers +3 SD of WHO's weight increments over one and two
months (growth velocity 2009): boys 0-1 month 1,876 g, 1-2 months 2,189 g, 5-6 months 1,083 g, 11-12 months 990 g."""

_MOST_LOSS_G = 500
"""-3 SD of WHO's weight increments over two months lies between -300 and -490 g in the second year."""

_MOST_SHRINKING_MM = 10
_MOST_HEAD_SHRINKING_MM = 5
_MOST_GROWTH_MM: Sequence[tuple[int, int]] = ((0, 60), (6, 35), (24, 20))
"""(from this completed month, millimetres a month): own choice, about twice the median of WHO's length standards."""
_GROWTH_SLACK_MM = 15
_MOST_HEAD_GROWTH_MM_A_MONTH = 35

_OLDER_MONTHS = 60
_OLDER_CHANGE = 0.15

_UNUSUAL = QT_TRANSLATE_NOOP("Health visits", "{amount} is unusual at this age. If it is right, press Enter again.")
_MORE = QT_TRANSLATE_NOOP("Health visits", "{amount} is {difference} more than in {month}. If it is right, press Enter again.")
_LESS = QT_TRANSLATE_NOOP("Health visits", "{amount} is {difference} less than in {month}. If it is right, press Enter again.")
_BETWEEN_MARKS = QT_TRANSLATE_NOOP(
    "Health visits", "A dacin has marks every 0.1 kg, and {amount} lies between two. If it is right, press Enter again."
)
_TOGETHER = QT_TRANSLATE_NOOP("Health visits", "{weight} and {length} hardly go together. If both are right, press Enter again.")
_OF_TWIN = QT_TRANSLATE_NOOP(
    "Health visits",
    "{amount} looks like the value of {other}: until now {ahead} was ahead. If it is right, press Enter again.",
)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A value of the same measure taken before.

    Attributes:
        value: in stored units; a length as if measured in the position of the new one.
    """

    value: int
    measured_on: date


@dataclass(frozen=True, slots=True)
class Person:
    """What the questions need to know of the one who is measured.

    Attributes:
        sex: "F", "M" or None.
        age_days: None if the birth date is not known to the month.
        age_months: completed; None if the birth date is unknown.
    """

    sex: str | None
    age_days: int | None
    age_months: int | None


def question(
    measure: Measure, value: int, person: Person, on: date, earlier: Earlier | None = None, scale: str | None = None
) -> Text | None:
    """Return what to ask before ``value`` is stored, or None if nothing about it is striking."""
    if measure is WEIGHT and scale == "dacin" and value % DACIN_STEP_G:
        return _BETWEEN_MARKS.fill(amount=amount(measure, value))
    if earlier is not None and (asked := _ask_about_change(measure, value, person, on, earlier)):
        return asked
    if not _is_usual(measure, value, person):
        return _UNUSUAL.fill(amount=amount(measure, value))
    return None


def question_together(person: Person, weight_g: int, length_mm: int, position: str | None, oedema: bool = False) -> Text | None:
    """Return what to ask of a weight and a length of one day that do not fit each other, or None.

    Source: the flags of WHO's software for weight for length and BMI, beyond 5 standard deviations (growth.md section 3).
    """
    age = person.age_days, person.age_months if person.age_days is None else None
    growth = assess(Measured(person.sex, *age, weight_g / 1000, length_mm / 10, position, oedema=oedema))
    if not (growth.weight_length_flag or growth.bmi_flag):
        return None
    return _TOGETHER.fill(weight=amount(WEIGHT, weight_g), length=amount(LENGTH, length_mm))


def question_of_twin(measure: Measure, value: int, other: Label, ahead: Label) -> Text:
    """Return what to ask of a value that looks exchanged with that of the twin ``other``."""
    return _OF_TWIN.fill(amount=amount(measure, value), other=other, ahead=ahead)


def _is_usual(measure: Measure, value: int, person: Person) -> bool:
    if person.age_days is None or person.age_days < 0 or not measure.indicator:
        return True
    tables = [lms_table("2006", measure.indicator, sex) for sex in ("F", "M") if person.sex in (sex, None)]
    tables = [table for table in tables if table.first <= person.age_days <= table.last]
    if not tables:
        return True
    shown = value / measure.per_unit
    low = min(table.value(person.age_days, -USUAL_SD) for table in tables)
    high = max(table.value(person.age_days, USUAL_SD) for table in tables)
    return low <= shown <= high


def _ask_about_change(measure: Measure, value: int, person: Person, on: date, earlier: Earlier) -> Text | None:
    months = (on - earlier.measured_on).days / DAYS_PER_MONTH
    if months < 0:
        return None
    difference = value - earlier.value
    least, most = usual_change(measure, person.age_months, months, earlier.value)
    if least <= difference <= most:
        return None
    words = _MORE if difference > 0 else _LESS
    difference_words = amount(measure, abs(difference))
    return words.fill(amount=amount(measure, value), difference=difference_words, month=Month.of(earlier.measured_on))


def usual_change(measure: Measure, age_months: int | None, months: float, before: int) -> tuple[float, float]:
    """Return the smallest and largest change that is not asked about, over ``months`` since ``before``.

    Args:
        age_months: completed, at the later of both measurements; None if unknown.
        before: the earlier value in stored units.
    """
    age = _OLDER_MONTHS if age_months is None else age_months
    if measure is WEIGHT and age >= _OLDER_MONTHS:
        return -_OLDER_CHANGE * before, (_OLDER_CHANGE + 0.02 * months) * before
    age_then = max(age - round(months), 0)
    if measure is WEIGHT:
        at_once, a_month = next((once, rate) for start, once, rate in reversed(_MOST_GAIN_G) if age_then >= start)
        return -_MOST_LOSS_G, at_once + a_month * months
    if measure is LENGTH:
        growth = next(rate for start, rate in reversed(_MOST_GROWTH_MM) if age_then >= start)
        return -_MOST_SHRINKING_MM, _GROWTH_SLACK_MM + growth * months
    if measure is HEAD:
        return -_MOST_HEAD_SHRINKING_MM, _MOST_HEAD_SHRINKING_MM + _MOST_HEAD_GROWTH_MM_A_MONTH * months
    return -0.25 * before, 0.35 * before
