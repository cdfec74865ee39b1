"""The ledger of one item, line by line, as the stock card shows it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.models import Resident

from ..models import Movement, StockDocument
from .movements import LOT, counts, is_known
from .places import places

_TO = QT_TRANSLATE_NOOP("Stock", "to {place}")
_FROM = QT_TRANSLATE_NOOP("Stock", "from {place}")


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line.

    Attributes:
        from_to: who brought or received it, or the other place of a transfer.
        in_, out: units; one of them is 0.
        balance: after this line, of all that the ledger was asked for.
        number: of the delivery note.
        is_reversed: a later line takes this one back; ``reverses`` is the line that this one takes back.
    """

    movement: bytes
    moved_on: date
    kind: str
    from_to: Label
    in_: int
    out: int
    balance: int
    lot: bytes
    lot_number: str
    expiry_date: date | None
    fund: str
    place: bytes
    place_name: Label
    document: bytes | None
    number: str
    by: str
    reason: str
    is_reversed: bool
    reverses: bytes | None
    resident: bytes | None
    cause: bytes | None


def brought_forward(session: Session, item: bytes, before: date, fund: str | None = None, place: bytes | None = None) -> int:
    """Return the units at the beginning of a day."""
    query = select(Movement.place_id, func.sum(Movement.quantity)).where(
        Movement.item_id == item, Movement.moved_on < before, counts()
    )
    if fund is not None:
        query = query.join(LOT, LOT.c.id == Movement.lot_id).where(func.coalesce(LOT.c.fund, "") == fund)
    found = session.execute(query.group_by(Movement.place_id))
    return sum(units for where, units in found if place in (None, where))


def ledger(
    session: Session,
    item: bytes,
    first: date,
    last: date,
    fund: str | None = None,
    place: bytes | None = None,
) -> list[LedgerLine]:
    """Return what moved of an item between two days, both included, oldest first.

    Within a day what came stands before what went, in an order that is the same on every laptop.

    Args:
        fund: only lots of this fund, "" for those without; None for all.
        place: only at this place; None for all, where a transfer is two lines.
    """
    balance = brought_forward(session, item, first, fund, place)
    names = {row.id: row.name for row in places(session, with_retired=True)}
    everywhere = list(session.execute(_query(item, first, last, fund)))
    rows = [row for row in everywhere if place in (None, row.place_id)]
    halves = {(row.document_id, row.lot_id, row.quantity): row.place_id for row in everywhere if row.kind == "transfer"}
    found = []
    for row in rows:
        balance += row.quantity
        found.append(_line(row, balance, names, halves))
    return found


def funds_of(session: Session, item: bytes) -> list[str]:
    """Return the funds that paid for an item, "" for none: one stock card each."""
    query = select(func.coalesce(LOT.c.fund, "")).where(LOT.c.item_id == item, is_known(LOT, "lot_id")).distinct()
    return sorted(session.scalars(query))


def _query(item: bytes, first: date, last: date, fund: str | None) -> Any:
    reversal = aliased(Movement)
    query = (
        select(
            Movement.id,
            Movement.moved_on,
            Movement.kind,
            Movement.quantity,
            Movement.lot_id,
            Movement.place_id,
            Movement.document_id,
            Movement.resident_id,
            Movement.cause_id,
            Movement.reverses_id,
            Movement.reason,
            Movement.given_by,
            LOT.c.lot_number,
            LOT.c.expiry_date,
            LOT.c.fund,
            StockDocument.number,
            StockDocument.partner,
            Resident.name.label("person"),
            reversal.id.label("reversal"),
        )
        .join(LOT, LOT.c.id == Movement.lot_id)
        .outerjoin(StockDocument, StockDocument.id == Movement.document_id)
        .outerjoin(Resident, Resident.id == Movement.resident_id)
        .outerjoin(reversal, reversal.reverses_id == Movement.id)
        .where(Movement.item_id == item, Movement.moved_on.between(first, last), counts())
        .order_by(Movement.moved_on, Movement.quantity <= 0, Movement.kind == "reversal", Movement.id)
    )
    return query.where(func.coalesce(LOT.c.fund, "") == fund) if fund is not None else query


def _line(row: Any, balance: int, names: dict[bytes, Label], halves: dict[Any, bytes]) -> LedgerLine:
    return LedgerLine(
        row.id,
        row.moved_on,
        row.kind,
        _from_to(row, names, halves),
        max(row.quantity, 0),
        max(-row.quantity, 0),
        balance,
        row.lot_id,
        row.lot_number or "",
        row.expiry_date,
        row.fund or "",
        row.place_id,
        names.get(row.place_id, ""),
        row.document_id,
        row.number or "",
        row.given_by or "",
        row.reason or "",
        row.reversal is not None,
        row.reverses_id,
        row.resident_id,
        row.cause_id,
    )


def _from_to(row: Any, names: dict[bytes, Label], halves: dict[Any, bytes]) -> Label:
    if row.kind == "transfer":
        other = halves.get((row.document_id, row.lot_id, -row.quantity))
        if other is not None and other in names:
            return (_FROM if row.quantity > 0 else _TO).fill(place=names[other])
    return str(row.person or row.partner or "")
