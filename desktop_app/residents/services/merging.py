"""Two entries that are one person."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import Resident
from .households import memberships
from .people import get_resident

SAME_PERSON = QT_TRANSLATE_NOOP("Residents", "These are one person already.")
_VALUES = (
    ("name",), ("is_unnamed",), ("sex",), ("birth_year", "birth_month", "birth_day", "birth_source"), ("birth_order",),
    ("birth_place",), ("mother_id", "mother_name"), ("father_id", "father_name"), ("caregiver_id", "caregiver_name"),
    ("status",), ("phone",), ("note",),
)  # fmt: skip
"""What is taken together from one entry or the other."""


def merge_residents(session: Session, kept: bytes, other: bytes, today: date) -> bytes:
    """Make two entries one person and return the id that stands for both: the older one, on every laptop.

    The values of ``kept`` hold, what it leaves empty comes from ``other``. Everything that was recorded of either is
    found under the person; both names stay searchable. Undo makes two of them again.

    Raises:
        UserError: they are one person already; nothing is stored.
    """
    one, two = get_resident(session, kept), get_resident(session, other)
    if one.id == two.id:
        raise UserError(SAME_PERSON)
    values = _joined(one, two)
    low, high = sorted((one, two), key=lambda row: row.id)
    _end_other_homes(session, one.id, two.id, today)
    high.merged_into = low.id
    for key, value in values.items():
        if getattr(low, key) != value:
            setattr(low, key, value)
    return low.id


def _joined(kept: Resident, other: Resident) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for group in _VALUES:
        source = kept if any(getattr(kept, key) not in (None, "") for key in group if key != "birth_source") else other
        found |= {key: getattr(source, key) for key in group}
    if not kept.name and other.name:
        found["is_unnamed"] = False
    if found["mother_id"] in (kept.id, other.id):
        found["mother_id"] = None
    return found


def _end_other_homes(session: Session, kept: bytes, other: bytes, today: date) -> None:
    """Let the person live in one household only: that of the entry that is kept, if it has one."""
    homes = memberships(session, kept)
    for row in memberships(session, other):
        if homes and all(row.id != home.id for home in homes):
            row.until_date = today
