"""Lots that have expired or will soon, as they lay at the end of a month."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month, add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from ..rules.availability import SET_ASIDE
from .balances import balance
from .item_facts import item_facts
from .movements import LOT
from .places import places

MONTHS_AHEAD = 6
SOON_MONTHS = 2

_WRITE_OFF = QT_TRANSLATE_NOOP("Stock", "Expired: write it off.")
_SET_ASIDE = QT_TRANSLATE_NOOP("Stock", "Expired: set it aside and write it off.")
_USE_FIRST = QT_TRANSLATE_NOOP("Stock", "Give it out first.")
_WATCH = QT_TRANSLATE_NOOP("Stock", "Keep in mind with the next order.")


@dataclass(frozen=True, slots=True)
class ExpiringLot:
    """One lot at one place; ``state`` says what is to be done with it."""

    name: Label
    lot_number: str
    expiry_date: date
    fund: str
    place: Label
    quantity: int
    unit: Label
    state: Text


def lots_that_expire(session: Session, month: Month) -> list[ExpiringLot]:
    """Return the lots that expire up to half a year after the month and of which something was left at its end."""
    day = month.last
    left = balance(session, day)
    facts = item_facts(session)
    where = {place.id: place for place in places(session, with_retired=True)}
    query = select(LOT.c.id, LOT.c.item_id, LOT.c.lot_number, LOT.c.expiry_date, LOT.c.fund).where(
        LOT.c.expiry_date <= add_months(day, MONTHS_AHEAD)
    )
    lots = {lot: (item, number, expiry, fund) for lot, item, number, expiry, fund in session.execute(query)}
    found = []
    for (lot, place), quantity in left.items():
        item, number, expiry, fund = lots.get(lot, (None, None, None, None))
        if item in facts and expiry is not None and place in where:
            state = _state(expiry, where[place].kind, day)
            name, unit = facts[item].name, facts[item].unit
            found.append(ExpiringLot(name, number or "", expiry, fund or "", where[place].name, quantity, unit, state))
    return sorted(found, key=lambda row: (row.expiry_date, str(row.name), row.lot_number, row.fund, str(row.place)))


def _state(expiry: date, kind: str, day: date) -> Text:
    if expiry < day:
        return _WRITE_OFF if kind == SET_ASIDE else _SET_ASIDE
    return _USE_FIRST if expiry <= add_months(day, SOON_MONTHS) else _WATCH
