"""What people call the records of the slice, deleted ones too."""

from sqlalchemy.orm import Session

from ..models import CentrePost


def name_of_post(session: Session, row: bytes) -> str:
    """Return the name of a post of the centre."""
    found = session.get(CentrePost, row, execution_options={"include_deleted": True})
    return "" if found is None else found.name
