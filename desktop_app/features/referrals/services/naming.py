"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents import services as residents

from ..models import Referral


def name_of_record(session: Session, row: bytes) -> str:
    """Return whom a referral is about; "" if there is no such row."""
    return residents.name_of_record(session, row, [Referral.resident_id])
