"""One measured child against the WHO Child Growth Standards 2006 and the WHO Reference 2007.

The rules are those of WHO's R packages anthro 1.1 and anthroplus 1.0 (growth.md section 3), by exact age in
days or months. Lengths are whole micrometres inside, so that a correction of 0.7 cm hits the row it names.
``Measured`` and ``Growth`` are named tuples: a post computes them by the hundred thousand.
"""

from functools import cache
from typing import NamedTuple

from .ages import HEIGHT_FROM_DAY, MONTHS_2007, exact_age
from .scores import NOT_SCORED, Row, restricted_score, symmetric_score
from .tables import lms_table

UM_PER_CM = 10_000
UM_PER_MM = 1_000
POSITION_CORRECTION_UM = 7_000
"""A child is 0.7 cm longer lying than standing (WHO 2006)."""

STANDING_FROM_MONTH = 9
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
    size_um = None if length is None else _corrected_um(int(length * UM_PER_CM + 0.5), position, days)
    corrected = None if size_um is None else size_um / UM_PER_CM
    bmi = None
    if weight is not None and corrected is not None and corrected > 0 and weight > 0:
        bmi = weight / (corrected / 100) ** 2
    if sex is None or (months is not None and not 0 <= months < MONTHS_2007):
        return Growth(corrected, position, doubtful, bmi)
    heavy = None if oedema else weight
    fat = None if oedema else bmi
    by_length = NOT_SCORED
    if heavy is not None and size_um is not None and heavy > 0:
        row = _row_by_length(sex, size_um, position, days)
        if row is not None:
            by_length = restricted_score(row, heavy, -5, 5)
    if days is None:
        return Growth(corrected, position, doubtful, bmi, None, None, None, None, *by_length)
    weight_row, length_row, bmi_row, head_row, arm_row = _by_day(sex)[days]
    return Growth(
        corrected,
        position,
        doubtful,
        bmi,
        *(symmetric_score(length_row, corrected, 6) if corrected is not None and corrected > 0 else NOT_SCORED),
        *(restricted_score(weight_row, heavy, -6, 5) if heavy is not None and heavy > 0 else NOT_SCORED),
        *by_length,
        *(restricted_score(bmi_row, fat, -5, 5) if fat is not None else NOT_SCORED),
        *(symmetric_score(head_row, head, 5) if head is not None and head > 0 else NOT_SCORED),
        *(restricted_score(arm_row, arm, -5, 5) if arm_row is not None and arm is not None and arm > 0 else NOT_SCORED),
    )


def _corrected_um(size_um: int, position: str | None, days: int | None) -> int:
    if days is None or position is None:
        return size_um
    if position == "standing":
        return size_um + POSITION_CORRECTION_UM if days < HEIGHT_FROM_DAY else size_um
    return size_um - POSITION_CORRECTION_UM if days >= HEIGHT_FROM_DAY else size_um


def _row_by_length(sex: str, size_um: int, position: str | None, days: int | None) -> Row | None:
    if days is not None:
        lying = days < HEIGHT_FROM_DAY
    elif position is not None:
        lying = position == "lying"
    else:
        lying = size_um < LENGTH_BELOW_UM
    first, rows = _by_length(sex, "wfl" if lying else "wfh")
    at, part = divmod(size_um - first, UM_PER_MM)
    if at < 0 or at >= len(rows) or (part and at + 1 == len(rows)):
        return None
    return _between(rows[at], rows[at + 1], part / UM_PER_MM) if part else rows[at]


def _assess_2007(measured: Measured, months: float | None) -> Growth:
    weight, height = measured.weight_kg, measured.length_height_cm
    bmi = None
    if weight is not None and height is not None and height > 0 and weight > 0:
        bmi = weight / (height / 100) ** 2
    sex = measured.sex
    if sex is None or months is None or not MONTHS_2007 <= months <= LAST_MONTH_2007:
        return Growth(height, None, None, bmi)
    heavy = None if measured.oedema or months > LAST_MONTH_WEIGHT_2007 else weight
    fat = None if measured.oedema else bmi
    tall = height if height is not None and height > 0 else None
    return Growth(
        height,
        None,
        None,
        bmi,
        *(NOT_SCORED if tall is None else symmetric_score(_row_by_month(sex, "lhfa", months), tall, 6)),
        *(restricted_score(_row_by_month(sex, "wfa", months), heavy, -6, 5) if heavy is not None and heavy > 0 else NOT_SCORED),
        *NOT_SCORED,
        *(NOT_SCORED if fat is None else restricted_score(_row_by_month(sex, "bmifa", months), fat, -5, 5)),
    )


def _row_by_month(sex: str, indicator: str, months: float) -> Row:
    table = lms_table("2007", indicator, sex)
    month = int(months)
    power, median, spread = table.lms(month)
    part = months - month
    if part:
        next_power, next_median, next_spread = table.lms(month + 1)
        power += (next_power - power) * part
        median += (next_median - median) * part
        spread += (next_spread - spread) * part
    return power, median, power * spread


def _between(row: Row, after: Row, part: float) -> Row:
    power, median, product = row
    next_power, next_median, next_product = after
    spread, next_spread = product / power, next_product / next_power
    power += (next_power - power) * part
    spread += (next_spread - spread) * part
    return power, median + (next_median - median) * part, power * spread


@cache
def _by_day(sex: str) -> list[tuple[Row, Row, Row, Row, Row | None]]:
    """Return the rows of weight, length, BMI, head and arm of each day from birth on."""
    arm = lms_table("2006", "acfa", sex)
    arms: list[Row | None] = [*[None] * arm.first, *arm.rows()]
    others = (lms_table("2006", indicator, sex).rows() for indicator in ("wfa", "lhfa", "bmifa", "hcfa"))
    return list(zip(*others, arms, strict=True))


@cache
def _by_length(sex: str, indicator: str) -> tuple[int, list[Row]]:
    """Return the first length in micrometres, and a row for each millimetre from there on."""
    table = lms_table("2006", indicator, sex)
    return table.first * UM_PER_MM, table.rows()
