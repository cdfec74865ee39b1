"""Stock that goes from one place of the post to another; what comes back; what is set aside."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.availability import SET_ASIDE, why_blocked
from ..rules.entries import check_day, check_quantity, check_reason
from .lots import lot_at_place, require_lot
from .movements import check_leaves, write_document, write_movement
from .places import ensure_place, kind_of, set_aside_place

_SAME_PLACE = QT_TRANSLATE_NOOP("Stock", "Choose another place than the one where it lies.")


def transfer(
    session: Session,
    lot: bytes,
    place: bytes,
    to_place: bytes,
    quantity: int,
    on_date: date,
    today: date,
    *,
    by: str = "",
    note: str = "",
) -> bytes:
    """Move units of a lot to another place, as two lines of the ledger, and return their document.

    What may not be given out may only be moved to where things are set aside.

    Raises:
        InputError: there is not so much on that day or later, or what lies there may not be given out; nothing was stored.
    """
    place, to_place = ensure_place(session, place), ensure_place(session, to_place)
    problems = [*check_day(on_date, today), *check_quantity(quantity)]
    problems += [Problem("to_place", _SAME_PLACE)] if place == to_place else []
    if problems:
        raise InputError(problems)
    source = lot_at_place(session, lot, place)
    to_kind = kind_of(session, to_place)
    if to_kind != SET_ASIDE and (reason := why_blocked(source.expiry_date, source.blocked, source.place_kind, on_date)):
        raise InputError([Problem("lot", reason)])
    check_leaves(source, quantity, on_date)
    document = write_document(session, "transfer", on_date, note=note)
    _write_pair(session, lot, place, to_place, quantity, on_date, document, given_by=by)
    return document


def set_aside(
    session: Session, lot: bytes, place: bytes, quantity: int, reason: str, on_date: date, today: date, *, by: str = ""
) -> bytes:
    """Put expired, damaged or opened units where nothing is given out from, and return the document.

    Raises:
        InputError: there is not so much on that day or later, or no reason is written; nothing was stored.
    """
    place = ensure_place(session, place)
    to_place = ensure_place(session, set_aside_place(session))
    problems = [*check_day(on_date, today), *check_quantity(quantity), *check_reason(reason)]
    problems += [Problem("place", _SAME_PLACE)] if place == to_place else []
    if problems:
        raise InputError(problems)
    check_leaves(lot_at_place(session, lot, place), quantity, on_date)
    document = write_document(session, "set_aside", on_date)
    _write_pair(session, lot, place, to_place, quantity, on_date, document, given_by=by, reason=reason)
    return document


def give_back(
    session: Session,
    lot: bytes,
    place: bytes | None,
    quantity: int,
    on_date: date,
    today: date,
    *,
    resident: bytes | None = None,
    partner: str = "",
    reason: str = "",
    by: str = "",
) -> bytes:
    """Record what somebody brought back and return the movement's id.

    Raises:
        InputError: the date is in the future or the number is none; nothing was stored.
    """
    if problems := [*check_day(on_date, today), *check_quantity(quantity)]:
        raise InputError(problems)
    place = ensure_place(session, place)
    item = require_lot(session, lot).item_id
    document = write_document(session, "return", on_date, partner=partner) if partner.strip() else None
    return write_movement(
        session,
        "return",
        lot,
        item,
        place,
        quantity,
        on_date,
        document_id=document,
        resident_id=resident,
        reason=reason,
        given_by=by,
    )


def _write_pair(
    session: Session,
    lot: bytes,
    place: bytes,
    to_place: bytes,
    quantity: int,
    on_date: date,
    document: bytes,
    given_by: str = "",
    reason: str = "",
) -> None:
    item = require_lot(session, lot).item_id
    for where, units in ((place, -quantity), (to_place, quantity)):
        write_movement(
            session, "transfer", lot, item, where, units, on_date, document_id=document, given_by=given_by, reason=reason
        )
