"""The attendance of the volunteers by date (domain.md 11, "attendance grid by date"): January up to the month."""

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, draw_signatures
from desktop_app.pdf.table import TableCell, draw_table, figure, head

from ..rules.duty import Event
from ..rules.words import DUTY_ROLES, EVENTS, OFFICES
from ..services.on_paper import AttendanceLine, attendance_of_year

TITLE = QT_TRANSLATE_NOOP("Volunteers", "Attendance of the volunteers")
NUMBER = QT_TRANSLATE_NOOP("Volunteers", "No.")
NAME = QT_TRANSLATE_NOOP("Volunteers", "Name")
ROLE = QT_TRANSLATE_NOOP("Volunteers", "Role")
TOTAL = QT_TRANSLATE_NOOP("Volunteers", "Total")
CAME, AWAY = "√", "–"
MARKS = QT_TRANSLATE_NOOP(
    "Volunteers", "{came} came, {away} did not come, empty: not written down. The letter under a date: {letters}."
)
LETTER_OF = QT_TRANSLATE_NOOP("Volunteers", "{letter} {event}")
LETTERS = {
    "open_day": QT_TRANSLATE_NOOP("Volunteers", "O"),
    "class_session": QT_TRANSLATE_NOOP("Volunteers", "C"),
    "other": QT_TRANSLATE_NOOP("Volunteers", "W"),
}
"""What stands under a date; one or two letters in every language."""
SIZE = 8.0
DATES_ON_PAGE, ROWS_ON_PAGE = 16, 22
LEAST_ROWS = 12
Thing = TypeVar("Thing")
ROW_HEIGHT = 5.6 * MM


def write_attendance(session: Session, request: PaperRequest) -> Written:
    """Return the grid; with more dates or people than a page holds it goes on on further pages."""
    events, lines = attendance_of_year(session, request.month)
    parts = _parts(events, DATES_ON_PAGE)
    sheets = [
        Sheet(TITLE, partial(_draw, request, dates, people, start * ROWS_ON_PAGE, number == len(parts) - 1))
        for number, dates in enumerate(parts)
        for start, people in enumerate(_parts(lines, ROWS_ON_PAGE))
    ]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=True)
    return Written(made.pdf, made.page_count, not lines, made.missing)


def _parts(things: Sequence[Thing], size: int) -> list[list[Thing]]:
    return [list(things[at : at + size]) for at in range(0, len(things), size)] or [[]]


def _draw(
    request: PaperRequest,
    events: Sequence[Event],
    lines: Sequence[AttendanceLine],
    before: int,
    has_total: bool,
    frame: Frame,
    top: float,
) -> None:
    """Draw one part of the grid.

    Args:
        before: how many people stand on earlier pages.
        has_total: the last dates stand on this page; the total counts those of all pages.
    """
    language = request.language
    empty = DATES_ON_PAGE - len(events)
    rows = _heads(language, events, empty, has_total)
    for number in range(max(len(lines), LEAST_ROWS)):
        line = lines[number] if number < len(lines) else None
        rows.append(_row(language, before + number + 1, line, events, empty, has_total))
    shares = [9, 48, 34, *[11] * DATES_ON_PAGE, *([14] if has_total else [])]
    widths = [frame.width * share / sum(shares) for share in shares]
    y = draw_table(frame, 0, top, widths, rows, SIZE, ROW_HEIGHT)
    draw_lines(frame, 0, y - 2, frame.width, _marks(language), SIZE - 0.5)
    foot = PAGE_FOOT + SIGNATURE_HEIGHT
    draw_signatures(frame, [Signature(OFFICES["head_of_post"], "head_of_post")], request.heading.officers, frame.width, foot)


def _heads(language: Language, events: Sequence[Event], empty: int, has_total: bool) -> list[list[TableCell]]:
    """Return two lines of headings: the dates, and below each what it was."""
    words = [head(language.text(one)) for one in (NUMBER, NAME, ROLE)]
    last = [head(language.text(TOTAL))] if has_total else []
    dates = [head(language.day_and_month(one.on_date)) for one in events]
    letters = [head(language.text(LETTERS[one.kind])) for one in events]
    below = [head("")] * empty
    return [[*words, *dates, *below, *last], [head("")] * 3 + letters + below + [head("")] * len(last)]


def _row(
    language: Language, number: int, line: AttendanceLine | None, events: Sequence[Event], empty: int, has_total: bool
) -> list[TableCell]:
    marks = {True: CAME, False: AWAY, None: ""}
    came = [figure(marks[line.came.get(one.id)] if line else "") for one in events]
    total = figure(language.number(sum(line.came.values())) if line and line.came else "", bold=True)
    return [
        figure(language.number(number)),
        TableCell(language.text(line.name) if line else "", is_typed=True),
        TableCell(language.text(DUTY_ROLES[line.role]) if line else ""),
        *came,
        *[figure("")] * empty,
        *([total] if has_total else []),
    ]


def _marks(language: Language) -> str:
    letters = ", ".join(language.text(LETTER_OF, letter=language.text(LETTERS[kind]), event=EVENTS[kind]) for kind in EVENTS)
    return language.text(MARKS, came=CAME, away=AWAY, letters=letters)
