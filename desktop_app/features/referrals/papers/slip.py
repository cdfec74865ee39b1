"""Referral slips, two on a page: the part for the health worker, and beside it the part that comes back (domain.md 8.3)."""

from collections.abc import Sequence
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import PAGE_EDGE, Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.qr import qr_operators
from desktop_app.pdf.shaping import shortest
from desktop_app.residents.rules import age_text

from ..services.on_slip import Slip, slips_of

TITLE = QT_TRANSLATE_NOOP("Referrals", "Referral slip")
RETURN_TITLE = QT_TRANSLATE_NOOP("Referrals", "Answer for the post")
NUMBER = QT_TRANSLATE_NOOP("Referrals", "Slip number")
DAY = QT_TRANSLATE_NOOP("Referrals", "Date")
TO = QT_TRANSLATE_NOOP("Referrals", "To")
NAME = QT_TRANSLATE_NOOP("Referrals", "Name")
AGE = QT_TRANSLATE_NOOP("Referrals", "Age")
MOTHER = QT_TRANSLATE_NOOP("Referrals", "Mother")
HOUSE = QT_TRANSLATE_NOOP("Referrals", "Address")
WHY = QT_TRANSLATE_NOOP("Referrals", "Why")
FOUND = QT_TRANSLATE_NOOP("Referrals", "What was found")
GIVEN = QT_TRANSLATE_NOOP("Referrals", "What was given")
BY = QT_TRANSLATE_NOOP("Referrals", "Referred by")
SIGNATURE = QT_TRANSLATE_NOOP("Referrals", "Signature")
CAME_ON = QT_TRANSLATE_NOOP("Referrals", "Came on")
RESULT = QT_TRANSLATE_NOOP("Referrals", "Result")
ADVICE = QT_TRANSLATE_NOOP("Referrals", "Advice for the family and the post")
AGAIN = QT_TRANSLATE_NOOP("Referrals", "To come again on")
HEALTH_WORKER = QT_TRANSLATE_NOOP("Referrals", "Name and signature of the health worker")
BRING_BACK = QT_TRANSLATE_NOOP("Referrals", "Please give this part back to the post: {post}")
PRINTED = QT_TRANSLATE_NOOP("Referrals", "{pack} · printed {day}")
SIZE, TITLE_SIZE, SMALL, TINY = 10.0, 15.0, 8.0, 6.5
"""Points."""
RETURN_SHARE = 0.40
"""Of the width, for the part that comes back."""
INNER, GAP, LABEL, QR_SIDE, RULE = 4 * MM, 3 * MM, 27 * MM, 24 * MM, 7.2 * MM
SIGNED = SMALL * 1.6
"""Above the line for the signature, for its title."""
CUT = "q .5 w .55 G [4 3] 0 d {} {} m {} {} l S Q"


def write_slips(session: Session, request: PaperRequest) -> Written:
    """Return the slips of referrals, two on a page; the rest of the last page is a slip to fill in by hand."""
    return _written(request, [*slips_of(session, request.subjects)])


def write_blank_slips(_session: Session, request: PaperRequest) -> Written:
    """Return a page of slips to fill in by hand."""
    return _written(request, [])


def _written(request: PaperRequest, slips: Sequence[Slip]) -> Written:
    halves: list[Slip | None] = [*slips, *([None] * (len(slips) % 2 or (0 if slips else 2)))]
    pages = [halves[at : at + 2] for at in range(0, len(halves), 2)]
    sheets = [Sheet(TITLE, partial(_draw, request, page), is_bare=True) for page in pages]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, not slips, made.missing)


def _draw(request: PaperRequest, page: Sequence[Slip | None], frame: Frame, _top: float) -> None:
    height = frame.document.page_height / 2
    for number, slip in enumerate(page):
        _Half(request, slip, frame, frame.document.page_height - number * height, height).draw()
    frame.document.put(CUT.format(0, shortest(height), shortest(frame.document.page_width), shortest(height)))


