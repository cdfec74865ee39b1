"""The open day on paper: its figures, who is behind those that ask for something, and what goes into the books."""

from collections.abc import Sequence
from itertools import zip_longest

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.layout import Signature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import isolated
from desktop_app.pdf.pages import Sheet, render_pages
from desktop_app.pdf.table import HEAD_GREY, TableCell, figure, head
from desktop_app.residents.services import ResidentRow, rows_of

from ..rules.day_figures import GROUPS, LEFT_GROUPS, DayFigure
from ..services import DaySummary, day_summary, list_open_days
from .flow import Block, sheets_of

TITLE = QT_TRANSLATE_NOOP("Health visits", "Summary of the open day, {day}")
BOOKS_TITLE = QT_TRANSLATE_NOOP("Health visits", "To write into the books, open day {day}")
FIGURE = QT_TRANSLATE_NOOP("Health visits", "What is counted")
NUMBER = QT_TRANSLATE_NOOP("Health visits", "How many")
NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
DETAILS = QT_TRANSLATE_NOOP("Health visits", "Details")
TO_WRITE = QT_TRANSLATE_NOOP("Health visits", "What to write")
DONE = QT_TRANSLATE_NOOP("Health visits", "Done")
PLACE = QT_TRANSLATE_NOOP("Health visits", "Place: {place}")
SCALE = QT_TRANSLATE_NOOP("Health visits", "Scale: {scale}")
SCALES: dict[str, Label] = {
    "dacin": QT_TRANSLATE_NOOP("Health visits", "hanging scale"),
    "digital": QT_TRANSLATE_NOOP("Health visits", "digital scale"),
}
ZERO_CHECKED = QT_TRANSLATE_NOOP("Health visits", "zero checked")
ZERO_NOT_CHECKED = QT_TRANSLATE_NOOP("Health visits", "zero not checked")
HELPED = QT_TRANSLATE_NOOP("Health visits", "{n} volunteers helped")
LETTERS_ADD_UP = QT_TRANSLATE_NOOP("Health visits", "D = N + T + O + B: {d} = {n} + {t} + {o} + {b}")
LISTED = ("danger", "tb", "referred", "to_refer", "2T", "BGM", "development", "half_filled", "refused", "not_given", "absent")
"""Figures whose people stand on the paper, in this order."""
VOLUNTEER = QT_TRANSLATE_NOOP("Health visits", "Volunteer")
SUPERVISOR = QT_TRANSLATE_NOOP("Health visits", "Supervising officer")
ROLES: Sequence[tuple[str, str, Label]] = (("volunteer", "role.volunteer", VOLUNTEER), ("midwife", "role.supervisor", SUPERVISOR))
PEOPLE_SHARES, FIGURE_SHARES = (8, 52, 40, 80), (60, 14)
BOOK_SHARES = (8, 44, 112, 14)


def write_day_summary(session: Session, request: PaperRequest) -> Written:
    """Return the summary of the open days that are asked for."""
    sheets: list[Sheet] = []
    is_empty = True
    for key in request.subjects:
        found = day_summary(session, key)
        is_empty = is_empty and not found.ids("here")
        title = TITLE.fill(day=request.language.weekday_date(found.day.held_on))
        sheets += sheets_of(
            request, title, [_figures(request, found), *_lists(session, request.language, found)], _roles(request)
        )
    return _written(request, sheets, is_empty)


def write_day_books(session: Session, request: PaperRequest) -> Written:
    """Return what goes into the books after the open days that are asked for, child by child, with a box to tick."""
    sheets: list[Sheet] = []
    is_empty = True
    for key in request.subjects:
        found = day_summary(session, key)
        books = found.figure("books")
        is_empty = is_empty and not found.ids("books")
        title = BOOKS_TITLE.fill(day=request.language.weekday_date(found.day.held_on))
        blocks = [_book_block(session, request.language, books)] if books is not None else []
        sheets += sheets_of(request, title, blocks)
    return _written(request, sheets, is_empty)


