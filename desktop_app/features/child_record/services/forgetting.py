"""Taking back what was written down about a child by mistake."""

from datetime import date
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import every_id

from ..models import ComplementaryFood, DevelopmentCheck, SymptomCheck

Part = Literal["development", "symptoms", "food"]


def forget(session: Session, resident: bytes, on: date, part: Part) -> None:
    """Take out what one part of a child's record says of a day; undo brings it back."""
    ids = every_id(session, resident)
    queries = {
        "development": select(DevelopmentCheck).where(DevelopmentCheck.resident_id.in_(ids), DevelopmentCheck.checked_on == on),
        "symptoms": select(SymptomCheck).where(SymptomCheck.resident_id.in_(ids), SymptomCheck.checked_on == on),
        "food": select(ComplementaryFood).where(ComplementaryFood.resident_id.in_(ids), ComplementaryFood.asked_on == on),
    }
    for row in session.scalars(queries[part]):
        session.delete(row)
