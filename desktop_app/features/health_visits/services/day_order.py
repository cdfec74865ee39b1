"""In which order an open day is worked through: as people came in, as they sit, or as the list is printed."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import alias_map

from ..models import PaperLine, PaperList
from ..rules.groups import groups_of_day
from ..rules.paper_lists import DAY
from .day_groups import expected_ids
from .day_list import DayRow, list_day, rows_not_entered
from .open_days import find_open_day

NEWEST, NUMBER, LIST = "newest", "number", "list"
ORDERS = (NEWEST, NUMBER, LIST)


def list_day_in_order(session: Session, day_id: bytes, order: str) -> list[DayRow]:
    """Return the people of an open day in the order in which they are worked through.

    Args:
        order: ``NEWEST``: the last entered first. ``NUMBER``: as they sit, by queue number, those without one after them.
            ``LIST``: as the day's lists are printed, with those who have not come; before any is printed, those
            who are expected by house; who stands on no list comes last.
    """
    here = list_day(session, day_id)
    if order == NUMBER:
        return sorted(reversed(here), key=lambda row: (row.queue_number is None, row.queue_number or 0))
    if order == LIST:
        return _as_printed(session, day_id, here)
    return here


def _as_printed(session: Session, day_id: bytes, here: Sequence[DayRow]) -> list[DayRow]:
    day = find_open_day(session, day_id)
    held_on = day.held_on
    aliases = alias_map(session)
    query = (
        select(PaperLine.resident_id)
        .join(PaperList, (PaperList.id == PaperLine.list_id) & PaperList.deleted_at.is_(None))
        .where(PaperList.kind == DAY, PaperList.for_day == held_on)
        .order_by(PaperList.__table__.c.n, PaperLine.position)
    )
    printed = [aliases.get(one, one) for one in session.scalars(query)] or expected_ids(
        session, held_on, "house", groups_of_day(day.groups)
    )
    entered: Mapping[bytes, DayRow] = {row.resident: row for row in here}
    missing = {row.resident: row for row in rows_not_entered(session, held_on, [one for one in printed if one not in entered])}
    in_order = [found for one in dict.fromkeys(printed) if (found := entered.get(one) or missing.get(one)) is not None]
    listed = {row.resident for row in in_order}
    return [*in_order, *(row for row in reversed(here) if row.resident not in listed)]
