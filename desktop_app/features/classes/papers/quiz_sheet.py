"""A quiz on paper: questions with boxes to cross, and the same pages with the right answers for the teacher.

The boxes carry the numbers that are typed when a sheet is brought back, so that nobody translates letters into keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.pdf import bidi
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, render_pages
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.register.surroundings import table_top
from desktop_app.pdf.shaping import shortest

from ..rules.quizzes import Question, QuizEntry
from ..services.learning import open_quiz

SHEET = QT_TRANSLATE_NOOP("Classes", "Quiz sheet: {title}")
KEY = QT_TRANSLATE_NOOP("Classes", "Right answers: {title}")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
DAY = QT_TRANSLATE_NOOP("Classes", "Day")
BEFORE = QT_TRANSLATE_NOOP("Classes", "Test before")
AFTER = QT_TRANSLATE_NOOP("Classes", "Test after")
HOW = QT_TRANSLATE_NOOP("Classes", "Cross one box for each question. Leave a question empty if you do not know the answer.")
FOR_TEACHER = QT_TRANSLATE_NOOP("Classes", "For the teacher only. All together: {n} points.")
PASS = QT_TRANSLATE_NOOP("Classes", "Enough is {percent}% or more.")
POINTS = QT_TRANSLATE_NOOP("Classes", "{n} points")
TRUE, FALSE = QT_TRANSLATE_NOOP("Classes", "True"), QT_TRANSLATE_NOOP("Classes", "False")
ANSWER = QT_TRANSLATE_NOOP("Classes", "Answer: {line}")
TOLERANCE = QT_TRANSLATE_NOOP("Classes", "{low} to {high} counts as right")
SIZE, SMALL, BOX = 11.5, 8.5, 11.0
INDENT, GAP, LINE_GAP = 9 * MM, 5 * MM, 2.2
NUMBER_WIDTH = 7 * MM
ANSWER_INDENT = BOX + 4 + NUMBER_WIDTH


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a question: words, or an answer with its box."""

    text: str
    size: float = SIZE
    bold: bool = False
    box: int | None = None  # its number
    is_crossed: bool = False
    is_to_fill: bool = False
    indent: float = 0.0


def write_quiz_sheet(session: Session, request: PaperRequest) -> Written:
    """Return the sheet to be filled in, of each quiz that is asked for."""
    return _write(session, request, is_key=False)


def write_quiz_key(session: Session, request: PaperRequest) -> Written:
    """Return the sheet with the right answers."""
    return _write(session, request, is_key=True)


def _write(session: Session, request: PaperRequest, is_key: bool) -> Written:
    sheets: list[Sheet] = []
    for quiz_id in request.subjects:
        layout = _QuizPages(request, open_quiz(session, quiz_id).entry, is_key)
        sheets += layout.sheets()
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, False, made.missing)


