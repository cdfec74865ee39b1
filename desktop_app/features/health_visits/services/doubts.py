"""The doubtful values of the post, and what people answered: each is looked at once, unless its value changes again."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.residents.models import Identifier, Resident
from desktop_app.residents.rules import shown_name
from desktop_app.residents.services import alias_map

from ..models import BodyMeasurement, DoubtAnswer
from ..rules.attendance import COUNTED, is_child
from ..rules.doubts import KINDS, Doubt, Subject, Taken, doubts_of, flagged_indices, same_birth, swap_doubts
from ..rules.natural_ids import doubt_answer_id, measurement_id
from .children_here import ESTIMATES
from .measuring import record_measurement
from .people import among, with_merged
from .records import living, make_or_revive

MONTHS = 12
"""Values of this many months are looked through: older registers have been closed."""

_COMPARED_MONTHS = 4
"""Values of this many months before are read as well, to compare with."""

_HEAVIEST_CHILD_G = 20_000
"""Somebody without a birth date who weighs less is taken for a child."""


def list_doubts(session: Session, today: date, ids: Collection[bytes] | None = None) -> list[Doubt]:
    """Return what nobody has answered yet, the most urgent kind first and the newest value first.

    Only children of 0-59 months for whom the post answers are asked about, and only values of the last ``MONTHS``.

    Args:
        ids: only of these residents; None for all.
    """
    subjects = _subjects(session, today, ids)
    first = Month.of(today).plus(1 - MONTHS).first
    found = [doubt for subject in subjects for doubt in doubts_of(subject)]
    found += [doubt for one, other in same_birth(subjects) for doubt in swap_doubts(one, other)]
    answers = _Answers(session)
    still_open = [doubt for doubt in found if doubt.measured_on >= first and not answers.hold(doubt)]
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(still_open, key=lambda doubt: (order[doubt.kind], -doubt.measured_on.toordinal(), str(doubt.name)))


def answer_doubt(session: Session, doubt: Doubt, today: date, note: str = "") -> None:
    """Store that the value is right; it is not asked about again while it stays as it is."""
    make_or_revive(
        session,
        DoubtAnswer,
        doubt_answer_id(doubt.measurement, doubt.kind),
        measurement_id=doubt.measurement,
        resident_id=doubt.resident,
        kind=doubt.kind,
        value_seen=doubt.value_seen,
        answered_on=today,
        note=note.strip() or None,
    )


def exchange_twins(session: Session, doubt: Doubt) -> None:
    """Give each of two twins what was written down for the other.

    Raises:
        InputError: a value is not possible for the other twin; nothing was stored.
    """
    if doubt.other_visit is None:
        raise ValueError("only values of twins are exchanged")
    one = _stored(session, doubt.visit, doubt.exchanged)
    other = _stored(session, doubt.other_visit, doubt.exchanged)
    for visit, values in ((doubt.visit, other), (doubt.other_visit, one)):
        for field, (value, position) in values.items():
            record_measurement(session, visit, field, value, position)


class _Answers:
    """What was answered, by what it was about."""

    def __init__(self, session: Session) -> None:
        aliases = alias_map(session)
        query = select(DoubtAnswer.measurement_id, DoubtAnswer.resident_id, DoubtAnswer.kind, DoubtAnswer.value_seen)
        self._seen: set[tuple[bytes, str, str]] = set()
        for measurement, resident, kind, value_seen in session.execute(query):
            self._seen |= {(measurement, kind, value_seen), (aliases.get(resident, resident), kind, value_seen)}

    def hold(self, doubt: Doubt) -> bool:
        """Return True if somebody said that this value is right."""
        about = doubt.resident if doubt.is_of_person else doubt.measurement
        return (about, doubt.kind, doubt.value_seen) in self._seen


def _stored(session: Session, visit: bytes, fields: Sequence[str]) -> dict[str, tuple[int | None, str | None]]:
    row = living(session, BodyMeasurement, measurement_id(visit))
    return {} if row is None else {field: (getattr(row, field), row.position) for field in fields}


def _subjects(session: Session, today: date, ids: Collection[bytes] | None) -> list[Subject]:
    rows = _measurements(session, Month.of(today).plus(1 - MONTHS - _COMPARED_MONTHS).first, today, ids)
    people = _people(session, rows.keys())
    subjects = (_with_measurements(subject, rows[subject.resident]) for subject in people)
    return [subject for subject in subjects if subject.taken]


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
