"""The follow-up form: what is to be looked at again, with room for what was found then (domain.md 16.2, number 12)."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.papers.flow import Block, sheets_of
from desktop_app.features.volunteers.rules.words import OFFICES
from desktop_app.pdf.pages import Sheet, render_pages
from desktop_app.pdf.table import TableCell, figure, head

from ..rules.weeks import last_day
from ..services import FollowUpRow, open_follow_ups
from .weeks import weeks_of

TITLE = QT_TRANSLATE_NOOP("Home visits", "Follow-up after visits, week from {first} to {last}")
HEADS = (
    QT_TRANSLATE_NOOP("Home visits", "No."),
    QT_TRANSLATE_NOOP("Home visits", "Name"),
    QT_TRANSLATE_NOOP("Home visits", "House"),
    QT_TRANSLATE_NOOP("Home visits", "What to look at again"),
    QT_TRANSLATE_NOOP("Home visits", "Due on"),
    QT_TRANSLATE_NOOP("Home visits", "Done on"),
    QT_TRANSLATE_NOOP("Home visits", "What was found then"),
    QT_TRANSLATE_NOOP("Home visits", "Done by"),
)
SHARES = (9, 31, 26, 40, 15, 15, 38, 20)
BLANK_ROWS = 8


def write_follow_ups(session: Session, request: PaperRequest) -> Written:
    """Return the forms of the weeks that are asked for."""
    sheets: list[Sheet] = []
    is_empty = True
    for monday in weeks_of(request):
        rows = open_follow_ups(session, last_day(monday))
        is_empty = is_empty and not rows
        sheets += _sheets(request, monday, rows)
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def _sheets(request: PaperRequest, monday: date, rows: list[FollowUpRow]) -> list[Sheet]:
    language = request.language
    title = language.text(TITLE, first=language.date(monday), last=language.date(last_day(monday)))
    cells = [_row(language, number, one) for number, one in enumerate(rows, 1)]
    cells += [[TableCell("\n")] + [TableCell()] * (len(SHARES) - 1)] * BLANK_ROWS
    block = Block("", SHARES, [head(language.text(one)) for one in HEADS], cells)
    signatures = [Signature(OFFICES[office], office) for office in ("volunteer", "midwife")]
    return sheets_of(request, title, [block], signatures)


def _row(language: Language, number: int, one: FollowUpRow) -> list[TableCell]:
    return [
        figure(language.number(number)),
        TableCell(language.text(one.name), bold=True),
        TableCell(one.house, is_typed=True),
        TableCell(one.reason, is_typed=True),
        figure(language.day_and_month(one.due_on) if one.due_on else ""),
        *[TableCell()] * 3,
    ]
