"""What people call a row, for history and conflicts."""

from sqlalchemy.orm import Session

from ..models import CareArea, Duty, OfficerTerm, VolunteerTerm, VolunteerTraining
from .people import helper

_EVERYTHING = {"include_deleted": True}


def name_of_term(session: Session, row: bytes) -> str:
    """Return who serves, and from when."""
    found = session.get(VolunteerTerm, row, execution_options=_EVERYTHING)
    return "" if found is None else _of(session, found.resident_id, None, found.from_date)


def name_of_training(session: Session, row: bytes) -> str:
    """Return who was trained, and in what."""
    found = session.get(VolunteerTraining, row, execution_options=_EVERYTHING)
    return "" if found is None else _of(session, found.resident_id, None, found.title)


def name_of_officer(session: Session, row: bytes) -> str:
    """Return who holds an office, and from when."""
    found = session.get(OfficerTerm, row, execution_options=_EVERYTHING)
    return "" if found is None else _of(session, found.resident_id, found.name, found.from_date)


def name_of_duty(session: Session, row: bytes) -> str:
    """Return who was to help, and when."""
    found = session.get(Duty, row, execution_options=_EVERYTHING)
    return "" if found is None else _of(session, found.resident_id, found.name, found.on_date)


def name_of_care_area(session: Session, row: bytes) -> str:
    """Return who looks after a part of the village, and which."""
    found = session.get(CareArea, row, execution_options=_EVERYTHING)
    if found is None:
        return ""
    where = " ".join(part for part in (found.area, found.ward, found.neighbourhood, found.street) if part)
    return _of(session, found.resident_id, None, where or found.from_date)


def _of(session: Session, resident: bytes | None, written: str | None, what: object) -> str:
    person = helper(session, resident)
    name = written or (person.row.name if person is not None else "")
    return ", ".join(part for part in (name, str(what)) if part)
