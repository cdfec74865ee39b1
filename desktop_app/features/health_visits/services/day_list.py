"""The list of an open day: who is here, what is measured, who still waits, who is missing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.features.schedules.services import states_of
from desktop_app.residents.services import NOT_HERE, ResidentRow, alias_map, canonical_id, every_id, rows_of

from ..models import BodyMeasurement, Visit
from ..rules.attendance import COUNTED, VISITOR
from ..rules.day_steps import ADVISE, CHECK_IN, MEASURE, RECORD, SERVE
from ..rules.groups import ADULT_FROM_MONTHS, group_of
from ..rules.residence import Event, lived_here
from ..rules.results import Change, weight_change
from .children_here import events_of
from .growth_results import letters_of, letters_of_month
from .open_days import find_open_day
from .weighings import LastWeight, last_weights

_OF_A_VISIT = ("queue_number", "weight_g", "length_height_mm", "position", "head_mm", "waist_mm", "arm_mm", "oedema", "letter")


@dataclass(frozen=True, slots=True)
class DayRow:
    """One person on an open day.

    Attributes:
        visit: None for somebody who is not entered yet.
        age_months: completed on the day; None if unknown.
        last: the last weight before the day.
        letter: of this weighing: N, T, O, B of the register, of a visitor that of the card; None for none.
        is_counted: the post answered for this person on the day, whoever died or moved since.
        steps_done: the steps of the day this person has been through, by the names of ``rules.day_steps``.
        group: code of ``rules.groups.GROUPS``; "" if neither age nor state says it.
    """

    visit: bytes | None
    resident: bytes
    name: Label
    mother_name: str
    sex: str | None
    birth: PartialDate
    is_estimated: bool
    age_months: int | None
    house: str
    status: str
    held_on: date
    queue_number: int | None
    weight_g: int | None
    length_height_mm: int | None
    position: str | None
    head_mm: int | None
    arm_mm: int | None
    oedema: bool | None
    last: LastWeight | None
    letter: str | None = None
    steps_done: frozenset[str] = frozenset()
    is_counted: bool = True
    waist_mm: int | None = None
    group: str = ""

    @property
    def is_visitor(self) -> bool:
        """Return True for somebody from elsewhere, who is not counted."""
        return self.status == VISITOR

    @property
    def waits(self) -> bool:
        """Return True while there is no weight."""
        return self.weight_g is None

    @property
    def missing(self) -> Sequence[str]:
        """Return the fields that make a row half filled: weight, and until people are grown length or height."""
        is_grown = (self.age_months or 0) >= ADULT_FROM_MONTHS
        return [field for field in ("weight_g", "length_height_mm")[: 1 if is_grown else 2] if getattr(self, field) is None]

    @property
    def change(self) -> Change | None:
        """Return how the weight compares with the last one; None while there is none."""
        if self.weight_g is None:
            return None
        return weight_change(self.weight_g, self.last.weight_g, self.last.measured_on) if self.last else Change()


@dataclass(frozen=True, slots=True)
class DayCounts:
    """The numbers above the list, each with its people.

    Attributes:
        left: who has been advised, the last step, and gone home.
        visitors: people the post does not answer for (visitors, moved away); they stand in no other number.
    """

    here: Sequence[bytes]
    waiting: Sequence[bytes]
    measured: Sequence[bytes]
    left: Sequence[bytes]
    absent: Sequence[bytes]
    visitors: Sequence[bytes]


def list_day(session: Session, day_id: bytes) -> list[DayRow]:
    """Return who is entered on an open day, the last entered first."""
    return _rows(session, day_id, None)


def day_row(session: Session, day_id: bytes, resident: bytes) -> DayRow:
    """Return one person of an open day, entered or not; raises UserError if the person or the day is not here."""
    entered = _rows(session, day_id, resident)
    if entered:
        return entered[0]
    found = rows_not_entered(session, find_open_day(session, day_id).held_on, [canonical_id(session, resident)])
    if not found:
        raise UserError(NOT_HERE)
    return found[0]


def rows_not_entered(session: Session, held_on: date, residents: Sequence[bytes]) -> list[DayRow]:
    """Return people who are not entered on the day of a date as rows of it; who is not in the residents' list is left out."""
    people = {person.id: person for person in rows_of(session, residents)}
    last, events = last_weights(session, list(people), held_on), events_of(session, people)
    states = states_of(session, list(people), held_on)
    return [
        _day_row(people[one], held_on, _NOT_ENTERED, events.get(one, ()), last.get(one), states=states.get(one, _NONE))
        for one in residents
        if one in people
    ]


def one_row_each(rows: Sequence[DayRow]) -> list[DayRow]:
    """Return one row for each person: who was entered as two and is one now may have two visits on the day.

    The row with a weight holds, what it leaves empty comes from the other; a step is done that is done on either.
    """
    found: dict[bytes, DayRow] = {}
    for row in rows:
        other = found.get(row.resident)
        found[row.resident] = row if other is None else _joined(*sorted((other, row), key=lambda one: one.waits))
    return list(found.values())