class _Half:
    """One slip on half a page; without a ``slip`` its lines are dotted."""

    def __init__(self, request: PaperRequest, slip: Slip | None, frame: Frame, top: float, height: float) -> None:
        self.request, self.slip, self.frame = request, slip, frame
        self.language: Language = request.language
        self.top, self.bottom = top - PAGE_EDGE, top - height + PAGE_EDGE
        self.back_x = frame.width * (1 - RETURN_SHARE) + INNER
        self.width, self.back_width = frame.width * (1 - RETURN_SHARE) - INNER, frame.width * RETURN_SHARE - INNER

    def draw(self) -> None:
        """Draw both parts with the line between them."""
        self._draw_slip()
        self._draw_return()
        x = self.frame.left(self.back_x - INNER, 0)
        ends = self.top + PAGE_EDGE, self.bottom - PAGE_EDGE
        self.frame.document.put(CUT.format(*(shortest(point) for point in (x, ends[0], x, ends[1]))))

    def _draw_slip(self) -> None:
        slip, words = self.slip, self.language.text
        y = self._head(0, self.width, TITLE)
        if slip is not None:
            side = QR_SIDE
            self.frame.document.put(qr_operators(slip.code, self.frame.left(self.width - side, side), self.top - side, side))
            y = min(y, self.top - side)
        for title, value in self._facts():
            y = self._line(0, y, self.width, title, value)
        y = self._block(y, WHY, " · ".join(words(one) for one in slip.sent.why) if slip else "", 2)
        foot = self.bottom + TINY * 2
        y = self._block(y, FOUND, slip.sent.findings if slip else "", 2 if slip else self._lines_for_findings(y, foot))
        self._block(y, GIVEN, "", 2 if slip else 1)
        half = self.width / 2
        self._line(0, foot + RULE, half - GAP, BY, isolated(slip.sent.by) if slip else "", short=True)
        self._line(half, foot + RULE, half, SIGNATURE, "", short=True)
        self._foot()

    def _lines_for_findings(self, top: float, foot: float) -> int:
        """Return how many lines a blank slip has for what was found: fewer than three where a script has tall lines."""
        titles = 2 * SMALL * (self.frame.leading + 0.6)
        return max(1, min(3, int((top - foot - SIGNED - titles) / RULE) - 1))

    def _facts(self) -> list[tuple[Text, str]]:
        if self.slip is None:
            return [(title, "") for title in (DAY, TO, NAME, AGE, MOTHER, HOUSE)]
        sent, person, language = self.slip.sent, self.slip.person, self.language
        place = " · ".join(isolated(language.text(one)) for one in (sent.target_title, sent.target_name) if one)
        age = language.text(age_text(person.birth, sent.referred_on, person.is_estimated))
        facts = [
            (DAY, language.long_date(sent.referred_on)),
            (TO, place),
            (NAME, isolated(language.text(person.shown))),
            (AGE, age),
            (MOTHER, isolated(person.mother_name)),
            (HOUSE, isolated(person.house)),
        ]
        return [(title, value) for title, value in facts if value]

    def _draw_return(self) -> None:
        slip, x, width = self.slip, self.back_x, self.back_width
        y = self._head(x, width, RETURN_TITLE)
        y = self._line(x, y, width, NAME, isolated(self.language.text(slip.person.shown)) if slip else "", short=True)
        y = self._line(x, y, width, CAME_ON, "", short=True)
        y = self._ruled(x, y, width, RESULT, 3)
        y = self._ruled(x, y, width, ADVICE, 3)
        y = self._line(x, y, width, AGAIN, "", short=True)
        self._ruled(x, y, width, HEALTH_WORKER, 1)
        post = self.language.text(BRING_BACK, post=isolated(self.request.heading.post_name))
        lines = self.frame.wrapped(post, SMALL, width, bold=True)
        draw_lines(self.frame, x, self.bottom + len(lines) * SMALL * self.frame.leading, width, post, SMALL, bold=True)

    def _head(self, x: float, width: float, title: Text) -> float:
        """Draw post, title and number; return where they end."""
        frame, language = self.frame, self.language
        room = width - (QR_SIDE + GAP if x == 0 and self.slip else 0)
        village = next((value for _, value in self.request.heading.lines if value), "") if x == 0 else ""
        post = " · ".join(isolated(part) for part in (self.request.heading.post_name, village) if part)
        y = draw_lines(frame, x, self.top, room, post, fitting_size(frame, post, room, SMALL, 2))
        words = language.text(title)
        y = draw_lines(frame, x, y, room, words, fitting_size(frame, words, room, TITLE_SIZE, 1, bold=True), bold=True)
        number = figures(self.slip.sent.slip_number) if self.slip else "." * 24
        return draw_lines(frame, x, y, room, f"{language.text(NUMBER)}: {number}", SIZE, bold=True) - SIZE * 0.4

    def _line(self, x: float, top: float, width: float, title: Text, value: str, short: bool = False) -> float:
        """Draw a fact on one or two lines, or a line to write on; return where it ends.

        Args:
            short: the value stands right behind the title, on one line.
        """
        frame, words = self.frame, self.language.text(title)
        least = frame.line(words).width * SMALL + GAP
        beside = least if short else max(LABEL, min(least, width / 2))
        if not value:
            frame.text(x, top - RULE + SMALL * 0.4, beside, words, SMALL)
            self._rule(x + beside, top - RULE, width - beside)
            return top - RULE
        if short:
            for start, room, shown, size in ((x, beside, words, SMALL), (x + beside, width - beside, value, SIZE)):
                frame.text(start, top - RULE + SMALL * 0.4, room, shown, size)
            return top - RULE
        size = fitting_size(frame, value, width - beside, SIZE, 2)
        end = draw_lines(frame, x + beside, top, width - beside, value, size)
        frame.text(x, top - size * frame.leading + size * 0.25, beside, words, SMALL)
        return end - SIZE * 0.3

    def _block(self, top: float, title: Text, value: str, lines: int) -> float:
        """Draw words below their title, or lines to write on."""
        if not value:
            return self._ruled(0, top, self.width, title, lines)
        y = draw_lines(self.frame, 0, top, self.width, self.language.text(title), SMALL)
        room = y - self.bottom - 4 * RULE
        size = SIZE
        parts = [isolated(part) for part in value.splitlines() if part.strip()]
        while size > TINY and self._height(parts, size) > room:
            size *= 0.95
        for part in parts:
            y = draw_lines(self.frame, 0, y, self.width, part, size)
        return y - SIZE * 0.4

    def _height(self, parts: Sequence[str], size: float) -> float:
        return sum(len(self.frame.wrapped(part, size, self.width)) for part in parts) * size * self.frame.leading

    def _ruled(self, x: float, top: float, width: float, title: Text, lines: int) -> float:
        y = draw_lines(self.frame, x, top - SMALL * 0.3, width, self.language.text(title), SMALL)
        for _ in range(lines):
            y -= RULE
            self._rule(x, y, width)
        return y - SMALL * 0.3

    def _rule(self, x: float, y: float, width: float) -> None:
        left = self.frame.left(x, width)
        self.frame.document.put(f"q .4 w .5 G {shortest(left)} {shortest(y)} m {shortest(left + width)} {shortest(y)} l S Q")

    def _foot(self) -> None:
        heading = self.request.heading
        words = self.language.text(PRINTED, pack=isolated(heading.pack), day=self.language.date(heading.printed_at.date()))
        self.frame.text(0, self.bottom, self.width, words, TINY)
