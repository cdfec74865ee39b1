"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents import services as residents

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
    return residents.name_of_record(session, row, _TABLES)
