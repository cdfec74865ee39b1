"""What an undo must not do to stock: leave less than nothing on any day."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import Movement
from ..rules.balances import low_point
from .item_facts import item_facts
from .lots import lot_at_place
from .movements import LOT, is_known

_USED = QT_TRANSLATE_NOOP(
    "Stock",
    "This cannot be undone: what came in has left since. {item}, lot {lot}, would be {left} on {date}. "
    "Take back what was given out of it first.",
)


def check_undo(session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
    """Raise UserError if rows of the ledger that an undo took away or brought back make a balance negative.

    Only what lowers a balance is looked at: one that is below zero after an exchange may still be made better.
    """
    everything = {"include_deleted": True}
    for key in sorted(rows.get("movement", ())):
        row = session.scalar(select(Movement).where(Movement.id == key), execution_options=everything)
        if row is None or (row.quantity > 0) is (row.deleted_at is None):
            continue
        if session.scalar(select(LOT.c.id).where(LOT.c.id == row.lot_id, is_known(LOT, "lot_id"))) is None:
            continue
        lot = lot_at_place(session, row.lot_id, row.place_id)
        left, low_on = low_point(lot.changes, row.moved_on)
        if left < 0:
            facts = item_facts(session).get(row.item_id)
            name = facts.name if facts is not None else ""
            raise UserError(_USED.fill(item=name, lot=lot.lot_number or "–", left=left, date=low_on))
