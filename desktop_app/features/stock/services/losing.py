"""What leaves without being given to anybody, and what a count sets right."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.entries import MOST_UNITS, check_day, check_quantity, check_reason
from .lots import lot_at_place, require_lot
from .movements import check_leaves, write_movement
from .places import ensure_place

_NOT_EXPIRED = QT_TRANSLATE_NOOP("Stock", "This lot may be given out until {expiry}. Choose lost or damaged if it is gone.")
_NEVER_EXPIRES = QT_TRANSLATE_NOOP("Stock", "This lot has no expiry date. Choose lost or damaged if it is gone.")
_NO_DIFFERENCE = QT_TRANSLATE_NOOP("Stock", "Nothing differs, so there is nothing to set right.")
_TOO_FAR = QT_TRANSLATE_NOOP("Stock", "{quantity} is more than the program takes. Check the number.")


def lose(
    session: Session, lot: bytes, place: bytes, quantity: int, reason: str, on_date: date, today: date, *, by: str = ""
) -> bytes:
    """Write off units that were damaged, opened, lost or stolen, and return the movement's id.

    Raises:
        InputError: there is not so much on that day or later, or no reason is written; nothing was stored.
    """
    if problems := [*check_day(on_date, today), *check_quantity(quantity), *check_reason(reason)]:
        raise InputError(problems)
    return _take_out(session, "loss", lot, place, quantity, on_date, reason, by)


def expire(session: Session, lot: bytes, place: bytes, quantity: int, on_date: date, today: date, *, by: str = "") -> bytes:
    """Write off units whose last day has passed, and return the movement's id.

    Raises:
        InputError: the lot has not expired on that day, or there is not so much; nothing was stored.
    """
    if problems := [*check_day(on_date, today), *check_quantity(quantity)]:
        raise InputError(problems)
    expiry = require_lot(session, lot).expiry_date
    if expiry is None:
        raise InputError([Problem("lot", _NEVER_EXPIRES)])
    if expiry >= on_date:
        raise InputError([Problem("on_date", _NOT_EXPIRED.fill(expiry=expiry))])
    return _take_out(session, "expiry", lot, place, quantity, on_date, "", by)


def adjust(
    session: Session,
    lot: bytes,
    place: bytes,
    difference: int,
    reason: str,
    on_date: date,
    today: date,
    *,
    cause: bytes | None = None,
    by: str = "",
    **more: bytes,
) -> bytes:
    """Set the ledger right by what a count found more (positive) or less (negative), and return the movement's id.

    Args:
        cause: the stocktake.
        more: ``id`` for a movement with a natural id.

    Raises:
        InputError: nothing differs, no reason is written, or a later balance would be negative; nothing was stored.
    """
    problems = [*check_day(on_date, today), *check_reason(reason)]
    if difference == 0:
        problems.append(Problem("difference", _NO_DIFFERENCE))
    elif abs(difference) > MOST_UNITS:
        problems.append(Problem("difference", _TOO_FAR.fill(quantity=abs(difference))))
    if problems:
        raise InputError(problems)
    place = ensure_place(session, place)
    if difference < 0:
        check_leaves(lot_at_place(session, lot, place), -difference, on_date, "difference")
    item = require_lot(session, lot).item_id
    return write_movement(
        session, "adjustment", lot, item, place, difference, on_date, reason=reason, cause_id=cause, given_by=by, **more
    )


def _take_out(session: Session, kind: str, lot: bytes, place: bytes, quantity: int, on_date: date, reason: str, by: str) -> bytes:
    place = ensure_place(session, place)
    check_leaves(lot_at_place(session, lot, place), quantity, on_date)
    item = require_lot(session, lot).item_id
    return write_movement(session, kind, lot, item, place, -quantity, on_date, reason=reason, given_by=by)
