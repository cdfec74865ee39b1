"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents import services as residents

from ..models import ComplementaryFood, DevelopmentCheck, RecoveryFeeding, RecoveryPortion, SymptomCheck

_TABLES = (
    DevelopmentCheck.resident_id,
    SymptomCheck.resident_id,
    ComplementaryFood.resident_id,
    RecoveryFeeding.resident_id,
    RecoveryPortion.resident_id,
)


def name_of_record(session: Session, row: bytes) -> str:
    """Return whom a record is about; "" if there is no such row."""
    return residents.name_of_record(session, row, _TABLES)
