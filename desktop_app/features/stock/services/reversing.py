"""Mistakes are answered by a line that takes the wrong one back; the wrong one stays readable."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ..models import Movement
from ..rules.entries import check_day, check_reason
from ..rules.natural_ids import reversal_id
from .lots import lot_at_place
from .movements import check_leaves, write_movement

_GONE = QT_TRANSLATE_NOOP("Stock", "This line is not in the ledger any more.")
_IS_REVERSAL = QT_TRANSLATE_NOOP("Stock", "This line takes another one back. Record again what really happened.")
_TWICE = QT_TRANSLATE_NOOP("Stock", "This line was taken back already.")
_TOO_EARLY = QT_TRANSLATE_NOOP("Stock", "The line is of {date}: it cannot be taken back before that day.")


def reverse(session: Session, movement: bytes, reason: str, on_date: date, today: date) -> bytes:
    """Take a line of the ledger back and return the id of the line that does so; a transfer goes back as a whole.

    Args:
        on_date: from when on the ledger is right again: the day of the line itself, or a later one.

    Raises:
        InputError: what came in has left since, the date is before the line, or no reason is written.
        UserError: the line was taken back already, or takes back another; nothing was stored.
    """
    row = living(session, Movement, movement)
    if row is None:
        raise UserError(_GONE)
    problems = [*check_day(on_date, today), *check_reason(reason)]
    if on_date is not None and on_date < row.moved_on:
        problems.append(Problem("on_date", _TOO_EARLY.fill(date=row.moved_on)))
    if problems:
        raise InputError(problems)
    if row.kind == "reversal":
        raise UserError(_IS_REVERSAL)
    if is_reversed(session, movement):
        raise UserError(_TWICE)
    for one in _with_its_other_half(session, row):
        if not is_reversed(session, one.id):
            _take_back(session, one, reason, on_date)
    return reversal_id(movement)


def reverse_cause(session: Session, cause: bytes, on_date: date, today: date, reason: str = "") -> list[bytes]:
    """Take back on one day all that was moved because of a service, an aid or a count, and return the lines that do so.

    Raises:
        InputError: what came in has left since, or the date is in the future.
    """
    if problems := check_day(on_date, today):
        raise InputError(problems)
    return [_take_back(session, row, reason, max(on_date, row.moved_on)) for row in _standing(session, cause)]


def take_back_cause(session: Session, cause: bytes, reason: str = "") -> list[bytes]:
    """Take back all that was moved because of something that never happened, each line on its own day.

    Raises:
        InputError: what came in has left since.
    """
    return [_take_back(session, row, reason, row.moved_on) for row in _standing(session, cause)]


def _standing(session: Session, cause: bytes) -> list[Movement]:
    query = select(Movement).where(Movement.cause_id == cause, Movement.kind != "reversal")
    return [row for row in session.scalars(query).all() if not is_reversed(session, row.id)]


def is_reversed(session: Session, movement: bytes) -> bool:
    """Return True if a line was taken back."""
    return living(session, Movement, reversal_id(movement)) is not None


def _with_its_other_half(session: Session, row: Movement) -> Sequence[Movement]:
    if row.kind != "transfer" or row.document_id is None:
        return (row,)
    query = select(Movement).where(Movement.document_id == row.document_id, Movement.lot_id == row.lot_id)
    return session.scalars(query.where(Movement.kind == "transfer")).all()


def _take_back(session: Session, row: Movement, reason: str, on_date: date) -> bytes:
    if row.quantity > 0:
        check_leaves(lot_at_place(session, row.lot_id, row.place_id), row.quantity, on_date, "on_date")
    return write_movement(
        session,
        "reversal",
        row.lot_id,
        row.item_id,
        row.place_id,
        -row.quantity,
        on_date,
        id=reversal_id(row.id),
        document_id=row.document_id,
        resident_id=row.resident_id,
        cause_id=row.cause_id,
        reverses_id=row.id,
        reason=reason,
    )
