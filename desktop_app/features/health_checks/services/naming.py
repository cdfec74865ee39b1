"""What people call a record of this slice, for History."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

from ..models import ConditionControl, Habit, HealthCondition, IronTablets, LabValue, SenseCheck, VitalSign

_TABLES = (
    VitalSign.resident_id,
    LabValue.resident_id,
    SenseCheck.resident_id,
    Habit.resident_id,
    HealthCondition.resident_id,
    ConditionControl.resident_id,
    IronTablets.resident_id,
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
