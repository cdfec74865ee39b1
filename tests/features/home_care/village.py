"""A small village with everybody of a checklist's groups, for tests of home visits."""

from dataclasses import dataclass, field
from datetime import date

from desktop_app.features.volunteers.rules.care_areas import Address, CareEntry
from desktop_app.features.volunteers.services import add_care_area
from desktop_app.residents.services import add_member
from tests.builders.residents import PREPARE, make_household, make_resident
from tests.conftest import TODAY

MONDAY = date(2026, 10, 5)
BIRTHS = {
    "Bayu": "2026-07-01",
    "فاطمة": "2024-03-01",
    "欧阳娜娜": "2015-05-02",
    "Åsa Öberg": "1990-02-03",
    "Mbah Karto": "1950-01-05",
}
"""A baby, a child, a schoolgirl, a woman and an elder."""


@dataclass
class Village:
    """Who lives where; Tini looks after Jalan Melati."""

    tini: bytes
    people: dict[str, bytes] = field(default_factory=dict)
    houses: dict[str, bytes] = field(default_factory=dict)


def acted(db, do):
    with db.action(PREPARE) as session:
        return do(session)


def settle(db):
    """Enter the village and return it."""
    tini = make_resident(db, "Tini")
    made = Village(tini)
    for number, (name, born) in enumerate(BIRTHS.items(), 1):
        house = make_household(db, street="Jalan Melati", house_number=str(number))
        who = make_resident(db, name, born, sex="F" if number > 1 else "M", mother_name="Rina" if number < 3 else "")
        acted(db, lambda session, house=house, who=who: add_member(session, house, who, "head", None, TODAY))
        made.people[name], made.houses[name] = who, house
    acted(db, lambda session: add_care_area(session, CareEntry(tini, Address(street="Jalan Melati"), date(2025, 1, 1))))
    return made
