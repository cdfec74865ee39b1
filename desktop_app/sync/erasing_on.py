"""How far the wishes for erasing reach by now: entries that were merged since, columns that a newer program has."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from cbor2 import loads
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.db.base import plans

from .merges import with_merged
from .models import Erasure

_PEOPLE = "SELECT r.id FROM erased_row e JOIN resident r ON r.id = e.row"
HousesOf = Callable[[Session, Collection[bytes]], Collection[bytes]]


@dataclass(frozen=True, slots=True)
class GrownWish:
    """A wish that reaches further than any record of an erasure says.

    Attributes:
        people, houses: ids of residents and households that no record names, or all of them if columns are new.
    """

    people: frozenset[bytes]
    houses: frozenset[bytes]
    asked_on: date
    reason: str
    asked_by: str | None


def grown_wishes(session: Session, personal: Mapping[str, Collection[str]], houses_of: HousesOf) -> list[GrownWish]:
    """Return what is to be written down so that every laptop empties the same, whatever is merged or taken back later.

    Args:
        personal: table -> columns that name or describe a person.
        houses_of: (session, residents) -> households in which nobody else ever lived.
    """
    wishes = list(session.scalars(select(Erasure).order_by(Erasure.id)))
    if not wishes:
        return []
    connection, stored = session.connection(), [loads(wish.rows) for wish in wishes]
    known = {table: set[bytes]().union(*(one["rows"].get(table, ()) for one in stored)) for table in ("resident", "household")}
    wanted = {(table, name) for table, names in personal.items() if table in plans() for name in names}
    is_new = bool(wanted - {(table, name) for one in stored for table, names in one["columns"].items() for name in names})
    left = set(connection.exec_driver_sql(_PEOPLE).scalars())  # of a merge that was taken back after it was followed
    found = []
    for place, (wish, content) in enumerate(zip(wishes, stored, strict=True), 1):
        people = with_merged(connection, "resident", content["rows"].get("resident", ()))
        if place == len(wishes):
            people |= left - known["resident"]
        houses = set(houses_of(session, people)).union(content["rows"].get("household", ()))
        if not is_new:
            people, houses = people - known["resident"], houses - known["household"]
        if people or houses:
            known["resident"] |= people
            known["household"] |= houses
            found.append(GrownWish(frozenset(people), frozenset(houses), wish.asked_on, wish.reason, wish.asked_by))
    return found
