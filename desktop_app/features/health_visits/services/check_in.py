"""Who came: people are entered on an open day, get a queue number, or are taken off again."""

from datetime import date
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.db.recorder import recorder_of
from desktop_app.residents.services import PersonFacts, canonical_id, every_id, person_facts

from ..models import BodyMeasurement, Reweighing, Visit
from ..rules.attendance import check_day, check_visit
from ..rules.natural_ids import measurement_id, reweighing_id, visit_id, visit_id_elsewhere
from .open_days import find_day_for_entry

_GONE = QT_TRANSLATE_NOOP("Health visits", "This visit was removed. Search the person again.")


def check_in(session: Session, day_id: bytes, resident: bytes, with_number: bool = False, first_number: int = 1) -> bytes:
    """Enter somebody on an open day and return the visit's id; somebody who is entered already stays as entered.

    Args:
        with_number: also give the next queue number, and note the time, if there is none yet.
        first_number: where the numbers of this laptop begin, so that two of them give none twice.

    Raises:
        UserError: the day is finished.
        InputError: the day lies before birth or after death. Nothing was stored in either case.
    """
    day = find_day_for_entry(session, day_id)
    resident = canonical_id(session, resident)
    refuse_resident(session, resident, day.held_on)
    key = entered_visit(session, day_id, resident) or visit_id(resident, day_id)
    visit = living(session, Visit, key)
    if visit is None:
        visit = make_or_revive(
            session, Visit, key, resident_id=resident, open_day_id=day_id, visited_on=day.held_on, kind="open_day"
        )
    if with_number and visit.queue_number is None:
        visit.queue_number = _next_number(session, day_id, first_number)
        visit.checked_in_at = recorder_of(session).at
    session.flush()
    return key


def entered_visit(session: Session, day_id: bytes, resident: bytes) -> bytes | None:
    """Return the visit of somebody who is entered on an open day, also under another entry of the same person, or None."""
    keys = (visit_id(one, day_id) for one in every_id(session, resident))
    return next((key for key in keys if living(session, Visit, key) is not None), None)


def visit_elsewhere(session: Session, resident: bytes, visited_on: date, today: date, kind: str = "home") -> bytes:
    """Enter a visit outside open days and return its id.

    Args:
        kind: "home", e.g. to weigh a child that did not come, or "facility" for a weight from elsewhere.

    Raises:
        InputError: the day is in the future, before birth or after death; nothing was stored.
    """
    if problems := check_day(visited_on, today):
        raise InputError(problems)
    resident = canonical_id(session, resident)
    refuse_resident(session, resident, visited_on)
    key = visit_id_elsewhere(resident, visited_on, kind)
    if living(session, Visit, key) is None:
        make_or_revive(session, Visit, key, resident_id=resident, visited_on=visited_on, kind=kind)
    return key


def remove_visit(session: Session, visit: bytes) -> None:
    """Take somebody off a day, with everything measured there; undo brings both back."""
    found = find_visit(session, visit)
    for part in (living(session, BodyMeasurement, measurement_id(visit)), living(session, Reweighing, reweighing_id(visit))):
        if part is not None:
            session.delete(part)
    session.delete(found)


def find_visit(session: Session, visit: bytes) -> Visit:
    """Return the record of a visit; raises UserError if it was removed."""
    found = living(session, Visit, visit)
    if found is None:
        raise UserError(_GONE)
    return found


def refuse_resident(session: Session, resident: bytes, day: date) -> None:
    """Raise InputError if this person cannot have come on ``day``, UserError if there is no such person."""
    refuse_visit(person_facts(session, resident), day)


def refuse_visit(person: PersonFacts, day: date) -> None:
    """Raise InputError if this person cannot have come on ``day``."""
    if problems := check_visit(person.name, day, person.birth, person.death, person.is_dead):
        raise InputError(problems)


def _next_number(session: Session, day_id: bytes, first: int) -> int:
    """Return the number after those given from ``first`` on without a gap; what another laptop gave stands beyond one."""
    given = set(session.scalars(select(Visit.queue_number).where(Visit.open_day_id == day_id, Visit.queue_number >= first)))
    return next(number for number in count(first) if number not in given)
