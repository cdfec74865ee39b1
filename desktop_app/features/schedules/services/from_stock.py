"""What is given with a service comes out of the post's stock in the same action, and goes back with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.stock.services import (
    LotOffer,
    ServiceItem,
    issue_for_service,
    items_for_service,
    lots_given_for,
    take_back_cause,
)

__all__ = [
    "FIRST_EXPIRED",
    "WITHOUT_STOCK",
    "FromStock",
    "LotOffer",
    "ServiceItem",
    "bring_back",
    "lots_taken",
    "stock_for_service",
    "take_from_stock",
    "took_stock",
    "uses_stock",
]


@dataclass(frozen=True, slots=True)
class FromStock:
    """How stock takes part in a service.

    Attributes:
        is_taken: False for what was given here but did not come out of the post's stock.
        lot: that was taken; None takes the one that expires first.
        reason: of taking a lot that does not expire first.
    """

    is_taken: bool = True
    lot: bytes | None = None
    reason: str = ""


FIRST_EXPIRED = FromStock()
WITHOUT_STOCK = FromStock(is_taken=False)


def uses_stock(given: PartialDate, where: str, refused: bool) -> bool:
    """Return True if something left the post's stock: it was given here, on a day that is known, and taken."""
    return where == "here" and not refused and given.exact is not None


def take_from_stock(
    session: Session, service: bytes, resident: bytes, code: str, on_date: date, today: date, stock: FromStock, given_by: str
) -> str:
    """Give out what a service uses and return its lot numbers; empty where the post keeps nothing for it.

    Raises:
        InputError: the item is kept, but there is none that may be given out on that day (field "stock_lot").
    """
    if not stock.is_taken:
        return ""
    moved = issue_for_service(
        session, resident, code, on_date, service, today, lot=stock.lot, given_by=given_by, reason=stock.reason
    )
    return lots_taken(session, service) if moved else ""


def lots_taken(session: Session, service: bytes) -> str:
    """Return the lot numbers of what a service took out of stock; "" where it took nothing that has one."""
    return ", ".join(number for _item, number in lots_given_for(session, service) if number)


def took_stock(session: Session, service: bytes) -> bool:
    """Return True if a service took something out of stock that is not there again."""
    return bool(lots_given_for(session, service))


def bring_back(session: Session, service: bytes) -> None:
    """Take back what a service took out of stock, on the day on which it did."""
    take_back_cause(session, service)


def stock_for_service(session: Session, code: str, on_date: date) -> Sequence[ServiceItem]:
    """Return what the post keeps for a service, with the lots as they are offered on a day; empty if it keeps nothing."""
    return items_for_service(session, code, on_date)
