"""States of people that other slices know, e.g. pregnancy, and the class they attend."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.features.schedules.services import states_of
from desktop_app.residents.services import alias_map

_CLASSES = "SELECT resident_id, school_grade, school_on FROM derived_due_person WHERE school_grade IS NOT NULL"


@dataclass(frozen=True, slots=True)
class KnownState:
    """What other slices know of a person; ``school_class`` with a day on which it was attended."""

    states: frozenset[str] = frozenset()
    school_class: tuple[int, date] | None = None


class StatesByDay:
    """The states of people on any day, each day read once."""

    def __init__(self, session: Session) -> None:
        self._session, self._aliases = session, alias_map(session)
        self._days: dict[date, dict[bytes, frozenset[str]]] = {}

    def of(self, resident: bytes, day: date) -> frozenset[str]:
        """Return the states of a person on a day."""
        if day not in self._days:
            self._days[day] = states_of(self._session, None, day)
        return self._days[day].get(self._aliases.get(resident, resident), frozenset())


def known_states(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, KnownState]:
    """Return what other slices know of people on a day."""
    states, classes = states_of(session, residents, on), _classes(session)
    aliases = alias_map(session)
    return {one: KnownState(states.get(one, frozenset()), classes.get(aliases.get(one, one))) for one in residents}


def _classes(session: Session) -> dict[bytes, tuple[int, date]]:
    raw: Any = session.connection().connection.driver_connection
    return {row[0]: (row[1], date.fromisoformat(row[2])) for row in raw.execute(_CLASSES) if row[2]}
