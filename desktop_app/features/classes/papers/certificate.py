"""Certificates, one a page: who completed which class, with a number that the program checks and its QR code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import PAGE_EDGE, Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.qr import qr_operators
from desktop_app.pdf.shaping import shortest
from desktop_app.pdf.signatures import draw_signatures

from ..services import Certificate, attendance_of, class_card, find_certificate, list_sessions
from ..services.enrolment import find_participant
from .heading import SIGNATURES, class_name

TITLE = QT_TRANSLATE_NOOP("Classes", "Certificate")
GIVEN_TO = QT_TRANSLATE_NOOP("Classes", "This certificate is given to")
COMPLETED = QT_TRANSLATE_NOOP("Classes", "who has completed the class")
CAME = QT_TRANSLATE_NOOP("Classes", "{n} meetings attended, from {first} to {last}")
CAME_ONCE = QT_TRANSLATE_NOOP("Classes", "on {day}")
PLACE_AND_DAY = QT_TRANSLATE_NOOP("Classes", "{place}, {day}")
NUMBER = QT_TRANSLATE_NOOP("Classes", "No. {number}")
CHECK = QT_TRANSLATE_NOOP("Classes", "The post tells whether this number is genuine.")
NONE_YET = QT_TRANSLATE_NOOP("Classes", "Nobody of those chosen has a certificate yet. Issue it first, then print it.")
SECOND_FRAME, INNER, FOOT = 1.6 * MM, 14 * MM, 9 * MM
"""From the outer frame: to the inner one, to what is written, and to what stands at the foot."""
QR_SIDE, CODE_WIDTH = 28 * MM, 54 * MM
SIGNATURES_HEIGHT = 33 * MM
PLACE_SIZE, TITLE_SIZE, NAME_SIZE, CLASS_SIZE, SIZE, SIGN_SIZE, SMALL = 14.0, 38.0, 34.0, 24.0, 14.0, 10.5, 9.5
A4_HEIGHT = 210 * MM


@dataclass(frozen=True, slots=True)
class _Award:
    """What stands on one certificate.

    Attributes:
        days: of the meetings that the person came to.
        facilitator: who signs.
    """

    certificate: Certificate
    class_name: str
    kind_title: Label
    days: Sequence[date]
    facilitator: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the certificate: its letters on A4, and the room below it as a part of them."""

    text: str
    size: float
    bold: bool = False
    below: float = 0.5


def write_certificates(session: Session, request: PaperRequest) -> Written:
    """Return the certificates of the enrolments that are asked for, a page each; who has none is left out.

    Raises:
        UserError: none of them has a certificate that holds; a paper without a number would prove nothing.
    """
    awards = [found for enrolment in request.subjects if (found := _award(session, enrolment, request.language)) is not None]
    if not awards:
        raise UserError(NONE_YET)
    sheets = [Sheet(TITLE, partial(_draw, request, award), award.certificate.name, is_bare=True) for award in awards]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=True)
    return Written(made.pdf, made.page_count, unprintable=made.missing)


def _award(session: Session, enrolment: bytes, language: Language) -> _Award | None:
    certificate = find_certificate(session, enrolment)
    if certificate is None:
        return None
    one = find_participant(session, enrolment)
    card = class_card(session, one.class_id, certificate.issued_on)
    came = attendance_of(session, one.class_id)
    held = [meeting for meeting in list_sessions(session, one.class_id) if one.id in came.get(meeting.id, {})]
    days = [meeting.held_on for meeting in held if came[meeting.id][one.id].present]
    leader = language.text(card.row.facilitators[0]) if card.row.facilitators else ""
    return _Award(certificate, class_name(card), card.row.kind_title, days, leader)


def _draw(request: PaperRequest, award: _Award, frame: Frame, top: float) -> None:
    _draw_frame(frame)
    scale = frame.document.page_height / A4_HEIGHT
    foot = PAGE_EDGE + FOOT
    _draw_lines(frame, top - INNER, foot + SIGNATURES_HEIGHT * scale, _lines(frame, request, award, scale))
    _draw_foot(frame, request, award, foot, scale)


