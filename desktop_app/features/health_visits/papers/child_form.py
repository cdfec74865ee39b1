"""A form for each child of a list, two on a page, for a day without power: what is known, and room for one visit.

The fields follow the child's card (domain.md 1.2) and stand in the order in which they are typed back.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.shaping import shortest
from desktop_app.residents.rules import age_text

from ..rules.form_answers import QUESTIONS
from ..rules.measures import MEASURES
from ..services.paper_lists import ListCard, ListLine, list_card, list_lines
from .boxes import BOX, TICK, draw_boxes
from .day_list import DAY_TITLE
from .list_columns import MOTHER, SEX, TITLES
from .list_sheet import DOTS

LINE_OF = QT_TRANSLATE_NOOP("Health visits", "List {list}, line {number}")
NAME = QT_TRANSLATE_NOOP("Health visits", "Name")
BORN = QT_TRANSLATE_NOOP("Health visits", "Born")
HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
PARENT = QT_TRANSLATE_NOOP("Health visits", "Mother")
LAST = QT_TRANSLATE_NOOP("Health visits", "Last weight {weight} kg, {month}")
DUE = QT_TRANSLATE_NOOP("Health visits", "What is due: tick what was given, write – where the family did not want it")
GIVEN = QT_TRANSLATE_NOOP("Health visits", "What was given")
BY_WHOM = QT_TRANSLATE_NOOP("Health visits", "Vaccinated by")
ASK = QT_TRANSLATE_NOOP("Health visits", "Ask and look")
NOTES = QT_TRANSLATE_NOOP("Health visits", "What was seen and said")
MORE = (
    QT_TRANSLATE_NOOP("Health visits", "Ill now: what"),
    QT_TRANSLATE_NOOP("Health visits", "Development: cannot do yet"),
    QT_TRANSLATE_NOOP("Health visits", "Referred to"),
)
NUMBERED = QT_TRANSLATE_NOOP("Health visits", "{number} {reason}")
YES, NO = QT_TRANSLATE_NOOP("Health visits", "yes"), QT_TRANSLATE_NOOP("Health visits", "no")
FORMS_ON_PAGE = 2
SIZE, SMALL, LARGE = 8.5, 7.0, 12.0
FIELD_HEIGHT, ROW = 30.0, 12.4
GAP = 14.0


class Form(NamedTuple):
    """One form: the line of a list, or an empty one."""

    card: ListCard | None = None
    line: ListLine | None = None


def write_forms(session: Session, request: PaperRequest) -> Written:
    """Return the forms of the lists that are asked for, in their order."""
    forms: list[Form] = []
    for subject in request.subjects:
        card = list_card(session, subject)
        forms += [Form(card, line) for line in list_lines(session, subject)]
    return _written(request, forms or [Form()])


def write_blank_forms(_session: Session, request: PaperRequest) -> Written:
    """Return one page of empty forms."""
    return _written(request, [Form()] * FORMS_ON_PAGE, is_empty=True)


def _written(request: PaperRequest, forms: Sequence[Form], is_empty: bool = False) -> Written:
    pages = [forms[at : at + FORMS_ON_PAGE] for at in range(0, len(forms), FORMS_ON_PAGE)]
    sheets = [Sheet(_title(request, page[0]), partial(_draw_page, request, page)) for page in pages]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def _title(request: PaperRequest, first: Form) -> str:
    day = request.language.weekday_date(first.card.for_day) if first.card else DOTS
    return request.language.text(DAY_TITLE, day=day)


def _draw_page(request: PaperRequest, forms: Sequence[Form], frame: Frame, top: float) -> None:
    height = (top - PAGE_FOOT - GAP) / FORMS_ON_PAGE
    for number, form in enumerate(forms):
        begin = top - number * (height + GAP)
        frame.document.put(f".8 w {frame.box(0, begin, frame.width, height)}")
        _draw_form(request, form, frame, begin, begin - height)


def _draw_form(request: PaperRequest, form: Form, frame: Frame, top: float, end: float) -> None:
    y = _draw_person(frame, form, top - 4)
    y = _draw_fields(frame, form, y)
    half = frame.width / 2
    boxes_end = _draw_boxes(request, frame, form, half, y)
    y = min(_draw_questions(frame, form.line, half, y), boxes_end)
    words = frame.language.text
    frame.text(6, y - SIZE - 3, frame.width - 12, words(NOTES), SMALL, bold=True)
    y -= SIZE + 12
    while y - 14 > end + 4:
        y -= 15
        _line(frame, 6, y, frame.width - 12)


def _draw_person(frame: Frame, form: Form, top: float) -> float:
    """Draw who it is about: what is known, or lines to write on."""
    words, line = frame.language.text, form.line
    if line is None or form.card is None:
        y = top
        for pair in ((NAME, BORN), (PARENT, HOUSE)):
            y -= 22
            for place, title in enumerate(pair):
                _asked(frame, words(title), 6 + place * frame.width / 2, y, frame.width / 2 - 12)
        return y - 8
    person = line.person
    number = words(LINE_OF, list=figures(form.card.number), number=line.position)
    frame.text(6, top - LARGE, frame.width * 0.66, words(person.shown), LARGE, bold=True, typed=True)
    frame.text(frame.width * 0.68, top - LARGE, frame.width * 0.32 - 6, number, SIZE, "end")
    told: list[Label] = [SEX[person.sex]] if person.sex in SEX else []
    told.append(age_text(person.birth, line.listed_for, person.is_estimated))
    if person.mother_name:
        told.append(MOTHER.fill(name=isolated(person.mother_name)))
    if person.house:
        told.append(person.house)
    if line.last is not None:
        month = frame.language.month_name(line.last.measured_on.month)
        told.append(LAST.fill(weight=line.last.weight_g / 1000, month=month))
    about = " · ".join(isolated(words(one)) for one in told)
    frame.text(6, top - LARGE - 14, frame.width - 12, about, SIZE)
    return top - LARGE - 22


def _draw_fields(frame: Frame, form: Form, top: float) -> float:
    """Draw a box for each value, with what is measured already."""
    measured = form.line.measured if form.line else None
    share = (frame.width - 12) / len(TITLES)
    for number, (field, title) in enumerate(TITLES.items()):
        x = 6 + number * share
        frame.text(x, top - SMALL, share - 6, frame.language.text(title), SMALL)
        frame.document.put(f".6 w {frame.box(x, top - SMALL - 4, share - 8, FIELD_HEIGHT)}")
        value = None if measured is None else getattr(measured, field)
        if value is not None:
            shown = frame.language.value(value / MEASURES[field].per_unit)
            frame.text(x, top - SMALL - FIELD_HEIGHT / 2 - 8, share - 8, shown, LARGE, "centre")
    return top - SMALL - FIELD_HEIGHT - 12


def _draw_boxes(request: PaperRequest, frame: Frame, form: Form, width: float, top: float) -> float:
    """Draw what is due, or lines for what was given, and who vaccinated."""
    words = frame.language.text
    y = draw_lines(frame, 6, top, width - 18, words(DUE if form.line else GIVEN), SMALL, bold=True)
    boxes = form.line.boxes if form.line else ()
    if boxes:
        lines = (len(boxes) + 1) // 2
        height = lines * 11.0 + 4
        draw_boxes(frame, boxes, request.pack, 4, y, width - 16, height)
        y -= height
    for _ in range(2 if boxes else 4):
        y -= 15
        _line(frame, 6, y, width - 18)
    y -= 18
    _asked(frame, words(BY_WHOM), 6, y, width - 18)
    return y - 4


def _draw_questions(frame: Frame, line: ListLine | None, start: float, top: float) -> float:
    words = frame.language.text
    width = frame.width - start - 6
    y = draw_lines(frame, start, top, width, words(ASK), SMALL, bold=True)
    for number, (code, question) in enumerate(QUESTIONS.items(), 1):
        y -= ROW
        frame.text(start, y, width - 76, words(NUMBERED, number=number, reason=question), SMALL)
        for place, answer in enumerate((YES, NO)):
            x = start + width - 72 + place * 36
            frame.document.put(f".6 w {shortest(frame.left(x, BOX))} {shortest(y - 1)} {shortest(BOX)} {shortest(BOX)} re S")
            frame.text(x + BOX + 2, y, 36 - BOX - 4, words(answer), SMALL)
            if line is not None and line.answers.get(code) == (answer is YES) and code in line.answers:
                frame.text(x, y, BOX, TICK, BOX, "centre", bold=True)
    for title in MORE:
        y -= ROW + 3
        _asked(frame, words(title), start, y, width)
    return y - 4


def _asked(frame: Frame, title: str, x: float, y: float, width: float) -> None:
    """Draw a title with a line behind it to write on."""
    room = min(frame.line(title).width * SIZE, width * 0.6)
    frame.text(x, y, room, title, SIZE)
    _line(frame, x + room + 4, y - 1, width - room - 4)


def _line(frame: Frame, x: float, y: float, width: float) -> None:
    left = frame.left(x, width)
    frame.document.put(f".4 w {shortest(left)} {shortest(y)} m {shortest(left + width)} {shortest(y)} l S")
