"""States of people that other slices know, e.g. pregnancy, and the class they attend."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.residents.services import alias_map

_ALL = "SELECT resident_id, states, school_grade, school_on FROM derived_due_person"


@dataclass(frozen=True, slots=True)
class KnownState:
    """What other slices know of a person."""

    states: frozenset[str] = frozenset()
    school_class: tuple[int, date] | None = None


def known_states(session: Session, residents: Collection[bytes]) -> dict[bytes, KnownState]:
    """Return what other slices know of people; whom nothing is known of is left out."""
    aliases = alias_map(session)
    raw: Any = session.connection().connection.driver_connection
    stored = {row[0]: row[1:] for row in raw.execute(_ALL)}
    return {one: _state(*stored[aliases.get(one, one)]) for one in residents if aliases.get(one, one) in stored}


def _state(states: str, grade: int | None, on: str | None) -> KnownState:
    school = None if grade is None or on is None else (grade, date.fromisoformat(on))
    return KnownState(frozenset(states.split()), school)
