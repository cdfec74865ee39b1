"""What is measured, in which units, and between which limits a value is possible at all.

Values are whole grams and millimetres. Limits are by completed months of age. They lie well
outside what WHO's software flags as implausible (weight -6 / +5 SD, length +-6 SD, head and arm
+-5 SD; anthro 1.1, growth.md section 3), so that no true value is ever refused: whatever lies
outside is a slip of the pen, the wrong field or the wrong unit.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .groups import ADULT_FROM_MONTHS, SCHOOL_FROM_MONTHS

Band = tuple[int, int, int]
"""From this completed month of age on, the smallest and the largest possible value."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of measurement.

    Attributes:
        field: column of ``body_measurement``.
        per_unit: stored units in one shown unit: 1000 g in 1 kg, 10 mm in 1 cm.
        decimals: most decimals that people write.
        unit: kg or cm.
        amount: "{value} kg" or "{value} cm".
        impossible: the sentence that refuses a value.
        bands: limits, from the youngest; the last one holds for all older people.
        indicator: WHO's table of this measure by age; "" for none.
    """

    field: str
    title: Text
    per_unit: int
    decimals: int
    unit: Text
    amount: Text
    impossible: Text
    bands: tuple[Band, ...]
    indicator: str


_KG_UNIT = QT_TRANSLATE_NOOP("Health visits", "kg")
_CM_UNIT = QT_TRANSLATE_NOOP("Health visits", "cm")
_KG = QT_TRANSLATE_NOOP("Health visits", "{value} kg")
_CM = QT_TRANSLATE_NOOP("Health visits", "{value} cm")
_CHECK_SCALE = QT_TRANSLATE_NOOP("Health visits", "{measure} {amount} is not possible. Check the scale.")
_CHECK_BOARD = QT_TRANSLATE_NOOP("Health visits", "{measure} {amount} is not possible. Check the measuring board.")
_CHECK_TAPE = QT_TRANSLATE_NOOP("Health visits", "{measure} {amount} is not possible. Check the tape.")

WEIGHT = Measure(
    "weight_g",
    QT_TRANSLATE_NOOP("Health visits", "Weight"),
    1000,
    2,
    _KG_UNIT,
    _KG,
    _CHECK_SCALE,
    (
        (0, 800, 10_000),
        (1, 1_000, 13_000),
        (3, 1_500, 18_000),
        (6, 2_000, 22_000),
        (12, 3_000, 30_000),
        (24, 4_000, 60_000),
        (60, 6_000, 120_000),
        (120, 10_000, 300_000),
    ),
    "wfa",
)
LENGTH = Measure(
    "length_height_mm",
    QT_TRANSLATE_NOOP("Health visits", "Length or height"),
    10,
    1,
    _CM_UNIT,
    _CM,
    _CHECK_BOARD,
    (
        (0, 300, 720),
        (1, 350, 850),
        (6, 450, 950),
        (12, 500, 1_150),
        (24, 550, 1_400),
        (60, 700, 1_750),
        (120, 900, 2_400),
    ),
    "lhfa",
)
HEAD = Measure(
    "head_mm",
    QT_TRANSLATE_NOOP("Health visits", "Head circumference"),
    10,
    1,
    _CM_UNIT,
    _CM,
    _CHECK_TAPE,
    ((0, 220, 500), (1, 250, 620), (6, 300, 680), (60, 350, 750)),
    "hcfa",
)
ARM = Measure(
    "arm_mm",
    QT_TRANSLATE_NOOP("Health visits", "Arm"),
    10,
    1,
    _CM_UNIT,
    _CM,
    _CHECK_TAPE,
    ((0, 50, 220), (6, 60, 300), (60, 80, 450), (120, 100, 600)),
    "acfa",
)
WAIST = Measure(
    "waist_mm",
    QT_TRANSLATE_NOOP("Health visits", "Waist"),
    10,
    1,
    _CM_UNIT,
    _CM,
    _CHECK_TAPE,
    ((0, 250, 900), (60, 300, 1_600), (120, 350, 2_000)),
    "",
)
MEASURES: Mapping[str, Measure] = {measure.field: measure for measure in (WEIGHT, LENGTH, HEAD, ARM)}

"""What is measured of children; their lists and forms have a column for each."""
DAY_MEASURES: Mapping[str, Measure] = {**MEASURES, WAIST.field: WAIST}
"""What is measured of people of all ages on an open day."""

DACIN_STEP_G = 100
ARM_FROM_MONTHS = 6
CHILD_MONTHS = 60
"""Screening by the arm is for 6-59 months (domain.md 6.2), and heads are measured below five years; at other ages
both are measured only when asked for."""


def amount(measure: Measure, value: int) -> Text:
    """Return a stored value in words, with as many decimals as it needs: 9.4 kg, 9.25 kg, 75.0 cm."""
    return measure.amount.fill(value=value / measure.per_unit)


def usual_measures(age_months: int | None, is_mother: bool = False) -> list[str]:
    """Return what is measured of everybody of this age on an open day, in the order of the tables.

    From 6 years on the waist, from 18 years and of mothers also the arm, as the cards of the life-cycle post have them
    (domain.md 1.2); the waist of a pregnant woman or a mother after birth says nothing.
    """
    usual = [WEIGHT.field, LENGTH.field]
    if is_mother:
        return [*usual, ARM.field]
    if age_months is not None and age_months < CHILD_MONTHS:
        usual += [HEAD.field, ARM.field] if age_months >= ARM_FROM_MONTHS else [HEAD.field]
    elif age_months is not None and age_months >= SCHOOL_FROM_MONTHS:
        usual += [WAIST.field, ARM.field] if age_months >= ADULT_FROM_MONTHS else [WAIST.field]
    return usual


def round_measure(age_months: int | None) -> str:
    """Return which of head and waist has its place on the day's list at an age: the head of children, the waist of others."""
    return HEAD.field if age_months is None or age_months < SCHOOL_FROM_MONTHS else WAIST.field


def limits(measure: Measure, age_months: int | None) -> tuple[int, int]:
    """Return the smallest and the largest possible value; of all ages together if the age is unknown."""
    if age_months is None:
        return min(low for _, low, _ in measure.bands), max(high for _, _, high in measure.bands)
    fitting = [band for band in measure.bands if band[0] <= max(age_months, 0)]
    return fitting[-1][1:]


def check_value(measure: Measure, value: int, age_months: int | None) -> list[Problem]:
    """Return why ``value`` cannot be stored, or nothing.

    Args:
        value: in stored units.
        age_months: completed months on the day, None if unknown.
    """
    low, high = limits(measure, age_months)
    if low <= value <= high:
        return []
    return [Problem(measure.field, measure.impossible.fill(measure=measure.title, amount=amount(measure, value)))]
