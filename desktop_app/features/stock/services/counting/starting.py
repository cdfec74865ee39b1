"""How a count begins: one line for each lot that the ledger knows at the place, numbered as on the paper."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.bulk import record_bulk

from ...models import StockCount, StockCountLine
from ...rules.counting import check_day, count_line_id
from ..balances import balance
from ..item_facts import item_facts
from ..movements import LOT
from ..places import ensure_place, places
from .reading import ledger_of_day, open_counts, require_open

IS_OPEN = QT_TRANSLATE_NOOP("Stock", "A count of {place} is being typed already, of {date}. Finish it, or give it up first.")


def start_count(session: Session, place: bytes, counted_on: date, today: date, counted_by: str = "", note: str = "") -> bytes:
    """Begin a count of one place and return its id. The ledger is not changed by it.

    Raises:
        InputError: the day is in the future.
        UserError: a count of this place is being typed already.
    """
    if problems := check_day(counted_on, today):
        raise InputError(problems)
    place = ensure_place(session, place)
    for other in open_counts(session):
        if other.place == place:
            raise UserError(IS_OPEN.fill(place=_name(session, place), date=other.counted_on))
    count = StockCount(place_id=place, counted_on=counted_on, counted_by=counted_by.strip() or None, note=note.strip() or None)
    session.add(count)
    session.flush()
    lots = _in_paper_order(session, [lot for lot, _place in balance(session, counted_on, place=place)])
    rows = [(count_line_id(count.id, lot), count.id, lot, number) for number, lot in enumerate(lots, 1)]
    record_bulk(session, StockCountLine, ("id", "count_id", "lot_id", "line_number"), rows)
    return count.id


def start_counts(session: Session, counted_on: date, today: date, counted_by: str = "") -> list[bytes]:
    """Begin a count of each place where something lies and return their ids, one sheet each.

    Raises:
        InputError: the day is in the future.
        UserError: a count of one of the places is being typed already; none was begun.
    """
    if problems := check_day(counted_on, today):
        raise InputError(problems)
    filled = {place for _lot, place in balance(session, counted_on)}
    wanted = [place.id for place in places(session, with_retired=True) if place.id in filled] or [places(session)[0].id]
    return [start_count(session, place, counted_on, today, counted_by) for place in wanted]


def change_count(session: Session, count: bytes, counted_on: date, today: date, counted_by: str = "", note: str = "") -> None:
    """Change day, counter or note of a count that is being typed.

    With another day the numbers are compared with the ledger of that day: they are taken as looked at for it.
    """
    row = require_open(session, count)
    if problems := check_day(counted_on, today):
        raise InputError(problems)
    row.counted_by, row.note = counted_by.strip() or None, note.strip() or None
    if counted_on == row.counted_on:
        return
    row.counted_on = counted_on
    session.flush()
    ledger = ledger_of_day(session, row)
    for line in session.scalars(select(StockCountLine).where(StockCountLine.count_id == count)):
        if line.counted is not None:
            line.ledger_when_typed = ledger.get(line.lot_id, 0)


def _in_paper_order(session: Session, lots: Sequence[bytes]) -> list[bytes]:
    """Return lots in the order of the items, the earliest expiry first."""
    order = {item: number for number, item in enumerate(item_facts(session))}
    query = select(LOT.c.id, LOT.c.item_id, LOT.c.expiry_date, LOT.c.lot_number, LOT.c.fund).where(LOT.c.id.in_(lots))
    found = [
        (order.get(item, len(order)), expiry or date.max, number or "", fund or "", key)
        for key, item, expiry, number, fund in session.execute(query)
    ]
    return [key for *_, key in sorted(found)]


def _name(session: Session, place: bytes) -> Label:
    return next((row.name for row in places(session, with_retired=True) if row.id == place), "")
