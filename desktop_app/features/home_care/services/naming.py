"""What people call a record of this slice, for History."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import describe_households, people_facts

from ..models import FollowUp, HomeAnswer, HomeVisit, PlannedVisit
from .wanted import family_name

_TABLES = (PlannedVisit, HomeVisit, FollowUp)
_DELETED_TOO = {"include_deleted": True}


def name_of_record(session: Session, row: bytes) -> str:
    """Return whom a record is about; "" if there is no such row."""
    answered = session.scalar(select(HomeAnswer.home_visit_id).where(HomeAnswer.id == row), execution_options=_DELETED_TOO)
    for table in _TABLES:
        query = select(table.resident_id, table.household_id).where(table.id == (answered or row))
        found = session.execute(query, execution_options=_DELETED_TOO).first()
        if found is not None:
            return _name(session, *found)
    return ""


def _name(session: Session, resident: bytes | None, household: bytes | None) -> str:
    if resident is not None:
        facts = people_facts(session, [resident]).get(resident)
        return str(facts.name) if facts else ""
    families = describe_households(session, [household] if household else [])
    return str(family_name(families[0].head)) if families else ""
