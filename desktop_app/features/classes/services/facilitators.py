"""Who leads a class: residents, volunteers among them, and guests."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living
from desktop_app.residents.services import canonical_id

from ..models import ClassFacilitator
from ..rules.checks import check_facilitator
from ..rules.entries import FacilitatorEntry
from .people import people, person

_GONE = QT_TRANSLATE_NOOP("Classes", "This person does not lead the class any more. Look at the class again.")


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Somebody who leads a class; without dates for as long as the class goes on."""

    id: bytes
    class_id: bytes
    resident_id: bytes | None
    name: Label
    role: str
    from_date: date | None
    until_date: date | None
    note: str

    def is_active(self, on: date) -> bool:
        """Return True on the days of the term."""
        return (self.from_date or on) <= on <= (self.until_date or on)


def add_facilitator(session: Session, class_id: bytes, entry: FacilitatorEntry) -> bytes:
    """Say who leads a class and return the row's id; raises InputError, and then nothing was stored."""
    _refuse(session, entry)
    row = ClassFacilitator(class_id=class_id, **_columns(session, entry))
    session.add(row)
    session.flush()
    return row.id


def change_facilitator(session: Session, facilitator: bytes, entry: FacilitatorEntry) -> None:
    """Store what a form says of who leads a class; raises InputError or UserError, and then nothing was stored."""
    _refuse(session, entry)
    row = _find(session, facilitator)
    for key, value in _columns(session, entry).items():
        setattr(row, key, value)


def remove_facilitator(session: Session, facilitator: bytes) -> None:
    """Take out somebody who was entered by mistake; who stopped is given a last day instead."""
    session.delete(_find(session, facilitator))


def facilitators_of(session: Session, classes: Collection[bytes] | None) -> dict[bytes, list[Facilitator]]:
    """Return who leads each class, in the order they were entered; ``None`` asks for all classes."""
    query = select(ClassFacilitator).order_by(ClassFacilitator.from_date, ClassFacilitator.id)
    if classes is not None:
        query = query.where(ClassFacilitator.class_id.in_(classes))
    rows = list(session.scalars(query))
    known = people(session, {row.resident_id for row in rows if row.resident_id is not None})
    found: dict[bytes, list[Facilitator]] = {}
    for row in rows:
        who = known.get(row.resident_id) if row.resident_id is not None else None
        name: Label = who.name if who is not None else row.name or ""
        resident = who.row.id if who is not None else row.resident_id
        one = Facilitator(row.id, row.class_id, resident, name, row.role, row.from_date, row.until_date, row.note or "")
        found.setdefault(row.class_id, []).append(one)
    return found


def _find(session: Session, facilitator: bytes) -> ClassFacilitator:
    row = living(session, ClassFacilitator, facilitator)
    if row is None:
        raise UserError(_GONE)
    return row


def _refuse(session: Session, entry: FacilitatorEntry) -> None:
    if problems := check_facilitator(entry):
        raise InputError(problems)
    if entry.resident_id is not None:
        person(session, entry.resident_id)


def _columns(session: Session, entry: FacilitatorEntry) -> dict[str, object]:
    return {
        "resident_id": None if entry.resident_id is None else canonical_id(session, entry.resident_id),
        "name": " ".join(entry.name.split()) or None if entry.resident_id is None else None,
        "role": entry.role,
        "from_date": entry.from_date,
        "until_date": entry.until_date,
        "note": entry.note.strip() or None,
    }
