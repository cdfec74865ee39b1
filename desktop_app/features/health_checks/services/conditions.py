"""Known illnesses and the monthly look at them: stored, ended, taken back, read."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of
from desktop_app.residents.services import alias_map, among, canonical_id, every_id, person_facts, with_merged

from ..models import ConditionControl, HealthCondition
from ..rules.checking import check_condition, check_control
from ..rules.entries import Condition, Control
from ..rules.natural_ids import condition_control_id, health_condition_id
from .pack_lists import conditions_of_pack
from .people import person_on
from .writing import forget_day, put, rows_of_people

_GONE = QT_TRANSLATE_NOOP("Health checks", "This illness is not on the list any more. Look at the card again.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Health checks", "{day} is before the birth ({birth}). Check both dates.")
_TOO_LATE = QT_TRANSLATE_NOOP("Health checks", "{day} is in the future. Write since when it is known, as far as you know.")


def set_condition(
    session: Session,
    resident: bytes,
    code: str,
    *,
    whose: str = "own",
    since: PartialDate | None = None,
    told_by: str = "",
    note: str = "",
    today: date | None = None,
) -> bytes:
    """Store that an illness is known and return its id; what was known of it before is replaced, and it has not ended.

    Args:
        code: of the pack's list, e.g. hypertension.
        whose: "own" or "family".
        since: as far as known.

    Raises:
        InputError: no such illness, or the date is not possible; nothing was stored.
    """
    since = since or PartialDate()
    problems = check_condition(code, whose, {one.code for one in conditions_of_pack(pack_of(session))})
    resident = canonical_id(session, resident)
    birth = person_facts(session, resident).birth
    if today is not None and since.earliest is not None and since.earliest > today:
        problems.append(Problem("since", _TOO_LATE.fill(day=since)))
    if whose == "own" and since.latest is not None and birth.earliest is not None and since.latest < birth.earliest:
        problems.append(Problem("since", _BEFORE_BIRTH.fill(day=since, birth=birth)))
    if problems:
        raise InputError(problems)
    for other in _rows(session, resident, code, whose):
        session.delete(other)
    key = health_condition_id(resident, code, whose)
    make_or_revive(
        session,
        HealthCondition,
        key,
        resident_id=resident,
        code=code,
        whose=whose,
        since_year=since.year,
        since_month=since.month,
        since_day=since.day,
        ended_on=None,
        told_by=told_by.strip() or None,
        note=note.strip() or None,
    )
    return key


def end_condition(session: Session, condition: bytes, on: date) -> None:
    """Note that an illness is over; raises UserError if it was taken out."""
    _find(session, condition).ended_on = on


def remove_condition(session: Session, condition: bytes) -> None:
    """Take out an illness that was noted by mistake; undo brings it back. Raises UserError if it is gone already."""
    session.delete(_find(session, condition))


def conditions_of(session: Session, residents: Collection[bytes] | None) -> dict[bytes, list[Condition]]:
    """Return known illnesses of people and their families: {resident: own ones first}; None asks for everybody.

    Of an illness that stands under two entries of a person the one that has not ended holds.
    """
    found: dict[bytes, dict[tuple[str, str], Condition]] = {}
    order = HealthCondition.whose.desc(), HealthCondition.code, HealthCondition.ended_on.is_not(None), HealthCondition.id
    query = select(HealthCondition).order_by(*order)
    if residents is None:
        wanted = alias_map(session)
        rows = [(wanted.get(row.resident_id, row.resident_id), row) for row in session.scalars(query)]
    else:
        wanted = with_merged(session, residents)
        several = session.scalars(query.where(among(HealthCondition.resident_id, wanted)))
        rows = [(wanted[row.resident_id], row) for row in several if row.resident_id in wanted]
    for resident, row in rows:
        found.setdefault(resident, {}).setdefault((row.code, row.whose), _condition(row))
    return {resident: list(of_person.values()) for resident, of_person in found.items()}


def record_control(session: Session, resident: bytes, on: date, control: Control, today: date | None = None) -> bytes:
    """Store one look at a known illness and return its id; what is None here keeps what the day knows already.

    Raises:
        InputError: no such illness, or the day is not possible; nothing was stored.
    """
    if problems := check_control(control, {one.code for one in conditions_of_pack(pack_of(session))}):
        raise InputError(problems)
    resident = person_on(session, resident, on, today)
    values = {
        "resident_id": resident,
        "code": control.code,
        "seen_on": on,
        "where_seen": control.where,
        "has_medicine": control.has_medicine,
        "taken_24h": control.taken_24h,
        "seen_by": control.by.strip() or None,
        "note": control.note.strip() or None,
    }
    key = condition_control_id(resident, control.code, on)
    same = {ConditionControl.code: control.code}
    return put(session, ConditionControl, key, ConditionControl.seen_on, values, keeps=True, same=same)


def forget_control(session: Session, resident: bytes, code: str, on: date) -> None:
    """Take out the look at an illness of a day; undo brings it back."""
    forget_day(session, ConditionControl, resident, ConditionControl.seen_on, on, {ConditionControl.code: code})


def controls_of(
    session: Session, residents: Collection[bytes] | None, first: date | None = None, last: date | None = None
) -> dict[bytes, list[Control]]:
    """Return the looks at known illnesses in a span of days: {resident: newest first}; None asks for everybody."""
    found: dict[bytes, list[Control]] = {}
    for resident, row in rows_of_people(session, ConditionControl, residents, ConditionControl.seen_on, first, last):
        found.setdefault(resident, []).append(_control(row))
    return found


def _rows(session: Session, resident: bytes, code: str, whose: str) -> list[HealthCondition]:
    """Return the rows of one illness under other entries of a person."""
    others = [one for one in every_id(session, resident) if one != resident]
    query = select(HealthCondition).where(
        HealthCondition.resident_id.in_(others), HealthCondition.code == code, HealthCondition.whose == whose
    )
    return list(session.scalars(query))


def _find(session: Session, condition: bytes) -> HealthCondition:
    row = living(session, HealthCondition, condition)
    if row is None:
        raise UserError(_GONE)
    return row


def _condition(row: HealthCondition) -> Condition:
    since = PartialDate(row.since_year, row.since_month, row.since_day)
    return Condition(row.code, row.whose, since, row.ended_on, row.told_by or "", row.note or "", row.id)


def _control(row: ConditionControl) -> Control:
    return Control(
        row.code,
        row.where_seen or "",
        row.has_medicine,
        row.taken_24h,
        row.seen_by or "",
        row.note or "",
        row.seen_on,
        row.id,
    )
