"""Children with what was measured of them, as the rules of doubts ask for them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_months
from desktop_app.residents.models import Identifier, Resident
from desktop_app.residents.rules import shown_name
from desktop_app.residents.services import alias_map, among, with_merged

from ..models import BodyMeasurement
from ..rules.attendance import COUNTED, is_child
from ..rules.doubts import INDICES, Subject, Taken
from .children_here import ESTIMATES

_HEAVIEST_CHILD_G = 20_000
"""Somebody without a birth date who weighs less is taken for a child."""

_CHILD_YEARS = 7
_NOTHING: frozenset[str] = frozenset()


def subjects(session: Session, first: date, last: date, ids: Collection[bytes] | None = None) -> list[Subject]:
    """Return the children of 0-59 months for whom the post answers, with what was measured in a period.

    Args:
        ids: only these residents; None for all. Who was not measured is left out.
    """
    rows = _measurements(session, first, last, ids)
    flagged = _flagged(session, first, last)
    people = _people(session, rows.keys(), last.year)
    found = (replace(subject, taken=_taken(subject, rows[subject.resident], flagged)) for subject in people)
    return [subject for subject in found if subject.taken]


def same_day_children(session: Session, resident: bytes) -> list[bytes]:
    """Return the other residents who were born on the same known day: among them are the twins."""
    own = session.get(Resident, resident)
    if own is None or own.birth_day is None:
        return []
    query = select(Resident.id).where(
        Resident.birth_year == own.birth_year,
        Resident.birth_month == own.birth_month,
        Resident.birth_day == own.birth_day,
        Resident.id != resident,
        Resident.status.in_(sorted(COUNTED)),
    )
    return list(session.scalars(query))


def _measurements(session: Session, first: date, last: date, ids: Collection[bytes] | None) -> dict[bytes, list[Any]]:
    """Return what was measured, by the resident whose it is now, oldest first."""
    aliases = alias_map(session) if ids is None else with_merged(session, ids)
    query = (
        select(
            BodyMeasurement.id,
            BodyMeasurement.visit_id,
            BodyMeasurement.resident_id,
            BodyMeasurement.measured_on,
            BodyMeasurement.weight_g,
            BodyMeasurement.length_height_mm,
            BodyMeasurement.position,
            BodyMeasurement.head_mm,
            BodyMeasurement.arm_mm,
        )
        .where(BodyMeasurement.measured_on.between(first, last))
        .order_by(BodyMeasurement.measured_on)
    )
    if ids is not None:
        query = query.where(among(BodyMeasurement.resident_id, aliases))
    found: dict[bytes, list[Any]] = {}
    for row in session.execute(query):
        if ids is None or row.resident_id in aliases:
            found.setdefault(aliases.get(row.resident_id, row.resident_id), []).append(row)
    return found


def _flagged(session: Session, first: date, last: date) -> dict[bytes, frozenset[str]]:
    """Return the flagged indices of measurements that have any."""
    sql = "SELECT measurement_id, flags FROM derived_growth WHERE flags <> 0 AND measured_on BETWEEN ? AND ?"
    found = session.connection().exec_driver_sql(sql, (first.isoformat(), last.isoformat()))
    return {key: frozenset(name for bit, name in enumerate(INDICES) if flags >> bit & 1) for key, flags in found}


def _people(session: Session, ids: Collection[bytes], year: int) -> Iterable[Subject]:
    """Return those of ``ids`` who may be children in a year, or whose year of birth is not known."""
    mother = aliased(Resident)
    query = (
        select(
            *(Resident.id, Resident.name, Resident.is_unnamed, Resident.sex, Resident.birth_year, Resident.birth_month),
            *(Resident.birth_day, Resident.birth_source, func.coalesce(mother.name, Resident.mother_name, "").label("mother")),
        )
        .outerjoin(mother, mother.id == Resident.mother_id)
        .where(
            Resident.status.in_(sorted(COUNTED)),
            or_(Resident.birth_year.is_(None), Resident.birth_year >= year - _CHILD_YEARS),
            among(Resident.id, ids),
        )
    )
    numbers = _national_numbers(session, ids)
    for row in session.execute(query):
        if row.id in ids:
            yield Subject(
                row.id,
                shown_name(row.name, row.is_unnamed, row.mother),
                row.sex,
                PartialDate(row.birth_year, row.birth_month, row.birth_day),
                row.birth_source in ESTIMATES,
                name_key(row.mother),
                numbers.get(row.id, ""),
            )


def _national_numbers(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    query = select(Identifier.resident_id, Identifier.value).where(
        Identifier.kind == "national_id", among(Identifier.resident_id, ids)
    )
    return {resident: value for resident, value in session.execute(query) if resident in ids}


def _taken(subject: Subject, rows: Sequence[Any], flagged: Mapping[bytes, frozenset[str]]) -> tuple[Taken, ...]:
    """Return what was measured of a child before it was five years old."""
    born, taken = subject.birth.exact, []
    for key, visit, _, on, weight_g, length_mm, position, head_mm, arm_mm in rows:
        months = subject.birth.age_months(on) if born is None else completed_months(born, on)
        if is_child(months) if months is not None else (weight_g or _HEAVIEST_CHILD_G) < _HEAVIEST_CHILD_G:
            days = None if born is None else (on - born).days
            values = weight_g, length_mm, position, head_mm, arm_mm
            taken.append(Taken(key, visit, on, days, months, *values, flagged.get(key, _NOTHING)))
    return tuple(taken)
