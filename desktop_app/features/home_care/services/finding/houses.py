"""Households: when somebody was last there, and what house and papers lack."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.features.health_checks.models import VitalSign
from desktop_app.features.health_visits.models import Visit
from desktop_app.residents.models import HouseholdFact, Identifier, ResidentFact
from desktop_app.residents.services import alias_map, house_aliases

from ...models import HomeVisit
from ...rules.entries import MET
from ...rules.visiting import HouseFacts, house_reasons
from ...rules.visiting.houses import SCREENED_MONTHS
from .village import Found, Village

FACTS_ASKED = ("latrine", "water")
NO_INSURANCE = "none"
CERTIFICATE = "birth_certificate"
_HAS_PRESSURE = or_(VitalSign.systolic_mmhg.is_not(None), VitalSign.second_systolic_mmhg.is_not(None))
UNDOCUMENTED = frozenset({"caregiver", "estimated", "local_event"})
"""Sources of a birth date of somebody who showed no document."""


def reasons_of_houses(session: Session, village: Village) -> Found:
    """Return why households are to be visited, by household (V14, V15)."""
    members: dict[bytes, list[bytes]] = {}
    for key, row in village.people.items():
        if row.household_id is not None:
            members.setdefault(row.household_id, []).append(key)
    visited = _visited(session, village)
    facts, uninsured = _facts(session), _uninsured(session)
    papers, measured = _certificates(session), _measured(session, village)
    grown = set(village.aged(SCREENED_MONTHS))
    found: Found = {}
    for house, people in members.items():
        known = facts.get(house, {})
        names = {one: str(village.people[one].shown) for one in people}
        reasons = house_reasons(
            HouseFacts(
                visited.get(house),
                known.get("latrine", ""),
                known.get("water", ""),
                [names[one] for one in people if _lacks_certificate(village, one) and one not in papers],
                [names[one] for one in people if one in uninsured],
                sum(one in grown and one not in measured for one in people),
            ),
            village.on,
        )
        if reasons:
            found[house] = reasons
    return found


def _visited(session: Session, village: Village) -> dict[bytes, date]:
    """Return the last visit at home to each household: to the house itself, or to whoever lives there now."""
    found: dict[bytes, date] = {}
    direct = select(HomeVisit.household_id, func.max(HomeVisit.visited_on)).where(
        HomeVisit.met == MET, HomeVisit.household_id.is_not(None), HomeVisit.visited_on <= village.on
    )
    aliases, merged = alias_map(session), house_aliases(session)
    for stored, day in session.execute(direct.group_by(HomeVisit.household_id)):
        if stored is not None:
            house = merged.get(stored, stored)
            found[house] = max(day, found.get(house, day))
    people = select(Visit.resident_id, func.max(Visit.visited_on)).where(Visit.kind == "home", Visit.visited_on <= village.on)
    for who, day in session.execute(people.group_by(Visit.resident_id)):
        row = village.people.get(aliases.get(who, who))
        if row is not None and row.household_id is not None:
            found[row.household_id] = max(day, found.get(row.household_id, day))
    return found


def _measured(session: Session, village: Village) -> set[bytes]:
    """Return of whom the blood pressure was measured up to the day."""
    aliases = alias_map(session)
    query = select(VitalSign.resident_id).where(VitalSign.measured_on <= village.on, _HAS_PRESSURE).distinct()
    return {aliases.get(who, who) for who in session.scalars(query)}


def _facts(session: Session) -> Mapping[bytes, Mapping[str, str]]:
    """Return household -> kind -> the newest value; one without a date is the oldest."""
    query = (
        select(HouseholdFact.household_id, HouseholdFact.kind, HouseholdFact.value)
        .where(HouseholdFact.kind.in_(FACTS_ASKED))
        .order_by(HouseholdFact.on_date.is_not(None), HouseholdFact.on_date, HouseholdFact.__table__.c.n)
    )
    found: dict[bytes, dict[str, str]] = {}
    merged = house_aliases(session)
    for house, kind, value in session.execute(query):
        found.setdefault(merged.get(house, house), {})[kind] = value or ""
    return found


def _uninsured(session: Session) -> set[bytes]:
    """Return of whom it was written down that they have no health insurance."""
    aliases = alias_map(session)
    query = (
        select(ResidentFact.resident_id, ResidentFact.value)
        .where(ResidentFact.kind == "insurance")
        .order_by(ResidentFact.on_date.is_not(None), ResidentFact.on_date, ResidentFact.__table__.c.n)
    )
    newest = {aliases.get(who, who): value for who, value in session.execute(query)}
    return {who for who, value in newest.items() if value == NO_INSURANCE}


def _certificates(session: Session) -> set[bytes]:
    aliases = alias_map(session)
    query = select(Identifier.resident_id).where(Identifier.kind == CERTIFICATE)
    return {aliases.get(who, who) for who in session.scalars(query)}


def _lacks_certificate(village: Village, who: bytes) -> bool:
    """Return True for a child below 18 of whom the birth date was told, not read from a document."""
    months = village.ages.get(who)
    return months is not None and months < 216 and village.people[who].birth_source in UNDOCUMENTED
