"""Lots, where they lie, and what may be given out of them."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive

from ..models import Lot, Movement
from ..rules.availability import LotAtPlace
from ..rules.entries import check_expiry
from ..rules.lot_numbers import lot_key, tidy
from ..rules.natural_ids import lot_id, next_lot_id
from ..rules.words import BLOCKED
from .item_facts import facts_of
from .movements import LOT, PLACE, counts, is_known

_NO_LOT = QT_TRANSLATE_NOOP("Stock", "This lot is not in the program any more. Choose another one.")
_NO_SUCH_REASON = QT_TRANSLATE_NOOP("Stock", "Choose whether the lot is damaged, opened or called back.")
_TAKEN = QT_TRANSLATE_NOOP("Stock", "Lot {lot} with this expiry date is in the program already.")


def lots_at(
    session: Session, item: bytes | None = None, place: bytes | None = None, lot: bytes | None = None
) -> list[LotAtPlace]:
    """Return each lot at each place where it ever was, with its movements by day.

    Args:
        item, place, lot: only of these; an item or a lot is named.
    """
    query = select(Movement.lot_id, Movement.place_id, Movement.moved_on, func.sum(Movement.quantity)).group_by(
        Movement.lot_id, Movement.place_id, Movement.moved_on
    )
    query = query.where(counts())
    query = query.where(Movement.item_id == item) if item is not None else query
    query = query.where(Movement.lot_id == lot) if lot is not None else query
    changes: dict[tuple[bytes, bytes], list[tuple[date, int]]] = {}
    for lot_found, where, day, units in session.execute(query):
        if place in (None, where):  # not asked of the database, which would go through all that ever moved there
            changes.setdefault((lot_found, where), []).append((day, units))
    lots = _lots(session, {key for key, _ in changes})
    kinds = {key: kind for key, kind in session.execute(select(PLACE.c.id, PLACE.c.kind))}
    return [
        replace(lots[key], place=where, place_kind=kinds.get(where, "post"), changes=tuple(sorted(found)))
        for (key, where), found in changes.items()
        if key in lots
    ]


def _lots(session: Session, ids: Collection[bytes]) -> dict[bytes, LotAtPlace]:
    query = select(LOT.c.id, LOT.c.lot_number, LOT.c.expiry_date, LOT.c.fund, LOT.c.blocked).where(LOT.c.id.in_(ids))
    return {
        key: LotAtPlace(key, b"", number or "", expiry, fund or "", blocked or "", "post")
        for key, number, expiry, fund, blocked in session.execute(query)
    }


def lot_at_place(session: Session, lot: bytes, place: bytes) -> LotAtPlace:
    """Return one lot at one place, also where it never was; raises UserError if the lot is not there."""
    found = lots_at(session, lot=lot, place=place)
    if found:
        return found[0]
    row = require_lot(session, lot)
    kind = session.scalar(select(PLACE.c.kind).where(PLACE.c.id == place)) or "post"
    return LotAtPlace(lot, place, row.lot_number or "", row.expiry_date, row.fund or "", row.blocked or "", kind)


def require_lot(session: Session, lot: bytes) -> Lot:
    """Return a lot, also one that another laptop took away while something of it moved here; raises UserError for none."""
    query = select(Lot).where(Lot.id == lot, is_known(LOT, "lot_id"))
    row = session.scalar(query, execution_options={"include_deleted": True})
    if row is None:
        raise UserError(_NO_LOT)
    return row


def lots_of_item(session: Session, item: bytes) -> list[Lot]:
    """Return all lots of an item."""
    return list(session.scalars(select(Lot).where(Lot.item_id == item)))


def find_or_make_lot(session: Session, item: bytes, lot_number: str, expiry_date: date | None, fund: str) -> Lot:
    """Return the lot with exactly this number, expiry date and fund; made if there is none."""
    number, fund = tidy(lot_number), fund.strip()
    for row in lots_of_item(session, item):
        if (row.lot_number or "", row.expiry_date, row.fund or "") == (number, expiry_date, fund):
            return row
    key = lot_id(item, number, expiry_date, fund)
    while living(session, Lot, key) is not None:  # was written like this once, and put right since
        key = next_lot_id(key)
    values = {"item_id": item, "lot_number": number or None, "expiry_date": expiry_date, "fund": fund or None}
    return make_or_revive(session, Lot, key, **values)


def block_lot(session: Session, lot: bytes, reason: str | None) -> None:
    """Keep a whole lot from being given out on any path, or, with None, allow it again.

    Raises:
        InputError: the reason is none of damaged, opened, recalled.
    """
    if reason is not None and reason not in BLOCKED:
        raise InputError([Problem("reason", _NO_SUCH_REASON)])
    require_lot(session, lot).blocked = reason


def correct_lot(session: Session, lot: bytes, lot_number: str, expiry_date: date | None) -> None:
    """Put right what was misread on the box; what moved stays as it is.

    Raises:
        InputError: another lot of the item and fund is written like that, or the expiry date is missing.
    """
    row = require_lot(session, lot)
    facts = facts_of(session, row.item_id)
    if facts is not None and expiry_date != row.expiry_date and (problems := check_expiry(expiry_date, facts.has_expiry)):
        raise InputError(problems)
    for other in lots_of_item(session, row.item_id):
        same = lot_key(other.lot_number or "") == lot_key(lot_number) and other.expiry_date == expiry_date
        if same and other.id != lot and (other.fund or "") == (row.fund or ""):
            raise InputError([Problem("lot_number", _TAKEN.fill(lot=tidy(lot_number) or "–"))])
    row.lot_number, row.expiry_date = tidy(lot_number) or None, expiry_date
