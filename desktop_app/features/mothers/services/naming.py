"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents import services as residents

from ..models import (
    AntenatalContact,
    BirthOutcome,
    BirthPlan,
    ExtraFood,
    NewbornContact,
    PostpartumContact,
    Pregnancy,
    ReproductiveHistory,
)

_TABLES = (
    Pregnancy.resident_id,
    AntenatalContact.resident_id,
    ExtraFood.resident_id,
    BirthPlan.resident_id,
    BirthOutcome.resident_id,
    PostpartumContact.resident_id,
    NewbornContact.resident_id,
    ReproductiveHistory.resident_id,
)


def name_of_record(session: Session, row: bytes) -> str:
    """Return whom a record is about; "" if there is no such row."""
    return residents.name_of_record(session, row, _TABLES)
