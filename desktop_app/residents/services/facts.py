"""What is known of residents and houses by kind: the newest value until a day, for many at once."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from ..models import HouseholdFact, ResidentFact
from .people import set_fact
from .stored_ids import among, with_merged, with_merged_houses


def change_facts(session: Session, resident: bytes, facts: Mapping[str, str], today: date) -> None:
    """Note those of ``facts`` (kind -> value) that are new since today; an empty value says that nobody knows any more."""
    known = resident_facts(session, [resident]).get(resident, {})
    for kind, value in facts.items():
        if value != known.get(kind, ""):
            set_fact(session, resident, kind, value, today)


def resident_facts(session: Session, residents: Collection[bytes], on: date | None = None) -> dict[bytes, dict[str, str]]:
    """Return kind -> the newest value until a day, for many residents; what nobody knows any more is left out."""
    stored = with_merged(session, residents)
    query = select(ResidentFact.resident_id, ResidentFact.kind, ResidentFact.value).where(among(ResidentFact.resident_id, stored))
    if on is not None:
        query = query.where(or_(ResidentFact.on_date.is_(None), ResidentFact.on_date <= on))
    n = ResidentFact.__table__.c.n
    found: dict[bytes, dict[str, str]] = {}
    for key, kind, value in session.execute(query.order_by(ResidentFact.on_date.is_not(None), ResidentFact.on_date, n)):
        if key in stored:
            found.setdefault(stored[key], {})[kind] = value
    return {key: {kind: value for kind, value in facts.items() if value} for key, facts in found.items()}


def household_facts(session: Session, households: Collection[bytes], on: date | None = None) -> dict[bytes, dict[str, str]]:
    """Return kind -> the newest value until a day, for many households; what nobody knows any more is left out."""
    stored = with_merged_houses(session, households)
    query = select(HouseholdFact.household_id, HouseholdFact.kind, HouseholdFact.value).where(
        among(HouseholdFact.household_id, stored)
    )
    if on is not None:
        query = query.where(or_(HouseholdFact.on_date.is_(None), HouseholdFact.on_date <= on))
    n = HouseholdFact.__table__.c.n
    found: dict[bytes, dict[str, str]] = {}
    for key, kind, value in session.execute(query.order_by(HouseholdFact.on_date.is_not(None), HouseholdFact.on_date, n)):
        if key in stored:
            found.setdefault(stored[key], {})[kind] = value
    return {key: {kind: value for kind, value in facts.items() if value} for key, facts in found.items()}
