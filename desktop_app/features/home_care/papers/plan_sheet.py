"""The plan of a week on paper: a list for each volunteer, with room for what came of each visit.

The columns to be filled in stand in the order in which the list is typed back. Reasons that neighbours should not read
are a sign (domain.md 16.6, number 29).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from itertools import groupby

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.papers.list_sheet import DOTS
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.register.surroundings import table_top
from desktop_app.pdf.table import TableCell, draw_table, figure, head
from desktop_app.residents.rules import age_text

from ..rules.checklists import MIDWIFE_LIST
from ..rules.entries import FINDINGS, OUTCOMES
from ..rules.reasons import RuleRow
from ..rules.weeks import last_day
from ..services import PlannedRow, home_rules, week
from ..services.week import DROPPED
from .sources import source_words
from .weeks import weeks_of

TITLE = QT_TRANSLATE_NOOP("Home visits", "Visits at home from {first} to {last}")
LIST = QT_TRANSLATE_NOOP("Home visits", "List {number}")
VOLUNTEER = QT_TRANSLATE_NOOP("Home visits", "Volunteer: {name}")
HEADS = (
    (QT_TRANSLATE_NOOP("Home visits", "No."), 7),
    (QT_TRANSLATE_NOOP("Home visits", "Name"), 40),
    (QT_TRANSLATE_NOOP("Home visits", "House"), 30),
    (QT_TRANSLATE_NOOP("Home visits", "Why"), 42),
    (QT_TRANSLATE_NOOP("Home visits", "Visited on"), 17),
    (QT_TRANSLATE_NOOP("Home visits", "Came to 1-4"), 12),
    (QT_TRANSLATE_NOOP("Home visits", "Spoke with"), 24),
    (QT_TRANSLATE_NOOP("Home visits", "°C"), 11),
    (QT_TRANSLATE_NOOP("Home visits", "Found a b c d"), 18),
    (QT_TRANSLATE_NOOP("Home visits", "What was found and done"), 56),
    (QT_TRANSLATE_NOOP("Home visits", "Told a health worker on"), 18),
    (QT_TRANSLATE_NOOP("Home visits", "Next visit"), 17),
)
NUMBERED = QT_TRANSLATE_NOOP("Home visits", "{number} {words}")
CAME_TO = QT_TRANSLATE_NOOP("Home visits", "Came to: {words}.")
FOUND = QT_TRANSLATE_NOOP("Home visits", "Found: {words}.")
SIGN = QT_TRANSLATE_NOOP("Home visits", "{sign}: ask the midwife before you go.")
WRITE_DOWN = QT_TRANSLATE_NOOP(
    "Home visits", "Later open Home visits, press Type back, type the number of the list, and copy line by line."
)
LETTERS = "abcd"
SIZE, SMALL = 8.0, 7.0
ROW, LEGEND, INTRO = 11.0 * MM, 40.0, 15.0
BLANK_ROWS = 3


def write_plans(session: Session, request: PaperRequest) -> Written:
    """Return the papers of the weeks that are asked for, each volunteer's beginning on a page of its own."""
    rules = home_rules(request.pack)
    sheets: list[Sheet] = []
    is_empty = True
    for monday in weeks_of(request):
        rows = [row for row in week(session, monday).rows if row.state != DROPPED]
        is_empty = is_empty and not rows
        shares = [list(lines) for _, lines in groupby(rows, key=lambda row: row.list_number)] or [[]]
        for lines in shares:
            sheets += _sheets(request, rules, monday, lines)
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=True)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def _sheets(request: PaperRequest, rules: Mapping[str, RuleRow], monday: date, lines: Sequence[PlannedRow]) -> list[Sheet]:
    language = request.language
    title = language.text(TITLE, first=language.date(monday), last=language.date(last_day(monday)))
    probe = _probe(request)
    room = table_top(probe, request.heading) - PAGE_FOOT - INTRO - LEGEND
    pages: list[list[list[TableCell]]] = [[]]
    left = room - _height(probe, [_heads(request)])
    first = left
    cells = [_cells(request, rules, row, monday) for row in lines] + [[TableCell()] * len(HEADS)] * (BLANK_ROWS if lines else 14)
    for row in cells:
        height = _height(probe, [row])
        if height > left:
            if row[1] == TableCell():
                break
            pages.append([])
            left = first
        pages[-1].append(row)
        left -= height
    return [
        Sheet(title, partial(_draw, request, page, lines[0] if lines else None), lines[0].list_number if lines and n == 0 else "")
        for n, page in enumerate(pages)
    ]


