"""Who did not come to an open day, and why."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import ResidentRow, alias_map, canonical_id, every_id, rows_of

from ..models import Absence, Visit
from ..rules.absence import REASONS
from ..rules.groups import groups_of_day
from ..rules.natural_ids import absence_id
from .check_in import refuse_resident
from .day_groups import expected_ids
from .open_days import find_open_day

_NO_REASON = QT_TRANSLATE_NOOP("Health visits", "Choose why the child did not come.")


@dataclass(frozen=True, slots=True)
class WhyAbsent:
    """Why somebody did not come.

    Attributes:
        reason: a code of ``rules.absence.REASONS``.
    """

    reason: str
    asked_on: date
    asked_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody who was expected on an open day and is not entered on it.

    Attributes:
        why: None while nobody asked.
    """

    person: ResidentRow
    why: WhyAbsent | None


def record_absence(
    session: Session, resident: bytes, day_id: bytes, reason: str, asked_on: date, asked_by: str = "", note: str = ""
) -> bytes:
    """Store why somebody did not come and return the row's id; a second answer replaces the first.

    Raises:
        InputError: no such reason, or the open day lies before birth or after death; nothing was stored.
        UserError: the open day was removed.
    """
    if reason not in REASONS:
        raise InputError([Problem("reason", _NO_REASON)])
    day = find_open_day(session, day_id)
    resident = canonical_id(session, resident)
    refuse_resident(session, resident, day.held_on)
    key = absence_id(resident, day_id)
    make_or_revive(
        session,
        Absence,
        key,
        resident_id=resident,
        open_day_id=day_id,
        reason=reason,
        asked_on=asked_on,
        asked_by=asked_by.strip() or None,
        note=note.strip() or None,
    )
    return key


def remove_absence(session: Session, resident: bytes, day_id: bytes) -> None:
    """Take back why somebody did not come."""
    for one in every_id(session, resident):
        row = living(session, Absence, absence_id(one, day_id))
        if row is not None:
            session.delete(row)


def move_absences(session: Session, day_id: bytes, new_day_id: bytes) -> None:
    """Let the reasons of an open day follow it to another date; where that day knows one of a person already, it stays."""
    for row in session.scalars(select(Absence).where(Absence.open_day_id == day_id)).all():
        if living(session, Absence, absence_id(row.resident_id, new_day_id)) is None:
            record_absence(session, row.resident_id, new_day_id, row.reason, row.asked_on, row.asked_by or "", row.note or "")
        session.delete(row)


def absences_of_day(session: Session, day_id: bytes) -> dict[bytes, WhyAbsent]:
    """Return why people did not come to an open day, by resident; also of those who were entered on it later."""
    query = select(Absence.resident_id, Absence.reason, Absence.asked_on, Absence.asked_by, Absence.note)
    aliases = alias_map(session)
    rows = session.execute(query.where(Absence.open_day_id == day_id).order_by(Absence.asked_on))
    return {aliases.get(who, who): WhyAbsent(reason, on, by or "", note or "") for who, reason, on, by, note in rows}


def absent(session: Session, day_id: bytes) -> list[Absent]:
    """Return those who were expected on an open day and are not entered on it, by name."""
    day = find_open_day(session, day_id)
    came = came_on(session, day_id)
    why = absences_of_day(session, day_id)
    missing = [one for one in expected_ids(session, day.held_on, groups=groups_of_day(day.groups)) if one not in came]
    return [Absent(person, why.get(person.id)) for person in rows_of(session, missing)]


def came_on(session: Session, day_id: bytes) -> set[bytes]:
    """Return who is entered on an open day."""
    return set(visits_of_day(session, day_id))


def visits_of_day(session: Session, day_id: bytes) -> dict[bytes, bytes]:
    """Return the visit of everybody who is entered on an open day, also under an entry that is joined with another."""
    aliases = alias_map(session)
    rows = session.execute(select(Visit.resident_id, Visit.id).where(Visit.open_day_id == day_id))
    found: dict[bytes, bytes] = {}
    for who, visit in rows:
        if who not in aliases:
            found[who] = visit
        else:
            found.setdefault(aliases[who], visit)
    return found


def count_reasons(why: Mapping[bytes, WhyAbsent], among: Collection[bytes]) -> dict[str, list[bytes]]:
    """Return who of ``among`` did not come for which reason; a reason that nobody has is left out."""
    found: dict[str, list[bytes]] = {}
    for reason in REASONS:
        people = [one for one in among if one in why and why[one].reason == reason]
        if people:
            found[reason] = people
    return found
