"""What people call a record of this slice, for History."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

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
    for column in _TABLES:
        query = select(column).where(column.class_.id == row)
        resident = session.scalar(query, execution_options={"include_deleted": True})
        if resident is not None:
            facts = people_facts(session, [resident]).get(resident)
            return str(facts.name) if facts else ""
    return ""
