"""The recap of a week's visits, for the auxiliary health post and the village (domain.md 8.1; 16.2, number 12)."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.papers.flow import Block, sheets_of
from desktop_app.features.volunteers.rules.words import OFFICES
from desktop_app.pdf.frame import isolated
from desktop_app.pdf.pages import Sheet, render_pages
from desktop_app.pdf.table import TableCell, figure, head
from desktop_app.residents.rules import age_text

from ..rules.entries import FINDINGS, OUTCOMES
from ..rules.weeks import last_day
from ..services import VisitLine, WeekRecap, week_recap
from ..services.week import DROPPED
from .plan_sheet import LETTERS, NUMBERED
from .weeks import weeks_of

TITLE = QT_TRANSLATE_NOOP("Home visits", "Visits at home from {first} to {last}: recap")
COUNTS = QT_TRANSLATE_NOOP("Home visits", "The week in figures")
VISITS = QT_TRANSLATE_NOOP("Home visits", "What was found")
NOTHING = QT_TRANSLATE_NOOP(
    "Home visits", "a has no access to care, b does not follow the treatment, c danger sign, d signs of TB."
)
WHAT, HOW_MANY = QT_TRANSLATE_NOOP("Home visits", "What"), QT_TRANSLATE_NOOP("Home visits", "How many")
PLANNED = QT_TRANSLATE_NOOP("Home visits", "On the plan")
LEFT = QT_TRANSLATE_NOOP("Home visits", "Still to be visited")
REPORTED = QT_TRANSLATE_NOOP("Home visits", "A health worker was told")
HEADS = (
    QT_TRANSLATE_NOOP("Home visits", "No."),
    QT_TRANSLATE_NOOP("Home visits", "Date"),
    QT_TRANSLATE_NOOP("Home visits", "Name"),
    QT_TRANSLATE_NOOP("Home visits", "Visited by"),
    *LETTERS,
    QT_TRANSLATE_NOOP("Home visits", "What was found and done"),
    QT_TRANSLATE_NOOP("Home visits", "Health worker told"),
    QT_TRANSLATE_NOOP("Home visits", "Next visit"),
)
SHARES = (9, 15, 36, 26, 5, 5, 5, 5, 50, 15, 15)
TICK = "√"
BLANK_ROWS = 12


def write_recaps(session: Session, request: PaperRequest, with_names: bool = True) -> Written:
    """Return the recaps of the weeks that are asked for.

    Args:
        with_names: also each visit; without them it holds what the village may know (domain.md 16.6, number 30).
    """
    recaps = [week_recap(session, monday) for monday in weeks_of(request)]
    sheets: list[Sheet] = []
    for recap in recaps:
        sheets += _sheets(request, recap, with_names)
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, not any(recap.visits for recap in recaps), made.missing)


def _sheets(request: PaperRequest, recap: WeekRecap, with_names: bool) -> list[Sheet]:
    language = request.language
    title = language.text(TITLE, first=language.date(recap.monday), last=language.date(last_day(recap.monday)))
    signatures = [Signature(OFFICES[office], office) for office in ("head_of_post", "midwife")]
    blocks = [_counts(language, recap), *([_visits(language, recap)] if with_names else [])]
    return sheets_of(request, title, blocks, signatures)


def _counts(language: Language, recap: WeekRecap) -> Block:
    words = language.text
    rows: list[tuple[str, int]] = [(words(PLANNED), len(recap.planned.rows) - len(recap.planned.of_state(DROPPED)))]
    rows += [(words(title), len(recap.met(code))) for code, title in OUTCOMES.items()]
    rows.append((words(LEFT), recap.left))
    for letter, (code, title) in zip(LETTERS, FINDINGS.items(), strict=True):
        rows.append((words(NUMBERED, number=letter, words=title), len(recap.with_finding(code))))
    rows.append((words(REPORTED), recap.reported))
    cells = [[TableCell(what), figure(language.number(count))] for what, count in rows]
    return Block(words(COUNTS), (120, 24), [head(words(WHAT), "start"), head(words(HOW_MANY))], cells)


def _visits(language: Language, recap: WeekRecap) -> Block:
    words = language.text
    rows = [_row(language, number, one, recap.monday) for number, one in enumerate(recap.visits, 1)]
    rows = rows or [[TableCell("\n")] + [TableCell()] * (len(SHARES) - 1)] * BLANK_ROWS
    return Block(words(VISITS), SHARES, [head(words(title)) for title in HEADS], rows, words(NOTHING))


def _row(language: Language, number: int, one: VisitLine, monday: date) -> list[TableCell]:
    words = language.text
    name = isolated(words(one.name))
    if one.person is not None:
        name = f"{name} · {isolated(words(age_text(one.person.birth, monday, one.person.is_estimated)))}"
    told = " · ".join(part for part in (one.findings, one.action, *one.follow_ups) if part)
    if one.met != "met":
        told = " · ".join(part for part in (words(OUTCOMES.get(one.met, one.met)), told) if part)
    return [
        figure(language.number(number)),
        figure(language.day_and_month(one.visited_on)),
        TableCell(name),
        TableCell(words(one.volunteer)),
        *[figure(TICK if code in one.found else "") for code in FINDINGS],
        TableCell(told, is_typed=True),
        figure(language.day_and_month(one.reported_on) if one.reported_on else ""),
        figure(language.day_and_month(one.next_on) if one.next_on else ""),
    ]
