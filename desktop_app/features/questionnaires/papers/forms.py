"""Forms of questionnaires, a page each; the answers are typed back in the same order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.register.on_page import measuring_frame
from desktop_app.pdf.register.surroundings import table_top
from desktop_app.pdf.table import TableCell, draw_table
from desktop_app.residents.services import PersonFacts, people_facts

from ..rules.questionnaires import VOLUNTEER, Questionnaire
from ..services import current_questionnaires, questionnaires_for
from .form_cells import class_rows, lead_lines, note_lines, question_rows, warning_lines, who_rows

GONE = QT_TRANSLATE_NOOP("Questionnaires", "Nothing is asked of these people, or they stand in no list any more.")
WHO_SHARES, QUESTION_SHARES, CLASS_SHARES = (0.14, 0.46, 0.12, 0.28), (0.06, 0.44, 0.5), (0.12, 0.4, 0.48)
SIZES = (11.0, 10.0, 9.0, 8.0, 7.0)
"""The largest at which everything stands on one page is taken."""
NOTE_SHARE, LEAST_ROW = 0.8, 7.4 * MM
GAP = 2.5 * MM


@dataclass(frozen=True, slots=True)
class _Form:
    """One page: a questionnaire, and of whom it is asked; None for a form without a name."""

    asked: Questionnaire
    person: PersonFacts | None
    pack: Pack


def write_blank_forms(session: Session, request: PaperRequest) -> Written:
    """Return an empty form of everything that volunteers ask."""
    del session
    return _written(
        [_Form(one, None, request.pack) for one in current_questionnaires(request.pack) if _is_on_paper(one)], request
    )


def write_forms_of_people(session: Session, request: PaperRequest) -> Written:
    """Return the forms of what is asked of people at their age, with their names.

    Raises:
        UserError: nothing is asked of any of them, or nobody is there any more.
    """
    people = people_facts(session, request.subjects)
    on = min(request.month.last, request.heading.printed_at.date())
    forms = [
        _Form(one, people[resident], request.pack)
        for resident in request.subjects
        if resident in people
        for one in questionnaires_for(session, resident, on)
        if _is_on_paper(one)
    ]
    if not forms:
        raise UserError(GONE)
    return _written(forms, request)


def _is_on_paper(asked: Questionnaire) -> bool:
    return asked.keeps_answers and asked.asked_by == VOLUNTEER


def _written(forms: Sequence[_Form], request: PaperRequest) -> Written:
    size = page_size(request.paper, landscape=False)
    sheets = []
    for form in forms:
        measure = measuring_frame(request.language, size)
        points = _fitting(measure, form, table_top(measure, request.heading) - PAGE_FOOT)
        sheets.append(Sheet(form.asked.title, partial(_draw, form, points), request.language.text(form.asked.title)))
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, all(form.person is None for form in forms), made.missing)


def _fitting(frame: Frame, form: _Form, room: float) -> float:
    return next((size for size in SIZES if _height(frame, form, size) <= room), SIZES[-1])


def _tables(frame: Frame, form: _Form) -> list[tuple[tuple[float, ...], list[list[TableCell]]]]:
    language = frame.language
    tables = [(QUESTION_SHARES, question_rows(language, form.asked)), (CLASS_SHARES, class_rows(language, form.asked))]
    return [(shares, rows) for shares, rows in tables if rows]


def _height(frame: Frame, form: _Form, size: float) -> float:
    language = frame.language
    lines = [
        *lead_lines(language, form.asked),
        *warning_lines(language, form.asked),
        *note_lines(language, form.asked, form.pack),
    ]
    words = sum(len(frame.wrapped(line, size, frame.width, bold=True)) for line in lines) * size * frame.leading
    tables = [(WHO_SHARES, who_rows(language, form.person)), *_tables(frame, form)]
    return words + sum(_row_height(frame, row, shares, size) for shares, rows in tables for row in rows) + 5 * GAP


def _row_height(frame: Frame, row: Sequence[TableCell], shares: Sequence[float], size: float) -> float:
    widths = [share * frame.width - 2 * PAD for share in shares]
    lines = [
        1 if cell.is_figures or not cell.text else len(frame.wrapped(cell.text, size, width, cell.bold))
        for cell, width in zip(row, widths, strict=True)
    ]
    return max(LEAST_ROW, max(lines) * size * frame.leading + 1.4 * PAD)


def _draw(form: _Form, size: float, frame: Frame, top: float) -> None:
    language = frame.language
    y = _draw_table(frame, top, WHO_SHARES, who_rows(language, form.person), size)
    for line in lead_lines(language, form.asked):
        y = draw_lines(frame, 0, y, frame.width, line, size)
    for shares, rows in _tables(frame, form):
        y = _draw_table(frame, y - GAP / 2, shares, rows, size)
    for line in warning_lines(language, form.asked):
        y = draw_lines(frame, 0, y, frame.width, line, size, bold=True)
    for line in note_lines(language, form.asked, form.pack):
        y = draw_lines(frame, 0, y, frame.width, line, size * NOTE_SHARE)


def _draw_table(frame: Frame, top: float, shares: Sequence[float], rows: Sequence[Sequence[TableCell]], size: float) -> float:
    widths = [share * frame.width for share in shares]
    return draw_table(frame, 0, top, widths, rows, size, LEAST_ROW) - GAP
