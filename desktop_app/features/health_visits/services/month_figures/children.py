"""S: the children who live here on the month's reference day, with what they are grouped by."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.rules import latest_birth

from ...rules.attendance import COUNTED, VISITOR
from ...rules.residence import Event, lived_here
from ...rules.welfare import welfare_of

_CHILDREN = """
    SELECT id, sex, status, birth_year, birth_month, birth_day, born, area, ward, neighbourhood, street, household_id
    FROM derived_resident_search WHERE born <= ? AND born > ? AND status <> ? ORDER BY name_key, id"""
_EVENTS = """
    SELECT s.id, e.kind, e.event_year, e.event_month, e.event_day
    FROM derived_resident_search s CROSS JOIN life_event e ON e.resident_id = s.id
    WHERE s.born <= ?1 AND s.born > ?2 AND e.kind IN ('moved_in', 'moved_out', 'died') AND e.deleted_at IS NULL
    UNION ALL SELECT s.id, e.kind, e.event_year, e.event_month, e.event_day
    FROM derived_resident_alias a CROSS JOIN derived_resident_search s ON s.id = a.canonical
    CROSS JOIN life_event e ON e.resident_id = a.resident
    WHERE s.born <= ?1 AND s.born > ?2 AND e.kind IN ('moved_in', 'moved_out', 'died') AND e.deleted_at IS NULL"""
# the newest of a kind holds; a fact without a date has always been so
_STAGES = """
    SELECT coalesce(a.canonical, f.household_id), f.value FROM household_fact f
    LEFT JOIN derived_household_alias a ON a.household = f.household_id
    WHERE f.kind = 'welfare_stage' AND f.deleted_at IS NULL AND (f.on_date IS NULL OR f.on_date <= ?) ORDER BY f.on_date, f.n"""


class CountedChild(NamedTuple):
    """One child of S.

    Attributes:
        age_months: completed on the reference day.
        welfare: "poor", "not_poor" or "unknown".
    """

    id: bytes
    sex: str | None
    age_months: int
    area: str
    ward: str
    neighbourhood: str
    street: str
    welfare: str


def children_on(connection: Connection, on: date, last_month: int) -> dict[bytes, CountedChild]:
    """Return the children of up to ``last_month`` completed months who live here on a day, by name.

    Where a child lives counts, not its family card; visitors never do (domain.md 16.4, number 21).
    """
    limits = _latest_births(on, last_month)
    span = (-limits[0], -limits[-1])
    events = _events(connection, span)
    welfare = {house: welfare_of(stage) for house, stage in connection.exec_driver_sql(_STAGES, (on.isoformat(),)).all()}
    found = {}
    for row in connection.exec_driver_sql(_CHILDREN, (*span, VISITOR)).all():
        key, sex, status, year, month, day, born, area, ward, neighbourhood, street, house = row
        if key in events:
            if not lived_here(status, PartialDate(year, month, day), events[key], on, on):
                continue
        elif status not in COUNTED:
            continue
        age = bisect_right(limits, -born) - 1
        found[key] = CountedChild(key, sex, age, area, ward, neighbourhood, street, welfare.get(house, "unknown"))
    return found


@lru_cache(64)
def _latest_births(on: date, last_month: int) -> Sequence[int]:
    """Return, for 0 to ``last_month`` + 1 completed months, the last day of birth as an ordinal below zero: ascending."""
    return [-latest_birth(on, months).toordinal() for months in range(last_month + 2)]


def _events(connection: Connection, span: tuple[int, int]) -> Mapping[bytes, Sequence[Event]]:
    found: dict[bytes, list[Event]] = defaultdict(list)
    for key, kind, *parts in connection.exec_driver_sql(_EVENTS, span):
        found[key].append((kind, PartialDate(*parts)))
    return found
