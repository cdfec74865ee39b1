"""Who a woman is, as registers say it: house, husband, neighbour group, children."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label
from desktop_app.features.health_visits.rules.residence import Event, lived_here
from desktop_app.features.health_visits.services.child_days.national_ids import national_ids
from desktop_app.features.health_visits.services.children_here import children_who_lived_here, events_of
from desktop_app.packs import pack_of
from desktop_app.residents.models import HouseholdFact, HouseholdMember, Resident
from desktop_app.residents.services import ResidentRow, alias_map, among, people_facts, rows_of, with_merged, with_merged_houses

from ...models import ReproductiveHistory
from .pregnancies import PregnancyFacts

WELFARE, NEIGHBOURS = "welfare_stage", "dasawisma"
COUPLE = ("head", "spouse")
VISITOR = "visitor"


@dataclass(frozen=True, slots=True)
class Woman:
    """One woman on one day.

    Attributes:
        address: levels of the address that the house's line does not have, then the house.
        welfare_stage, neighbours: the newest that her house had by then; "" if nobody said.
    """

    row: ResidentRow
    national_id: str
    phone: str
    husband: str
    address: str
    welfare_stage: str
    neighbours: str
    death: PartialDate | None

    @property
    def id(self) -> bytes:
        """Return whom the row speaks of."""
        return self.row.id

    @property
    def name(self) -> Label:
        """Return what she is called."""
        return self.row.shown

    def age_years(self, on: date) -> int | None:
        """Return her completed years; None if her birth is not known."""
        months = self.row.birth.age_months(on)
        return None if months is None else months // 12


def women_of(
    session: Session, ids: Collection[bytes], on: date, pregnancies: Sequence[PregnancyFacts] = ()
) -> dict[bytes, Woman]:
    """Return women by id; the husband is named by the newest pregnancy, else by what she told, else by her house."""
    rows = {row.id: row for row in rows_of(session, list(ids))}
    numbers, phones, facts = national_ids(session, rows), _phones(session, rows), people_facts(session, rows)
    houses = _house_facts(session, {row.household_id for row in rows.values() if row.household_id}, on)
    husbands = _husbands(session, rows, pregnancies)
    return {
        key: Woman(
            row,
            numbers.get(key, ""),
            phones.get(key, ""),
            husbands.get(key, ""),
            ", ".join(part for part in (row.area, row.house) if part),
            houses.get((row.household_id or b"", WELFARE), ""),
            houses.get((row.household_id or b"", NEIGHBOURS), ""),
            facts[key].death if key in facts else None,
        )
        for key, row in rows.items()
    }


def _phones(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    query = select(Resident.id, Resident.phone).where(among(Resident.id, ids))
    return {key: phone or "" for key, phone in session.execute(query) if key in ids}


def _house_facts(session: Session, houses: Collection[bytes], on: date) -> dict[tuple[bytes, str], str]:
    stored = with_merged_houses(session, houses)
    query = (
        select(HouseholdFact.household_id, HouseholdFact.kind, HouseholdFact.value)
        .where(
            HouseholdFact.kind.in_((WELFARE, NEIGHBOURS)),
            or_(HouseholdFact.on_date.is_(None), HouseholdFact.on_date <= on),
            among(HouseholdFact.household_id, stored),
        )
        .order_by(HouseholdFact.on_date)
    )
    return {(stored[house], kind): value for house, kind, value in session.execute(query) if house in stored}


def _husbands(session: Session, rows: dict[bytes, ResidentRow], pregnancies: Sequence[PregnancyFacts]) -> dict[bytes, str]:
    found = _couples(session, rows)
    stored = with_merged(session, rows)
    told = select(ReproductiveHistory.resident_id, ReproductiveHistory.partner_name).where(
        ReproductiveHistory.partner_name.is_not(None), among(ReproductiveHistory.resident_id, stored)
    )
    for key, name in session.execute(told.order_by(ReproductiveHistory.asked_on)):
        if key in stored and name:
            found[stored[key]] = name
    partners = {row.id: row.own_name for row in rows_of(session, [one.partner_id for one in pregnancies if one.partner_id])}
    for one in pregnancies:
        if name := partners.get(one.partner_id or b"") or one.partner_name:
            found[one.resident] = name
    return found


def _couples(session: Session, rows: dict[bytes, ResidentRow]) -> dict[bytes, str]:
    """Return the man who is head of the house of a wife, or the husband of a woman who is head."""
    houses = {row.household_id for row in rows.values() if row.household_id and row.kinship in COUPLE}
    stored = with_merged_houses(session, houses)
    query = select(HouseholdMember.household_id, HouseholdMember.kinship, HouseholdMember.resident_id).where(
        HouseholdMember.kinship.in_(COUPLE),
        HouseholdMember.until_date.is_(None),
        among(HouseholdMember.household_id, stored),
    )
    couples = [(stored[house], kinship, key) for house, kinship, key in session.execute(query) if house in stored]
    aliases = alias_map(session)
    people = {row.id: row.own_name for row in rows_of(session, [key for _, _, key in couples]) if row.sex == "M"}
    named = ((house, kinship, aliases.get(key, key)) for house, kinship, key in couples)
    men = {(house, kinship): people[key] for house, kinship, key in named if key in people}
    other = {"head": "spouse", "spouse": "head"}
    return {
        key: men[row.household_id, other[row.kinship]]
        for key, row in rows.items()
        if row.household_id and row.kinship in other and (row.household_id, other[row.kinship]) in men
    }


def women_here(session: Session, first: date, last: date, limits: str = "women_of_childbearing_age") -> list[bytes]:
    """Return the women of an age of the pack who lived here on some day from ``first`` to ``last``, by name."""
    people = children_who_lived_here(session, first, last, pack_of(session).ages[limits])
    return [one.id for one in people if one.sex == "F"]


@dataclass(frozen=True, slots=True)
class Residence:
    """Where somebody lived when, as far as is known."""

    status: str
    birth: PartialDate
    events: Sequence[Event]

    def is_here(self, on: date) -> bool:
        """Return True if she lived here on a day; visitors never do."""
        return lived_here(self.status, self.birth, self.events, on, on)


def residence_of(session: Session, ids: Collection[bytes]) -> dict[bytes, Residence]:
    """Return where each of ``ids`` lived when."""
    events = events_of(session, ids)
    people = people_facts(session, ids)
    return {key: Residence(one.status, one.birth, events.get(key, ())) for key, one in people.items()}
