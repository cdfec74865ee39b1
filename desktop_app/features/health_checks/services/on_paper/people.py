"""Who stands in the recaps and target lists: those of an age who lived here, without mothers, who have their own card."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.health_visits.rules.groups import ADULTS, ELDERS, SCHOOL_FROM_MONTHS, SCHOOLCHILDREN, group_of
from desktop_app.features.health_visits.rules.residence import lived_here
from desktop_app.features.health_visits.services.children_here import Child, children_who_lived_here
from desktop_app.features.schedules.services import states_of
from desktop_app.packs import AgeLimit

OLDEST_MONTHS = 1800
_GROUPS = (SCHOOLCHILDREN, ADULTS, ELDERS)


Groups = dict[str, list[bytes]]


def groups_on(session: Session, on: date) -> Groups:
    """Return who lived here on a day by group of the open day: school, adults, elderly; by name within each."""
    return groups_on_days(session, [on])[on]


def groups_on_days(session: Session, days: Sequence[date]) -> dict[date, Groups]:
    """Return who lived here on each of some days, as ``groups_on`` does, from one reading of the people."""
    people = children_who_lived_here(session, min(days), max(days), AgeLimit(SCHOOL_FROM_MONTHS, OLDEST_MONTHS))
    return {on: _groups(people, states_of(session, None, on), on) for on in days}


def _groups(people: Sequence[Child], states: Mapping[bytes, frozenset[str]], on: date) -> Groups:
    found: Groups = {group: [] for group in _GROUPS}
    for one in people:
        group = group_of(one.born.age_months(on), states.get(one.id, frozenset()))
        if group in found and lived_here(one.status, one.born, one.events, on, on):
            found[group].append(one.id)
    return found
