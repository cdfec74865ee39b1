"""The weighing month on one page: every figure, every percentage with its denominator, the balance of the year."""

from collections.abc import Mapping, Sequence
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.layout import Signature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.pdf.chart import Box, draw_chart
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, draw_signatures
from desktop_app.pdf.table import TableCell, draw_table, figure, head

from ..rules.balance_chart import balance_chart
from ..rules.figures import SIGNS, Coverage
from ..services.month_figures import Group, MonthFigures, breakdown, figures

TITLE = QT_TRANSLATE_NOOP("Health visits", "The weighing month in figures (SKDN)")
SIGN = QT_TRANSLATE_NOOP("Health visits", "Sign")
NUMBER_OF = QT_TRANSLATE_NOOP("Health visits", "Children")
BOYS = QT_TRANSLATE_NOOP("Health visits", "Boys")
GIRLS = QT_TRANSLATE_NOOP("Health visits", "Girls")
ALL = QT_TRANSLATE_NOOP("Health visits", "All")
TARGET = QT_TRANSLATE_NOOP("Health visits", "Target of the year")
PART = QT_TRANSLATE_NOOP("Health visits", "Part")
MEANING = QT_TRANSLATE_NOOP("Health visits", "What it says")
RECKONED = QT_TRANSLATE_NOOP("Health visits", "Reckoned from")
PERCENT = QT_TRANSLATE_NOOP("Health visits", "Percent")
COUNTED_ON = QT_TRANSLATE_NOOP("Health visits", "Counted are the children who lived here on {date}, up to {n} months old.")
LETTERS_ADD_UP = QT_TRANSLATE_NOOP("Health visits", "D = N + T + O + B: {d} = {n} + {t} + {o} + {b}")
PARTLY_ASKED = QT_TRANSLATE_NOOP("Health visits", "K counts known cards only: of {n} children nobody has asked.")
CARDS_NOT_ASKED = QT_TRANSLATE_NOOP("Health visits", "K is empty: nobody has been asked about the growth card.")
LINE_UNCONFIRMED = QT_TRANSLATE_NOOP(
    "Health visits", "BGM line UNCONFIRMED: it was not yet compared with this year's printed card."
)
HEAD_OF_POST = QT_TRANSLATE_NOOP("Health visits", "Head of the post")
SUPERVISOR = QT_TRANSLATE_NOOP("Health visits", "Supervising officer")
VOLUNTEER = QT_TRANSLATE_NOOP("Health visits", "Volunteer")
ROLES: Sequence[tuple[str, str, Label]] = (
    ("head_of_post", "role.head_of_post", HEAD_OF_POST),
    ("midwife", "role.supervisor", SUPERVISOR),
    ("volunteer", "role.volunteer", VOLUNTEER),
)
"""Who signs: officer, what the pack calls the role, and what it is called where the pack has no word."""
OUTSIDE_S = ("visitors", "not_counted")
SIZE, NOTE_SIZE = 8.0, 7.5
GAP = 2.5 * MM
LEAST_CHART = 45 * MM


def write_skdn(session: Session, request: PaperRequest) -> Written:
    """Return the page of a month."""
    pack: Pack = request.pack
    found = figures(session, request.month, pack, request.month.last)
    months = [Month(request.month.year, number) for number in range(1, request.month.month + 1)]
    year = {month.month: _counts(figures(session, month, pack, month.last)) for month in months}
    draw = partial(_draw, request, found, breakdown(found, "sex"), {n: c for n, c in year.items() if c["D"]})
    made = render_pages([Sheet(TITLE, draw)], request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, not found.children, made.missing)


def _counts(found: MonthFigures) -> Mapping[str, int]:
    return {code: one.count for code, one in found.numbers.items()}


