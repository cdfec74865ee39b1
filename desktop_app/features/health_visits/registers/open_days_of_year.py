"""Gathers the visitor and staff book, and the visitors of a month."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.volunteers.services import presence_between

from ..rules.groups import CHILDREN, GROUPS, stage_of_age
from ..services.day_groups import absent_of
from ..services.day_list import DayRow, list_day, one_row_each
from ..services.open_days import DayCard, list_open_days
from .open_days import EVERYBODY, FROM_ELSEWHERE, OpenDayRow


def list_open_days_of_year(session: Session, month: Month) -> list[OpenDayRow]:
    """Return the open days of January to ``month``, by date."""
    first, last = date(month.year, 1, 1), month.last
    staff: dict[date, dict[str, set[bytes | str]]] = {}
    for row in presence_between(session, first, last, ("open_day",)):
        if row.present is not None:
            of_day = staff.setdefault(row.on_date, {})
            if row.present:
                of_day.setdefault(row.role, set()).add(row.person)
    guests = frozenset(
        role for of_day in staff.values() for role, who in of_day.items() if any(isinstance(one, str) for one in who)
    )
    found = []
    for day in days_between(session, first, last):
        rows = one_row_each(list_day(session, day.id))
        roles = staff.get(day.held_on)
        found.append(
            OpenDayRow(
                day.held_on,
                day.place or "",
                _who_came(rows),
                frozenset(absent_of(session, day.id, rows)),
                None if roles is None else {role: frozenset(people) for role, people in roles.items()},
                guests,
                day.note or "",
            )
        )
    return found


def days_between(session: Session, first: date, last: date) -> Sequence[DayCard]:
    """Return the open days of a span, by date."""
    return sorted((day for day in list_open_days(session) if first <= day.held_on <= last), key=lambda day: day.held_on)


def _who_came(rows: Sequence[DayRow]) -> dict[str, frozenset[bytes]]:
    here = [row for row in rows if row.is_counted]
    found = {group: frozenset(row.resident for row in here if row.group == group) for group in GROUPS if group != CHILDREN}
    for stage in ("infant", "child"):
        is_of = [row for row in here if row.group == CHILDREN and stage_of_age(row.age_months) == stage]
        found[stage] = frozenset(row.resident for row in is_of)
    for sex in ("F", "M"):
        found[sex] = frozenset(row.resident for row in rows if row.sex == sex)
    found[FROM_ELSEWHERE] = frozenset(row.resident for row in rows if not row.is_counted)
    found[EVERYBODY] = frozenset(row.resident for row in rows)
    return found


def list_visitors(session: Session, month: Month) -> list[DayRow]:
    """Return who came to the open days of a month, by day, queue number and name."""
    found: list[DayRow] = []
    for day in days_between(session, month.first, month.last):
        rows = one_row_each(list_day(session, day.id))
        found += sorted(rows, key=lambda row: (row.queue_number is None, row.queue_number or 0, str(row.name), row.resident))
    return found
