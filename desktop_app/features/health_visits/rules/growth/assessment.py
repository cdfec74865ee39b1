"""One measured child against the WHO Child Growth Standards 2006 and the WHO Reference 2007.

The rules are those of WHO's R packages anthro 1.1 and anthroplus 1.0 (growth.md section 3), by exact age in
days or months. Lengths are whole micrometres inside, so that a correction of 0.7 cm hits the row it names.
``Measured`` and ``Growth`` are named tuples: a post computes them by the hundred thousand.
"""

from functools import cache
from math import floor
from typing import NamedTuple

from .ages import HEIGHT_FROM_DAY, MONTHS_2007, exact_age
from .scores import Row, restricted_score, symmetric_score
from .tables import lms_table

UM_PER_CM = 10_000.0
UM_PER_MM = 1_000
POSITION_CORRECTION_UM = 7_000
"""A child is 0.7 cm longer lying than standing (WHO 2006)."""

STANDING_FROM_MONTH = 9.0
"""A younger child measured standing cannot have stood: the position counts as unknown (anthro 1.1.0)."""

LENGTH_BELOW_UM = 87 * UM_PER_CM
"""Without age and position, a shorter child counts as lying in weight-for-length."""

LAST_MONTH_2007 = 228
LAST_MONTH_WEIGHT_2007 = 120


class Measured(NamedTuple):
    """What was measured. None is "not known"; a measurement of 0 or less counts as not known.

    Attributes:
        sex: "F", "M" or None.
        age_days: exact age; may have decimals.
        age_months: given instead of days; may have decimals.
        position: "lying", "standing" or None, of the length.
    """

    sex: str | None = None
    age_days: float | None = None
    age_months: float | None = None
    weight_kg: float | None = None
    length_height_cm: float | None = None
    position: str | None = None
    head_cm: float | None = None
    arm_cm: float | None = None
    oedema: bool = False


class Growth(NamedTuple):
    """Scores of one measured child; a score and its flag are None where the standard has none.

    Attributes:
        corrected_cm: length or height as the age asks for.
        position_used: None if it is not known or doubtful, and from 60 months on.
        position_doubtful: said to have stood before 9 months; None from 60 months on.
        bmi: kg/m2, with the corrected length.
        length_z: length or height for age, and so on: standard deviations, two decimals.
        length_flag: True if the score is implausible by WHO's limits, and so on.
    """

    corrected_cm: float | None
    position_used: str | None
    position_doubtful: bool | None
    bmi: float | None
    length_z: float | None = None
    length_flag: bool | None = None
    weight_z: float | None = None
    weight_flag: bool | None = None
    weight_length_z: float | None = None
    weight_length_flag: bool | None = None
    bmi_z: float | None = None
    bmi_flag: bool | None = None
    head_z: float | None = None
    head_flag: bool | None = None
    arm_z: float | None = None
    arm_flag: bool | None = None


_growth = tuple.__new__
"""Makes a ``Growth`` of its 16 values at once, in half the time of a call by name."""


class _ByLength(NamedTuple):
    first_um: int
    rows: list[Row]


class _Standard2006(NamedTuple):
    """The rows of one sex: by day from birth on (weight, length, BMI, head, arm), and by length."""

    by_day: list[tuple[Row, Row, Row, Row, Row | None]]
    lying: _ByLength
    standing: _ByLength


def assess(measured: Measured, standard: str | None = None) -> Growth:
    """Return the scores of one child.

    Args:
        measured: a measurement before birth, or one without sex, has no score.
        standard: "2006" or "2007" where one of them is asked for; None lets the age decide, at 60.0 months.
    """
    days, months = exact_age(measured.age_days, measured.age_months)
    if standard == "2007" or (standard is None and months is not None and months >= MONTHS_2007):
        return _assess_2007(measured, months)
    return _assess_2006(measured, days, months)