def _probe(request: PaperRequest) -> Frame:
    """Return a page that is thrown away, to measure on."""
    size = page_size(request.paper, landscape=True)
    return Frame(Document(size, "", request.language.code, "", request.heading.printed_at), request.language)


def _height(frame: Frame, rows: Sequence[Sequence[TableCell]]) -> float:
    least = 0.0 if rows[0][0].grey is not None else ROW
    return -draw_table(frame, 0, 0, _widths(frame), rows, SIZE, least)


def _widths(frame: Frame) -> list[float]:
    whole = sum(share for _, share in HEADS)
    return [frame.width * share / whole for _, share in HEADS]


def _heads(request: PaperRequest) -> list[TableCell]:
    return [head(request.language.text(title)) for title, _ in HEADS]


def _cells(request: PaperRequest, rules: Mapping[str, RuleRow], row: PlannedRow, monday: date) -> list[TableCell]:
    language = request.language
    name = language.text(row.name)
    if row.person is not None:
        age = language.text(age_text(row.person.birth, monday, row.person.is_estimated))
        name = f"{isolated(name)} · {isolated(age)}"
    day = language.day_and_month(row.planned_on) if row.planned_on else ""
    return [
        figure(language.number(row.line)),
        TableCell(name, bold=True),
        TableCell(row.house, is_typed=True),
        TableCell(" · ".join(isolated(language.text(one)) for one in paper_reasons(rules, row.reasons))),
        TableCell(day, "centre", is_figures=True) if day else TableCell(),
        *[TableCell()] * (len(HEADS) - 5),
    ]


def paper_reasons(rules: Mapping[str, RuleRow], codes: Sequence[str]) -> list[Label]:
    """Return why somebody is visited as it stands on paper: the title of the rule, or the neutral sign, each once."""
    shown: list[Label] = []
    for code in codes:
        row = rules.get(code)
        words: Label = MIDWIFE_LIST if row is None or row.is_neutral else row.title
        if words not in shown:
            shown.append(words)
    return shown


def _draw(request: PaperRequest, rows: Sequence[Sequence[TableCell]], first: PlannedRow | None, frame: Frame, top: float) -> None:
    words = frame.language.text
    name = isolated(words(first.volunteer)) if first is not None and first.volunteer else DOTS
    parts = [words(LIST, number=figures(first.list_number))] if first is not None else []
    shown = "   ·   ".join(isolated(part) for part in [*parts, words(VOLUNTEER, name=name)])
    frame.text(0, top - SIZE, frame.width, shown, SIZE + 1, bold=True)
    y = draw_table(frame, 0, top - INTRO, _widths(frame), [_heads(request)], SIZE)
    y = draw_table(frame, 0, y, _widths(frame), rows, SIZE, ROW) - 3
    told = f"{words(CAME_TO, words=_outcomes(frame))} {words(FOUND, words=_findings(frame))}"
    sources = source_words(request.pack, (rule.source for rule in home_rules(request.pack).values()), request.language)
    for sentence in (told, _foot(frame), sources):
        y = draw_lines(frame, 0, y, frame.width, sentence, SMALL)


def _outcomes(frame: Frame) -> str:
    words, number = frame.language.text, frame.language.number
    return " · ".join(words(NUMBERED, number=number(n), words=one) for n, one in enumerate(OUTCOMES.values(), 1))


def _findings(frame: Frame) -> str:
    words = frame.language.text
    return " · ".join(words(NUMBERED, number=letter, words=one) for letter, one in zip(LETTERS, FINDINGS.values(), strict=True))


def _foot(frame: Frame) -> str:
    words = frame.language.text
    return f"{words(SIGN, sign=MIDWIFE_LIST)} {words(WRITE_DOWN)}"
