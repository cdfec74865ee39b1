"""The count sheet: with the ledger's quantities, or without, so that nobody writes down what the sheet says already."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.layout import Signature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.counting import REASONS
from ..rules.words import said
from ..services.counting import CountCard, CountLine, count_card, list_counts
from .sheet import EXPIRY, ITEM, LOT, NUMBER, REMARK, UNIT, Sheet, only_subject, write_sheet

TITLE = QT_TRANSLATE_NOOP("Stock", "Count sheet")
PLACE = QT_TRANSLATE_NOOP("Stock", "Place")
DAY = QT_TRANSLATE_NOOP("Stock", "Day of the count")
COUNTED_BY = QT_TRANSLATE_NOOP("Stock", "Counted by")
APPROVED_BY = QT_TRANSLATE_NOOP("Stock", "Approved by")
FUND = QT_TRANSLATE_NOOP("Stock", "Paid by")
LEDGER = QT_TRANSLATE_NOOP("Stock", "Ledger")
COUNTED = QT_TRANSLATE_NOOP("Stock", "Counted")
DIFFERENCE = QT_TRANSLATE_NOOP("Stock", "Difference")
REASON = QT_TRANSLATE_NOOP("Stock", "Reason of a difference")
HOW_TO = QT_TRANSLATE_NOOP(
    "Stock",
    "Count single units, not boxes. Write 0 where nothing lies; leave empty what was not counted. Write lots that are not on the "
    "sheet into the empty lines.",
)
BLANK_ROWS = 6
ROW_MM, LOW_ROW_MM = 8.0, 6.0


def write_count_sheet(session: Session, request: PaperRequest) -> Written:
    """Return the sheet of one count with what the ledger says; of a closed count with what was found."""
    return _write(session, request, is_blind=False)


def write_blind_count_sheet(session: Session, request: PaperRequest) -> Written:
    """Return the sheet of one count without what the ledger says."""
    return _write(session, request, is_blind=True)


def counts_to_print(session: Session, month: Month) -> Sequence[tuple[bytes, str]]:
    """Return the counts of a month with the name of each place."""
    return [(row.id, str(row.place_name)) for row in list_counts(session) if Month.of(row.counted_on) == month]


def _write(session: Session, request: PaperRequest, is_blind: bool) -> Written:
    card = count_card(session, only_subject(request))
    is_closed = card.row.state == "confirmed"
    sheet = _sheet(card, is_blind and not is_closed, is_closed)
    language = request.language
    lines: list[tuple[Label, str]] = [
        (PLACE, language.text(card.row.place_name)),
        (DAY, language.long_date(card.row.counted_on)),
        (COUNTED_BY, card.row.counted_by),
    ]
    return write_sheet(
        request,
        sheet,
        card.lines,
        TITLE,
        language.long_date(card.row.counted_on),
        lines,
        (Signature(COUNTED_BY), Signature(APPROVED_BY, "head_of_post")),
        row_height_mm=LOW_ROW_MM if is_closed else ROW_MM,
        blank_rows=0 if is_closed else BLANK_ROWS,
        note="" if is_closed else HOW_TO,
    )


def _sheet(card: CountCard, is_blind: bool, is_closed: bool) -> Sheet:
    sheet = Sheet()
    sheet.add(NUMBER, 9, lambda line: line.rule.number)
    sheet.add(ITEM, 50, lambda line: line.name, wrap=True)
    sheet.add(LOT, 24, lambda line: line.lot_number or None)
    sheet.add(EXPIRY, 21, lambda line: line.expiry_date)
    if any(line.fund for line in card.lines):
        sheet.add(FUND, 20, lambda line: line.fund or None)
    sheet.add(UNIT, 18, lambda line: line.unit)
    if not is_blind:
        sheet.add(LEDGER, 18, lambda line: line.rule.ledger)
    sheet.add(COUNTED, 22, lambda line: line.rule.counted)
    if is_closed:
        sheet.add(DIFFERENCE, 18, lambda line: line.rule.difference)
    sheet.add(REASON if not is_blind else REMARK, 40, _reason, wrap=True)
    return sheet


def _reason(line: CountLine) -> Label | None:
    return said(line.rule.reason, REASONS) or None
