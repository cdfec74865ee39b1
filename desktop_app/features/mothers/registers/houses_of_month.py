"""Gathers the house book, in a fixed number of queries."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.health_visits.rules.groups import ELDERLY_FROM_MONTHS
from desktop_app.features.health_visits.rules.measures import CHILD_MONTHS
from desktop_app.packs import AgeLimit, pack_of
from desktop_app.residents.models import Household
from desktop_app.residents.rules import house_line
from desktop_app.residents.services import ResidentRow, among, household_facts, people_here, resident_facts

from ..services.on_paper.days import days_of
from ..services.on_paper.groups import AFTER_BIRTH, PREGNANT, group_on
from ..services.on_paper.pregnancies import pregnancies_between
from .house_book import HouseRow

COUPLE = ("head", "spouse")
MARRIED = "married"
DISABILITY, SCHOOL = "disability", "school"
NOT_DISABLED, CANNOT_READ = "none", "cannot_read"
LONGEST_AFTER_BIRTH = 3 * 366
"""What a woman said of her breast milk holds so many days after the birth, as in the recap."""
Facts = Mapping[bytes, Mapping[str, str]]


def list_houses(session: Session, month: Month) -> list[HouseRow]:
    """Return the houses in which somebody lives on the last day of ``month``, by address."""
    last = month.last
    people = [row for row in people_here(session, last) if row.household_id is not None]
    of_family: dict[bytes, list[ResidentRow]] = {}
    for row in people:
        of_family.setdefault(row.household_id or b"", []).append(row)
    facts, about = household_facts(session, of_family, last), resident_facts(session, [row.id for row in people], last)
    mothers = mothers_on(session, last)
    limits = pack_of(session).ages["women_of_childbearing_age"]
    found = []
    for address, families in _houses(session, of_family):
        living = [one for family in families for one in of_family[family]]
        groups = dict(_groups(_House(living, last, about, mothers, limits)))
        known = {kind: value for family in reversed(families) for kind, value in facts.get(family, {}).items()}
        head = next((one.shown for family in families for one in of_family[family] if one.kinship == "head"), None)
        unknown = frozenset(key for key, kind in _ASKED.items() if not any(kind in about.get(one.id, {}) for one in living))
        found.append(HouseRow(head, address, known.get("dasawisma", ""), len(families), groups, unknown, known))
    return found


_ASKED = {"cannot_read": SCHOOL, "disabled": DISABILITY}
"""Groups that are known only of people who were asked."""


def _houses(session: Session, families: Mapping[bytes, object]) -> list[tuple[str, list[bytes]]]:
    """Return (address, families) of each house, by address."""
    query = select(Household).where(among(Household.id, families))
    found: dict[tuple[str, ...], list[bytes]] = {}
    for row in session.scalars(query.order_by(Household.id)):
        if row.id in families:
            own = "" if row.house_number else row.id.hex()
            parts = (row.area, row.ward, row.neighbourhood, row.street, row.house_number)
            found.setdefault((*(part or "" for part in parts), own), []).append(row.id)
    in_order = sorted(found.items(), key=lambda one: (*one[0][:4], one[0][4].rjust(6), one[0][5]))
    return [(", ".join(part for part in (key[0], house_line(*key[2:5])) if part), ids) for key, ids in in_order]


def mothers_on(session: Session, on: date) -> dict[str, frozenset[bytes]]:
    """Return who is pregnant on a day and who is within 42 days after birth or breastfeeds longer, by group."""
    since = on - timedelta(days=LONGEST_AFTER_BIRTH)
    pregnancies = [one for one in pregnancies_between(session, since, on) if one.registered_on <= on]
    days = days_of(session, list(dict.fromkeys(one.resident for one in pregnancies)), since, on)
    found: dict[bytes, str] = {}
    for one in pregnancies:  # in the order of the pregnancies: the last one says what she is now
        if group := group_on(one, days.get(one.resident, {}), on):
            found[one.resident] = group
    return {group: frozenset(key for key, own in found.items() if own == group) for group in (PREGNANT, AFTER_BIRTH)}


@dataclass(frozen=True, slots=True)
class _House:
    """The people of one house on a day, with what their groups are told from."""

    living: Sequence[ResidentRow]
    on: date
    about: Facts
    mothers: Mapping[str, Collection[bytes]]
    fertile: AgeLimit

    def who(self, holds: Callable[[ResidentRow], bool]) -> frozenset[bytes]:
        return frozenset(one.id for one in self.living if holds(one))

    def of_age(self, first: int, last: int | None) -> frozenset[bytes]:
        ages = ((one.id, one.birth.age_months(self.on)) for one in self.living)
        return frozenset(key for key, age in ages if age is not None and first <= age and (last is None or age <= last))

    def fact(self, person: ResidentRow, kind: str) -> str:
        return self.about.get(person.id, {}).get(kind, "")

    def is_wife(self, person: ResidentRow) -> bool:
        """Return True for a married woman: told so, else one of the couple of a house, or a daughter-in-law."""
        told = self.fact(person, "marital_status")
        if told:
            return told == MARRIED
        has_man = any(one.sex == "M" and one.kinship in COUPLE for one in self.living)
        return (person.kinship in COUPLE and has_man) or person.kinship == "child_in_law"


def _groups(house: _House) -> Iterator[tuple[str, frozenset[bytes]]]:
    """Yield the people of a house by sex and group."""
    yield "all", house.who(lambda one: True)
    for sex in ("F", "M"):
        yield sex, house.who(lambda one, sex=sex: one.sex == sex)  # type: ignore[misc]
    yield "children", house.of_age(0, CHILD_MONTHS - 1)
    fertile = house.of_age(house.fertile.from_months, house.fertile.until_months) & house.who(lambda one: one.sex == "F")
    yield "fertile", fertile
    yield "couples", fertile & house.who(house.is_wife)
    yield "pregnant", house.who(lambda one: one.id in house.mothers[PREGNANT])
    yield "breastfeeding", house.who(lambda one: one.id in house.mothers[AFTER_BIRTH])
    yield "elderly", house.of_age(ELDERLY_FROM_MONTHS, None)
    yield "cannot_read", house.who(lambda one: house.fact(one, SCHOOL) == CANNOT_READ)
    yield "disabled", house.who(lambda one: house.fact(one, DISABILITY) not in ("", NOT_DISABLED))
