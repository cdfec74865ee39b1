"""What people call a row, for history and conflicts."""

from datetime import date

from sqlalchemy.orm import Session

from ..models import BirthDetail, BodyMeasurement, Feeding, OpenDay, ServiceGiven, Visit
from .people import people_facts


def name_of_open_day(session: Session, row: bytes) -> str:
    """Return the day."""
    found = session.get(OpenDay, row, execution_options={"include_deleted": True})
    return "" if found is None else found.held_on.isoformat()


def name_of_visit(session: Session, row: bytes) -> str:
    """Return who came, and when."""
    found = session.get(Visit, row, execution_options={"include_deleted": True})
    return "" if found is None else _of(session, found.resident_id, found.visited_on)


def name_of_measurement(session: Session, row: bytes) -> str:
    """Return who was measured, and when."""
    found = session.get(BodyMeasurement, row, execution_options={"include_deleted": True})
    return "" if found is None else _of(session, found.resident_id, found.measured_on)


def name_of_care(session: Session, row: bytes) -> str:
    """Return whom a birth detail, an answer on feeding or something given is about."""
    everything = {"include_deleted": True}
    found = (
        session.get(ServiceGiven, row, execution_options=everything)
        or session.get(Feeding, row, execution_options=everything)
        or session.get(BirthDetail, row, execution_options=everything)
    )
    return "" if found is None else _of(session, found.resident_id)


def _of(session: Session, resident: bytes, day: date | None = None) -> str:
    facts = people_facts(session, [resident]).get(resident)
    return ", ".join(part for part in (str(facts.name) if facts else "", day.isoformat() if day else "") if part)
