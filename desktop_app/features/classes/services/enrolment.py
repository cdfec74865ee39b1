"""Who takes part: enrolled or waiting, dropped out with a reason, come back, and the waiting list moving up."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.db.recorder import recorder_of
from desktop_app.residents.services import canonical_id

from ..models import Attendance, ClassCertificate, Enrolment, GroupClass, QuizAttempt, ScoredTest
from ..rules.checks import check_in_term, check_not_future, check_visitor
from ..rules.entries import Visitor
from ..rules.natural_ids import enrolment_id
from .classes import find_class
from .participants import Participant, by_any_id, is_gone, participants, persons_of, places_taken
from .people import person

ENROLLED, WAITING, DROPPED_OUT = "enrolled", "waiting", "dropped_out"

_GONE = QT_TRANSLATE_NOOP("Classes", "This person is not in the class any more. Look at the list again.")
_ALREADY = QT_TRANSLATE_NOOP("Classes", "{name} is in this class already.")
_ALREADY_WAITING = QT_TRANSLATE_NOOP("Classes", "{name} is on the waiting list already.")
_IS_CLOSED = QT_TRANSLATE_NOOP("Classes", "The class was closed on {day}. Open it again first.")
_NO_REASON = QT_TRANSLATE_NOOP("Classes", "Write why.")
_BEFORE = QT_TRANSLATE_NOOP("Classes", "{day} is before the day of enrolment ({first}).")
_FULL = QT_TRANSLATE_NOOP(
    "Classes", "The class has {n} places and all are taken. Give it more places, or wait until one is free."
)
_IN_USE = QT_TRANSLATE_NOOP(
    "Classes", "This person has attendance, tests or a certificate in this class. Let the person drop out: what happened stays."
)


def enrol(session: Session, class_id: bytes, who: bytes | Visitor, on_date: date, today: date) -> tuple[bytes, str]:
    """Enrol a resident, or a visitor from outside, and return (enrolment, "enrolled" or "waiting").

    A full class puts the person on the waiting list. Somebody who dropped out comes back: the same row goes on.

    Raises:
        InputError: the day lies outside the term or in the future, the person is dead or not born then, or a visitor has
            no name; nothing was stored.
        UserError: the person is in the class already, or the class is closed.
    """
    found = _open_class(session, class_id)
    if problems := _check_day(found, on_date, today):
        raise InputError(problems)
    if isinstance(who, Visitor):
        return _enrol_visitor(session, found, who, on_date)
    someone = person(session, who)
    someone.refuse_on(on_date)
    resident = canonical_id(session, who)
    others = participants(session, class_id)
    same = next((one for one in others if one.resident_id == resident), None)
    if same is not None:
        if same.state == DROPPED_OUT:
            return same.id, come_back(session, same.id, on_date, today)
        raise UserError((_ALREADY if same.state == ENROLLED else _ALREADY_WAITING).fill(name=someone.name))
    state = _state_for_new(session, found, others)
    key = enrolment_id(class_id, resident)
    make_or_revive(
        session,
        Enrolment,
        key,
        class_id=class_id,
        resident_id=resident,
        state=state,
        enrolled_on=on_date,
        asked_at=recorder_of(session).at,
    )
    return key, state


def drop_out(session: Session, enrolment: bytes, on_date: date, reason: str, today: date) -> None:
    """Say that somebody does not come any more, or left the waiting list. A place that becomes free is not given away by
    itself: ``promote_waiting`` does that, in the same action if wanted.

    Raises:
        InputError: the reason is missing, or the day is in the future or before the enrolment; nothing was changed.
        UserError: the person is not in the class any more.
    """
    same = _participant(session, enrolment)
    problems = check_not_future(on_date, today, "on_date")
    if on_date < same.enrolled_on:
        problems.append(Problem("on_date", _BEFORE.fill(day=on_date, first=same.enrolled_on)))
    if not reason.strip():
        problems.append(Problem("reason", _NO_REASON))
    if problems:
        raise InputError(problems)
    for row in _rows(session, same):
        row.state, row.ended_on, row.reason = DROPPED_OUT, on_date, reason.strip()


def come_back(session: Session, enrolment: bytes, on_date: date, today: date) -> str:
    """Let somebody who dropped out take part again and return "enrolled", or "waiting" if the class is full.

    Raises:
        InputError: the day is before the person dropped out, outside the term or in the future; nothing was changed.
        UserError: the class is closed.
    """
    same = _participant(session, enrolment)
    if same.state != DROPPED_OUT:
        return same.state
    found = _open_class(session, same.class_id)
    problems = _check_day(found, on_date, today)
    if same.ended_on is not None and on_date < same.ended_on:
        problems.append(Problem("on_date", _BEFORE.fill(day=on_date, first=same.ended_on)))
    if problems:
        raise InputError(problems)
    if same.resident_id is not None:
        person(session, same.resident_id).refuse_on(on_date)
    state = _state_for_new(session, found, participants(session, same.class_id))
    row = _row(session, same.id)
    row.state, row.ended_on, row.reason = state, None, None
    if state == WAITING:
        row.enrolled_on, row.asked_at = on_date, recorder_of(session).at
    return state


def promote_waiting(session: Session, class_id: bytes) -> list[bytes]:
    """Give free places to those who have waited longest and return their enrolments, in that order.

    Who is dead or has moved away is passed over and stays on the list, where it is shown.
    """
    found = find_class(session, class_id)
    everybody = participants(session, class_id)
    line = sorted((one for one in everybody if one.state == WAITING), key=lambda one: one.place_in_line)
    persons = persons_of(session, line)
    line = [one for one in line if not is_gone(one, persons)]
    free = len(line) if found.capacity is None else max(found.capacity - places_taken(session, everybody), 0)
    for one in line[:free]:
        _row(session, one.id).state = ENROLLED
    return [one.id for one in line[:free]]


def give_place(session: Session, enrolment: bytes) -> None:
    """Enrol one person of the waiting list, out of turn; raises UserError if no place is free."""
    same = _participant(session, enrolment)
    found = find_class(session, same.class_id)
    if same.state != WAITING:
        return
    if found.capacity is not None and places_taken(session, participants(session, same.class_id)) >= found.capacity:
        raise UserError(_FULL.of(found.capacity))
    _row(session, same.id).state = ENROLLED


def change_visitor(session: Session, enrolment: bytes, visitor: Visitor) -> None:
    """Store what is known of a visitor; raises InputError without a name, and then nothing was stored."""
    if problems := check_visitor(visitor):
        raise InputError(problems)
    row = _row(session, enrolment)
    row.visitor_name, row.visitor_sex, row.visitor_address = _visitor_columns(visitor)


def remove_enrolment(session: Session, enrolment: bytes) -> None:
    """Take out somebody who was enrolled by mistake; raises UserError if anything hangs on it."""
    same = _participant(session, enrolment)
    for model in (Attendance, ScoredTest, ClassCertificate, QuizAttempt):
        if session.scalar(select(model.id).where(model.enrolment_id.in_(same.every_id)).limit(1)):
            raise UserError(_IN_USE)
    for row in _rows(session, same):
        session.delete(row)


def find_participant(session: Session, enrolment: bytes) -> Participant:
    """Return the person behind an enrolment; raises UserError if it was removed."""
    return _participant(session, enrolment)


def _enrol_visitor(session: Session, found: GroupClass, visitor: Visitor, on_date: date) -> tuple[bytes, str]:
    if problems := check_visitor(visitor):
        raise InputError(problems)
    name, sex, address = _visitor_columns(visitor)
    state = _state_for_new(session, found, participants(session, found.id))
    row = Enrolment(
        class_id=found.id,
        visitor_name=name,
        visitor_sex=sex,
        visitor_address=address,
        state=state,
        enrolled_on=on_date,
        asked_at=recorder_of(session).at,
    )
    session.add(row)
    session.flush()
    return row.id, state


def _visitor_columns(visitor: Visitor) -> tuple[str, str | None, str | None]:
    return " ".join(visitor.name.split()), visitor.sex, visitor.address.strip() or None


def _check_day(found: GroupClass, on_date: date, today: date) -> list[Problem]:
    """People enrol before a class begins too; not after its last day, and not on a day to come."""
    return [
        *check_in_term(max(on_date, found.from_date), found.from_date, found.until_date, "on_date"),
        *check_not_future(on_date, today, "on_date"),
    ]


def _state_for_new(session: Session, found: GroupClass, everybody: list[Participant]) -> str:
    """Return what somebody becomes who asks now: nobody overtakes those who wait; the dead and the moved wait no more."""
    if found.capacity is None:
        return ENROLLED
    is_full = places_taken(session, everybody) >= found.capacity
    line = [one for one in everybody if one.state == WAITING]
    persons = persons_of(session, line)
    return WAITING if is_full or not all(is_gone(one, persons) for one in line) else ENROLLED


def _open_class(session: Session, class_id: bytes) -> GroupClass:
    found = find_class(session, class_id)
    if found.closed_on is not None:
        raise UserError(_IS_CLOSED.fill(day=found.closed_on))
    return found


def _participant(session: Session, enrolment: bytes) -> Participant:
    row = _row(session, enrolment)
    return by_any_id(participants(session, row.class_id))[enrolment]


def _rows(session: Session, same: Participant) -> list[Enrolment]:
    return [_row(session, key) for key in same.every_id]


def _row(session: Session, enrolment: bytes) -> Enrolment:
    row = living(session, Enrolment, enrolment)
    if row is None:
        raise UserError(_GONE)
    return row
