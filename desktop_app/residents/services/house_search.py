"""Finding a household by who lives there, by its house or by its family card."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ..rules import house_line
from .search import find
from .stored_ids import house_aliases

_BY_HOUSE = """SELECT id FROM household WHERE deleted_at IS NULL AND (registry_number >= ?1 AND registry_number < ?2
    OR house_number = ?1 OR street LIKE ?3) ORDER BY street, house_number LIMIT ?4"""
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class HouseholdHit:
    """A household with what tells it from others; ``head`` is a member's name if it has no head, empty without people."""

    id: bytes
    house: str
    head: str
    people: int


def find_households(session: Session, query: str, limit: int = 8) -> list[HouseholdHit]:
    """Return the households that fit what was typed, those of people with that name first."""
    typed = query.strip()
    if not typed:
        return []
    found = dict.fromkeys(one.household_id for one in find(session, typed, 4 * limit) if one.household_id)
    by_house = session.connection().exec_driver_sql(_BY_HOUSE, (typed, typed + _LAST, f"%{typed}%", limit)).scalars()
    return describe_households(session, [*found, *by_house])[:limit]


def describe_households(session: Session, ids: Iterable[bytes]) -> list[HouseholdHit]:
    """Return the households of ``ids`` in their order, each id once; a merged one is the house that it is now."""
    wanted, merged = list(dict.fromkeys(ids)), house_aliases(session)
    stand = [merged.get(one, one) for one in wanted]
    people = _people(session, stand)
    marks = ", ".join("?" * len(stand))
    sql = f"SELECT id, neighbourhood, street, house_number FROM household WHERE deleted_at IS NULL AND id IN ({marks})"  # noqa: S608
    houses = {row[0]: row for row in session.connection().exec_driver_sql(sql, tuple(stand))}
    return [
        HouseholdHit(one, house_line(*(part or "" for part in houses[key][1:])), *people.get(key, ("", 0)))
        for one, key in zip(wanted, stand, strict=True)
        if key in houses
    ]


def _people(session: Session, ids: Sequence[bytes]) -> dict[bytes, tuple[str, int]]:
    marks = ", ".join("?" * len(ids))
    sql = f"""SELECT household_id, name, kinship FROM derived_resident_search
        WHERE household_id IN ({marks}) AND status NOT IN ('dead', 'moved')"""  # noqa: S608 - question marks only
    found: dict[bytes, list[tuple[bool, str]]] = {}
    for household, name, kinship in session.connection().exec_driver_sql(sql, tuple(ids)):
        found.setdefault(household, []).append((kinship != "head", name))
    return {key: (sorted(names)[0][1], len(names)) for key, names in found.items()}
