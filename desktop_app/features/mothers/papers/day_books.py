"""What goes into the books of the mothers after an open day, woman by woman, with a box to tick."""

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.papers.flow import Block, sheets_of
from desktop_app.features.health_visits.rules.cells import joined
from desktop_app.features.health_visits.services import list_open_days
from desktop_app.pdf.pages import Sheet, render_pages
from desktop_app.pdf.table import TableCell, head

from ..services.on_paper.books import BookLine, book_lines

TITLE = QT_TRANSLATE_NOOP("Mothers", "Books of the mothers, {day}")
NAME = QT_TRANSLATE_NOOP("Mothers", "Name")
WHAT = QT_TRANSLATE_NOOP("Mothers", "To be written into the book")
DONE = QT_TRANSLATE_NOOP("Mothers", "Done")
NOTE = QT_TRANSLATE_NOOP(
    "Mothers", "What a book says, the health worker and the family rely on: write it before the mother goes home."
)
SHARES = (0.24, 0.68, 0.08)


def write_day_books(session: Session, request: PaperRequest) -> Written:
    """Return what goes into the books after the open days that are asked for; of a day that is gone an empty form."""
    days = {day.id: day.held_on for day in list_open_days(session)}
    sheets: list[Sheet] = []
    is_empty = True
    for key in request.subjects:
        lines = book_lines(session, days[key]) if key in days else []
        is_empty = is_empty and not lines
        title = TITLE.fill(day=request.language.weekday_date(days[key]) if key in days else "")
        sheets += sheets_of(request, title, [_block(request.language, lines)])
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def _block(language: Language, lines: list[BookLine]) -> Block:
    titles = [head(language.text(title)) for title in (NAME, WHAT, DONE)]
    rows = [
        [
            TableCell(language.text(line.name), bold=True, is_typed=True),
            TableCell(language.text(joined(line.words) or "")),
            TableCell(),
        ]
        for line in lines
    ]
    return Block("", SHARES, titles, rows, language.text(NOTE))
