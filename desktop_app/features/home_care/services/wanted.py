"""Who is to be visited at home on a day, where, by whom, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.volunteers.rules.care_areas import ANYWHERE
from desktop_app.features.volunteers.services import Address
from desktop_app.residents.services import describe_households

from ..rules.reasons import LAST_RANK, Reason, ranked
from .finding import reasons_of_houses, reasons_of_people, village_on
from .houses import NO_HOUSE, House, house_of, houses_on, walking_order
from .pack_lists import home_rules

FAMILY = QT_TRANSLATE_NOOP("Home visits", "Family of {name}")
HOUSE = QT_TRANSLATE_NOOP("Home visits", "The house")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A door at which somebody is to be visited.

    Attributes:
        resident: whom the visit is about; None for one about the house.
        name: what the person, or the family, is called.
        reasons: the most urgent first.
        visitor: the volunteer who looks after the street; None for nobody.
        volunteer: what that volunteer is called; "" for nobody.
    """

    household: bytes | None
    resident: bytes | None
    name: Label
    reasons: Sequence[Reason]
    place: Address = ANYWHERE
    house: str = ""
    number: str = ""
    visitor: bytes | None = None
    volunteer: Label = ""

    @property
    def subject(self) -> bytes:
        """Return whom or what the visit is about, as ids are made from it."""
        return self.resident or self.household or b""

    @property
    def rank(self) -> int:
        """Return the rank of the most urgent reason; 0 is visited first."""
        return self.reasons[0].rank if self.reasons else LAST_RANK

    @property
    def street(self) -> str:
        """Return the part of the village, from the large to the small."""
        return " / ".join(part for part in self.place if part)

    @property
    def walk(self) -> tuple[object, ...]:
        """Return what sorts doors as a volunteer walks."""
        return walking_order(self.place, self.number, str(self.name))


def visits_wanted(session: Session, on: date) -> list[Wanted]:
    """Return who is to be visited on a day, the most urgent first, those of one rank as a volunteer walks."""
    village = village_on(session, on)
    rules = home_rules(village.pack)
    houses = houses_on(session, on)
    people = reasons_of_people(session, village)
    wanted = [
        _wanted(row.household_id, who, row.shown, kept, house_of(row, houses))
        for who, reasons in people.items()
        if (row := village.people.get(who)) is not None and (kept := ranked(reasons, rules))
    ]
    of_houses = {key: kept for key, reasons in reasons_of_houses(session, village).items() if (kept := ranked(reasons, rules))}
    families = {one.id: one.head for one in describe_households(session, of_houses)}
    wanted += [
        _wanted(key, None, family_name(families.get(key, "")), reasons, houses.get(key, NO_HOUSE))
        for key, reasons in of_houses.items()
    ]
    return sorted(wanted, key=lambda one: (one.rank, one.walk))


def family_name(head: str) -> Label:
    """Return what a household is called."""
    return FAMILY.fill(name=head) if head else HOUSE


def _wanted(household: bytes | None, resident: bytes | None, name: Label, reasons: Sequence[Reason], house: House) -> Wanted:
    return Wanted(household, resident, name, reasons, house.place, house.line, house.number, house.visitor, house.volunteer)
