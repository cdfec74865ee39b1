"""States of people that other slices know, e.g. a pregnancy, for any number of people at once."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.residents.services import alias_map

from ..rules.states import states_on

_ALL = "SELECT resident_id, states, anchors, was FROM derived_due_person WHERE states <> '' OR was <> ''"


def states_of(session: Session, residents: Collection[bytes] | None, on: date) -> dict[bytes, frozenset[str]]:
    """Return the states of people on a day, e.g. {"pregnant"}; who has none is left out.

    Args:
        residents: of whom; None for everybody.
    """
    raw: Any = session.connection().connection.driver_connection
    stored = {row[0]: _states_on(row[1], row[2], row[3], on) for row in raw.execute(_ALL)}
    stored = {one: states for one, states in stored.items() if states}
    if residents is None:
        return stored
    aliases = alias_map(session)
    return {one: stored[aliases.get(one, one)] for one in residents if aliases.get(one, one) in stored}


def _states_on(states: str, anchors: str, was: str, on: date) -> frozenset[str]:
    days = {name: date.fromisoformat(day) for name, day in (pair.split("=") for pair in anchors.split())}
    over = {name for name, span in (one.split("=") for one in was.split()) if _holds(span, on)}
    return states_on(states.split(), days, on) | over


def _holds(span: str, on: date) -> bool:
    first, until = span.split("/")
    return first <= on.isoformat() < until
