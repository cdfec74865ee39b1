"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

from ..models import ClearedDoubt


def name_of_record(session: Session, row: bytes) -> str:
    """Return whom a doubt was about; "" if there is no such row."""
    found = session.get(ClearedDoubt, row, execution_options={"include_deleted": True})
    facts = None if found is None else people_facts(session, [found.resident_id]).get(found.resident_id)
    return str(facts.name) if facts else ""
