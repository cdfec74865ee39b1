"""How a count ends: the ledger is set right in one action, or nothing happens at all."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.ids import derived_id
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ...models import StockCount
from ...rules.counting import check_confirmation
from ..balances import balance
from ..losing import adjust
from .reading import CountLine, lines_of, require_open

OF_LINE = QT_TRANSLATE_NOOP("Stock", "Line {number}, {item}: {problem}")


def confirm_count(session: Session, count: bytes, today: date, counted_by: str = "", approved_by: str = "") -> list[bytes]:
    """Set the ledger right by what was found and return the ids of the adjustments.

    The difference of a lot is what was counted less what the ledger says *now* for the end of the day of the count;
    the adjustment is written to that day. What moved on later days stays as it is, and so does a lot that nobody counted.

    Args:
        counted_by: empty takes the name that the count has.

    Raises:
        InputError: a difference has no reason or nobody approves it, a number was typed before the ledger moved, or
            more was given out since than was found. Nothing was stored.
        UserError: the count is closed already.
    """
    row = require_open(session, count)
    counted_by = counted_by.strip() or row.counted_by or ""
    ledger = {lot: units for (lot, _place), units in balance(session, row.counted_on, place=row.place_id).items()}
    lines = lines_of(session, row, ledger)
    if problems := check_confirmation([line.rule for line in lines], counted_by, approved_by):
        raise InputError(problems)
    written = [_adjust(session, row, line, counted_by, today) for line in lines if line.rule.difference]
    row.state, row.confirmed_on = "confirmed", today
    row.counted_by, row.approved_by = counted_by or None, approved_by.strip() or None
    return written


def _adjust(session: Session, count: StockCount, line: CountLine, counted_by: str, today: date) -> bytes:
    """Write what a line sets right; two laptops that confirm one count write it once."""
    key, reason = derived_id("count_adjustment", count.id, line.lot), line.rule.reason
    difference = line.rule.difference or 0
    try:
        return adjust(
            session, line.lot, count.place_id, difference, reason, count.counted_on, today, cause=count.id, by=counted_by, id=key
        )
    except InputError as refused:
        words = OF_LINE.fill(number=line.rule.number, item=line.name, problem=refused.text)
        raise InputError([Problem(f"line {line.rule.number}", words)]) from refused


def abandon_count(session: Session, count: bytes) -> None:
    """Give a count up: the ledger stays as it is, the sheet stays in the list. Raises UserError for a closed one."""
    require_open(session, count).state = "abandoned"
