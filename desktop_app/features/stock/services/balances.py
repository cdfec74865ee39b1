"""Balances on any date, and those that are below zero after two laptops met."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label

from ..models import Movement
from .item_facts import item_facts
from .movements import counts
from .places import places

_BELOW_ZERO = """SELECT b.item_id, b.lot_id, l.lot_number, l.expiry_date, b.place_id, b.quantity, b.negative_on
    FROM derived_stock_balance b JOIN lot l ON l.id = b.lot_id WHERE b.negative_on IS NOT NULL ORDER BY b.negative_on, b.lot_id"""


@dataclass(frozen=True, slots=True)
class NegativeBalance:
    """More of a lot left a place than came: two laptops gave out the same packs, or something was typed wrongly.

    It stays a thing to do until somebody counts.

    Attributes:
        quantity: the balance now; it may be above zero again after a later delivery.
        since: first day at whose end less than nothing was there.
    """

    item: bytes
    name: Label
    lot: bytes
    lot_number: str
    place: bytes
    place_name: Label
    quantity: int
    since: date


def balance(
    session: Session, on_date: date, item: bytes | None = None, place: bytes | None = None
) -> dict[tuple[bytes, bytes], int]:
    """Return the units of each lot at each place at the end of a day, where they are not zero: {(lot, place): units}."""
    query = select(Movement.lot_id, Movement.place_id, func.sum(Movement.quantity)).where(Movement.moved_on <= on_date, counts())
    query = query.where(Movement.item_id == item) if item is not None else query
    found = session.execute(query.group_by(Movement.lot_id, Movement.place_id))
    return {(lot, where): units for lot, where, units in found if units and place in (None, where)}


def negative_balances(session: Session) -> list[NegativeBalance]:
    """Return what is to be counted because its balance is, or was since it was last counted, below zero.

    Reads what the last stored action left; within an action its own movements do not show yet.
    """
    rows = session.connection().exec_driver_sql(_BELOW_ZERO).all()
    if not rows:
        return []
    facts = item_facts(session)
    names = {place.id: place.name for place in places(session, with_retired=True)}
    return [
        NegativeBalance(
            item,
            facts[item].name if item in facts else "",
            lot,
            number or "",
            place,
            names.get(place, ""),
            quantity,
            date.fromisoformat(since),
        )
        for item, lot, number, _expiry, place, quantity, since in rows
    ]
