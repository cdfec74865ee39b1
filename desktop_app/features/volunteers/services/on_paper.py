"""What the registers and papers of volunteers ask for."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.residents.models import ResidentFact
from desktop_app.residents.rules.importing.fact_words import FACT_WORDS
from desktop_app.residents.services import alias_map

from ..rules.duty import Event
from ..rules.natural_ids import Person
from .attendance import attendance_by_role, presence_between
from .duty import StaffRow
from .roster import RosterRow, roster


@dataclass(frozen=True, slots=True)
class EventStaff:
    """An event with everybody who is planned for it or came."""

    event: Event
    staff: tuple[StaffRow, ...]


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One person's line of the attendance grid: event id -> came, did not come; what nobody said is left out."""

    person: Person
    name: Label
    role: str
    came: dict[bytes, bool]


def list_roster(session: Session, month: Month) -> list[tuple[RosterRow, Label]]:
    """Return who serves on the last day of a month, each with the education that is known of them.

    Who had died or moved away by then is left out, as ``volunteer_numbers`` does.
    """
    rows = [row for row in roster(session, month.last) if row.gone is None]
    known = _education(session, {row.resident for row in rows})
    return [(row, known.get(row.resident, "")) for row in rows]


def staff_by_month(session: Session, month: Month) -> list[tuple[Month, dict[str, frozenset[Person]] | None, int]]:
    """Return, for January up to ``month``, who came to open days by role, and on how many days somebody came.

    None stands for a month of which nobody said who came.
    """
    found: list[tuple[Month, dict[str, frozenset[Person]] | None, int]] = []
    for number in range(1, month.month + 1):
        one = Month(month.year, number)
        came = attendance_by_role(session, one.first, one.last)
        people = {role: frozenset(who) for role, who in came.by_role.items()}
        found.append((one, people if came.is_said else None, len(came.by_date)))
    return found


def events_of_month(session: Session, month: Month) -> list[EventStaff]:
    """Return the open days of a month, and the classes for which somebody was planned, with their staff, by date."""
    found = _by_event(presence_between(session, month.first, month.last))
    return [one for one in found if one.event.kind == "open_day" or any(row.planned for row in one.staff)]


def attendance_of_year(session: Session, month: Month) -> tuple[list[Event], list[AttendanceLine]]:
    """Return the events of January up to ``month`` of which somebody said who came, and a line for each person.

    Listed is who serves on the month's last day, in the order of the roster, then by name whoever else came in a role of
    the post: not the guests who lead a class.
    """
    lines: dict[Person, AttendanceLine] = {}
    for serving, _ in list_roster(session, month):
        lines[serving.resident] = AttendanceLine(serving.resident, serving.name, "volunteer", {})
    said = [
        row
        for row in presence_between(session, date(month.year, 1, 1), month.last)
        if row.present is not None and (row.role != "other" or row.person in lines)
    ]
    for row in sorted(said, key=lambda one: str(one.name).casefold()):
        line = lines.setdefault(row.person, AttendanceLine(row.person, row.name, row.role, {}))
        line.came[row.event_id] = bool(row.present)
    return [found.event for found in _by_event(said)], list(lines.values())


def _by_event(rows: list[StaffRow]) -> list[EventStaff]:
    found: dict[bytes, list[StaffRow]] = {}
    for row in rows:
        found.setdefault(row.event_id, []).append(row)
    events = [EventStaff(Event(staff[0].event_kind, key, staff[0].on_date), tuple(staff)) for key, staff in found.items()]
    return sorted(events, key=lambda one: (one.event.on_date, one.event.kind, one.event.id))


def _education(session: Session, residents: set[bytes]) -> dict[bytes, Label]:
    """Return the newest education that is known of each, in words."""
    aliases = alias_map(session)
    query = select(ResidentFact.resident_id, ResidentFact.value).where(ResidentFact.kind == "education")
    found: dict[bytes, Label] = {}
    for resident, value in session.execute(query.order_by(ResidentFact.on_date, ResidentFact.id)):
        if (key := aliases.get(resident, resident)) in residents:
            found[key] = FACT_WORDS["education"].get(value, value)
    return found