def _assess_2006(measured: Measured, days: int | None, months: float | None) -> Growth:
    sex, _, _, weight, length, position, head, arm, oedema = measured
    doubtful = position == "standing" and months is not None and months < STANDING_FROM_MONTH
    if doubtful:
        position = None
    size_um = size = None
    if length is not None and length > 0.0:
        size_um = _corrected_um(floor(length * UM_PER_CM + 0.5), position, days)
        size = size_um / UM_PER_CM
    bmi = _bmi(weight, size)
    if sex is None or (months is not None and not 0.0 <= months < MONTHS_2007):
        return Growth(size, position, doubtful, bmi)
    standard = _standard_2006(sex)
    fat = bmi
    if oedema:
        weight = fat = None
    by_length = restricted_score(_row_by_length(standard, size_um, position, days), weight, -5.0, 5.0)
    if days is None:
        return Growth(size, position, doubtful, bmi, None, None, None, None, *by_length)
    weight_row, length_row, bmi_row, head_row, arm_row = standard.by_day[days]
    length_z, length_flag = symmetric_score(length_row, size, 6.0)
    weight_z, weight_flag = restricted_score(weight_row, weight, -6.0, 5.0)
    weight_length_z, weight_length_flag = by_length
    bmi_z, bmi_flag = restricted_score(bmi_row, fat, -5.0, 5.0)
    head_z, head_flag = symmetric_score(head_row, head, 5.0)
    arm_z, arm_flag = restricted_score(arm_row, arm, -5.0, 5.0)
    return _growth(
        Growth,
        (
            size,
            position,
            doubtful,
            bmi,
            length_z,
            length_flag,
            weight_z,
            weight_flag,
            weight_length_z,
            weight_length_flag,
            bmi_z,
            bmi_flag,
            head_z,
            head_flag,
            arm_z,
            arm_flag,
        ),
    )


def _bmi(weight_kg: float | None, size_cm: float | None) -> float | None:
    if weight_kg is None or size_cm is None or weight_kg <= 0.0 or size_cm <= 0.0:
        return None
    size_m = size_cm / 100.0
    return weight_kg / (size_m * size_m)


def _corrected_um(size_um: int, position: str | None, days: int | None) -> int:
    if days is None or position is None:
        return size_um
    if position == "standing":
        return size_um + POSITION_CORRECTION_UM if days < HEIGHT_FROM_DAY else size_um
    return size_um - POSITION_CORRECTION_UM if days >= HEIGHT_FROM_DAY else size_um


def _row_by_length(standard: _Standard2006, size_um: int | None, position: str | None, days: int | None) -> Row | None:
    if size_um is None:
        return None
    if days is not None:
        lying = days < HEIGHT_FROM_DAY
    elif position is not None:
        lying = position == "lying"
    else:
        lying = size_um < LENGTH_BELOW_UM
    first_um, rows = standard.lying if lying else standard.standing
    at, part = divmod(size_um - first_um, UM_PER_MM)
    if at < 0 or at + (part > 0) >= len(rows):
        return None
    return _between(rows[at], rows[at + 1], part / UM_PER_MM) if part else rows[at]


def _between(row: Row, after: Row, part: float) -> Row:
    """Return the row that lies ``part`` of the way to the next one: L, M and S each on a straight line."""
    power, median, product = row
    next_power, next_median, next_product = after
    spread, next_spread = product / power, next_product / next_power
    power += (next_power - power) * part
    spread += (next_spread - spread) * part
    return power, median + (next_median - median) * part, power * spread


def _assess_2007(measured: Measured, months: float | None) -> Growth:
    weight, height, sex = measured.weight_kg, measured.length_height_cm, measured.sex
    if height is not None and height <= 0.0:
        height = None
    bmi = fat = _bmi(weight, height)
    if sex is None or months is None or not MONTHS_2007 <= months <= LAST_MONTH_2007:
        return Growth(height, None, None, bmi)
    if measured.oedema:
        weight = fat = None
    weight_row = _row_by_month(sex, "wfa", months) if months <= LAST_MONTH_WEIGHT_2007 else None
    by_height = symmetric_score(_row_by_month(sex, "lhfa", months), height, 6.0)
    by_weight = restricted_score(weight_row, weight, -6.0, 5.0)
    by_bmi = restricted_score(_row_by_month(sex, "bmifa", months), fat, -5.0, 5.0)
    return Growth(height, None, None, bmi, *by_height, *by_weight, None, None, *by_bmi)


def _row_by_month(sex: str, indicator: str, months: float) -> Row:
    rows = _rows_2007(sex, indicator)
    at = int(months - MONTHS_2007)
    return _between(rows[at], rows[at + 1], months % 1)


@cache
def _rows_2007(sex: str, indicator: str) -> list[Row]:
    """Return the rows from month 60 on; the last one twice, so that the last month has a row above it too."""
    rows = lms_table("2007", indicator, sex).rows()
    return [*rows, rows[-1]]


@cache
def _standard_2006(sex: str) -> _Standard2006:
    weight, length, bmi, head, arm = (lms_table("2006", name, sex) for name in ("wfa", "lhfa", "bmifa", "hcfa", "acfa"))
    lying, standing = lms_table("2006", "wfl", sex), lms_table("2006", "wfh", sex)
    return _Standard2006(
        # day by day, so that what is read together lies together in memory
        [
            (weight.row(day), length.row(day), bmi.row(day), head.row(day), arm.row(day) if day >= arm.first else None)
            for day in range(weight.last + 1)
        ],
        _ByLength(lying.first * UM_PER_MM, lying.rows()),
        _ByLength(standing.first * UM_PER_MM, standing.rows()),
    )
