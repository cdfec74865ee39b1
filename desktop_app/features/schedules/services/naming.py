"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents import services as residents

from ..models import ServiceGiven


def name_of_service(session: Session, row: bytes) -> str:
    """Return whom something given is about; "" if there is no such row."""
    return residents.name_of_record(session, row, [ServiceGiven.resident_id])
