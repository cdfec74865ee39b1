"""Deliveries."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..models import StockDocument
from ..rules.entries import Receipt, ReceiptLine, check_receipt
from ..rules.lot_numbers import lot_key, tidy
from .item_facts import ItemFacts, item_facts
from .lots import find_or_make_lot, lots_of_item
from .movements import write_document, write_movement
from .places import ensure_place

_NO_ITEM = QT_TRANSLATE_NOOP("Stock", "This item is not kept at the post. Add it first.")
_RECEIVED = QT_TRANSLATE_NOOP("Stock", "Delivery note {number} was recorded already, of {date}.")
_OTHER_SPELLING = QT_TRANSLATE_NOOP(
    "Stock",
    "Lot “{known}” of this item is in the program, with the same letters and figures. If it is the same lot, write it "
    "like that. If the box really says “{written}”, say that you have checked it.",
)
_OTHER_EXPIRY = QT_TRANSLATE_NOOP(
    "Stock",
    "Lot “{known}” of this item came before with the expiry date {expiry}. Look at the box again: correct the lot "
    "number or the date, or say that you have checked it.",
)


def receive(session: Session, receipt: Receipt, today: date) -> bytes:
    """Record a delivery with all its lots and return the id of its document.

    Raises:
        InputError: a date is in the future, something had expired before it came, a lot number is nearly that of
            a known lot, or the delivery note was recorded before; nothing was stored. Fields of a line are
            called ``lines.<number from 0>.<field>``.
    """
    facts = item_facts(session)
    problems = check_receipt(receipt, [key for key, item in facts.items() if item.has_expiry], today)
    problems += _check_note(session, receipt)
    for number, line in enumerate(receipt.lines):
        problems += _check_line(session, facts, line, f"lines.{number}.", receipt.lines[:number])
    if problems:
        raise InputError(problems)
    place = ensure_place(session, receipt.place)
    document = write_document(session, "delivery", receipt.on_date, receipt.number, receipt.partner, receipt.order, receipt.note)
    for line in receipt.lines:
        lot = find_or_make_lot(session, line.item, line.lot_number, line.expiry_date, line.fund)
        write_movement(session, "receipt", lot.id, line.item, place, line.quantity, receipt.on_date, document_id=document)
    return document


def _check_note(session: Session, receipt: Receipt) -> list[Problem]:
    """Return a problem if the same partner's note of that number is recorded: two people typed one delivery."""
    number = receipt.number.strip()
    if not number:
        return []
    query = select(StockDocument.on_date, StockDocument.partner).where(
        StockDocument.kind == "delivery", StockDocument.number == number
    )
    for on_date, partner in session.execute(query):
        if (partner or "").casefold() == receipt.partner.strip().casefold():
            return [Problem("number", _RECEIVED.fill(number=number, date=on_date))]
    return []


def _check_line(
    session: Session, facts: dict[bytes, ItemFacts], line: ReceiptLine, at: str, before: Sequence[ReceiptLine]
) -> list[Problem]:
    if line.item not in facts:
        return [Problem(f"{at}item", _NO_ITEM)]
    question = None if line.is_checked else question_about_lot(session, line, before)
    return [] if question is None else [Problem(f"{at}lot_number", question)]


def question_about_lot(session: Session, line: ReceiptLine, before: Sequence[ReceiptLine] = ()) -> Text | None:
    """Return what is to be asked before a line is believed: a known lot is written a little differently, or expires otherwise.

    Args:
        before: the lines of the same note that were typed already; their lots are known too.
    """
    written = tidy(line.lot_number)
    known = [(lot.lot_number or "", lot.expiry_date) for lot in lots_of_item(session, line.item)]
    known += [(tidy(other.lot_number), other.expiry_date) for other in before if other.item == line.item]
    known = [lot for lot in known if written and lot_key(lot[0]) == lot_key(written)]
    if not known or (written, line.expiry_date) in known:
        return None
    for number, expiry in known:
        if expiry == line.expiry_date:
            return _OTHER_SPELLING.fill(known=number, written=written)
    for number, expiry in known:
        if expiry is not None:
            return _OTHER_EXPIRY.fill(known=number, expiry=expiry)
    return None
