"""The attendance sheet: names with boxes to sign in, or with what was recorded (columns: domain.md section 10)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Column, ColumnGroup, Number, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.pdf.register import Heading, PrintOptions, render_register
from desktop_app.residents.rules import age_text

from ..rules.reasons import absence_word
from ..rules.wording import COMPANIONS
from ..services import (
    AttendanceRow,
    PersonScores,
    SessionRow,
    attendance_grid,
    class_card,
    list_sessions,
    session_row,
    tests_grid,
)
from ..services.on_paper import target_of
from ..services.people_on_paper import ListedPerson, people_on_paper
from .heading import SIGNATURES, class_heading, only_subject, session_heading

TITLE = QT_TRANSLATE_NOOP("Classes", "Attendance sheet")
FILLED_TITLE = QT_TRANSLATE_NOOP("Classes", "Attendance sheet, filled")
SESSION_TITLE = QT_TRANSLATE_NOOP("Classes", "Attendance sheet of one meeting")
NUMBER = QT_TRANSLATE_NOOP("Classes", "No.")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
AGE = QT_TRANSLATE_NOOP("Classes", "Age")
WEEKS = QT_TRANSLATE_NOOP("Classes", "Weeks pregnant")
CHILD = QT_TRANSLATE_NOOP("Classes", "Child, age")
ADDRESS = QT_TRANSLATE_NOOP("Classes", "Address")
MEETINGS_TO_SIGN = QT_TRANSLATE_NOOP("Classes", "Meeting: date and signature")
MEETINGS = QT_TRANSLATE_NOOP("Classes", "Meeting")
MEETING_DAY = QT_TRANSLATE_NOOP("Classes", "{number}: {day}")
OPEN_DAY = QT_TRANSLATE_NOOP("Classes", "{number}: ____")
SIGNATURE = QT_TRANSLATE_NOOP("Classes", "Signature")
CAME = QT_TRANSLATE_NOOP("Classes", "Came")
COMPANION = QT_TRANSLATE_NOOP("Classes", "Came with")
BEFORE = QT_TRANSLATE_NOOP("Classes", "Test before")
AFTER = QT_TRANSLATE_NOOP("Classes", "Test after")
REMARK = QT_TRANSLATE_NOOP("Classes", "Remark")
CHILD_AND_AGE = QT_TRANSLATE_NOOP("Classes", "{name}, {age}")
TWO = QT_TRANSLATE_NOOP("Classes", "{first}; {second}")
LEGEND = QT_TRANSLATE_NOOP("Classes", "√ came   √+ came with somebody   – did not come   empty: not written down")
PRESENT, PRESENT_WITH, ABSENT = "√", "√+", "–"
FEWEST_BOXES = 4
"""A sheet has at least so many meetings to sign for: the class for pregnant women asks for four."""
MORE_ROWS = 5
"""Rows for people who come without being enrolled."""
SIGN_HEIGHT_MM, LOW_HEIGHT_MM = 7.5, 6.0
"""Of a row to sign in: fifteen women, the most in a mothers' class, stand on one sheet; and of a row to read."""
PREGNANT, MOTHERS = "pregnant_women", "mothers_of_toddlers"

