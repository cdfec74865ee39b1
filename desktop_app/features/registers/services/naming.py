"""What people call the rows of this slice, for History."""

from sqlalchemy.orm import Session

from ..models import RegisterLayout
from ..rules.layout_text import UnreadableLayoutError, register_from_json


def name_of_layout(session: Session, row: bytes) -> str:
    """Return the title of the register that a layout is for, else its id; "" for a row that is not here."""
    layout = session.get(RegisterLayout, row, execution_options={"include_deleted": True})
    if layout is None:
        return ""
    try:
        return str(register_from_json(layout.layout).title) or layout.register_id
    except UnreadableLayoutError:
        return layout.register_id
