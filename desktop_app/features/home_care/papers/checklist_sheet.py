"""Checklists on paper, one page a person: what is known stands there, the rest is written at the door (domain.md 8.4).

The lines are numbered in the order in which they are typed back.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.papers.list_sheet import DOTS
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import Sheet, draw_lines, render_pages
from desktop_app.pdf.shaping import shortest
from desktop_app.pdf.table import TableCell, draw_table, figure, head
from desktop_app.residents.rules import age_text

from ..rules.checklists import CHOICE, MIDWIFE_LIST, PARTS, SEVERAL, YES_NO, Item, items_for
from ..rules.entries import FINDINGS, OUTCOMES
from ..services import checklist_groups, checklist_items, home_rules
from ..services.checklists import Checklist, checklists_of_week
from .plan_sheet import LETTERS, LIST, NUMBERED, paper_reasons
from .sources import source_words
from .weeks import weeks_of

TITLE = QT_TRANSLATE_NOOP("Home visits", "Visit at home: {group}")
HOUSE_TITLE = QT_TRANSLATE_NOOP("Home visits", "Visit at home: the house")
LINE = QT_TRANSLATE_NOOP("Home visits", "line {number}")
NAME = QT_TRANSLATE_NOOP("Home visits", "Name")
BORN = QT_TRANSLATE_NOOP("Home visits", "Born")
HOUSE = QT_TRANSLATE_NOOP("Home visits", "House")
MOTHER = QT_TRANSLATE_NOOP("Home visits", "Mother: {name}")
BECAUSE = QT_TRANSLATE_NOOP("Home visits", "Why: {reasons}")
VISITED_ON = QT_TRANSLATE_NOOP("Home visits", "Visited on")
CAME_TO = QT_TRANSLATE_NOOP("Home visits", "Came to")
SPOKE_WITH = QT_TRANSLATE_NOOP("Home visits", "Spoke with")
TEMPERATURE = QT_TRANSLATE_NOOP("Home visits", "Temperature °C (37.5 or more: go to the health centre)")
REMINDED = QT_TRANSLATE_NOOP("Home visits", "Reminded to go for a check")
FOUND_WORDS = QT_TRANSLATE_NOOP("Home visits", "What was found")
DONE_WORDS = QT_TRANSLATE_NOOP("Home visits", "What was done, advice")
REPORTED = QT_TRANSLATE_NOOP("Home visits", "Told a health worker on")
PROMISED = QT_TRANSLATE_NOOP("Home visits", "Promised to go on")
NEXT = QT_TRANSLATE_NOOP("Home visits", "Next visit")
SIGNED = QT_TRANSLATE_NOOP("Home visits", "Signature of the person visited")
WENT = QT_TRANSLATE_NOOP("Home visits", "Signature of the volunteer")
AFTERWARDS = QT_TRANSLATE_NOOP("Home visits", "After the visit")
KNOWN_ALREADY = QT_TRANSLATE_NOOP("Home visits", "What is printed in the boxes is known already: ask only about the rest.")
YES, NO = QT_TRANSLATE_NOOP("Home visits", "yes"), QT_TRANSLATE_NOOP("Home visits", "no")
SIZE, SMALL, LARGE = 8.5, 7.5, 12.0
ROW, BOX, GAP = 17.0, 7.5, 5.0
ANSWER = 62.0
"""Points of the two boxes of an answer."""


def write_checklists(session: Session, request: PaperRequest) -> Written:
    """Return the lists for those who are still to be visited in the weeks that are asked for."""
    sheets: list[Sheet] = []
    for monday in weeks_of(request):
        sheets += [_sheet(request, session, one, monday) for one in checklists_of_week(session, monday)]
    if not sheets:
        return write_blank_checklists(session, request)
    return _written(request, sheets)


def write_blank_checklists(_session: Session, request: PaperRequest) -> Written:
    """Return one empty list for each group."""
    items = checklist_items(request.pack)
    groups = checklist_groups(request.pack).values()
    sheets = [
        Sheet(TITLE.fill(group=group.title), partial(_draw, request, None, items_for(items, group.code), [])) for group in groups
    ]
    return _written(request, sheets, is_empty=True)


def _written(request: PaperRequest, sheets: Sequence[Sheet], is_empty: bool = False) -> Written:
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def _sheet(request: PaperRequest, _session: Session, one: Checklist, monday: date) -> Sheet:
    group = one.group
    title: Label = HOUSE_TITLE
    if group is not None:
        title = TITLE.fill(group=MIDWIFE_LIST if group.topic else group.title)
    reasons = paper_reasons(home_rules(request.pack), one.row.reasons)
    return Sheet(title, partial(_draw, request, (one, monday), one.items, reasons))


def _draw(
    request: PaperRequest,
    one: tuple[Checklist, date] | None,
    items: Sequence[Item],
    reasons: Sequence[Label],
    frame: Frame,
    top: float,
) -> None:
    y = _draw_person(frame, one, reasons, top - 2) - GAP
    known = one[0].known if one is not None else {}
    numbers = _Numbers(frame)
    outcomes = _options(frame, list(OUTCOMES.values()))
    y = _draw_rows(frame, y, [_asked(numbers, frame, VISITED_ON), _asked(numbers, frame, CAME_TO, outcomes)], 2)
    y = _draw_rows(frame, y, [_asked(numbers, frame, SPOKE_WITH)], 1) - GAP
    for part, heading in PARTS.items():
        of_part = [item for item in items if item.part == part]
        if of_part:
            rows = [_line(numbers, frame, item, known.get(item.code, ())) for item in of_part]
            y = _draw_rows(frame, _heading(frame, y, heading), rows, 2) - GAP
    y = _draw_end(frame, y, numbers)
    sources = source_words(request.pack, (item.source for item in items), request.language)
    draw_lines(frame, 0, y - 2, frame.width, sources, SMALL)


def _draw_end(frame: Frame, top: float, numbers: "_Numbers") -> float:
    """Draw what every visit ends with: findings, advice, what comes next, signatures, and return where that is."""
    words = frame.language.text
    y = _heading(frame, top, AFTERWARDS)
    temperature = _asked(numbers, frame, TEMPERATURE)
    findings = [
        (figure(numbers.next()), f"{letter} {words(one)}", "", True)
        for letter, one in zip(LETTERS, FINDINGS.values(), strict=True)
    ]
    y = _draw_rows(frame, y, [temperature, *findings, (figure(numbers.next()), words(REMINDED), "", True)], 2)
    y = _draw_rows(frame, y, [_asked(numbers, frame, FOUND_WORDS), _asked(numbers, frame, DONE_WORDS)], 1, 1.6 * ROW)
    y = _draw_rows(frame, y, [_asked(numbers, frame, one) for one in (REPORTED, PROMISED, NEXT)], 3) - GAP
    half = frame.width / 2
    for place, title in enumerate((SIGNED, WENT)):
        frame.text(place * half, y - SIZE, half - 8, words(title), SMALL)
        frame.text(place * half, y - SIZE - 26, half - 20, "." * 50, SMALL)
    return draw_lines(frame, 0, y - SIZE - 32, frame.width, words(KNOWN_ALREADY), SMALL)


class _Numbers:
    """Numbers of the lines, in the figures of the language."""

    def __init__(self, frame: Frame) -> None:
        self._frame, self._last = frame, 0

    def next(self) -> str:
        """Return the number of the next line."""
        self._last += 1
        return self._frame.language.number(self._last)


Row = tuple[TableCell, str, str, bool]
"""Number, question, what stands in the answer, whether it is answered with yes or no."""


def _asked(numbers: _Numbers, frame: Frame, title: Label, answer: str = "") -> Row:
    return figure(numbers.next()), frame.language.text(title), answer, False


def _line(numbers: _Numbers, frame: Frame, item: Item, known: Sequence[Label]) -> Row:
    words = frame.language.text
    told = ", ".join(isolated(words(one)) for one in known)
    question = words(item.title)
    if item.kind == YES_NO:
        return figure(numbers.next()), f"{question} ({told})" if told else question, "", True
    options = _options(frame, [title for _, title in item.options]) if item.kind in (CHOICE, SEVERAL) else ""
    return figure(numbers.next()), question, told or options, False


def _options(frame: Frame, titles: Sequence[Label]) -> str:
    words, number = frame.language.text, frame.language.number
    return " · ".join(isolated(words(NUMBERED, number=number(n), words=words(one))) for n, one in enumerate(titles, 1))


def _draw_rows(frame: Frame, top: float, rows: Sequence[Row], columns: int, height: float = ROW) -> float:
    """Draw lines in columns, the first ones below each other, and return where they end."""
    per_column = (len(rows) + columns - 1) // columns
    share = frame.width / columns
    for line in range(per_column):
        cells: list[TableCell] = []
        widths: list[float] = []
        boxes: list[float] = []
        for column in range(columns):
            at = column * per_column + line
            number, question, answer, is_yes_no = rows[at] if at < len(rows) else (TableCell(), "", "", False)
            answers = ANSWER if is_yes_no else share * (0.78 if columns == 1 else 0.5)
            if is_yes_no:
                boxes.append(column * share + share - ANSWER)
            cells += [number, TableCell(question), TableCell(answer)]
            widths += [16.0, share - answers - 16, answers]
        end = draw_table(frame, 0, top, widths, [cells], SMALL, height)
        for x in boxes:
            _draw_boxes(frame, x, top - (top - end) / 2)
        top = end
    return top


def _draw_boxes(frame: Frame, x: float, middle: float) -> None:
    """Draw the boxes for yes and no in the middle of a line."""
    for place, title in enumerate((YES, NO)):
        at = x + 3 + place * ANSWER / 2
        frame.document.put(
            f".6 w {shortest(frame.left(at, BOX))} {shortest(middle - BOX / 2)} {shortest(BOX)} {shortest(BOX)} re S"
        )
        frame.text(at + BOX + 2, middle - BOX / 2 + 1.4, ANSWER / 2 - BOX - 5, frame.language.text(title), SMALL)


def _heading(frame: Frame, top: float, title: Label) -> float:
    return draw_table(frame, 0, top, [frame.width], [[head(frame.language.text(title), "start")]], SIZE)


def _draw_person(frame: Frame, one: tuple[Checklist, date] | None, reasons: Sequence[Label], top: float) -> float:
    """Draw who it is about: what is known, or lines to write on."""
    words = frame.language.text
    if one is None:
        for place, (title, share) in enumerate(((NAME, 0.45), (BORN, 0.2), (HOUSE, 0.35))):
            x = frame.width * (0, 0.45, 0.65)[place]
            frame.text(x, top - LARGE, frame.width * share - 8, f"{words(title)} {DOTS}", SIZE)
        return top - LARGE - 6
    row, monday = one[0].row, one[1]
    frame.text(0, top - LARGE, frame.width * 0.62, words(row.name), LARGE, bold=True, typed=True)
    number = f"{words(LIST, number=figures(row.list_number))}, {words(LINE, number=row.line)}"
    frame.text(frame.width * 0.64, top - LARGE, frame.width * 0.36, number, SIZE, "end")
    told: list[str] = []
    if row.person is not None:
        told.append(words(age_text(row.person.birth, monday, row.person.is_estimated)))
        if row.person.mother_name:
            told.append(words(MOTHER, name=isolated(row.person.mother_name)))
    told += [row.house] if row.house else []
    if reasons:
        told.append(words(BECAUSE, reasons=", ".join(isolated(words(reason)) for reason in reasons)))
    return draw_lines(frame, 0, top - LARGE - 4, frame.width, " · ".join(isolated(part) for part in told), SIZE)
