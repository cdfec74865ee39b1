"""The people of a class as its papers list them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import add_months
from desktop_app.core.text import Label
from desktop_app.residents.models import Resident
from desktop_app.residents.services import ResidentRow, alias_map, people_born_between

from .participants import participants, persons_of, shown
from .people import parts

CHILD_MONTHS = 60
"""The class for mothers of toddlers is for mothers of children below five years (domain.md section 10)."""


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One line of a paper.

    Attributes:
        enrolment: that stands for the person.
        address: hamlet and house; of a visitor as it was typed.
        child: the youngest living child below five years, or None.
        is_expected: False for who is dead or has moved away by that day.
    """

    enrolment: bytes
    resident_id: bytes | None
    name: Label
    sex: str | None
    birth: PartialDate
    address: str
    phone: str
    state: str
    enrolled_on: date
    is_visitor: bool
    child: ResidentRow | None
    is_expected: bool


def people_on_paper(session: Session, class_id: bytes, on: date) -> list[ListedPerson]:
    """Return everybody of a class as known on a day, in the order of enrolment; those who wait or dropped out too."""
    everybody = participants(session, class_id)
    persons = persons_of(session, everybody)
    ids = {one.resident_id for one in everybody if one.resident_id is not None}
    phones, children = _phones(session, ids), _youngest_children(session, ids, on)
    found = []
    for one in everybody:
        who = persons.get(one.resident_id) if one.resident_id is not None else None
        key = one.resident_id or b""
        found.append(
            ListedPerson(
                enrolment=one.id,
                resident_id=one.resident_id,
                name=shown(one, persons),
                sex=one.visitor_sex if who is None else who.row.sex,
                birth=PartialDate() if who is None else who.row.birth,
                address=one.visitor_address if who is None else _address(who.row),
                phone=phones.get(key, ""),
                state=one.state,
                enrolled_on=one.enrolled_on,
                is_visitor=one.is_visitor,
                child=children.get(key),
                is_expected=who is None or who.is_expected(on),
            )
        )
    return found


def enrolled_people(session: Session, class_id: bytes, on: date) -> list[ListedPerson]:
    """Return who takes part and can come on a day: enrolled, alive and here."""
    return [one for one in people_on_paper(session, class_id, on) if one.state == "enrolled" and one.is_expected]


def _address(row: ResidentRow) -> str:
    return " / ".join(part for part in (row.area, row.house) if part)


def _phones(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    found: dict[bytes, str] = {}
    for part in parts(ids):
        query = select(Resident.id, Resident.phone).where(Resident.id.in_(part), Resident.phone.is_not(None))
        found |= {key: phone or "" for key, phone in session.execute(query)}
    return found


def _youngest_children(session: Session, mothers: Collection[bytes], on: date) -> dict[bytes, ResidentRow]:
    aliases = alias_map(session)
    found: dict[bytes, ResidentRow] = {}
    for child in people_born_between(session, add_months(on, -CHILD_MONTHS), on):
        mother = aliases.get(child.mother_id, child.mother_id) if child.mother_id is not None else None
        if mother in mothers and mother is not None and child.status not in ("dead", "moved"):
            other = found.get(mother)
            if other is None or (other.birth.middle or date.min) < (child.birth.middle or date.min):
                found[mother] = child
    return found
