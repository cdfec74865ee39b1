"""Who was to help at an open day or a class, and who came."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.core.text import Label
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import canonical_id

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

    Raises:
        InputError: an unknown event, role or task, no name, or a date more than a year ahead; nothing was stored.
    """
    event = Event(event_kind, event_id, on_date)
    row = _row(session, event, person, role, task, None, today)
    row.planned, row.task = planned, task or None
    return row.id


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
    row = _row(session, event, person, role, task, present, today)
    row.present = present
    if task:
        row.task = task
    return row.id


def remove_duty(session: Session, duty: bytes) -> None:
    """Take somebody off the list of an event; undo brings them back."""
    row = living(session, Duty, duty)
    if row is not None:
        session.delete(row)


def move_duty(session: Session, event_id: bytes, to: Event, today: date) -> None:
    """Let everybody's duty follow an event to another date; raises InputError as ``plan_duty``.

    Ids follow from the event, so that each duty is written anew. Where the new event names somebody already,
    what is said there stays and the rest is filled in.
    """
    for old in session.scalars(select(Duty).where(Duty.event_id == event_id)).all():
        person = person_of(old.resident_id, old.name)
        new = _row(session, to, person, old.role, old.task, old.present, today)
        for field in ("task", "planned", "present", "note"):
            if getattr(new, field) is None:
                setattr(new, field, getattr(old, field))
        if old.id != new.id:
            session.delete(old)


def staff_of(session: Session, event_id: bytes) -> list[StaffRow]:
    """Return who is planned for or came to an event, by name; a plan that was taken back is left out."""
    return list_duty(session, session.scalars(select(Duty).where(Duty.event_id == event_id)).all())


def list_duty(session: Session, rows: Sequence[Duty]) -> list[StaffRow]:
    """Return records of duty as plain values, by date and name."""
    kept = [row for row in rows if row.planned or row.present is not None]
    people = helpers(session, [row.resident_id for row in kept if row.resident_id is not None])
    found = []
    for row in kept:
        who = people.get(row.resident_id or b"")
        person = who.row.id if who is not None else person_of(row.resident_id, row.name)
        found.append(
            StaffRow(
                row.id,
                row.event_kind,
                row.event_id,
                row.on_date,
                person,
                name_of(who, row.name),
                row.role,
                row.task,
                row.planned,
                row.present,
                row.note or "",
            )
        )
    return sorted(found, key=lambda one: (one.on_date, str(one.name).casefold(), one.id))


def _row(session: Session, event: Event, person: Person, role: str, task: str | None, present: bool | None, today: date) -> Duty:
    """Return the living duty of a person at an event, made if there is none."""
    if isinstance(person, bytes):
        person = canonical_id(session, person)
    if problems := check_duty(event, person, role, task, present, today):
        raise InputError(problems)
    key = duty_id(event.id, person)
    row = living(session, Duty, key) or make_or_revive(
        session,
        Duty,
        key,
        event_kind=event.kind,
        event_id=event.id,
        on_date=event.on_date,
        resident_id=person if isinstance(person, bytes) else None,
        name=" ".join(person.split()) if isinstance(person, str) else None,
        role=role,
    )
    row.role, row.on_date = role, event.on_date
    return row