def _draw(
    request: PaperRequest,
    found: MonthFigures,
    by_sex: Sequence[Group],
    year: Mapping[int, Mapping[str, int]],
    frame: Frame,
    top: float,
) -> None:
    language = request.language
    y = draw_table(frame, 0, top, _widths(frame, (14, 74, 18, 18, 18, 24)), _figure_rows(language, found, by_sex), SIZE)
    for line, bold in _notes(request, found):
        y = draw_lines(frame, 0, y - 2, frame.width, language.text(line), NOTE_SIZE, bold)
    y -= GAP
    widths = _widths(frame, (20, 88, 24, 18, 24))
    y = draw_table(frame, 0, y, widths, _coverage_rows(language, found), SIZE) - GAP
    foot = PAGE_FOOT + SIGNATURE_HEIGHT
    if y - foot > LEAST_CHART:
        chart = balance_chart(request.month.year, year)
        draw_chart(frame.document, chart, Box(frame.margin, y, frame.width, y - foot - GAP), language, request.is_grey)
    roles = [Signature(request.pack.texts.get(key, usual), officer) for officer, key, usual in ROLES]
    draw_signatures(frame, roles, request.heading.officers, frame.width, foot)


def _widths(frame: Frame, shares: Sequence[float]) -> list[float]:
    return [frame.width * share / sum(shares) for share in shares]


def _figure_rows(language: Language, found: MonthFigures, by_sex: Sequence[Group]) -> list[list[TableCell]]:
    groups = {group.key: group.numbers for group in by_sex}
    rows = [[head(language.text(words)) for words in (SIGN, NUMBER_OF, BOYS, GIRLS, ALL, TARGET)]]
    for code, one in found.numbers.items():
        if code == "K?":
            continue
        known = found.is_known(code)
        parts = [len(groups[key][code].ids) if key in groups else 0 for key in ("M", "F")]
        rows.append(
            [
                TableCell(SIGNS.get(code, code), "centre", bold=True),
                TableCell(language.text(one.title)),
                *(figure(language.number(part) if known and code not in OUTSIDE_S else "") for part in parts),
                figure(language.number(one.count) if known else "", bold=True),
                figure(_target(language, found, code)),
            ]
        )
    return rows


def _coverage_rows(language: Language, found: MonthFigures) -> list[list[TableCell]]:
    rows = [[head(language.text(words)) for words in (PART, MEANING, RECKONED, PERCENT, TARGET)]]
    for one in found.coverage:
        known = found.is_known(one.code)
        rows.append(
            [
                TableCell(one.code.replace("-", " − "), "centre", bold=one.is_main, is_figures=True),
                TableCell(language.text(one.title), bold=one.is_main and one.code in ("D/S", "N/D", "N/(D-O-B)")),
                figure(_fraction(language, one) if known else ""),
                figure(_percent(language, one) if known else "", bold=one.is_main),
                figure(_target(language, found, one.code, "%")),
            ]
        )
    return rows


def _fraction(language: Language, one: Coverage) -> str:
    return f"{language.number(one.numerator)} / {language.number(one.denominator)}"


def _percent(language: Language, one: Coverage) -> str:
    return "–" if one.percent is None else f"{language.number(one.percent, 1)} %"


def _target(language: Language, found: MonthFigures, code: str, unit: str = "") -> str:
    target = found.targets.get(code)
    return f"{language.number(target.number)} {unit}".strip() if target else ""


def _notes(request: PaperRequest, found: MonthFigures) -> list[tuple[Label, bool]]:
    letters = {code.lower(): found.count(code) for code in ("D", "N", "T", "O", "B")}
    pack: Pack = request.pack
    notes: list[tuple[Label, bool]] = [
        (COUNTED_ON.of(pack.switches.skdn_months).fill(date=found.reference_day), False),
        (LETTERS_ADD_UP.fill(**letters), False),
    ]
    if not found.is_known("K"):
        notes.append((CARDS_NOT_ASKED, False))
    elif found.count("K?"):
        notes.append((PARTLY_ASKED.of(found.count("K?")), False))
    if not pack.kms.confirmed:
        notes.append((LINE_UNCONFIRMED, True))
    return notes
