"""The vaccination card: every dose in the order of the printed card, what was given, and from when the next ones are due.

An empty cell is there to be written on. A dose that was given wrongly bears a mark, and the foot says what is wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.register.on_page import measuring_frame
from desktop_app.pdf.register.surroundings import table_top
from desktop_app.pdf.signatures import TIGHT_HEIGHT, draw_signatures
from desktop_app.pdf.table import TableCell, draw_table

from ..services import WholeCard, whole_card
from .vaccination_cells import COLUMNS, MONTHS_A_TABLE, campaign_tables, details_rows, dose_row, heads, notes

TITLE = QT_TRANSLATE_NOOP("Schedules", "Vaccination card")
GONE = QT_TRANSLATE_NOOP("Schedules", "This person stands in no list any more: a vaccination card cannot be printed.")
MIDWIFE = QT_TRANSLATE_NOOP("Schedules", "Midwife")
DETAIL_SHARES = (0.12, 0.42, 0.14, 0.32)
SIZE, DETAIL_SIZE, NOTE_SIZE = 7.5, 9.0, 8.0
ROW_HEIGHT = 5.6 * MM
GAP = 2.5 * MM
CAMPAIGN_WIDTH = 30 * MM
SIGNATURES = (Signature(MIDWIFE, "midwife"),)


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands on one page of a card."""

    card: WholeCard
    rows: Sequence[Sequence[TableCell]]
    is_last: bool


def write_vaccination_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of people one after the other, as known at the end of the month or when it is printed.

    Raises:
        UserError: none of them is in the list any more.
    """
    on = min(request.month.last, request.heading.printed_at.date())
    cards = [card for resident in request.subjects if (card := _card(session, resident, on)) is not None]
    if not cards:
        raise UserError(GONE)
    sheets = [sheet for card in cards for sheet in _sheets(card, request)]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    is_empty = not any(dose.given for card in cards for dose in card.doses)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def _card(session: Session, resident: bytes, on: date) -> WholeCard | None:
    try:
        return whole_card(session, resident, on)
    except UserError:
        return None


def _sheets(card: WholeCard, request: PaperRequest) -> Iterator[Sheet]:
    """Yield the pages of one card; the last keeps room for notes and a signature."""
    frame = measuring_frame(request.language, page_size(request.paper, landscape=False))
    name = request.language.text(card.person.shown)
    room = table_top(frame, request.heading) - PAGE_FOOT - _details_height(frame, card) - 2 * GAP
    rows = [dose_row(request.language, dose) for dose in card.doses if dose.campaign_month is None]
    parts = list(_parts(frame, rows, room, _foot_height(frame, card)))
    for number, part in enumerate(parts):
        page = _Part(card, part, number == len(parts) - 1)
        yield Sheet(TITLE, partial(_draw, page, request), "" if number else name)


def _parts(
    frame: Frame, rows: Sequence[Sequence[TableCell]], room: float, foot: float
) -> Iterator[Sequence[Sequence[TableCell]]]:
    """Yield the rows of each page; what does not fit above the foot of the last page goes to one more."""
    page: list[Sequence[TableCell]] = []
    used = first = _height(frame, heads(frame.language))
    for row in rows:
        height = _height(frame, row)
        if page and used + height > room:
            yield page
            page, used = [], first
        page.append(row)
        used += height
    if page and used + foot > room:
        yield page
        page = []
    yield page


def _draw(part: _Part, request: PaperRequest, frame: Frame, top: float) -> None:
    y = _draw_details(frame, part.card, top) - GAP
    rows: list[Sequence[TableCell]] = [heads(frame.language), *part.rows] if part.rows else []
    y = draw_table(frame, 0, y, _widths(frame), rows, SIZE, ROW_HEIGHT) - GAP
    if part.is_last:
        for table in campaign_tables(frame.language, part.card):
            y = draw_table(frame, 0, y, _campaign_widths(frame), table, SIZE, ROW_HEIGHT) - GAP / 2
        for line in notes(frame.language, part.card):
            y = draw_lines(frame, 0, y, frame.width, line, NOTE_SIZE)
        draw_signatures(frame, SIGNATURES, request.heading.officers, frame.width, y - GAP, TIGHT_HEIGHT)


def _draw_details(frame: Frame, card: WholeCard, top: float) -> float:
    widths = [frame.width * share for share in DETAIL_SHARES]
    return draw_table(frame, 0, top, widths, details_rows(frame.language, card), DETAIL_SIZE)


def _campaign_widths(frame: Frame) -> list[float]:
    month = (frame.width - CAMPAIGN_WIDTH) / MONTHS_A_TABLE
    return [CAMPAIGN_WIDTH, *[month] * MONTHS_A_TABLE]


def _widths(frame: Frame) -> list[float]:
    whole = sum(width for _, width in COLUMNS)
    return [frame.width * width / whole for _, width in COLUMNS]


def _height(frame: Frame, row: Sequence[TableCell]) -> float:
    return max(ROW_HEIGHT, _least(frame, row, _widths(frame), SIZE))


def _least(frame: Frame, row: Sequence[TableCell], widths: Sequence[float], size: float) -> float:
    """Return how many points a row needs."""
    lines = [
        1 if cell.is_figures or not cell.text else len(frame.wrapped(cell.text, size, width - 2 * PAD, cell.bold))
        for cell, width in zip(row, widths, strict=True)
    ]
    return max(lines) * size * frame.leading + 1.4 * PAD


def _details_height(frame: Frame, card: WholeCard) -> float:
    widths = [frame.width * share for share in DETAIL_SHARES]
    return sum(_least(frame, row, widths, DETAIL_SIZE) for row in details_rows(frame.language, card))


def _foot_height(frame: Frame, card: WholeCard) -> float:
    lines = sum(len(frame.wrapped(line, NOTE_SIZE, frame.width)) for line in notes(frame.language, card))
    widths = _campaign_widths(frame)
    campaigns = [
        max(ROW_HEIGHT, _least(frame, row, widths, SIZE)) + GAP / 4
        for table in campaign_tables(frame.language, card)
        for row in table
    ]
    return sum(campaigns) + lines * NOTE_SIZE * frame.leading + TIGHT_HEIGHT + 2 * GAP
