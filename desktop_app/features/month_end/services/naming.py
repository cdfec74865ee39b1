"""What people call a record of this slice, for History."""

from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_app.core.language import language
from desktop_app.db.base import Record

from ..models import ClosedRegister, ClosedRows, MonthReport, SignedPage
from ..rules.stored_labels import load_title

Row = TypeVar("Row", bound=Record)


def name_of_report(session: Session, row: bytes) -> str:
    """Return the month of a report; "" for a row that is not here."""
    found = _row(session, MonthReport, row)
    return found.month if found else ""


def name_of_closed(session: Session, row: bytes) -> str:
    """Return month and title of a closed register, as its paper says it; "" for a row that is not here."""
    found = _row(session, ClosedRegister, row)
    if found is None:
        return ""
    title = language(found.language).text(load_title(found.title)) if found.title else found.register_id
    return f"{found.month} {title}"


def name_of_rows(session: Session, row: bytes) -> str:
    """Return the name of the closed register whose rows these are; "" for a row that is not here."""
    found = _row(session, ClosedRows, row)
    return name_of_closed(session, found.closed_register_id) if found else ""


def name_of_signed(session: Session, row: bytes) -> str:
    """Return month and title of a signed page; "" for a row that is not here."""
    found = _row(session, SignedPage, row)
    return f"{found.month} {found.title or ''}".strip() if found else ""


def _row(session: Session, model: type[Row], row: bytes) -> Row | None:
    return session.get(model, row, execution_options={"include_deleted": True})
