"""What is given with a service of the health visits, e.g. a vitamin A capsule: taken from stock in the same action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..models import Movement
from ..rules.entries import Issue
from ..rules.first_expired import Pick
from .issuing import LotOffer, issue, offers
from .item_facts import item_facts
from .movements import LOT

_NONE_LEFT = QT_TRANSLATE_NOOP(
    "Stock",
    "There is no {item} to give out on {date}. Record the delivery in Stock first, or choose that it was given without stock.",
)
_NOT_ENOUGH = QT_TRANSLATE_NOOP(
    "Stock",
    "{item}: {units} are needed, {left} can be given out on {date}. Record the delivery in Stock first, or choose that it "
    "was given without stock.",
)
_OTHER_LOT = QT_TRANSLATE_NOOP("Stock", "This lot is not one of {item} at the post. Choose another one.")


@dataclass(frozen=True, slots=True)
class ServiceItem:
    """An item that is given with a service.

    Attributes:
        units: given with one service.
        lots: as they are offered, first expired first, with the reason of those that are not.
    """

    item: bytes
    name: Label
    unit: Label
    units: int
    lots: tuple[LotOffer, ...] = ()

    @property
    def usable(self) -> tuple[LotOffer, ...]:
        """Return the lots that may be given out."""
        return tuple(lot for lot in self.lots if lot.why_not is None)


def items_for_service(session: Session, code: str, on_date: date | None = None, place: bytes | None = None) -> list[ServiceItem]:
    """Return the items that the post keeps and that are given with a service, with their lots on a day if one is named."""
    kept = [facts for facts in item_facts(session).values() if facts.retired_on is None and code in facts.service_units]
    return [
        ServiceItem(
            facts.id,
            facts.name,
            facts.unit,
            facts.service_units[code],
            () if on_date is None else tuple(offers(session, facts.id, place, on_date)),
        )
        for facts in kept
    ]


def issue_for_service(
    session: Session,
    resident: bytes,
    service_code: str,
    on_date: date,
    cause: bytes,
    today: date,
    lot: bytes | None = None,
    place: bytes | None = None,
    given_by: str = "",
    reason: str = "",
) -> list[bytes]:
    """Give out what a service uses and return the movements; none if the post keeps no item for it.

    Args:
        cause: id of the service given.
        lot: that was taken; None takes the one that expires first.
        reason: of taking a lot that does not expire first.

    Raises:
        InputError: the item is kept, but there is none that may be given out (field "stock_lot"), or an earlier expiry is
            passed over without a reason (field "reason"). Nothing was stored.
    """
    found = items_for_service(session, service_code, on_date, place)
    if not found:
        return []
    chosen = _with_lot(session, found, lot) if lot is not None else _first_with_stock(found)
    left = sum(offer.left for offer in chosen.lots)
    if left < chosen.units:
        text = _NONE_LEFT if left == 0 else _NOT_ENOUGH.fill(units=chosen.units, left=left)
        raise InputError([Problem("stock_lot", text.fill(item=chosen.name, date=on_date))])
    picks = None if lot is None else [Pick(offer.lot, offer.place, chosen.units) for offer in chosen.lots if offer.lot == lot]
    entry = Issue(
        chosen.item,
        chosen.units,
        place,
        on_date,
        picks=picks,
        reason=reason or None,
        resident=resident,
        cause=cause,
        given_by=given_by or None,
    )
    return issue(session, entry, today)


def lots_given_for(session: Session, cause: bytes) -> list[tuple[Label, str]]:
    """Return what was given out because of a cause and was not taken back: (item, lot number)."""
    facts = item_facts(session)
    query = (
        select(Movement.item_id, LOT.c.lot_number, Movement.kind, Movement.id, Movement.reverses_id)
        .join(LOT, LOT.c.id == Movement.lot_id)
        .where(Movement.cause_id == cause)
        .order_by(Movement.__table__.c.n)
    )
    rows = session.execute(query).all()
    back = {row.reverses_id for row in rows if row.kind == "reversal"}
    return [
        (facts[row.item_id].name if row.item_id in facts else "", row.lot_number or "")
        for row in rows
        if row.kind == "issue" and row.id not in back
    ]


def _first_with_stock(found: Sequence[ServiceItem]) -> ServiceItem:
    return next((item for item in found if sum(lot.left for lot in item.lots) >= item.units), found[0])


def _with_lot(session: Session, found: Sequence[ServiceItem], lot: bytes) -> ServiceItem:
    for item in found:
        if any(offer.lot == lot for offer in item.lots):
            return item
    raise InputError([Problem("stock_lot", _OTHER_LOT.fill(item=found[0].name))])
