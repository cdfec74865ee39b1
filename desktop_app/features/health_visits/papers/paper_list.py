"""Lists that were made, as pages: each list begins on a page of its own, so that each volunteer gets hers."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.pdf.pages import Sheet, render_pages

from ..rules.paper_lists import ABSENT, DUE, KINDS
from ..rules.visiting import other_reasons
from ..services.paper_lists import ListCard, ListLine, list_card, list_lines, list_lists
from ..services.visit_reasons import visit_reasons_of
from .absent_list import absent_layout
from .day_list import BLANK_LIST, day_layout, due_layout
from .list_sheet import ListLayout, sheets_of


def write_lists(session: Session, request: PaperRequest) -> Written:
    """Return the sheets of the lists that are asked for."""
    sheets: list[Sheet] = []
    for subject in request.subjects:
        card = list_card(session, subject)
        lines = list_lines(session, subject)
        sheets += sheets_of(request, _layout(session, card, lines), card, lines)
    return _written(request, sheets)


def write_blank_list(_session: Session, request: PaperRequest) -> Written:
    """Return one page of empty rows for an open day without power."""
    return _written(request, sheets_of(request, BLANK_LIST, None, ()), is_empty=True)


def lists_to_print(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return the lists for the open days of a month, each with number, kind and part of the village."""
    cards = [card for card in list_lists(session) if Month.of(card.for_day) == month]
    return [(card.id, _name(card)) for card in cards]


def _name(card: ListCard) -> str:
    return " ".join(part for part in (card.number, str(KINDS.get(card.kind, "")), card.street, card.volunteer) if part)


def _layout(session: Session, card: ListCard, lines: Sequence[ListLine]) -> ListLayout:
    if card.kind == ABSENT:
        found = visit_reasons_of(session, [line.person.id for line in lines], max(card.for_day, card.printed_on), card.for_day)
        return absent_layout(card, {who: other_reasons(reasons) for who, reasons in found.items()})
    return due_layout(card) if card.kind == DUE else day_layout(card)


def _written(request: PaperRequest, sheets: list[Sheet], is_empty: bool = False) -> Written:
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=True)
    return Written(made.pdf, made.page_count, is_empty, made.missing)
