"""Gathers who was expected in a month and did not come."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.residents.models import Resident
from desktop_app.residents.services import among, with_merged

from ..models import Visit
from ..rules.groups import GROUPS
from ..services.absences import Absent, absent
from ..services.day_groups import groups_of
from ..services.day_list import list_day
from .absent import AbsentRow
from .open_days_of_year import days_between


def list_absent(session: Session, month: Month) -> list[AbsentRow]:
    """Return who was expected on an open day of ``month`` and came to none of them: by group, house and name."""
    days = days_between(session, month.first, month.last)
    came = {row.resident for day in days for row in list_day(session, day.id)}
    missed: dict[bytes, tuple[date, Absent]] = {}
    groups: dict[bytes, str] = {}
    for day in days:
        away = [one for one in absent(session, day.id) if one.person.id not in came]
        groups.update(groups_of(session, [one.person.id for one in away], day.held_on))
        for one in away:
            before = missed.get(one.person.id)
            if before is None or one.why is not None or before[1].why is None:
                missed[one.person.id] = (day.held_on, one)
    last, phones = _last_days(session, missed, month.first), _phones(session, missed)
    rows = [
        AbsentRow(
            one.person,
            on,
            groups.get(key, ""),
            phones.get(key, ""),
            one.why.reason if one.why else "",
            one.why.note if one.why else "",
            last.get(key),
        )
        for key, (on, one) in missed.items()
    ]
    order = list(GROUPS)
    return sorted(
        rows,
        key=lambda row: (
            order.index(row.group) if row.group in order else len(order),
            row.person.neighbourhood,
            row.person.street,
            row.person.house_number.rjust(6),
            str(row.person.name),
            row.person.id,
        ),
    )


def _last_days(session: Session, ids: Collection[bytes], before: date) -> dict[bytes, date]:
    stored = with_merged(session, ids)
    query = (
        select(Visit.resident_id, func.max(Visit.visited_on))
        .where(Visit.open_day_id.is_not(None), Visit.visited_on < before, Visit.deleted_at.is_(None))
        .where(among(Visit.resident_id, stored))
        .group_by(Visit.resident_id)
    )
    found: dict[bytes, date] = {}
    for key, day in session.execute(query):
        if key in stored:
            found[stored[key]] = max(day, found.get(stored[key], day))
    return found


def _phones(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    query = select(Resident.id, Resident.phone).where(among(Resident.id, ids))
    return {key: phone for key, phone in session.execute(query) if phone}
