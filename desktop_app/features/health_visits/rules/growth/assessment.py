"""One measured child against the WHO Child Growth Standards 2006 and the WHO Reference 2007.

The rules are those of WHO's R packages anthro 1.1 and anthroplus 1.0 (growth.md section 3), by exact age in
days or months. Lengths are whole micrometres inside, so that a correction of 0.7 cm hits the row it names.
``Measured`` and ``Growth`` are named tuples: a post computes them by the hundred thousand.
"""

from collections.abc import Mapping
from functools import cache
from math import floor
from typing import NamedTuple

from .ages import DAYS_PER_MONTH, HEIGHT_FROM_DAY, MONTHS_2007
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


_Days = list[tuple[Row, Row, Row, Row, Row | None]]
"""Rows of weight, length, BMI, head and arm, by day from birth on."""
_Lengths = Mapping[int | None, Row]
"""Rows by length in micrometres, one for each millimetre."""


def assess(measured: Measured, standard: str | None = None) -> Growth:
    """Return the scores of one child.

    One long function, because it runs by the hundred thousand: calls of smaller ones would cost a fifth of its time.

    Args:
        measured: a measurement before birth, or one without sex, has no score.
        standard: "2006" or "2007" where one of them is asked for; None lets the age decide, at 60.0 months.
    """
    sex, age_days, age_months, weight, length, position, head, arm, oedema = measured
    if age_days is not None:
        days, months = floor(age_days + 0.5), age_days / DAYS_PER_MONTH  # halves are rounded up
    elif age_months is not None:
        days, months = floor(age_months * DAYS_PER_MONTH + 0.5), age_months
    else:
        return _assess_without_age(measured, standard)
    if standard == "2007" or (standard is None and months >= MONTHS_2007):
        return _assess_2007(measured, months)
    lying = days < HEIGHT_FROM_DAY
    doubtful = position == "standing" and months < STANDING_FROM_MONTH
    if doubtful:
        position = None
    size_um = size = bmi = None
    if length is not None and length > 0.0:
        size_um = floor(length * UM_PER_CM + 0.5)
        if position is not None and (position == "lying") is not lying:
            size_um += POSITION_CORRECTION_UM if lying else -POSITION_CORRECTION_UM
        size = size_um / UM_PER_CM
        if weight is not None and weight > 0.0 and size > 0.0:
            size_m = size / 100.0
            bmi = weight / (size_m * size_m)
    if sex is None or not 0.0 <= months < MONTHS_2007:
        return Growth(size, position, doubtful, bmi)
    by_day, by_length, by_height = _STANDARDS_2006[sex]
    weight_row, length_row, bmi_row, head_row, arm_row = by_day[days]
    rows = by_length if lying else by_height
    row = rows.get(size_um) or _row_between(rows, size_um)
    fat = bmi
    if oedema:
        weight = fat = None
    length_z, length_flag = symmetric_score(length_row, size, 6.0)
    weight_z, weight_flag = restricted_score(weight_row, weight, -6.0, 5.0)
    weight_length_z, weight_length_flag = restricted_score(row, weight, -5.0, 5.0)
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


def _assess_without_age(measured: Measured, standard: str | None) -> Growth:
    """Return weight-for-length alone, by the position or, without one, by the length."""
    if standard == "2007":
        return _assess_2007(measured, None)
    sex, weight, length, position = measured.sex, measured.weight_kg, measured.length_height_cm, measured.position
    if length is None or length <= 0.0:
        return Growth(None, position, False, None)
    size_um = floor(length * UM_PER_CM + 0.5)
    size = size_um / UM_PER_CM
    bmi = _bmi(weight, size)
    if sex is None or measured.oedema:
        return Growth(size, position, False, bmi)
    lying = position == "lying" if position is not None else size_um < LENGTH_BELOW_UM
    _, by_length, by_height = _STANDARDS_2006[sex]
    row = _row_between(by_length if lying else by_height, size_um)
    return Growth(size, position, False, bmi, None, None, None, None, *restricted_score(row, weight, -5.0, 5.0))


def _bmi(weight_kg: float | None, size_cm: float | None) -> float | None:
    if weight_kg is None or size_cm is None or weight_kg <= 0.0 or size_cm <= 0.0:
        return None
    size_m = size_cm / 100.0
    return weight_kg / (size_m * size_m)


def _row_between(rows: _Lengths, size_um: int | None) -> Row | None:
    """Return the row of a length that may lie between two millimetres; None outside the table and without a length."""
    if size_um is None:
        return None
    part = size_um % UM_PER_MM
    row, after = rows.get(size_um - part), rows.get(size_um - part + UM_PER_MM)
    if part == 0 or row is None or after is None:
        return row if part == 0 else None
    return _between(row, after, part / UM_PER_MM)


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


def _by_length(indicator: str, sex: str) -> _Lengths:
    table = lms_table("2006", indicator, sex)
    return {mm * UM_PER_MM: table.row(mm) for mm in range(table.first, table.last + 1)}


class _Standards2006(dict[str, tuple[_Days, _Lengths, _Lengths]]):
    """The standard of each sex, made when it is first asked for."""

    def __missing__(self, sex: str) -> tuple[_Days, _Lengths, _Lengths]:
        weight, length, bmi, head, arm = (lms_table("2006", name, sex) for name in ("wfa", "lhfa", "bmifa", "hcfa", "acfa"))
        # day by day, so that what is read together lies together in memory
        by_day: _Days = [
            (weight.row(day), length.row(day), bmi.row(day), head.row(day), arm.row(day) if day >= arm.first else None)
            for day in range(weight.last + 1)
        ]
        found = self[sex] = (by_day, _by_length("wfl", sex), _by_length("wfh", sex))
        return found


_STANDARDS_2006 = _Standards2006()
