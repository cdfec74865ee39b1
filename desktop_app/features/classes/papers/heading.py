"""What stands over the papers of a class and of a meeting, and who signs them."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.register import Heading

from ..services import ClassCard, SessionRow, class_card

CLASS = QT_TRANSLATE_NOOP("Classes", "Class")
KIND = QT_TRANSLATE_NOOP("Classes", "Kind")
PLACE = QT_TRANSLATE_NOOP("Classes", "Place")
LED_BY = QT_TRANSLATE_NOOP("Classes", "Led by")
TOPIC = QT_TRANSLATE_NOOP("Classes", "Topic")
TERM = QT_TRANSLATE_NOOP("Classes", "{first} to {last}")
SINCE = QT_TRANSLATE_NOOP("Classes", "since {first}")
FACILITATOR = QT_TRANSLATE_NOOP("Classes", "Facilitator")
HEAD_OF_POST = QT_TRANSLATE_NOOP("Classes", "Head of the post")
ONE = QT_TRANSLATE_NOOP("Classes", "This paper is about one class or meeting. Open it and print it from there.")
SIGNATURES: tuple[Signature, ...] = (Signature(HEAD_OF_POST, "head_of_post"), Signature(FACILITATOR, "facilitator"))


def only_subject(request: PaperRequest) -> bytes:
    """Return the one record that a paper is about; raises UserError for several."""
    if len(request.subjects) != 1:
        raise UserError(ONE)
    return request.subjects[0]


def class_heading(session: Session, class_id: bytes, heading: Heading, language: Language) -> Heading:
    """Return the heading of a paper about a class: what is met for, by whom, and over which time."""
    card = class_card(session, class_id, heading.printed_at.date())
    row = card.row
    period: Label = SINCE.fill(first=row.from_date)
    if row.until_date is not None:
        period = TERM.fill(first=row.from_date, last=row.until_date)
    return _heading(card, heading, language, period, [(PLACE, row.place)])


def session_heading(session: Session, meeting: SessionRow, heading: Heading, language: Language) -> Heading:
    """Return the heading of a paper about one meeting."""
    card = class_card(session, meeting.class_id, meeting.held_on)
    lines: list[tuple[Label, str]] = [(PLACE, meeting.place), (TOPIC, meeting.topic)]
    return _heading(card, heading, language, language.weekday_date(meeting.held_on), lines)


def leaders(card: ClassCard, language: Language) -> str:
    """Return the names of those who lead a class, the first of whom signs."""
    return ", ".join(language.text(name) for name in card.row.facilitators)


def class_name(card: ClassCard) -> str:
    """Return the name of a class with its group."""
    return " · ".join(part for part in (card.row.name, card.row.group) if part)


def _heading(
    card: ClassCard, heading: Heading, language: Language, period: Label, further: Sequence[tuple[Label, str]]
) -> Heading:
    names = leaders(card, language)
    lines: list[tuple[Label, str]] = [(CLASS, class_name(card)), (KIND, language.text(card.row.kind_title)), *further]
    lines.append((LED_BY, names))
    first = language.text(card.row.facilitators[0]) if card.row.facilitators else ""
    return replace(
        heading,
        period=period,
        form_lines=tuple(lines),
        officers={**heading.officers, "facilitator": first},
    )
