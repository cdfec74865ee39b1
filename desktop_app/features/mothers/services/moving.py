"""What was written down of mothers and newborns on an open day that was entered under the wrong date."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.db.base import plan_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import every_id

from ..models import AntenatalContact, ExtraFood, NewbornContact, PostpartumContact, ReproductiveHistory
from ..rules.natural_ids import (
    antenatal_contact_id,
    extra_food_id,
    newborn_contact_id,
    postpartum_contact_id,
    reproductive_history_id,
)


class _Dated(NamedTuple):
    """A table of what is done on a day, the columns with the day and with what ids are made of."""

    model: Any
    day: str
    of: str
    id_on: Callable[[bytes, date], bytes]


_TABLES = (
    _Dated(AntenatalContact, "contact_on", "pregnancy_id", antenatal_contact_id),
    _Dated(ExtraFood, "given_on", "pregnancy_id", extra_food_id),
    _Dated(PostpartumContact, "contact_on", "pregnancy_id", postpartum_contact_id),
    _Dated(NewbornContact, "contact_on", "resident_id", newborn_contact_id),
    _Dated(ReproductiveHistory, "asked_on", "resident_id", reproductive_history_id),
)


def move_contacts(session: Session, residents: Collection[bytes], since: date, to: date) -> None:
    """Bring what was written down of people at the post on one day to another date; what that date knows already stays as it is.

    Ids follow from the date, so that another laptop with the right date finds the same rows: each is written anew.
    """
    ids = [one for resident in residents for one in every_id(session, resident)]
    for model, day, of, id_on in _TABLES:
        query = select(model).where(model.resident_id.in_(ids), getattr(model, day) == since)
        if hasattr(model, "place"):  # what was done at home or at a health centre has a day of its own
            query = query.where(or_(model.place.is_(None), model.place == "here"))
        for row in session.scalars(query).all():
            key = id_on(getattr(row, of), to)
            if living(session, model, key) is None:
                values = {field: getattr(row, field) for field in plan_of(model).keys}
                make_or_revive(session, model, key, **values | {day: to})
            session.delete(row)
