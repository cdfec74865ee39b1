"""What people call the rows of this slice, for History."""

from sqlalchemy.orm import Session

from ..models import RegisterLayout


def name_of_layout(session: Session, row: bytes) -> str:
    """Return the id of the register that a layout is for; "" for a row that is not here."""
    layout = session.get(RegisterLayout, row, execution_options={"include_deleted": True})
    return layout.register_id if layout else ""
