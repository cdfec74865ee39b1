"""Blood pressure, pulse, breath and temperature: stored, taken back, read."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError

from ..models import VitalSign
from ..rules.checking import check_vitals
from ..rules.entries import Vitals
from ..rules.natural_ids import vital_sign_id
from .pack_lists import measures_of_post
from .people import person_on
from .writing import forget_day, put, rows_of_people

_OTHERS = ("pulse_per_minute", "breaths_per_minute", "temperature_tenths")


def record_vitals(session: Session, resident: bytes, on: date, vitals: Vitals, today: date | None = None) -> bytes:
    """Add what was measured to what is known of the day and return the row's id; what is None here stays as it was.

    Raises:
        InputError: nothing was measured, a value cannot be, or the day is not possible; nothing was stored.
    """
    return _put(session, resident, on, vitals, today, keeps=True)


def replace_vitals(session: Session, resident: bytes, on: date, vitals: Vitals, today: date | None = None) -> bytes:
    """Store what was measured in the place of what is known of the day; raises like ``record_vitals``."""
    return _put(session, resident, on, vitals, today, keeps=False)


def set_pressure(session: Session, resident: bytes, on: date, pressure: Vitals, today: date | None = None) -> None:
    """Store the blood pressure of a day and keep what else the day knows; an empty one is taken back.

    Raises:
        InputError: a value cannot be, or the day is not possible; nothing was stored.
    """
    stored = next(iter(vitals_of(session, [resident], on, on).get(resident, [])), Vitals())
    readings = ("systolic_mmhg", "diastolic_mmhg", "second_systolic_mmhg", "second_diastolic_mmhg")
    entry = replace(stored, **{name: getattr(pressure, name) for name in readings})
    if any(getattr(entry, name) is not None for name in (*readings, *_OTHERS)):
        replace_vitals(session, resident, on, entry, today)
    else:
        forget_vitals(session, resident, on)


def forget_vitals(session: Session, resident: bytes, on: date) -> None:
    """Take out what was measured on a day; undo brings it back."""
    forget_day(session, VitalSign, resident, VitalSign.measured_on, on)


def vitals_of(
    session: Session, residents: Collection[bytes] | None, first: date | None = None, last: date | None = None
) -> dict[bytes, list[Vitals]]:
    """Return what was measured of people in a span of days: {resident: newest first}; None asks for everybody."""
    found: dict[bytes, list[Vitals]] = {}
    for resident, row in rows_of_people(session, VitalSign, residents, VitalSign.measured_on, first, last):
        found.setdefault(resident, []).append(_vitals(row))
    return found


def _put(session: Session, resident: bytes, on: date, vitals: Vitals, today: date | None, keeps: bool) -> bytes:
    if problems := check_vitals(vitals, measures_of_post(session)):
        raise InputError(problems)
    resident = person_on(session, resident, on, today)
    values = {
        "resident_id": resident,
        "measured_on": on,
        "visit_id": vitals.visit,
        "systolic_mmhg": vitals.systolic_mmhg,
        "diastolic_mmhg": vitals.diastolic_mmhg,
        "second_systolic_mmhg": vitals.second_systolic_mmhg,
        "second_diastolic_mmhg": vitals.second_diastolic_mmhg,
        "pulse_per_minute": vitals.pulse_per_minute,
        "breaths_per_minute": vitals.breaths_per_minute,
        "temperature_tenths": vitals.temperature_tenths,
        "measured_by": vitals.by.strip() or None,
        "note": vitals.note.strip() or None,
    }
    return put(session, VitalSign, vital_sign_id(resident, on), VitalSign.measured_on, values, keeps)


def _vitals(row: VitalSign) -> Vitals:
    return Vitals(
        row.systolic_mmhg,
        row.diastolic_mmhg,
        row.second_systolic_mmhg,
        row.second_diastolic_mmhg,
        row.pulse_per_minute,
        row.breaths_per_minute,
        row.temperature_tenths,
        row.measured_by or "",
        row.note or "",
        row.visit_id,
        row.measured_on,
        row.id,
    )
