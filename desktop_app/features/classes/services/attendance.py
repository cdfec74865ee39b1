"""Who came to a meeting: the sheet, and saving it as one action."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.bulk import record_bulk
from desktop_app.residents.models import Resident

from ..models import Attendance, ClassSession
from ..rules.checks import check_in_term, check_not_future
from ..rules.entries import Presence
from ..rules.natural_ids import attendance_id
from ..rules.wording import COMPANIONS
from .classes import find_class
from .participants import Participant, by_any_id, participants, persons_of, shown
from .people import Person, parts, people
from .session_list import find_session, not_cancelled
from .sessions import CANCELLED, HELD
from .staff import leaders_were_there

_NOT_IN_CLASS = QT_TRANSLATE_NOOP("Classes", "One of these people is not in the class any more. Open the list again.")
_CANCELLED = QT_TRANSLATE_NOOP("Classes", "The meeting on {day} was cancelled. Take that back first.")
_COMPANION = QT_TRANSLATE_NOOP("Classes", "Choose who came along.")
_NOTHING = QT_TRANSLATE_NOOP("Classes", "Mark at least one person.")
_KEYS = ("id", "session_id", "enrolment_id", "present", "companion", "reason", "note")


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One line of the attendance sheet.

    Attributes:
        name: as people call the person.
        birth: unknown for a visitor.
        state: of the enrolment: enrolled, waiting or dropped_out.
        present: None while nobody said.
        companion: code of who came along, or None.
        reason: of absence.
        is_expected: False for who is here only because of what stands on the list: dropped out, waiting, moved or dead.
    """

    enrolment: bytes
    resident_id: bytes | None
    name: Label
    sex: str | None
    birth: PartialDate
    is_visitor: bool
    state: str
    present: bool | None
    companion: str | None
    reason: str
    note: str
    is_expected: bool

    def age_months(self, on: date) -> int | None:
        """Return completed months of age on a day, or None if they are not known."""
        return self.birth.age_months(on)


@dataclass(frozen=True, slots=True)
class Came:
    """What the list says of one person and one meeting."""

    present: bool
    companion: str | None
    reason: str
    note: str


def attendance_grid(session: Session, session_id: bytes) -> list[AttendanceRow]:
    """Return the sheet of a meeting, in the order of enrolment: who is expected, and who stands on the list anyway.

    Who dropped out before the day, waits for a place, was dead or had moved away by then is not expected.

    Raises:
        UserError: the meeting was removed.
    """
    meeting = find_session(session, session_id)
    everybody = participants(session, meeting.class_id)
    persons = persons_of(session, everybody)
    came = _lines_of(session, everybody, Attendance.session_id == session_id).get(session_id, {})
    found = []
    for one in everybody:
        expected = is_expected(one, persons, meeting.held_on)
        if expected or one.id in came:
            found.append(_line(one, persons, came.get(one.id), expected))
    return found


def record_attendance(session: Session, session_id: bytes, lines: Sequence[Presence], today: date) -> int:
    """Store the attendance sheet of a meeting and return how many lines were written; the meeting is then held.

    All lines belong to the action that is running, however many there are. A line that is already as given, or that says
    nothing (present is None), is passed over; otherwise the latest word counts.

    Raises:
        InputError: the day of the meeting is in the future or outside the term, a companion is not one of the codes,
            somebody was dead or not born yet, or no line says anything; nothing was stored.
        UserError: the meeting was cancelled or removed, or somebody is not in the class any more; nothing was stored.
    """
    meeting = find_session(session, session_id)
    if meeting.state == CANCELLED:
        raise UserError(_CANCELLED.fill(day=meeting.held_on))
    term = find_class(session, meeting.class_id)
    problems = check_not_future(meeting.held_on, today, "held_on")
    problems += check_in_term(meeting.held_on, term.from_date, term.until_date)
    said = [line for line in lines if line.present is not None]
    if not said:
        problems.append(Problem("present", _NOTHING))
    problems += [Problem("companion", _COMPANION) for line in said if line.companion and line.companion not in COMPANIONS]
    if problems:
        raise InputError(problems)
    everybody = by_any_id(participants(session, meeting.class_id))
    if any(line.enrolment not in everybody for line in said):
        raise UserError(_NOT_IN_CLASS)
    _refuse_impossible(session, said, everybody, meeting.held_on)
    written = _write(session, session_id, said, everybody)
    if meeting.state != HELD:
        meeting.state = HELD
        leaders_were_there(session, meeting, today)
    return written


def forget_attendance(session: Session, session_id: bytes, enrolment: bytes) -> None:
    """Take a person's line off the sheet, under each of the person's entries: nobody said whether the person came."""
    meeting = find_session(session, session_id)
    same = by_any_id(participants(session, meeting.class_id)).get(enrolment)
    every_id = (enrolment,) if same is None else same.every_id
    query = select(Attendance).where(Attendance.session_id == session_id, Attendance.enrolment_id.in_(every_id))
    for row in session.scalars(query):
        session.delete(row)


