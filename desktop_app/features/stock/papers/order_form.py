"""The order form: what is ordered of each item, and what the number rests on."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.layout import Cell, Number, Signature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..services.planning import OrderLine, list_orders, order_card
from .sheet import ITEM, NUMBER, UNIT, Sheet, only_subject, write_sheet

TITLE = QT_TRANSLATE_NOOP("Stock", "Order form")
TO = QT_TRANSLATE_NOOP("Stock", "To")
DAY = QT_TRANSLATE_NOOP("Stock", "Day of the order")
ORDERED_BY = QT_TRANSLATE_NOOP("Stock", "Ordered by")
NOTE = QT_TRANSLATE_NOOP("Stock", "Note")
ON_HAND = QT_TRANSLATE_NOOP("Stock", "Can be given out")
EXPIRING = QT_TRANSLATE_NOOP("Stock", "Of these expire before use")
USED = QT_TRANSLATE_NOOP("Stock", "Used in a month")
UP_TO = QT_TRANSLATE_NOOP("Stock", "Fill up to")
ORDERED = QT_TRANSLATE_NOOP("Stock", "Ordered")
BOXES = QT_TRANSLATE_NOOP("Stock", "Boxes")
REASON = QT_TRANSLATE_NOOP("Stock", "Reason of a changed number")
GIVEN = QT_TRANSLATE_NOOP("Stock", "Given")
HEAD_OF_POST = QT_TRANSLATE_NOOP("Stock", "Head of the post")
HEALTH_CENTRE = QT_TRANSLATE_NOOP("Stock", "For the health centre")
RESTS_ON = QT_TRANSLATE_NOOP(
    "Stock",
    "All numbers are single units. “Used in a month” is the average of the last three months; months without stock are left out. "
    "For a campaign, “Fill up to” is the number of children × dose and 10% more.",
)
OF_SIZE = QT_TRANSLATE_NOOP("Stock", "{boxes} × {size}")
ROW_MM = 7.5


def write_order_form(session: Session, request: PaperRequest) -> Written:
    """Return the form of one order with the items that are ordered, and those where the number was changed."""
    card = order_card(session, only_subject(request))
    lines = [line for line in card.lines if line.ordered or line.reason]
    numbers = {line.item: number for number, line in enumerate(lines, 1)}
    language, row = request.language, card.row
    sheet = Sheet()
    sheet.add(NUMBER, 9, lambda line: numbers[line.item])
    sheet.add(ITEM, 58, lambda line: line.name, wrap=True)
    sheet.add(UNIT, 20, lambda line: line.unit)
    sheet.add(ON_HAND, 20, lambda line: line.on_hand)
    sheet.add(EXPIRING, 22, lambda line: line.expiring)
    sheet.add(USED, 20, _used)
    sheet.add(UP_TO, 20, lambda line: line.order_up_to or None)
    sheet.add(ORDERED, 20, lambda line: line.ordered)
    sheet.add(BOXES, 22, _boxes)
    sheet.add(REASON, 44, lambda line: line.reason or None, wrap=True)
    sheet.add(GIVEN, 20)
    head: list[tuple[Label, str]] = [(TO, row.partner), (DAY, language.long_date(row.ordered_on)), (ORDERED_BY, row.ordered_by)]
    if row.note:
        head.append((NOTE, row.note))
    return write_sheet(
        request,
        sheet,
        lines,
        TITLE,
        language.long_date(row.ordered_on),
        head,
        (Signature(ORDERED_BY), Signature(HEAD_OF_POST, "head_of_post"), Signature(HEALTH_CENTRE)),
        landscape=True,
        row_height_mm=ROW_MM,
        note=RESTS_ON,
    )


def orders_to_print(session: Session, month: Month) -> Sequence[tuple[bytes, str]]:
    """Return the orders of a month with whom each goes to."""
    rows = [row for row in list_orders(session) if Month.of(row.ordered_on) == month and row.state != "abandoned"]
    return [(row.id, f"{row.ordered_on.isoformat()} {row.partner}".strip()) for row in rows]


def _used(line: OrderLine) -> Cell:
    if line.monthly_use_x10 is None:
        return None
    whole, tenths = divmod(line.monthly_use_x10, 10)
    return Number(line.monthly_use_x10 / 10, 1) if tenths else whole


def _boxes(line: OrderLine) -> Cell:
    """Return the boxes that are ordered, with the units in one: 2 × 100."""
    if line.pack_size <= 1 or not line.ordered:
        return None
    return None if line.ordered % line.pack_size else OF_SIZE.fill(boxes=line.ordered // line.pack_size, size=line.pack_size)
