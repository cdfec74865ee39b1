"""What was measured and asked on an open day that was entered under the wrong date."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.db.base import plan_of
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.features.health_visits.rules.natural_ids import open_day_id, visit_id
from desktop_app.residents.services import every_id

from ..models import ConditionControl, Habit, IronTablets, LabValue, SenseCheck, VitalSign
from ..rules.natural_ids import condition_control_id, habit_id, iron_tablets_id, sense_check_id, vital_sign_id


class _Dated(NamedTuple):
    """A table of what is done on a day, its column with the day, that with the place, and what its ids are made of."""

    model: Any
    day: str
    place: str
    id_on: Callable[[Any, date], bytes]


_TABLES = (
    _Dated(VitalSign, "measured_on", "", lambda row, on: vital_sign_id(row.resident_id, on)),
    _Dated(SenseCheck, "checked_on", "", lambda row, on: sense_check_id(row.resident_id, on)),
    _Dated(Habit, "asked_on", "", lambda row, on: habit_id(row.resident_id, on)),
    _Dated(IronTablets, "given_on", "where_given", lambda row, on: iron_tablets_id(row.resident_id, on)),
    _Dated(ConditionControl, "seen_on", "where_seen", lambda row, on: condition_control_id(row.resident_id, row.code, on)),
)


def move_checks(session: Session, residents: Collection[bytes], since: date, to: date) -> None:
    """Bring what was measured and asked at the post on one day to another date; what that date knows already stays as it is.

    Ids follow from the date, so that another laptop with the right date finds the same rows: each is written anew. Values of
    tests have ids of their own and only get the other date.
    """
    ids = [one for resident in residents for one in every_id(session, resident)]
    day = open_day_id(post_of(session), to)
    for table in _TABLES:
        for row in _rows(session, table.model, table.day, table.place, ids, since):
            key = table.id_on(row, to)
            if living(session, table.model, key) is None:
                values: Mapping[str, Any] = {field: getattr(row, field) for field in plan_of(table.model).keys}
                at_visit = {"visit_id": visit_id(row.resident_id, day)} if values.get("visit_id") else {}
                make_or_revive(session, table.model, key, **{**values, table.day: to, **at_visit})
            session.delete(row)
    for value in _rows(session, LabValue, "measured_on", "where_done", ids, since):
        value.measured_on = to


def _rows(session: Session, model: Any, day: str, place: str, ids: Collection[bytes], since: date) -> list[Any]:
    """Return the rows of people on a day, of those with a place only what was done here."""
    query = select(model).where(model.resident_id.in_(ids), getattr(model, day) == since)
    if place:
        where = getattr(model, place)
        query = query.where(or_(where.is_(None), where == "here"))
    return list(session.scalars(query))
