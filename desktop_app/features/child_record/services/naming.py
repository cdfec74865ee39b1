"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

from ..models import ComplementaryFood, DevelopmentCheck, RecoveryFeeding, RecoveryPortion, SymptomCheck

_Model = type[ComplementaryFood | DevelopmentCheck | RecoveryFeeding | RecoveryPortion | SymptomCheck]
_MODELS: tuple[_Model, ...] = (
    ComplementaryFood,
    DevelopmentCheck,
    RecoveryFeeding,
    RecoveryPortion,
    SymptomCheck,
)


def name_of_record(session: Session, row: bytes) -> str:
    """Return whom a record is about; "" if there is no such row."""
    for model in _MODELS:
        found = session.get(model, row, execution_options={"include_deleted": True})
        if found is not None:
            facts = people_facts(session, [found.resident_id]).get(found.resident_id)
            return str(facts.name) if facts else ""
    return ""
