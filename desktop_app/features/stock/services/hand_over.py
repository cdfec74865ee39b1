"""What went from hand to hand on one paper: a delivery, something given out, or a transfer between places."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living

from ..models import Movement, StockDocument
from ..rules.words import DOCUMENT_KINDS
from .item_facts import item_facts
from .movements import LOT
from .places import places

GONE = QT_TRANSLATE_NOOP("Stock", "This paper is not in the program any more.")
NAMED = QT_TRANSLATE_NOOP("Stock", "{kind} of {date}")
COMES = frozenset({"delivery", "return"})
"""Kinds of papers whose stock comes to the post; of the others it leaves the place where it lay."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One lot on the paper; ``quantity`` in units."""

    item: bytes
    name: Label
    unit: Label
    lot_number: str
    expiry_date: date | None
    fund: str
    quantity: int


@dataclass(frozen=True, slots=True)
class HandOver:
    """One paper.

    Attributes:
        kind: a key of ``rules.words.DOCUMENT_KINDS``.
        number: as written on the paper that came with it.
        giver, receiver: partner or place; "" where nobody is known.
        handed_by: who wrote that it left, or "".
    """

    id: bytes
    kind: str
    on_date: date
    number: str
    giver: Label
    receiver: Label
    handed_by: str
    note: str
    lines: Sequence[HandedOver]


def hand_over(session: Session, document: bytes) -> HandOver:
    """Return a paper with what stands on it; what was taken back by a reversal does not. Raises UserError if it is gone."""
    paper = living(session, StockDocument, document)
    if paper is None:
        raise UserError(GONE)
    moved = _movements(session, document)
    came = [one for one in moved if one.quantity > 0]
    left = [one for one in moved if one.quantity < 0]
    names = {place.id: place.name for place in places(session, with_retired=True)}
    facts = item_facts(session)
    from_place: Label = names.get(left[0].place_id, "") if left else ""
    to_place: Label = names.get(came[0].place_id, "") if came else ""
    lots = {lot.id: lot for lot in session.execute(select(LOT).where(LOT.c.id.in_({one.lot_id for one in moved})))}
    lines = [
        HandedOver(
            one.item_id,
            facts[one.item_id].name,
            facts[one.item_id].unit,
            lots[one.lot_id].lot_number or "",
            lots[one.lot_id].expiry_date,
            lots[one.lot_id].fund or "",
            abs(one.quantity),
        )
        for one in (came if paper.kind in COMES else left)
    ]
    order = {item: number for number, item in enumerate(facts)}
    lines.sort(key=lambda line: (order[line.item], line.expiry_date or date.max, line.lot_number))
    partner = paper.partner or ""
    return HandOver(
        paper.id,
        paper.kind,
        paper.on_date,
        paper.number or "",
        from_place or partner,
        to_place or partner,
        next((one.given_by for one in moved if one.given_by), None) or "",
        paper.note or "",
        lines,
    )


def papers_of_month(session: Session, month: Month) -> list[tuple[bytes, Label]]:
    """Return the papers of a month with what each is called, the newest first."""
    query = select(StockDocument).where(StockDocument.on_date.between(month.first, month.last))
    found = session.scalars(query.order_by(StockDocument.on_date.desc(), StockDocument.id.desc()))
    return [(one.id, NAMED.fill(kind=DOCUMENT_KINDS.get(one.kind, one.kind), date=one.on_date)) for one in found]


def _movements(session: Session, document: bytes) -> Sequence[Movement]:
    taken_back = select(Movement.reverses_id).where(Movement.reverses_id.is_not(None))
    query = select(Movement).where(Movement.document_id == document, Movement.kind != "reversal", Movement.id.not_in(taken_back))
    return session.scalars(query).all()
