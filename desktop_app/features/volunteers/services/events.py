"""Open days and classes with the people who help there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.db.database import post_of

from ..models import Duty
from ..rules.duty import Event
from ..rules.natural_ids import Person, open_day_id
from ..rules.terms import runs_on
from .duty import StaffRow, list_duty, record_presence, staff_of
from .officers import list_officers
from .roster import roster

MOST_EVENTS = 400
HEALTH_OFFICES = ("midwife", "supervising_officer")


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event in the list of duties.

    Attributes:
        planned, came: how many people.
        about: e.g. which class; empty for an open day.
    """

    event: Event
    planned: int
    came: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One person who may help at an event: of the roster, or named already.

    Attributes:
        duty: id of what is stored, or None if nothing is.
        gone: that the person has died or moved away, in words.
        is_on_roster: serves on that day; others can be taken off the list.
    """

    person: Person
    name: Label
    role: str
    duty: bytes | None = None
    task: str | None = None
    planned: bool | None = None
    present: bool | None = None
    gone: Label | None = None
    is_on_roster: bool = False


def open_day(session: Session, held_on: date) -> Event:
    """Return the post's open day of a date, stored or not."""
    return Event("open_day", open_day_id(post_of(session), held_on), held_on)


def list_events(session: Session, limit: int = MOST_EVENTS) -> list[EventRow]:
    """Return the events that people are planned for or came to, the newest first."""
    rows = session.scalars(select(Duty).order_by(Duty.on_date.desc())).all()
    found: dict[bytes, list[StaffRow]] = {}
    for row in reversed(list_duty(session, rows)):
        if row.event_id in found or len(found) < limit:
            found.setdefault(row.event_id, []).append(row)
    return [
        EventRow(
            Event(staff[0].event_kind, key, staff[0].on_date),
            sum(1 for row in staff if row.planned),
            sum(1 for row in staff if row.present),
            next((row.note for row in staff if row.note and row.event_kind != "open_day"), ""),
        )
        for key, staff in found.items()
    ]


def duty_list(session: Session, event: Event) -> list[DutyLine]:
    """Return who may help at an event: who serves on that day in the order of the roster, then by name whoever else is named."""
    named = {row.person: row for row in staff_of(session, event.id)}
    lines = []
    for serving in roster(session, event.on_date):
        row = named.pop(serving.resident, None)
        if row is None and serving.gone is not None:
            continue
        line = DutyLine(serving.resident, serving.name, "volunteer", gone=serving.gone, is_on_roster=True)
        lines.append(line if row is None else _filled(row, serving.gone, True))
    return lines + [_filled(row, None, False) for row in named.values()]


def planned_came(session: Session, event: Event, today: date) -> int:
    """Say of everybody who is planned and of whom nobody said anything that they came; return how many they are."""
    waiting = [row for row in staff_of(session, event.id) if row.planned and row.present is None]
    for row in waiting:
        record_presence(session, event.kind, event.id, event.on_date, row.person, row.role, today=today)
    return len(waiting)


def leaders_came(session: Session, event: Event, people: Iterable[Person], about: str, today: date) -> None:
    """Write down that the people who lead a class came to a meeting that was held; what is said of somebody already stays.

    A volunteer is who serves on that day, a health worker who holds the office of midwife or supervising officer then;
    others stand in none of the columns of SIP 5.

    Args:
        about: what the class is called; kept as the note of the duty.
    """
    known = {row.person for row in staff_of(session, event.id) if row.present is not None}
    serving = {row.resident for row in roster(session, event.on_date)}
    health = _health_workers(session, event.on_date)
    for person in people:
        if person in known:
            continue
        role = "volunteer" if person in serving else "health_worker" if person in health else "other"
        duty = record_presence(session, event.kind, event.id, event.on_date, person, role, today=today, task="lead")
        session.get_one(Duty, duty).note = about


def _health_workers(session: Session, on_date: date) -> set[Person]:
    """Return the holders of the offices of health workers, and their names as printed."""
    found: set[Person] = set()
    for officer in list_officers(session):
        if officer.office in HEALTH_OFFICES and runs_on(officer.from_date, officer.until_date, on_date):
            found |= {officer.holder, str(officer.name)}
    return found


def _filled(row: StaffRow, gone: Label | None, is_on_roster: bool) -> DutyLine:
    return DutyLine(row.person, row.name, row.role, row.id, row.task, row.planned, row.present, gone, is_on_roster)
