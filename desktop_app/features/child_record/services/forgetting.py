"""Taking back what was written down about a child by mistake."""

from collections.abc import Collection
from datetime import date
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import every_id

from ..models import ComplementaryFood, DevelopmentCheck, SymptomCheck

Part = Literal["development", "symptoms", "food"]


def forget(session: Session, resident: bytes, on: date, part: Part) -> None:
    """Take out what one part of a child's record says of a day; undo brings it back."""
    _delete(session, every_id(session, resident), on, part)


def forget_other_entries(session: Session, resident: bytes, on: date, part: Part) -> None:
    """Take out what was written down under other entries of a child: two answers of one day would contradict each other.

    Args:
        resident: the entry that stands for the child; its own answers stay.
    """
    _delete(session, [one for one in every_id(session, resident) if one != resident], on, part)


def _delete(session: Session, ids: Collection[bytes], on: date, part: Part) -> None:
    queries = {
        "development": select(DevelopmentCheck).where(DevelopmentCheck.resident_id.in_(ids), DevelopmentCheck.checked_on == on),
        "symptoms": select(SymptomCheck).where(SymptomCheck.resident_id.in_(ids), SymptomCheck.checked_on == on),
        "food": select(ComplementaryFood).where(ComplementaryFood.resident_id.in_(ids), ComplementaryFood.asked_on == on),
    }
    for row in session.scalars(queries[part]):
        session.delete(row)