def _lines(frame: Frame, request: PaperRequest, award: _Award, scale: float) -> list[_Line]:
    """Return what is written, with letters that fit: what people typed stands on at most two lines."""
    language, width = request.language, frame.width - 2 * INNER

    def typed(text: str, largest: float, below: float) -> _Line:
        return _Line(isolated(text), fitting_size(frame, text, width, largest * scale, 2, bold=True), True, below)

    name, kind = award.class_name, language.text(award.kind_title)
    lines = [
        _Line(" · ".join(isolated(part) for part in (request.heading.post_name, *_places(request)) if part), PLACE_SIZE * scale),
        _Line(language.text(TITLE), TITLE_SIZE * scale, bold=True, below=0.3),
        _Line(language.text(GIVEN_TO), SIZE * scale),
        typed(award.certificate.name, NAME_SIZE, 0.3),
        _Line(language.text(COMPLETED), SIZE * scale),
        typed(name, CLASS_SIZE, 0.1),
    ]
    if kind != name:
        lines.append(_Line(kind, SIZE * scale))
    if days := _days(award, language):
        lines.append(_Line(days, SIZE * scale, below=0.0))
    return lines


def _draw_lines(frame: Frame, top: float, bottom: float, lines: Sequence[_Line]) -> None:
    """Draw the lines in the middle between ``top`` and ``bottom``."""
    width = frame.width - 2 * INNER
    height = sum(
        (len(frame.wrapped(one.text, one.size, width, one.bold)) * frame.leading + one.below) * one.size for one in lines
    )
    y = top - max(0.0, (top - bottom - height) / 2)
    for one in lines:
        y = draw_lines(frame, INNER, y, width, one.text, one.size, one.bold, "centre") - one.below * one.size


def _days(award: _Award, language: Language) -> str:
    """Return over which days the person came; empty if the list says nothing."""
    if not award.days:
        return ""
    first, last = language.long_date(award.days[0]), language.long_date(award.days[-1])
    if len(award.days) == 1:
        return language.text(CAME_ONCE, day=first)
    return language.text(CAME.of(len(award.days)), first=isolated(first), last=isolated(last))


def _places(request: PaperRequest) -> list[str]:
    return [value for _, value in request.heading.lines if value]


def _draw_frame(frame: Frame) -> None:
    """Draw two lines around the page."""
    document = frame.document
    for gap, thick in ((0.0, 1.6), (SECOND_FRAME, 0.5)):
        edge = PAGE_EDGE + gap
        box = (edge, edge, document.page_width - 2 * edge, document.page_height - 2 * edge)
        document.put(f"q {shortest(thick)} w .25 G {' '.join(shortest(side) for side in box)} re S Q")


def _draw_foot(frame: Frame, request: PaperRequest, award: _Award, bottom: float, scale: float) -> None:
    """Draw the blocks to sign, and beside them the QR code with the number."""
    language = request.language
    side, width = QR_SIDE * scale, CODE_WIDTH * scale
    x = frame.width - width - 3 * MM
    frame.document.put(qr_operators(award.certificate.number, frame.left(x + (width - side) / 2, side), bottom + 7 * MM, side))
    number = language.text(NUMBER, number=figures(award.certificate.number))
    frame.text(x, bottom + 5.5 * MM, width, number, SMALL * scale, "centre", bold=True)
    draw_lines(frame, x, bottom + 4.8 * MM, width, language.text(CHECK), 7.0 * scale, align="centre")
    day = language.long_date(award.certificate.issued_on)
    village = next(iter(_places(request)), "")
    dated = language.text(PLACE_AND_DAY, place=isolated(village), day=isolated(day)) if village else day
    officers = {**request.heading.officers, "facilitator": award.facilitator}
    height = SIGNATURES_HEIGHT * scale
    draw_signatures(frame, SIGNATURES, officers, x - 2 * MM, bottom + height, height, dated, SIGN_SIZE * scale)