def _joined(row: DayRow, other: DayRow) -> DayRow:
    empty = {name: getattr(other, name) for name in _OF_A_VISIT if getattr(row, name) is None}
    return replace(row, **empty, steps_done=row.steps_done | other.steps_done)


def count_day(rows: Sequence[DayRow], absent: Collection[bytes]) -> DayCounts:
    """Return the numbers of a day from its list and from those who are missing."""
    people = one_row_each(rows)
    counted = [row for row in people if row.is_counted]
    return DayCounts(
        [row.resident for row in counted],
        [row.resident for row in counted if row.waits],
        [row.resident for row in counted if not row.waits],
        [row.resident for row in counted if ADVISE in row.steps_done],
        list(absent),
        [row.resident for row in people if not row.is_counted],
    )


def _rows(session: Session, day_id: bytes, resident: bytes | None) -> list[DayRow]:
    held_on = find_open_day(session, day_id).held_on
    query = (
        select(
            Visit.resident_id,
            Visit.id,
            Visit.queue_number,
            Visit.recorded_at,
            Visit.served_at,
            Visit.advised_at,
            BodyMeasurement.weight_g,
            BodyMeasurement.length_height_mm,
            BodyMeasurement.position,
            BodyMeasurement.head_mm,
            BodyMeasurement.arm_mm,
            BodyMeasurement.waist_mm,
            BodyMeasurement.oedema,
        )
        .outerjoin(BodyMeasurement, (BodyMeasurement.visit_id == Visit.id) & BodyMeasurement.deleted_at.is_(None))
        .where(Visit.open_day_id == day_id)
        .order_by(Visit.__table__.c.n.desc())
    )
    if resident is not None:
        query = query.where(Visit.resident_id.in_(every_id(session, resident)))
    visits, aliases = session.execute(query).all(), alias_map(session)
    ids = [aliases.get(row.resident_id, row.resident_id) for row in visits]
    people = {person.id: person for person in rows_of(session, ids)}
    last, events = last_weights(session, ids, held_on), events_of(session, people)
    letters = _letters(session, Month.of(held_on), ids if resident is not None else None)
    states = states_of(session, ids, held_on)
    return [
        _day_row(people[one], held_on, row, events.get(one, ()), last.get(one), letters.get(row.id), states.get(one, _NONE))
        for one, row in zip(ids, visits, strict=True)
        if one in people
    ]


def _letters(session: Session, month: Month, only: Sequence[bytes] | None) -> dict[bytes, str]:
    """Return the letter of a month by the visit whose weight counts, of everybody or of a few."""
    if only is None:
        found = list(letters_of_month(session, month).values())
    else:
        found = [letter for one in only for letter in letters_of(session, one) if letter.month == month]
    return {letter.visit: letter.letter or letter.card_letter for letter in found}


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is stored of a visit; nothing for somebody who is not entered."""

    id: bytes | None = None
    queue_number: int | None = None
    recorded_at: int | None = None
    served_at: int | None = None
    advised_at: int | None = None
    weight_g: int | None = None
    length_height_mm: int | None = None
    position: str | None = None
    head_mm: int | None = None
    arm_mm: int | None = None
    waist_mm: int | None = None
    oedema: bool | None = None


_NOT_ENTERED = _Stored()
_NONE: frozenset[str] = frozenset()


def _day_row(
    person: ResidentRow,
    on: date,
    stored: Any,
    events: Sequence[Event],
    last: LastWeight | None,
    letter: str | None = None,
    states: frozenset[str] = _NONE,
) -> DayRow:
    return DayRow(
        visit=stored.id,
        resident=person.id,
        name=person.shown,
        mother_name=person.mother_name,
        sex=person.sex,
        birth=person.birth,
        is_estimated=person.is_estimated,
        age_months=person.birth.age_months(on),
        house=person.house,
        status=person.status,
        held_on=on,
        queue_number=stored.queue_number,
        weight_g=stored.weight_g,
        length_height_mm=stored.length_height_mm,
        position=stored.position,
        head_mm=stored.head_mm,
        arm_mm=stored.arm_mm,
        waist_mm=stored.waist_mm,
        oedema=stored.oedema,
        last=last,
        letter=letter,
        steps_done=_steps_done(stored),
        group=group_of(person.birth.age_months(on), states),
        is_counted=lived_here(person.status, person.birth, events, on, on) if events else person.status in COUNTED,
    )


def _steps_done(stored: Any) -> frozenset[str]:
    done = {
        CHECK_IN: stored.id,
        MEASURE: stored.weight_g,
        RECORD: stored.recorded_at,
        SERVE: stored.served_at,
        ADVISE: stored.advised_at,
    }
    return frozenset(step for step, value in done.items() if value is not None)
