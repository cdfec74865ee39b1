"""Children with what was measured of them, as the rules of doubts ask for them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.models import Identifier, Resident
from desktop_app.residents.rules import shown_name
from desktop_app.residents.services import alias_map

from ..models import BodyMeasurement
from ..rules.attendance import COUNTED, is_child
from ..rules.doubts import Subject, Taken, flagged_indices
from .children_here import ESTIMATES
from .people import among, with_merged

_HEAVIEST_CHILD_G = 20_000
"""Somebody without a birth date who weighs less is taken for a child."""


def subjects(session: Session, first: date, last: date, ids: Collection[bytes] | None = None) -> list[Subject]:
    """Return the children of 0-59 months for whom the post answers, with what was measured in a period.

    Args:
        ids: only these residents; None for all. Who was not measured is left out.
    """
    rows = _measurements(session, first, last, ids)
    found = (_with_measurements(subject, rows[subject.resident]) for subject in _people(session, rows.keys()))
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
            BodyMeasurement.oedema,
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


def _people(session: Session, ids: Collection[bytes]) -> Iterable[Subject]:
    mother = aliased(Resident)
    query = (
        select(Resident, func.coalesce(mother.name, Resident.mother_name, "").label("mother"))
        .outerjoin(mother, mother.id == Resident.mother_id)
        .where(Resident.status.in_(sorted(COUNTED)), among(Resident.id, ids))
    )
    numbers = _national_numbers(session, ids)
    for person, mother_name in session.execute(query):
        if person.id in ids:
            yield Subject(
                person.id,
                shown_name(person.name, person.is_unnamed, mother_name),
                person.sex,
                PartialDate(person.birth_year, person.birth_month, person.birth_day),
                person.birth_source in ESTIMATES,
                name_key(mother_name),
                numbers.get(person.id, ""),
            )


def _national_numbers(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    query = select(Identifier.resident_id, Identifier.value).where(
        Identifier.kind == "national_id", among(Identifier.resident_id, ids)
    )
    return {resident: value for resident, value in session.execute(query) if resident in ids}


def _with_measurements(subject: Subject, rows: Sequence[Any]) -> Subject:
    """Return a child with what was measured of it before it was five years old."""
    born, taken = subject.birth.exact, []
    for row in rows:
        months = subject.birth.age_months(row.measured_on)
        if not (is_child(months) if months is not None else (row.weight_g or _HEAVIEST_CHILD_G) < _HEAVIEST_CHILD_G):
            continue
        days = None if born is None else (row.measured_on - born).days
        values = row.weight_g, row.length_height_mm, row.position, row.head_mm, row.arm_mm
        one = Taken(row.id, row.visit_id, row.measured_on, days, months, *values)
        taken.append(replace(one, flagged=flagged_indices(one, subject.sex, bool(row.oedema))))
    return replace(subject, taken=tuple(taken))
