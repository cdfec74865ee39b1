"""Who is expected on an open day, and how many of each group came (domain.md 1.2)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.schedules.services import states_of
from desktop_app.residents.services import ResidentFilter, list_ids, rows_of

from ..rules.attendance import EXPECTED
from ..rules.groups import (
    ADULT_FROM_MONTHS,
    ADULTS,
    CHILDREN,
    ELDERLY_FROM_MONTHS,
    ELDERS,
    GROUPS,
    MOTHERS,
    SCHOOL_FROM_MONTHS,
    SCHOOLCHILDREN,
    group_of,
    groups_of_day,
)
from ..rules.measures import CHILD_MONTHS
from .day_list import DayRow, one_row_each
from .open_days import find_open_day


@dataclass(frozen=True, slots=True)
class GroupCount:
    """The people of one group on an open day.

    Attributes:
        is_expected: the day is held for this group.
        came: who is entered; visitors from elsewhere are left out.
        absent: who is expected and has not come.
    """

    group: str
    is_expected: bool
    came: Sequence[bytes]
    absent: Sequence[bytes]


def expected_ids(session: Session, on: date, order: str = "name", groups: Collection[str] = (CHILDREN,)) -> list[bytes]:
    """Return the ids of those who are expected on a day and live here, by name or by another order of residents.

    Of the children those of 0-59 months, whom the weighing counts (domain.md 2.1, S): who is older and not yet of school age
    is seen when the family comes.

    Args:
        groups: codes of ``rules.groups.GROUPS``.
    """
    if list(groups) == [CHILDREN]:
        return _of_ages(session, on, order, (0, CHILD_MONTHS - 1))
    mothers = {one for one, states in states_of(session, None, on).items() if group_of(None, states) == MOTHERS}
    found = {one for group, ages in _AGES.items() if group in groups for one in _of_ages(session, on, order, ages)}
    wanted = found | mothers if MOTHERS in groups else found - mothers
    return [one for one in _of_ages(session, on, order) if one in wanted]


_AGES = {
    CHILDREN: (0, CHILD_MONTHS - 1),
    SCHOOLCHILDREN: (SCHOOL_FROM_MONTHS, ADULT_FROM_MONTHS - 1),
    ADULTS: (ADULT_FROM_MONTHS, ELDERLY_FROM_MONTHS - 1),
    ELDERS: (ELDERLY_FROM_MONTHS, None),
}
"""Completed months of those who are expected by their age."""


def _of_ages(session: Session, on: date, order: str, ages: tuple[int | None, int | None] = (None, None)) -> list[bytes]:
    wanted = ResidentFilter(sorted(EXPECTED), youngest_months=ages[0], oldest_months=ages[1], on=on, order=order)
    return list_ids(session, wanted)


def absent_of(session: Session, day_id: bytes, rows: Sequence[DayRow]) -> list[bytes]:
    """Return those who are expected on a day and not on its list ``rows``, by name."""
    here, day = {row.resident for row in rows}, find_open_day(session, day_id)
    expected = expected_ids(session, day.held_on, groups=groups_of_day(day.groups))
    return [one for one in expected if one not in here]


def count_groups(session: Session, day_id: bytes, rows: Sequence[DayRow], absent: Sequence[bytes]) -> list[GroupCount]:
    """Return the groups that are expected or came, in the order of the cards.

    Args:
        rows: the day's list.
        absent: who is missing, of ``absent_of``.
    """
    day = find_open_day(session, day_id)
    expected, counted = groups_of_day(day.groups), [row for row in one_row_each(rows) if row.is_counted]
    missing = groups_of(session, absent, day.held_on)
    found = []
    for group in GROUPS:
        came = [row.resident for row in counted if row.group == group]
        if came or group in expected:
            found.append(GroupCount(group, group in expected, came, [one for one in absent if missing.get(one) == group]))
    return found


def groups_of(session: Session, residents: Collection[bytes], on: date) -> Mapping[bytes, str]:
    """Return the group of each of several people on a day; "" where neither age nor state says it."""
    states = states_of(session, residents, on)
    return {one.id: group_of(one.birth.age_months(on), states.get(one.id, ())) for one in rows_of(session, list(residents))}
