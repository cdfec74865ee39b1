"""How lines come into the ledger. Nothing is edited; nothing leaves that is not there then and later."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, exists, or_
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import make_or_revive

from ..models import Lot, Movement, StockDocument, StockPlace
from ..rules.availability import LotAtPlace
from ..rules.balances import low_point

_TOO_MUCH = QT_TRANSLATE_NOOP("Stock", "Only {left} were there on {date}: {quantity} cannot have left.")
_TOO_MUCH_LATER = QT_TRANSLATE_NOOP(
    "Stock", "Of those that were there on {date} only {left} were still there on {later}: {quantity} cannot have left."
)

LOT, PLACE = Lot.__table__, StockPlace.__table__
"""Lots and places as plain rows, those too that another laptop took away while something of them moved on this one."""


def is_known(table: Any, named_by: str) -> ColumnElement[bool]:
    """Return the condition of the rows of a table that were not taken away, or of which something moved.

    Args:
        named_by: the column of the ledger that refers to them.
    """
    moved = Movement.__table__.alias()
    is_used = exists().where(moved.c[named_by] == table.c.id, moved.c.deleted_at.is_(None))
    return or_(table.c.deleted_at.is_(None), is_used)


def counts() -> ColumnElement[bool]:
    """Return the condition of the movements that count: all but a line that takes back one which is not there.

    One laptop undid the line and another took it back, or its exchange file has not come yet: without the wrong line
    there is nothing to set right.
    """
    wrong = Movement.__table__.alias()
    is_there = exists().where(wrong.c.id == Movement.reverses_id, wrong.c.deleted_at.is_(None))
    return or_(Movement.reverses_id.is_(None), is_there)


def check_leaves(lot: LotAtPlace, quantity: int, on_date: date, field: str = "quantity") -> None:
    """Raise InputError if taking ``quantity`` away on a day would make that or a later balance negative."""
    left, low_on = low_point(lot.changes, on_date)
    if quantity <= left:
        return
    text = _TOO_MUCH if low_on <= on_date else _TOO_MUCH_LATER.fill(later=low_on)
    raise InputError([Problem(field, text.fill(left=max(0, left), date=on_date, quantity=quantity))])


def write_movement(
    session: Session, kind: str, lot: bytes, item: bytes, place: bytes, quantity: int, on_date: date, **more: Any
) -> bytes:
    """Add a line to the ledger and return its id; who calls has checked it.

    Args:
        quantity: positive comes in, negative goes out.
        more: other columns of the movement; ``id`` for one with a natural id, which may have been taken back before.
    """
    values = {"kind": kind, "lot_id": lot, "item_id": item, "place_id": place, "quantity": quantity, "moved_on": on_date}
    values |= {key: value.strip() or None if isinstance(value, str) else value for key, value in more.items()}
    key = values.pop("id", None)
    if isinstance(key, bytes):
        return make_or_revive(session, Movement, key, **values).id
    movement = Movement(**values)
    session.add(movement)
    session.flush()
    return movement.id


def write_document(
    session: Session,
    kind: str,
    on_date: date,
    number: str = "",
    partner: str = "",
    order: bytes | None = None,
    note: str = "",
) -> bytes:
    """Add the paper that several movements stand on and return its id."""
    document = StockDocument(
        kind=kind,
        on_date=on_date,
        number=number.strip() or None,
        partner=partner.strip() or None,
        order_id=order,
        note=note.strip() or None,
    )
    session.add(document)
    session.flush()
    return document.id
