"""What people call a record of this slice, for History."""

from sqlalchemy.orm import Session

from desktop_app.packs import pack_of

from ..models import AssessmentAnswer
from .pack_tables import criteria_of


def name_of_answer(session: Session, row: bytes) -> str:
    """Return the year and what was asked; "" if there is no such row."""
    found = session.get(AssessmentAnswer, row, execution_options={"include_deleted": True})
    if found is None:
        return ""
    titles = {one.code: str(one.title) for one in criteria_of(pack_of(session))}
    return f"{found.year}: {titles.get(found.criterion, found.criterion)}"
