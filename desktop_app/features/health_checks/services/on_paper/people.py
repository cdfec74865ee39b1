"""Who stands in the recaps and target lists: those of an age who lived here, without mothers, who have their own card."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.health_visits.rules.groups import ADULTS, ELDERS, SCHOOL_FROM_MONTHS, SCHOOLCHILDREN, group_of
from desktop_app.features.health_visits.services.children_here import children_who_lived_here
from desktop_app.features.schedules.services import states_of
from desktop_app.packs import AgeLimit

OLDEST_MONTHS = 1800
_GROUPS = (SCHOOLCHILDREN, ADULTS, ELDERS)


def groups_on(session: Session, on: date) -> dict[str, list[bytes]]:
    """Return who lived here on a day by group of the open day: school, adults, elderly; by name within each."""
    states = states_of(session, None, on)
    found: dict[str, list[bytes]] = {group: [] for group in _GROUPS}
    for one in children_who_lived_here(session, on, on, AgeLimit(SCHOOL_FROM_MONTHS, OLDEST_MONTHS)):
        group = group_of(one.born.age_months(on), states.get(one.id, frozenset()))
        if group in found:
            found[group].append(one.id)
    return found