def days_to_print(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return the open days of a month by date."""
    days = [day for day in list_open_days(session) if Month.of(day.held_on) == month]
    return [(day.id, day.held_on.isoformat()) for day in reversed(days)]


def _written(request: PaperRequest, sheets: Sequence[Sheet], is_empty: bool) -> Written:
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def _roles(request: PaperRequest) -> list[Signature]:
    return [Signature(request.pack.texts.get(key, usual), officer) for officer, key, usual in ROLES]


def _figures(request: PaperRequest, found: DaySummary) -> Block:
    """Return all figures in two columns of groups, as the window shows them."""
    language = request.language
    titles = [head(language.text(FIGURE)), head(language.text(NUMBER))]
    left, right = (
        _column(language, found, groups) for groups in (LEFT_GROUPS, [one for one in GROUPS if one not in LEFT_GROUPS])
    )
    blank = [TableCell(), TableCell()]
    rows = [[*one, *other] for one, other in zip_longest(left, right, fillvalue=blank)]
    return Block("", FIGURE_SHARES * 2, titles * 2, rows, _notes(language, found))


def _column(language: Language, found: DaySummary, groups: Sequence[str]) -> list[list[TableCell]]:
    lines: list[list[TableCell]] = []
    for group in groups:
        shown = [one for one in found.figures if one.group == group and one.is_shown]
        if shown:
            lines.append([TableCell(language.text(GROUPS[group]), bold=True, grey=HEAD_GREY), TableCell(grey=HEAD_GREY)])
        lines += [[TableCell(language.text(one.title)), figure(language.number(one.count), bold=True)] for one in shown]
    return lines


def _notes(language: Language, found: DaySummary) -> str:
    """Return how the day was held, and that the letters add up to the children weighed."""
    day = found.day
    parts: list[Label] = [PLACE.fill(place=isolated(day.place))] if day.place else []
    if day.scale in SCALES:
        parts.append(SCALE.fill(scale=SCALES[day.scale]))
        if day.zero_checked is not None:
            parts.append(ZERO_CHECKED if day.zero_checked else ZERO_NOT_CHECKED)
    if day.helped is not None:
        parts.append(HELPED.of(day.helped))
    letters = {code.lower(): len(found.ids(code)) for code in ("N", "T", "O", "B")}
    parts.append(LETTERS_ADD_UP.fill(d=len(found.ids("weighed")), **letters))
    return _joined(language, parts)


def _lists(session: Session, language: Language, found: DaySummary) -> list[Block]:
    """Return the people of those figures that ask for something."""
    figures = [one for code in LISTED if (one := found.figure(code)) is not None and one.people]
    people = _people(session, figures)
    blocks = []
    for one in figures:
        rows = [
            [
                figure(language.number(number)),
                _name(language, people[resident]),
                TableCell(people[resident].house, is_typed=True),
                TableCell(_joined(language, details)),
            ]
            for number, (resident, details) in enumerate(one.people.items(), 1)
            if resident in people
        ]
        titles = [head(language.text(words)) for words in ("", NAME, HOUSE, DETAILS)]
        blocks.append(Block(f"{language.text(one.title)}: {language.number(one.count)}", PEOPLE_SHARES, titles, rows))
    return blocks


def _book_block(session: Session, language: Language, books: DayFigure) -> Block:
    people = _people(session, [books])
    rows = [
        [
            figure(language.number(number)),
            _name(language, people[resident]),
            TableCell(_joined(language, lines)),
            TableCell(),
        ]
        for number, (resident, lines) in enumerate(books.people.items(), 1)
        if resident in people
    ]
    return Block("", BOOK_SHARES, [head(language.text(words)) for words in ("", NAME, TO_WRITE, DONE)], rows)


def _people(session: Session, figures: Sequence[DayFigure]) -> dict[bytes, ResidentRow]:
    wanted = {resident for one in figures for resident in one.people}
    return {one.id: one for one in rows_of(session, list(wanted))}


def _name(language: Language, person: ResidentRow) -> TableCell:
    return TableCell(_joined(language, [person.shown, person.mother_name]), is_typed=True)


def _joined(language: Language, parts: Sequence[Label]) -> str:
    return " · ".join(isolated(words) for words in map(language.text, parts) if words)
