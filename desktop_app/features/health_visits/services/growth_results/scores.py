"""Writes the scores of measurements into ``derived_growth``."""

from collections.abc import Iterable, Iterator
from datetime import date
from operator import itemgetter
from typing import Any

from desktop_app.core.partial_date import PartialDate

from ...rules.child_growth import divided
from ...rules.growth import Growth, Measured, assess_both, corrected_age_days
from .births import Births

# CROSS JOIN lets SQLite begin with what is wanted
_MEASURED = """
    SELECT m.n, m.id, m.visit_id, r.id, v.visited_on, v.kind, r.sex, r.birth_year, r.birth_month, r.birth_day,
        m.weight_g, m.length_height_mm, m.position, m.head_mm, m.arm_mm, m.oedema
    FROM temp.growth_measured w CROSS JOIN body_measurement m ON m.id = w.id
    JOIN visit v ON v.id = m.visit_id LEFT JOIN derived_resident_alias a ON a.resident = m.resident_id
    JOIN resident r ON r.id = coalesce(a.canonical, m.resident_id)
    WHERE m.deleted_at IS NULL AND v.deleted_at IS NULL AND r.deleted_at IS NULL"""
_COLUMNS = 27
_INSERT = f"INSERT INTO derived_growth VALUES ({', '.join('?' * _COLUMNS)})"  # noqa: S608 - question marks only
_NO_PRETERM = (None,) * 8


def write_scores(raw: Any, births: Births) -> None:
    """Write the scores of the measurements that ``temp.growth_measured`` names and that have no row.

    Args:
        raw: the driver's connection.
    """
    found = raw.execute(_MEASURED).fetchall()
    rows = sorted(_rows(found, births), key=itemgetter(0))  # the table is kept in this order
    raw.executemany(_INSERT, rows)


def _rows(found: Iterable[Any], births: Births) -> Iterator[tuple[Any, ...]]:
    for n, key, visit, resident, on, kind, sex, year, month, day, weight, length, position, head, arm, oedema in found:
        age_days = _age_days(date.fromisoformat(on), year, month, day)
        measured = Measured(
            sex,
            age_days,
            None,
            divided(weight, 1000),
            divided(length, 10),
            position,
            divided(head, 10),
            divided(arm, 10),
            bool(oedema),
        )
        weeks = births.gestation_weeks(resident)
        growth, preterm = assess_both(measured, weeks)
        corrected_mm = None if growth.corrected_cm is None else round(growth.corrected_cm * 10)
        bmi_x100 = None if growth.bmi is None else round(growth.bmi * 100)
        yield (
            *(n, key, visit, resident, on, kind, weight, age_days, corrected_mm, bmi_x100),
            *(growth.position_used, growth.position_doubtful),
            *_stored(growth),
            *(_NO_PRETERM if preterm is None else (corrected_age_days(age_days, weeks), *_stored(preterm))),
        )


def _age_days(on: date, year: int | None, month: int | None, day: int | None) -> int | None:
    """Return the age in days, from the middle of a birth month; None if not even that is known.

    A score from the middle of a birth year could be half a year wrong: then only weight for length is told.
    """
    if year is None or month is None:
        return None
    if day is not None:
        return on.toordinal() - date(year, month, day).toordinal()
    middle = PartialDate(year, month).middle
    return None if middle is None else (on - middle).days


def _stored(growth: Growth) -> tuple[int | None, ...]:
    """Return the six scores times 100, and their flags as the bits of one number."""
    length, length_flag, weight, weight_flag, by_length, by_length_flag, bmi, bmi_flag, head, head_flag, arm, arm_flag = growth[
        4:
    ]
    return (
        None if length is None else round(length * 100),
        None if weight is None else round(weight * 100),
        None if by_length is None else round(by_length * 100),
        None if bmi is None else round(bmi * 100),
        None if head is None else round(head * 100),
        None if arm is None else round(arm * 100),
        (length_flag is True)
        | (weight_flag is True) << 1
        | (by_length_flag is True) << 2
        | (bmi_flag is True) << 3
        | (head_flag is True) << 4
        | (arm_flag is True) << 5,
    )
