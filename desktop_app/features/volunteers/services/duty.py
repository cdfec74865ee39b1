"""Who was to help at an open day or a class, and who came."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.core.text import Label
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import every_id

from ..models import Duty
from ..rules.duty import Event, check_duty
from ..rules.natural_ids import Person, duty_id
from .people import helpers, name_of, person_of


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One person's duty at an event.

    Attributes:
        person: the resident, or the name of somebody who is none.
        role: a code of ``DUTY_ROLES``.
        task: a code of ``ALL_TASKS``, or None.
        planned, present: None if nobody said.
    """

    id: bytes
    event_kind: str
    event_id: bytes
    on_date: date
    person: Person
    name: Label
    role: str
    task: str | None = None
    planned: bool | None = None
    present: bool | None = None
    note: str = ""


def plan_duty(
    session: Session,
    event_kind: str,
    event_id: bytes,
    on_date: date,
    person: Person,
    role: str,
    task: str | None = None,
    *,
    today: date,
    planned: bool | None = True,
) -> bytes:
    """Plan somebody for an event and return the id of the duty; False or None takes the plan back.

    Of a person of two merged entries both duties are written: the latest word counts.

    Raises:
        InputError: an unknown event, role or task, no name, or a date more than a year ahead; nothing was stored.
    """
    event = Event(event_kind, event_id, on_date)
    rows = _rows(session, event, person, role, task, None, today)
    for row in rows:
        row.role, row.planned, row.task = role, planned, task or None
    return rows[0].id


def record_presence(
    session: Session,
    event_kind: str,
    event_id: bytes,
    on_date: date,
    person: Person,
    role: str,
    present: bool | None = True,
    *,
    today: date,
    task: str | None = None,
) -> bytes:
    """Say whether somebody came to an event and return the id of the duty; what was planned stays.

    Args:
        present: None takes back what was said.
        task: the table that the person had; None keeps the one that was planned.

    Raises:
        InputError: as ``plan_duty``, or the event lies ahead; nothing was stored.
    """
    event = Event(event_kind, event_id, on_date)
    rows = _rows(session, event, person, role, task, present, today)
    for row in rows:
        row.role, row.present, row.task = role, present, task or row.task
    return rows[0].id


def remove_duty(session: Session, duty: bytes) -> None:
    """Take somebody off the list of an event, under each of the person's entries; undo brings them back."""
    row = living(session, Duty, duty)
    if row is not None:
        for one in _living_rows(session, row.event_id, person_of(row.resident_id, row.name)):
            session.delete(one)


def move_duty(session: Session, event_id: bytes, to: Event, today: date) -> None:
    """Let everybody's duty follow an event to another date; raises InputError as ``plan_duty``.

    Ids follow from the event, so that each duty is written anew. Where the new event names somebody already,
    what is said there stays and the rest is filled in.
    """
    for old in session.scalars(select(Duty).where(Duty.event_id == event_id)).all():
        person = person_of(old.resident_id, old.name)
        new = _rows(session, to, person, old.role, old.task, old.present, today)[0]
        for field in ("task", "planned", "present", "note"):
            if getattr(new, field) is None:
                setattr(new, field, getattr(old, field))
        if old.id != new.id:
            session.delete(old)


def forget_presence(session: Session, event_id: bytes) -> None:
    """Take back what was said of who came to an event that was not held; plans stay."""
    for row in session.scalars(select(Duty).where(Duty.event_id == event_id)).all():
        if row.planned:
            row.present = None
        else:
            session.delete(row)


def staff_of(session: Session, event_id: bytes) -> list[StaffRow]:
    """Return who is planned for or came to an event, by name; a plan that was taken back is left out."""
    return list_duty(session, session.scalars(select(Duty).where(Duty.event_id == event_id)).all())


def list_duty(session: Session, rows: Sequence[Duty]) -> list[StaffRow]:
    """Return records of duty as plain values, by date and name; a person of two merged entries stands once at an event."""
    people = helpers(session, [row.resident_id for row in rows if row.resident_id is not None])
    found: dict[tuple[bytes, Person], StaffRow] = {}
    for row in rows:
        who = people.get(row.resident_id or b"")
        person = who.row.id if who is not None else person_of(row.resident_id, row.name)
        one = _staff_row(row, person, name_of(who, row.name))
        known = found.get((row.event_id, person))
        found[row.event_id, person] = one if known is None else _joined(known, one)
    kept = [one for one in found.values() if one.planned or one.present is not None]
    return sorted(kept, key=lambda one: (one.on_date, str(one.name).casefold(), one.id))


def _staff_row(row: Duty, person: Person, name: Label) -> StaffRow:
    return StaffRow(
        row.id,
        row.event_kind,
        row.event_id,
        row.on_date,
        person,
        name,
        row.role,
        row.task,
        row.planned,
        row.present,
        row.note or "",
    )


def _joined(one: StaffRow, other: StaffRow) -> StaffRow:
    """Return the duty of a person who was entered twice: who came under one of the entries came."""
    answers = [row.present for row in (one, other) if row.present is not None]
    return replace(
        one,
        task=one.task or other.task,
        planned=one.planned or other.planned,
        present=any(answers) if answers else None,
        note=one.note or other.note,
    )


def _rows(
    session: Session, event: Event, person: Person, role: str, task: str | None, present: bool | None, today: date
) -> list[Duty]:
    """Return the living duty of a person at an event, one of each merged entry that has any; made if there is none."""
    if problems := check_duty(event, person, role, task, present, today):
        raise InputError(problems)
    rows = _living_rows(session, event.id, person)
    if not rows:
        entries = _entries(session, person)
        row = make_or_revive(
            session,
            Duty,
            duty_id(event.id, entries[0]),
            event_kind=event.kind,
            event_id=event.id,
            on_date=event.on_date,
            resident_id=entries[0] if isinstance(entries[0], bytes) else None,
            name=" ".join(entries[0].split()) if isinstance(entries[0], str) else None,
            role=role,
        )
        rows = [row]
    for row in rows:
        row.on_date = event.on_date
    return rows


def _living_rows(session: Session, event: bytes, person: Person) -> list[Duty]:
    rows = (living(session, Duty, duty_id(event, one)) for one in _entries(session, person))
    return [row for row in rows if row is not None]


def _entries(session: Session, person: Person) -> list[Person]:
    return [*every_id(session, person)] if isinstance(person, bytes) else [person]
