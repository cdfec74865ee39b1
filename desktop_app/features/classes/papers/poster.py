"""The poster of a meeting: a few words in letters that are read from across the street."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import Frame, isolated
from desktop_app.pdf.pages import PAGE_EDGE, Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.shaping import shortest

from ..rules.wording import TARGETS
from ..services.invitations import BRING_FAMILY, CANCELLED, Invitation, invitation_of, time_words
from .heading import only_subject

TITLE = QT_TRANSLATE_NOOP("Classes", "Poster of the meeting")
WHEN = QT_TRANSLATE_NOOP("Classes", "When")
HOURS = QT_TRANSLATE_NOOP("Classes", "What time")
WHERE = QT_TRANSLATE_NOOP("Classes", "Where")
TOPIC = QT_TRANSLATE_NOOP("Classes", "Topic")
FOR_WHOM = QT_TRANSLATE_NOOP("Classes", "For whom")
LED_BY = QT_TRANSLATE_NOOP("Classes", "Led by")
HEAD_SHARE, FACT_SHARE, LARGE_SHARE, LABEL_SHARE = 0.115, 0.048, 0.072, 0.026
"""Largest letters of the head, of what there is to know, of when and where, and of labels: shares of the page's width."""
INNER = 12 * MM


@dataclass(frozen=True, slots=True)
class _Fact:
    """One thing to know, with its label above it; what a person typed keeps its own direction."""

    label: Label
    words: str
    is_large: bool = False
    is_typed: bool = False
    most_lines: int = 3


def write_poster(session: Session, request: PaperRequest) -> Written:
    """Return the poster of one meeting on one page; raises UserError if the meeting was removed."""
    invitation = invitation_of(session, only_subject(request))
    sheet = Sheet(TITLE, partial(_draw, request, invitation), is_bare=True)
    made = render_pages([sheet], request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, unprintable=made.missing)


def _draw(request: PaperRequest, invitation: Invitation, frame: Frame, top: float) -> None:
    document, language = frame.document, request.language
    box = (PAGE_EDGE, PAGE_EDGE, document.page_width - 2 * PAGE_EDGE, document.page_height - 2 * PAGE_EDGE)
    document.put(f"q 3 w 0 G {' '.join(shortest(side) for side in box)} re S Q")
    unit = document.page_width
    x, width = INNER, frame.width - 2 * INNER
    place = " · ".join(isolated(part) for part in (invitation.post_name, invitation.village) if part)
    y = draw_lines(frame, x, top - INNER * 0.7, width, place, unit * 0.028, align="centre")
    y = _draw_head(frame, x, y - unit * 0.02, width, invitation, language.text(invitation.kind_title))
    y -= unit * 0.02
    line = (frame.left(x, width), y, frame.left(x, width) + width, y)
    document.put("q 1.5 w 0 G {} {} m {} {} l S Q".format(*(shortest(side) for side in line)))
    _draw_facts(frame, x, y, width, PAGE_EDGE + INNER * 0.7, _facts(request, invitation))


def _draw_head(frame: Frame, x: float, top: float, width: float, invitation: Invitation, kind: str) -> float:
    unit = frame.document.page_width
    size = fitting_size(frame, kind, width, unit * HEAD_SHARE, 2, bold=True)
    y = draw_lines(frame, x, top, width, kind, size, True, "centre")
    if invitation.class_name and invitation.class_name != kind:
        smaller = fitting_size(frame, invitation.class_name, width, min(unit * FACT_SHARE, size * 0.75), 2)
        y = draw_lines(frame, x, y, width, isolated(invitation.class_name), smaller, align="centre")
    return y


def _facts(request: PaperRequest, invitation: Invitation) -> list[_Fact]:
    language = request.language
    if invitation.is_cancelled:
        return [_Fact("", language.text(CANCELLED, day=language.weekday_date(invitation.day)), is_large=True)]
    target = TARGETS.get(invitation.target or "")
    leaders = ", ".join(isolated(language.text(name)) for name in invitation.leaders)
    facts = [
        _Fact(WHEN, language.weekday_date(invitation.day), is_large=True, most_lines=1),
        _Fact(HOURS, time_words(invitation, language), is_large=True, most_lines=1),
        _Fact(WHERE, invitation.place, is_large=True, is_typed=True),
        _Fact(TOPIC, invitation.topic, is_typed=True),
        _Fact(FOR_WHOM, language.text(target) if target else ""),
        _Fact("", language.text(BRING_FAMILY) if invitation.asks_companion else ""),
        _Fact(LED_BY, leaders),
    ]
    return [fact for fact in facts if fact.words]


def _draw_facts(frame: Frame, x: float, top: float, width: float, bottom: float, facts: Sequence[_Fact]) -> None:
    """Spread the facts over the room, in letters as large as it allows."""
    unit = frame.document.page_width
    scale = 1.0
    while sum(_height(frame, fact, width, unit * scale) for fact in facts) > (top - bottom) * 0.88 and scale > 0.3:
        scale *= 0.95
    heights = [_height(frame, fact, width, unit * scale) for fact in facts]
    gap = (top - bottom - sum(heights)) / (len(facts) + 1)
    y = top - gap
    for fact, height in zip(facts, heights, strict=True):
        _draw_fact(frame, x, y, width, fact, unit * scale)
        y -= height + gap


def _sizes(frame: Frame, fact: _Fact, width: float, unit: float) -> tuple[float, float]:
    """Return the size of the label and of the words."""
    largest = unit * (LARGE_SHARE if fact.is_large else FACT_SHARE)
    return unit * LABEL_SHARE, fitting_size(frame, fact.words, width, largest, fact.most_lines, bold=True)


def _height(frame: Frame, fact: _Fact, width: float, unit: float) -> float:
    label, size = _sizes(frame, fact, width, unit)
    lines = len(frame.wrapped(_written(fact), size, width, bold=True))
    return lines * size * frame.leading + (label * frame.leading if fact.label else 0.0)


def _draw_fact(frame: Frame, x: float, top: float, width: float, fact: _Fact, unit: float) -> None:
    label, size = _sizes(frame, fact, width, unit)
    y = top
    if fact.label:
        y = draw_lines(frame, x, y, width, frame.language.text(fact.label), label, align="centre")
    draw_lines(frame, x, y, width, _written(fact), size, True, "centre")


def _written(fact: _Fact) -> str:
    return isolated(fact.words) if fact.is_typed else fact.words