Get = Callable[[ListedPerson], Cell]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Columns with what stands in them."""

    columns: list[Column | ColumnGroup]
    gets: list[Get]

    def add(self, column: Column | ColumnGroup, *gets: Get) -> None:
        self.columns.append(column)
        self.gets.extend(gets)


def write_sheet_to_sign(session: Session, request: PaperRequest) -> Written:
    """Return the sheet of a class with empty boxes for its meetings that were not cancelled."""
    class_id = only_subject(request)
    meetings = [one for one in list_sessions(session, class_id) if one.state != "cancelled"]
    today = request.heading.printed_at.date()
    card = class_card(session, class_id, today)
    people = _here(people_on_paper(session, class_id, today))
    sheet = _sheet_of_people(people, target_of(session, card.row), today)
    titles: list[Label] = [MEETING_DAY.fill(number=n, day=one.held_on) for n, one in enumerate(meetings, 1)]
    titles += [OPEN_DAY.fill(number=n) for n in range(len(titles) + 1, FEWEST_BOXES + 1)]
    boxes = tuple(Column(title, "", 23) for title in titles)
    sheet.add(ColumnGroup(MEETINGS_TO_SIGN, boxes), *[_nothing] * len(boxes))
    for title, width in ((COMPANION, 20), (BEFORE, 11), (AFTER, 11), (REMARK, 22)):
        sheet.add(Column(title, "", width), _nothing)
    register = _register("classes.attendance_sheet", TITLE, sheet, SIGN_HEIGHT_MM, MORE_ROWS)
    return _written(request, register, sheet, people, class_heading(session, class_id, request.heading, request.language))


def write_filled_sheet(session: Session, request: PaperRequest) -> Written:
    """Return the sheet of a class with who came to each meeting that was held, companions and tests."""
    class_id = only_subject(request)
    today = request.heading.printed_at.date()
    held = [one for one in list_sessions(session, class_id) if one.state == "held"]
    lines = {one.id: {row.enrolment: row for row in attendance_grid(session, one.id)} for one in held}
    came = {row.enrolment for rows in lines.values() for row in rows.values() if row.present is not None}
    scores = {row.enrolment: row for row in tests_grid(session, class_id)}
    people = [one for one in people_on_paper(session, class_id, today) if one.state == "enrolled" or one.enrolment in came]
    sheet = _sheet_of_people(people, target_of(session, class_card(session, class_id, today).row), today)
    if held:
        columns = tuple(Column(MEETING_DAY.fill(number=n, day=one.held_on), "", 19) for n, one in enumerate(held, 1))
        sheet.add(ColumnGroup(MEETINGS, columns), *[_mark_of(lines[one.id]) for one in held])
    sheet.add(Column(COMPANION, "", 24, wrap=True), _companions_of(list(lines.values())))
    sheet.add(Column(BEFORE, "", 13), lambda one: _percent(scores.get(one.enrolment), "before"))
    sheet.add(Column(AFTER, "", 13), lambda one: _percent(scores.get(one.enrolment), "after"))
    sheet.add(Column(REMARK, "", 30, wrap=True), _remarks_of(list(lines.values()), held, request.language))
    register = replace(_register("classes.attendance_filled", FILLED_TITLE, sheet, LOW_HEIGHT_MM, 0), note=LEGEND)
    heading = class_heading(session, class_id, request.heading, request.language)
    return _written(request, register, sheet, people, heading, is_empty=not came)


def write_session_sheet(session: Session, request: PaperRequest) -> Written:
    """Return the sheet of one meeting: to be signed until its list is written down, and with the list afterwards."""
    key = only_subject(request)
    meeting = session_row(session, key)
    rows = {row.enrolment: row for row in attendance_grid(session, key)}
    is_filled = any(row.present is not None for row in rows.values())
    people = [one for one in people_on_paper(session, meeting.class_id, meeting.held_on) if one.enrolment in rows]
    card = class_card(session, meeting.class_id, meeting.held_on)
    sheet = _sheet_of_people(people, target_of(session, card.row), meeting.held_on)
    if is_filled:
        sheet.add(Column(CAME, "", 14), _mark_of(rows))
        sheet.add(Column(COMPANION, "", 34, wrap=True), _companions_of([rows]))
        sheet.add(Column(REMARK, "", 50, wrap=True), _remarks_of([rows], [meeting], request.language))
    else:
        for title, width in ((SIGNATURE, 48), (COMPANION, 34), (REMARK, 30)):
            sheet.add(Column(title, "", width), _nothing)
    height, more = (LOW_HEIGHT_MM, 0) if is_filled else (SIGN_HEIGHT_MM, MORE_ROWS)
    register = _register("classes.session_sheet", SESSION_TITLE, sheet, height, more)
    register = replace(register, landscape=False, note=LEGEND if is_filled else "")
    heading = session_heading(session, meeting, request.heading, request.language)
    return _written(request, register, sheet, people, heading, is_empty=not is_filled)


def _here(people: Sequence[ListedPerson]) -> list[ListedPerson]:
    return [one for one in people if one.state == "enrolled" and one.is_expected]


def _sheet_of_people(people: Sequence[ListedPerson], target: str | None, on: date) -> _Sheet:
    """Return the columns that say who somebody is."""
    numbers = {one.enrolment: number for number, one in enumerate(people, 1)}
    sheet = _Sheet([], [])
    sheet.add(Column(NUMBER, "", 8), lambda one: numbers[one.enrolment])
    sheet.add(Column(NAME, "", 42, wrap=True), lambda one: one.name)
    sheet.add(Column(AGE, "", 16), lambda one: _age(one, on))
    if target == PREGNANT:
        sheet.add(Column(WEEKS, "", 15), _nothing)
    if target == MOTHERS:
        sheet.add(Column(CHILD, "", 28, wrap=True), lambda one: _child(one, on))
    sheet.add(Column(ADDRESS, "", 34, wrap=True), lambda one: one.address or None)
    return sheet


def _age(one: ListedPerson, on: date) -> Cell:
    return None if one.birth.middle is None else age_text(one.birth, on)


def _child(one: ListedPerson, on: date) -> Cell:
    return None if one.child is None else CHILD_AND_AGE.fill(name=one.child.shown, age=age_text(one.child.birth, on))


def _nothing(_one: ListedPerson) -> Cell:
    return None


def _mark_of(rows: Mapping[bytes, AttendanceRow]) -> Get:
    def mark(one: ListedPerson) -> Cell:
        row = rows.get(one.enrolment)
        if row is None or row.present is None:
            return None
        return (PRESENT_WITH if row.companion else PRESENT) if row.present else ABSENT

    return mark


def _companions_of(meetings: Sequence[Mapping[bytes, AttendanceRow]]) -> Get:
    def companions(one: ListedPerson) -> Cell:
        codes = dict.fromkeys(rows[one.enrolment].companion or "" for rows in meetings if one.enrolment in rows)
        return _joined([COMPANIONS[code] for code in codes if code in COMPANIONS])

    return companions


def _remarks_of(meetings: Sequence[Mapping[bytes, AttendanceRow]], days: Sequence[SessionRow], language: Language) -> Get:
    def remarks(one: ListedPerson) -> Cell:
        told: list[Label] = []
        for rows, meeting in zip(meetings, days, strict=True):
            row = rows.get(one.enrolment)
            reason = language.text(absence_word(row.reason)) if row is not None and row.reason else ""
            said = "" if row is None else "; ".join(part for part in (reason, row.note) if part)
            if said:
                told.append(said if len(days) == 1 else f"{language.date(meeting.held_on)} {said}")
        return _joined(told)

    return remarks


def _joined(words: Sequence[Label]) -> Cell:
    if not words:
        return None
    found = words[0]
    for one in words[1:]:
        found = TWO.fill(first=found, second=one)
    return found


def _percent(scores: PersonScores | None, which: str) -> Cell:
    score = None if scores is None else getattr(scores, which)
    return None if score is None else Number(100 * score.score / score.maximum)


def _register(key: str, title: Text, sheet: _Sheet, row_height_mm: float, blank_rows: int) -> Register:
    columns = tuple(sheet.columns)
    return Register(key, title, "", columns, signatures=SIGNATURES, blank_rows=blank_rows, row_height_mm=row_height_mm)


def _written(
    request: PaperRequest,
    register: Register,
    sheet: _Sheet,
    people: Sequence[ListedPerson],
    heading: Heading,
    is_empty: bool = True,
) -> Written:
    cells = [[get(one) for get in sheet.gets] for one in people]
    options = PrintOptions(request.paper, force_paper=True)
    pdf, pages, missing = render_register(register, cells, [None] * len(sheet.gets), heading, request.language, options)
    return Written(pdf, pages, is_empty and not people, missing)
