"""The hand-over note: what went from hand to hand, signed by giver and receiver."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.layout import Signature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.words import DOCUMENT_KINDS, said
from ..services.hand_over import hand_over, papers_of_month
from .sheet import EXPIRY, ITEM, LOT, NUMBER, REMARK, UNIT, Sheet, only_subject, write_sheet

TITLE = QT_TRANSLATE_NOOP("Stock", "Hand-over note")
WHAT = QT_TRANSLATE_NOOP("Stock", "What")
FROM = QT_TRANSLATE_NOOP("Stock", "From")
TO = QT_TRANSLATE_NOOP("Stock", "To")
NOTE_NUMBER = QT_TRANSLATE_NOOP("Stock", "Number of the note")
QUANTITY = QT_TRANSLATE_NOOP("Stock", "Quantity")
GIVEN_BY = QT_TRANSLATE_NOOP("Stock", "Given by")
RECEIVED_BY = QT_TRANSLATE_NOOP("Stock", "Received by")
BOTH_SIGN = QT_TRANSLATE_NOOP("Stock", "Giver and receiver count together and sign. Each keeps one copy.")
ROW_MM = 8.0


def write_hand_over_note(session: Session, request: PaperRequest) -> Written:
    """Return the note of one delivery, transfer or issue."""
    found, language = hand_over(session, only_subject(request)), request.language
    numbers = {id(line): number for number, line in enumerate(found.lines, 1)}
    sheet = Sheet()
    sheet.add(NUMBER, 9, lambda line: numbers[id(line)])
    sheet.add(ITEM, 62, lambda line: line.name, wrap=True)
    sheet.add(LOT, 28, lambda line: line.lot_number or None)
    sheet.add(EXPIRY, 24, lambda line: line.expiry_date)
    sheet.add(QUANTITY, 22, lambda line: line.quantity)
    sheet.add(UNIT, 22, lambda line: line.unit)
    sheet.add(REMARK, 34)
    head: list[tuple[Label, str]] = [
        (WHAT, language.text(said(found.kind, DOCUMENT_KINDS))),
        (FROM, language.text(found.giver)),
        (TO, language.text(found.receiver)),
    ]
    if found.number:
        head.append((NOTE_NUMBER, found.number))
    return write_sheet(
        request,
        sheet,
        found.lines,
        TITLE,
        language.long_date(found.on_date),
        head,
        (Signature(GIVEN_BY), Signature(RECEIVED_BY)),
        row_height_mm=ROW_MM,
        note=BOTH_SIGN,
    )


def notes_to_print(session: Session, month: Month) -> Sequence[tuple[bytes, str]]:
    """Return the papers of a month with what each is called."""
    return [(key, str(name)) for key, name in papers_of_month(session, month)]