class _QuizPages:
    """Divides the questions of one quiz into pages; no question goes over the end of a page."""

    def __init__(self, request: PaperRequest, entry: QuizEntry, is_key: bool) -> None:
        self._language, self._entry, self._is_key = request.language, entry, is_key
        heading = request.heading
        scratch = Document(page_size(request.paper, False), "", request.language.code, "", heading.printed_at)
        self._measure = Frame(scratch, request.language)
        self._top = table_top(self._measure, heading)

    def sheets(self) -> list[Sheet]:
        """Return the pages."""
        title = (KEY if self._is_key else SHEET).fill(title=isolated(self._entry.title))
        pages = self._pages()
        return [Sheet(title, partial(self._draw, page=page, is_first=number == 0)) for number, page in enumerate(pages)]

    def _pages(self) -> list[list[tuple[int, Question]]]:
        pages: list[list[tuple[int, Question]]] = [[]]
        room = self._top - PAGE_FOOT - self._head_height(self._measure)
        for number, question in enumerate(self._entry.questions, 1):
            needed = self._height(self._measure, question)
            if needed > room and pages[-1]:
                pages.append([])
                room = self._top - PAGE_FOOT - GAP
            pages[-1].append((number, question))
            room -= needed
        return pages

    def _draw(self, frame: Frame, top: float, page: Sequence[tuple[int, Question]], is_first: bool) -> None:
        y = self._draw_head(frame, top) if is_first else top - GAP
        for number, question in page:
            y = self._draw_question(frame, y, number, question)

    def _head_height(self, frame: Frame) -> float:
        notes = sum(len(frame.wrapped(text, SIZE, frame.width)) for text in self._notes())
        return notes * SIZE * frame.leading + GAP * (1.5 if self._is_key else 5)

    def _notes(self) -> list[str]:
        text = self._language.text
        if not self._is_key:
            return [text(HOW)]
        total = FOR_TEACHER.of(sum(question.points for question in self._entry.questions))
        passing = [PASS.fill(percent=self._entry.pass_score)] if self._entry.pass_score is not None else []
        return [text(note) for note in (total, *passing)]

    def _draw_head(self, frame: Frame, top: float) -> float:
        y = top - GAP
        if not self._is_key:
            y -= SIZE
            self._fill_in(frame, 0, y, frame.width * 0.6, NAME)
            self._fill_in(frame, frame.width * 0.64, y, frame.width * 0.36, DAY)
            if self._entry.use == "pre_post":
                y -= GAP + SIZE
                at = 0.0
                for words in (BEFORE, AFTER):
                    frame.document.put(f".7 w {frame.box(at, y + BOX * 0.82, BOX, BOX)}")
                    frame.text(at + BOX + 5, y, frame.width * 0.3, self._language.text(words), SIZE)
                    at += frame.width * 0.36
            y -= GAP
        for note in self._notes():
            for line in frame.wrapped(note, SIZE, frame.width):
                y -= SIZE * frame.leading
                frame.text(0, y + SIZE * 0.25, frame.width, line, SIZE, bold=self._is_key)
        return y - GAP

    def _fill_in(self, frame: Frame, x: float, y: float, width: float, title: Text) -> None:
        words = self._language.text(title)
        used = min(frame.line(words).width * SIZE + 5, width / 2)
        frame.text(x, y, used, words, SIZE)
        self._rule(frame, x + used, y - 2, width - used)

    def _rule(self, frame: Frame, x: float, y: float, width: float) -> None:
        left = frame.left(x, width)
        frame.document.put(f".6 w {shortest(left)} {shortest(y)} m {shortest(left + width)} {shortest(y)} l S")

    def _height(self, frame: Frame, question: Question) -> float:
        lines = self._lines(frame, question)
        return sum(line.size * frame.leading + (LINE_GAP if line.box is not None else 0) for line in lines) + GAP

    def _draw_question(self, frame: Frame, top: float, number: int, question: Question) -> float:
        numbered = self._language.number(number) + "."
        y = top
        for at, line in enumerate(self._lines(frame, question)):
            y -= line.size * frame.leading + (LINE_GAP if line.box is not None else 0)
            base = y + line.size * 0.28
            if at == 0:
                frame.text(0, base, INDENT - 3, figures(numbered), line.size, bold=True)
            self._draw_line(frame, base, line)
        return y - GAP

    def _draw_line(self, frame: Frame, y: float, line: _Line) -> None:
        x = INDENT + line.indent
        if line.box is not None:
            frame.document.put(f".7 w {frame.box(x, y + BOX * 0.82, BOX, BOX)}")
            if line.is_crossed:
                self._cross(frame, x, y + BOX * 0.82)
            frame.text(x + BOX + 4, y, NUMBER_WIDTH, self._language.number(line.box), line.size, bold=True)
            x += ANSWER_INDENT
        frame.text(x, y, frame.width - x, line.text, line.size, bold=line.bold or line.is_crossed, typed=not line.is_to_fill)

    def _cross(self, frame: Frame, x: float, top: float) -> None:
        left, inset = frame.left(x, BOX), 2.0
        low, high, start, end = top - BOX + inset, top - inset, left + inset, left + BOX - inset
        lines = ((start, low, end, high), (start, high, end, low))
        strokes = (f"{shortest(a)} {shortest(b)} m {shortest(c)} {shortest(d)} l S" for a, b, c, d in lines)
        frame.document.put(f"1.6 w {' '.join(strokes)} .7 w")

    def _lines(self, frame: Frame, question: Question) -> list[_Line]:
        width = frame.width - INDENT
        lines = [_Line(text, bold=True) for text in _wrapped(frame, question.question, SIZE, width, bold=True)]
        points = self._language.text(POINTS.of(question.points))
        lines.append(_Line(points, SMALL, is_to_fill=True))
        lines += self._answer_lines(frame, question, width)
        if self._is_key and question.explanation:
            lines.append(_Line("", SMALL / 2))
            lines += [_Line(text, SMALL + 1) for text in _wrapped(frame, question.explanation, SMALL + 1, width)]
        return lines

    def _answer_lines(self, frame: Frame, question: Question, width: float) -> list[_Line]:
        if question.kind == "number":
            return self._number_lines(question)
        language = self._language
        answers = [(choice.answer, choice.is_right) for choice in question.choices]
        if question.kind == "true_false":
            answers = [(language.text(TRUE), question.is_true is True), (language.text(FALSE), question.is_true is False)]
        lines: list[_Line] = []
        for number, (answer, is_right) in enumerate(answers, 1):
            first, *rest = _wrapped(frame, answer, SIZE, width - ANSWER_INDENT, bold=is_right and self._is_key)
            lines.append(_Line(first, box=number, is_crossed=is_right and self._is_key))
            lines += [_Line(text, bold=is_right and self._is_key, indent=ANSWER_INDENT) for text in rest]
        return lines

    def _number_lines(self, question: Question) -> list[_Line]:
        language = self._language
        if not self._is_key:
            line = f"{'.' * 40} {isolated(question.unit)}".rstrip()
            return [_Line("", SMALL, is_to_fill=True), _Line(language.text(ANSWER, line=line), is_to_fill=True)]
        right, off = question.answer_x1000 or 0, question.tolerance_x1000 or 0
        lines = [_Line(language.text(ANSWER, line=self._amount(right, question.unit)), bold=True, is_to_fill=True)]
        if off:
            low, high = (self._amount(right + side * off, question.unit) for side in (-1, 1))
            lines.append(_Line(language.text(TOLERANCE, low=low, high=high), SMALL + 1, is_to_fill=True))
        return lines

    def _amount(self, x1000: int, unit: str) -> str:
        decimals = next(places for places in range(4) if x1000 % 10 ** (3 - places) == 0)
        written = figures(self._language.number(x1000 / 1000, decimals))
        return f"{written} {isolated(unit)}".rstrip()


def _wrapped(frame: Frame, text: str, size: float, width: float, bold: bool = False) -> list[str]:
    """Return the lines of what a person typed; each runs its own way."""
    return frame.wrapped(text, size, width, bold, bidi.base_level(text))