def attendance_of(session: Session, class_id: bytes) -> dict[bytes, dict[bytes, Came]]:
    """Return what the lists of a class say: {meeting: {enrolment that stands for the person: what}}.

    Of two enrolments of one person the line that says "came" counts. A list of a meeting that another laptop removed or
    cancelled meanwhile says nothing.
    """
    meetings = select(ClassSession.id).where(
        ClassSession.class_id == class_id, not_cancelled(), ClassSession.deleted_at.is_(None)
    )
    return _lines_of(session, participants(session, class_id), Attendance.session_id.in_(meetings))


def _lines_of(session: Session, everybody: Sequence[Participant], *only: ColumnElement[bool]) -> dict[bytes, dict[bytes, Came]]:
    people_of_class = by_any_id(everybody)
    found: dict[bytes, dict[bytes, Came]] = {}
    for part in parts(list(people_of_class)):
        query = select(
            *(Attendance.session_id, Attendance.enrolment_id, Attendance.present, Attendance.companion),
            *(Attendance.reason, Attendance.note),
        ).where(Attendance.enrolment_id.in_(part), *only)
        for meeting, enrolment, present, companion, reason, note in session.execute(query):
            key = people_of_class[enrolment].id
            of_meeting = found.setdefault(meeting, {})
            if key not in of_meeting or (present and not of_meeting[key].present):
                of_meeting[key] = Came(present, companion, reason or "", note or "")
    return found


def is_expected(one: Participant, persons: Mapping[bytes, Person], on: date) -> bool:
    """Return True for who is to come on a day: in the class, alive and here.

    Who was enrolled later is listed too: classes are often typed in afterwards.
    """
    if one.state == "waiting":
        return False
    if one.state == "dropped_out" and (one.ended_on is None or one.ended_on <= on):
        return False
    who = persons.get(one.resident_id) if one.resident_id is not None else None
    return who is None or who.is_expected(on)


def _line(one: Participant, persons: Mapping[bytes, Person], came: Came | None, expected: bool) -> AttendanceRow:
    who = persons.get(one.resident_id) if one.resident_id is not None else None
    return AttendanceRow(
        one.id,
        one.resident_id,
        shown(one, persons),
        one.visitor_sex if who is None else who.row.sex,
        PartialDate() if who is None else who.row.birth,
        one.is_visitor,
        one.state,
        None if came is None else came.present,
        None if came is None else came.companion,
        "" if came is None else came.reason,
        "" if came is None else came.note,
        expected,
    )


def _refuse_impossible(session: Session, lines: Sequence[Presence], everybody: Mapping[bytes, Participant], on: date) -> None:
    """Raise InputError for who was dead or not born on the day; only those whom that may concern are read whole."""
    came = (everybody[line.enrolment].resident_id for line in lines if line.present)
    doubtful: list[bytes] = []
    for part in parts([resident for resident in came if resident is not None]):
        concerned = or_(Resident.status == "dead", Resident.birth_year >= on.year)
        doubtful += session.scalars(select(Resident.id).where(Resident.id.in_(part), concerned))
    for who in people(session, doubtful).values() if doubtful else ():
        who.refuse_on(on)


def _write(session: Session, session_id: bytes, lines: Sequence[Presence], everybody: Mapping[bytes, Participant]) -> int:
    """Write lines: new rows in bulk, rows that are there where they differ, also under a merged person's other enrolments."""
    stored = _stored(session, session_id, {key for line in lines for key in everybody[line.enrolment].every_id})
    new: list[tuple[Any, ...]] = []
    written = 0
    for line in {everybody[line.enrolment].id: line for line in lines}.values():
        one = everybody[line.enrolment]
        values = _values(line)
        rows = [stored[key] for key in one.every_id if key in stored]
        living_rows = [row for row in rows if row.deleted_at is None]
        if not rows:
            new.append((attendance_id(session_id, one.id), session_id, one.id, *values.values()))
            written += 1
        elif _put(living_rows or rows[:1], values):
            written += 1
    record_bulk(session, Attendance, _KEYS, new)
    return written


def _put(rows: Sequence[Attendance], values: Mapping[str, Any]) -> bool:
    """Give rows these values, make deleted ones live again, and return True if any was another before."""
    changed = False
    for row in rows:
        for key, value in {**values, "deleted_at": None}.items():
            if getattr(row, key) != value:
                setattr(row, key, value)
                changed = True
    return changed


def _stored(session: Session, session_id: bytes, enrolments: Collection[bytes]) -> dict[bytes, Attendance]:
    """Return the rows of these enrolments for a meeting, deleted ones too."""
    found = {}
    for part in parts(enrolments):
        query = select(Attendance).where(Attendance.session_id == session_id, Attendance.enrolment_id.in_(part))
        for row in session.scalars(query.execution_options(include_deleted=True)):
            found[row.enrolment_id] = row
    return found


def _values(line: Presence) -> dict[str, Any]:
    return {
        "present": bool(line.present),
        "companion": line.companion or None if line.present else None,
        "reason": None if line.present else line.reason.strip() or None,
        "note": line.note.strip() or None,
    }
