"""Who a woman is, as registers say it: house, husband, neighbour group, children."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label
from desktop_app.features.health_visits.services.child_days.national_ids import national_ids
from desktop_app.features.health_visits.services.children_here import children_who_lived_here
from desktop_app.packs import pack_of
from desktop_app.residents.models import HouseholdFact, HouseholdMember, Resident
from desktop_app.residents.services import ResidentRow, among, people_facts, rows_of, with_merged

from ...models import ReproductiveHistory
from .pregnancies import PregnancyFacts

WELFARE, NEIGHBOURS = "welfare_stage", "dasawisma"
COUPLE = ("head", "spouse")


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


@dataclass(frozen=True, slots=True)
class Children:
    """How many children a woman has, as she told on a day; None where nobody asked.

    Attributes:
        died_at: ages at death, as told.
    """

    on: date
    living: int | None
    dead: int | None
    died_at: str = ""


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


def told_children(session: Session, ids: Collection[bytes], last: date) -> dict[bytes, Children]:
    """Return what each woman told last of her children, by ``last``."""
    stored = with_merged(session, ids)
    query = (
        select(ReproductiveHistory)
        .where(ReproductiveHistory.asked_on <= last, among(ReproductiveHistory.resident_id, stored))
        .order_by(ReproductiveHistory.asked_on)
    )
    return {
        stored[row.resident_id]: Children(row.asked_on, row.living_children, row.dead_children, row.died_at or "")
        for row in session.scalars(query)
        if row.resident_id in stored and (row.living_children is not None or row.dead_children is not None)
    }


def _phones(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    query = select(Resident.id, Resident.phone).where(among(Resident.id, ids))
    return {key: phone or "" for key, phone in session.execute(query) if key in ids}


def _house_facts(session: Session, houses: Collection[bytes], on: date) -> dict[tuple[bytes, str], str]:
    query = (
        select(HouseholdFact.household_id, HouseholdFact.kind, HouseholdFact.value)
        .where(
            HouseholdFact.kind.in_((WELFARE, NEIGHBOURS)),
            or_(HouseholdFact.on_date.is_(None), HouseholdFact.on_date <= on),
            among(HouseholdFact.household_id, houses),
        )
        .order_by(HouseholdFact.on_date)
    )
    return {(house, kind): value for house, kind, value in session.execute(query)}


def _husbands(session: Session, rows: dict[bytes, ResidentRow], pregnancies: Sequence[PregnancyFacts]) -> dict[bytes, str]:
    found = _couples(session, rows)
    stored = with_merged(session, rows)
    told = select(ReproductiveHistory.resident_id, ReproductiveHistory.partner_name).where(
        ReproductiveHistory.partner_name.is_not(None), among(ReproductiveHistory.resident_id, stored)
    )
    found |= {stored[key]: name for key, name in session.execute(told.order_by(ReproductiveHistory.asked_on)) if key in stored}
    partners = {one.partner_id: one for one in rows_of(session, [p.partner_id for p in pregnancies if p.partner_id])}
    for one in pregnancies:
        name = partners[one.partner_id].name if one.partner_id in partners else one.partner_name
        if name:
            found[one.resident] = name
    return found


def _couples(session: Session, rows: dict[bytes, ResidentRow]) -> dict[bytes, str]:
    """Return the man who is head of the house of a wife, or the husband of a woman who is head."""
    houses = {row.household_id for row in rows.values() if row.household_id and row.kinship in COUPLE}
    query = (
        select(HouseholdMember.household_id, HouseholdMember.kinship, Resident.name)
        .join(Resident, Resident.id == HouseholdMember.resident_id)
        .where(
            HouseholdMember.kinship.in_(COUPLE),
            HouseholdMember.until_date.is_(None),
            Resident.sex == "M",
            among(HouseholdMember.household_id, houses),
        )
    )
    men = {(house, kinship): name or "" for house, kinship, name in session.execute(query)}
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
