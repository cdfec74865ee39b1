"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

from ..models import Referral


def name_of_record(session: Session, row: bytes) -> str:
    """Return whom a referral is about; "" if there is no such row."""
    found = session.get(Referral, row, execution_options={"include_deleted": True})
    facts = None if found is None else people_facts(session, [found.resident_id]).get(found.resident_id)
    return str(facts.name) if facts else ""
