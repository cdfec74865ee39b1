"""Answers of a day that was entered under the wrong date."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.db.base import plan_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import every_id

from ..models import ComplementaryFood, DevelopmentCheck, SymptomCheck
from ..rules.natural_ids import complementary_food_id, development_check_id, symptom_check_id


class _Dated(NamedTuple):
    """A table of answers of one day, the column with the day, and what its ids are made of."""

    model: type[ComplementaryFood] | type[DevelopmentCheck] | type[SymptomCheck]
    day: str
    id_on: Callable[[bytes, date], bytes]


_TABLES = (
    _Dated(DevelopmentCheck, "checked_on", development_check_id),
    _Dated(SymptomCheck, "checked_on", symptom_check_id),
    _Dated(ComplementaryFood, "asked_on", complementary_food_id),
)


def move_records(session: Session, residents: Collection[bytes], since: date, to: date) -> None:
    """Bring what was asked about children on one day to another date; what that date knows already stays as it is.

    Ids follow from the date, so that another laptop with the right date finds the same rows: each is written anew.
    """
    ids = [one for resident in residents for one in every_id(session, resident)]
    for model, day, id_on in _TABLES:
        found: Sequence[Any] = session.scalars(
            select(model).where(model.resident_id.in_(ids), getattr(model, day) == since)
        ).all()
        for row in found:
            key = id_on(row.resident_id, to)
            if living(session, model, key) is None:
                values = {field: getattr(row, field) for field in plan_of(model).keys}
                make_or_revive(session, model, key, **values | {day: to})
            session.delete(row)
