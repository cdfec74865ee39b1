"""Gathers the roll of residents, in a fixed number of queries."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month, add_months
from desktop_app.core.text import Label
from desktop_app.features.confidential.services import contraception_of
from desktop_app.features.volunteers.rules.words import ROLES
from desktop_app.features.volunteers.services import roster
from desktop_app.packs import pack_of
from desktop_app.residents.models import Household, Resident
from desktop_app.residents.services import among, people_here, resident_facts, with_merged

from ..models import Visit
from ..services.child_days.national_ids import national_ids
from .roll import RollRow

OPEN_DAY, NO_METHOD = "open_day", "none"


def list_roll(session: Session, month: Month) -> list[RollRow]:
    """Return who lives here on the last day of ``month``, by house and then by name."""
    last = month.last
    people = people_here(session, last)
    ids = [row.id for row in people]
    numbers, facts, came = national_ids(session, ids), resident_facts(session, ids, last), _open_days(session, ids, last)
    cards, places = _family_cards(session), _birth_places(session, ids)
    methods, positions = contraception_of(session, ids, last), _positions(session, last)
    limits = pack_of(session).ages["women_of_childbearing_age"]
    found = []
    for row in people:
        age, method = row.birth.age_months(last), (methods or {}).get(row.id)
        found.append(
            RollRow(
                row,
                last,
                cards.get(row.household_id or b"", ""),
                numbers.get(row.id, ""),
                places.get(row.id, ""),
                ", ".join(part for part in (row.area, row.house) if part),
                came.get(row.id, 0),
                facts.get(row.id, {}),
                positions.get(row.id, ()),
                None if method is None else method.method != NO_METHOD,
                methods is None,
                row.sex == "F" and age is not None and limits.from_months <= age <= limits.until_months,
            )
        )
    return found


def _open_days(session: Session, ids: Collection[bytes], last: date) -> dict[bytes, int]:
    """Return how many open days of the last twelve months each person came to."""
    stored = with_merged(session, ids)
    query = (
        select(Visit.resident_id, func.count(Visit.open_day_id.distinct()))
        .where(Visit.kind == OPEN_DAY, Visit.visited_on > add_months(last, -12), Visit.visited_on <= last)
        .where(Visit.deleted_at.is_(None), among(Visit.resident_id, stored))
        .group_by(Visit.resident_id)
    )
    found: dict[bytes, int] = {}
    for key, count in session.execute(query):
        if key in stored:
            found[stored[key]] = found.get(stored[key], 0) + count
    return found


def _family_cards(session: Session) -> dict[bytes, str]:
    return {key: number or "" for key, number in session.execute(select(Household.id, Household.registry_number))}


def _birth_places(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    query = select(Resident.id, Resident.birth_place).where(among(Resident.id, ids))
    return {key: place for key, place in session.execute(query) if place}


def _positions(session: Session, on: date) -> Mapping[bytes, list[Label]]:
    """Return the roles in which each person serves the post."""
    found: dict[bytes, list[Label]] = {}
    for row in roster(session, on):
        if row.gone is None:
            found.setdefault(row.resident, []).append(ROLES.get(row.role, row.role))
    return found
