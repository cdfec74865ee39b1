"""What is typed back from the paper."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive

from ...models import StockCountLine
from ...rules.counting import check_counted, count_line_id
from ...rules.entries import ReceiptLine, check_expiry
from ..item_facts import facts_of
from ..lots import find_or_make_lot
from ..receiving import question_about_lot
from .reading import ledger_of_day, require_open

NO_LINE = QT_TRANSLATE_NOOP("Stock", "This lot is not on the sheet.")
NO_ITEM = QT_TRANSLATE_NOOP("Stock", "Choose what it is. An item that the post does not keep yet is added first.")
NO_NUMBER = QT_TRANSLATE_NOOP("Stock", "Write how many lie there.")
ON_SHEET = QT_TRANSLATE_NOOP("Stock", "This lot stands in line {number} of the sheet already. Type the number there.")


@dataclass(frozen=True, slots=True)
class FoundLot:
    """A lot that lies on the shelf and is not on the sheet.

    Attributes:
        counted: units.
        is_checked: the person looked at the box again after a question about its number.
    """

    item: bytes
    lot_number: str
    expiry_date: date | None
    fund: str
    counted: int | None
    is_checked: bool = False


def type_count(session: Session, count: bytes, lot: bytes, counted: int | None) -> None:
    """Store how many units of a lot were found; None takes the number away: the lot is not counted then.

    A reason that was given for another difference is taken away with it.

    Raises:
        InputError: no possible number; nothing was stored.
        UserError: the count is closed, or the lot is not on its sheet.
    """
    row = require_open(session, count)
    if problems := check_counted(counted):
        raise InputError(problems)
    line = _line(session, count, lot)
    now = ledger_of_day(session, row).get(lot, 0)
    if counted is None or counted == now or (line.counted is not None and counted != line.counted):
        line.reason = None
    line.counted, line.ledger_when_typed = counted, None if counted is None else now


def look_again(session: Session, count: bytes, lot: bytes) -> None:
    """Say that the number of a lot still holds although the ledger moved after it was typed."""
    line = _line(session, count, lot)
    type_count(session, count, lot, line.counted)


def give_reason(session: Session, count: bytes, lot: bytes, reason: str, note: str = "") -> None:
    """Store why a lot differs: a key of ``rules.counting.REASONS``, or the person's own words; "" takes it away."""
    require_open(session, count)
    line = _line(session, count, lot)
    line.reason, line.note = reason.strip() or None, note.strip() or None


def type_found_lot(session: Session, count: bytes, found: FoundLot) -> bytes:
    """Add a lot that the ledger does not know at this place, behind the last line, and return its id.

    The lot itself is known to the program from then on; the ledger holds nothing of it until the count is confirmed.

    Raises:
        InputError: item or number are missing, the expiry date is missing or stands where nothing expires, or the lot
            number is nearly that of a known lot.
        UserError: the lot stands on the sheet already, or the count is closed. Nothing was stored.
    """
    require_open(session, count)
    facts = facts_of(session, found.item)
    problems = [] if facts is not None else [Problem("item", NO_ITEM)]
    problems += check_expiry(found.expiry_date, facts.has_expiry) if facts is not None else []
    problems += [Problem("counted", NO_NUMBER)] if found.counted is None else check_counted(found.counted)
    if not problems and not found.is_checked:
        line = ReceiptLine(found.item, found.lot_number, found.expiry_date, found.fund, 1)
        question = question_about_lot(session, line)
        problems += [Problem("lot_number", question)] if question is not None else []
    if problems:
        raise InputError(problems)
    lot = find_or_make_lot(session, found.item, found.lot_number, found.expiry_date, found.fund).id
    key = count_line_id(count, lot)
    known = living(session, StockCountLine, key)
    if known is not None:
        raise UserError(ON_SHEET.fill(number=known.line_number or 0))
    last = session.scalar(select(func.max(StockCountLine.line_number)).where(StockCountLine.count_id == count)) or 0
    make_or_revive(session, StockCountLine, key, count_id=count, lot_id=lot, line_number=last + 1)
    session.flush()
    type_count(session, count, lot, found.counted)
    return lot


def _line(session: Session, count: bytes, lot: bytes) -> StockCountLine:
    line = living(session, StockCountLine, count_line_id(count, lot))
    if line is None:
        raise UserError(NO_LINE)
    return line
