"""Entering people and changing what is known of them."""

from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync.erasing import is_erased

from ..models import Identifier, LifeEvent, Resident, ResidentFact
from ..rules import Family, Relative, ResidentEntry, check_resident
from .aliases import canonical_id, every_id
from .households import add_member, number_digits

NATIONAL_ID = "national_id"
ERASED_ALREADY = QT_TRANSLATE_NOOP("Residents", "The data of this person were erased already.")
GONE = QT_TRANSLATE_NOOP("Residents", "This person is not in the list any more. Search again.")

_ANCESTORS = """WITH RECURSIVE up (id) AS (
    SELECT ? UNION
    SELECT p.value FROM up JOIN resident r ON r.id = up.id
    JOIN (SELECT id AS child, mother_id AS value FROM resident UNION ALL SELECT id, father_id FROM resident) p ON p.child = r.id
    WHERE p.value IS NOT NULL) SELECT id FROM up"""


def register_resident(session: Session, entry: ResidentEntry, today: date) -> bytes:
    """Enter a person, in the household that the entry names, and return the new id.

    Raises:
        InputError: something cannot be true; nothing is stored.
    """
    _refuse(session, entry, today, None)
    resident = Resident(**_columns(entry))
    session.add(resident)
    session.flush()
    _write_number(session, resident.id, entry.national_id)
    if entry.household_id is not None:
        add_member(session, entry.household_id, resident.id, entry.kinship, entry.since, today)
    return resident.id


def change_resident(session: Session, resident: bytes, entry: ResidentEntry, today: date) -> None:
    """Write what a form says of somebody. The household stays: people move by ``move_to_household``.

    A newborn that gets its name keeps the day of that in its history; any other change of name is taken for a
    correction, ``rename`` is for people who changed it.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: the person is not here any more, or was erased on request.
    """
    found = get_resident(session, resident)
    if is_erased(session, found.id):  # a form that was open when the wish came; what it says would be emptied later, unseen
        raise UserError(ERASED_ALREADY)
    _refuse(session, entry, today, found.id)
    if found.is_unnamed and not entry.is_unnamed:
        session.add(event_row(found.id, "renamed", PartialDate.of(today)))
    for key, value in _columns(entry).items():
        if getattr(found, key) != value:
            setattr(found, key, value)
    _write_number(session, found.id, entry.national_id)


def set_status(session: Session, resident: bytes, status: str) -> None:
    """Say that somebody is here or away for a while, a visitor, or lives here; deaths and moves have their own functions."""
    get_resident(session, resident).status = status


def get_resident(session: Session, resident: bytes) -> Resident:
    """Return the record that stands for a person; raises UserError if there is none."""
    found = session.get(Resident, canonical_id(session, resident))
    if found is None or found.deleted_at is not None:
        raise UserError(GONE)
    return found


def delete_resident(session: Session, resident: bytes) -> None:
    """Take out somebody who was entered by mistake; undo brings them back. Who died or moved stays in the records."""
    found = get_resident(session, resident)
    for model in (Identifier, ResidentFact, LifeEvent):
        for row in session.scalars(select(model).where(model.resident_id == found.id)):
            session.delete(row)
    session.delete(found)


def resident_entry(session: Session, resident: bytes) -> ResidentEntry:
    """Return what is known of somebody as a form takes it; the household is left out."""
    found = get_resident(session, resident)
    plain = {f.name: getattr(found, f.name) for f in fields(ResidentEntry) if hasattr(found, f.name)}
    texts = {name: "" for name, value in plain.items() if value is None and name in _TEXTS}
    birth = PartialDate(found.birth_year, found.birth_month, found.birth_day)
    return ResidentEntry(**{**plain, **texts, "birth": birth, "national_id": national_id(session, found.id)})


def national_id(session: Session, resident: bytes) -> str:
    """Return somebody's national number, empty if none is known; a number that the post made up is none."""
    row = _number_row(session, resident)
    return row.value if row is not None and not row.is_temporary else ""


def set_fact(session: Session, resident: bytes, kind: str, value: str, today: date) -> None:
    """Note something known of a person from today on; what was known before stays in the history."""
    session.add(ResidentFact(resident_id=get_resident(session, resident).id, kind=kind, value=value, on_date=today))


def family_of(session: Session, entry: ResidentEntry) -> Family:
    """Return what is known of the parents whom an entry names by id, for ``rules.check_resident``."""
    return Family(_relative(session, entry.mother_id), _relative(session, entry.father_id))


def _relative(session: Session, resident: bytes | None) -> Relative | None:
    if resident is None:
        return None
    found = get_resident(session, resident)
    above = session.connection().exec_driver_sql(_ANCESTORS, (found.id,)).scalars()
    birth = PartialDate(found.birth_year, found.birth_month, found.birth_day)
    return Relative(found.id, found.name, found.sex, birth, frozenset(above) - {found.id})


def _refuse(session: Session, entry: ResidentEntry, today: date, own_id: bytes | None) -> None:
    if problems := check_resident(entry, today, family_of(session, entry), own_id, number_digits(session)):
        raise InputError(problems)


_TEXTS = ("birth_place", "mother_name", "father_name", "caregiver_name", "phone", "note")
_SAME = ("is_unnamed", "sex", "birth_source", "birth_order", "mother_id", "father_id", "caregiver_id", "status")


def _columns(entry: ResidentEntry) -> dict[str, Any]:
    return {
        "name": "" if entry.is_unnamed else " ".join(entry.name.split()),
        "birth_year": entry.birth.year,
        "birth_month": entry.birth.month,
        "birth_day": entry.birth.day,
        **{key: getattr(entry, key) for key in _SAME},
        **{key: getattr(entry, key).strip() or None for key in _TEXTS},
    }


def _number_row(session: Session, resident: bytes) -> Identifier | None:
    ids = every_id(session, resident)
    query = select(Identifier).where(Identifier.resident_id.in_(ids), Identifier.kind == NATIONAL_ID)
    rows = sorted(session.scalars(query), key=lambda row: (row.is_temporary, ids.index(row.resident_id)))
    return rows[0] if rows else None


def _write_number(session: Session, resident: bytes, typed: str) -> None:
    number, row = typed.replace(" ", ""), _number_row(session, resident)
    if row is None:
        if number:
            session.add(Identifier(resident_id=resident, kind=NATIONAL_ID, value=number))
    elif not number:
        if not row.is_temporary:
            session.delete(row)
    elif (row.value, row.is_temporary) != (number, False):
        row.value, row.is_temporary = number, False


def event_row(resident: bytes, kind: str, when: PartialDate, place: str = "", detail: str = "") -> LifeEvent:
    """Return a new row of something that happened to a person."""
    return LifeEvent(
        resident_id=resident,
        kind=kind,
        event_year=when.year,
        event_month=when.month,
        event_day=when.day,
        place=place.strip() or None,
        detail=detail.strip() or None,
    )
