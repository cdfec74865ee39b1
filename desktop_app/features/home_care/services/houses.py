"""Where people live and which volunteer looks after them, for many at once."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.text import Label
from desktop_app.features.volunteers.rules.care_areas import carers_of
from desktop_app.features.volunteers.services import Address, Care, care_areas_on
from desktop_app.residents.models import Household
from desktop_app.residents.rules import house_line
from desktop_app.residents.services import ResidentRow, rows_of


@dataclass(frozen=True, slots=True)
class House:
    """A household with its address.

    Attributes:
        visitor: the volunteer who looks after it; of two who share a street the first. None for nobody.
        volunteer: what that volunteer is called; "" for nobody.
    """

    id: bytes
    place: Address
    number: str
    visitor: bytes | None = None
    volunteer: Label = ""

    @property
    def line(self) -> str:
        """Return the house in one line; empty if no address is known."""
        return house_line(self.place.neighbourhood, self.place.street, self.number)

    @property
    def street(self) -> str:
        """Return the part of the village, from the large to the small."""
        return " / ".join(part for part in self.place if part)


def houses_on(session: Session, on: date, ids: Collection[bytes] | None = None) -> dict[bytes, House]:
    """Return households by id with who looks after them on a day; None takes all of the post."""
    cares = care_areas_on(session, on)
    query = select(
        *(Household.id, Household.area, Household.ward, Household.neighbourhood, Household.street, Household.house_number)
    ).where(Household.deleted_at.is_(None))
    known: dict[Address, Care | None] = {}
    found = {}
    for key, *parts, number in session.execute(query):
        if ids is not None and key not in ids:
            continue
        place = Address(*(part or "" for part in parts))
        if place not in known:
            known[place] = next(iter(carers_of(place, cares)), None)
        care = known[place]
        found[key] = House(key, place, number or "", care.resident if care else None, care.name if care else "")
    return found


def people_of(session: Session, ids: Iterable[bytes]) -> dict[bytes, ResidentRow]:
    """Return people by each id that was asked for, also under an entry that is joined with another."""
    return {row.id: row for row in rows_of(session, list(ids))}


def walking_order(place: Address, number: str, name: str) -> tuple[object, ...]:
    """Return what sorts doors as a volunteer walks: by address, house number, then name."""
    return (*((not part, natural_key(part)) for part in (*place, number)), name_key(name))


def natural_key(words: str) -> list[tuple[bool, int, str]]:
    """Return what sorts house 9 before house 10."""
    found: list[str] = re.findall(r"\d+|\D+", words)
    return [(part.isdigit(), int(part) if part.isdigit() else 0, name_key(part)) for part in found]


NO_HOUSE = House(b"", Address(), "")


def house_of(person: ResidentRow, houses: Mapping[bytes, House]) -> House:
    """Return the house of a person; one without a place if none is known."""
    return houses.get(person.household_id, NO_HOUSE) if person.household_id else NO_HOUSE
