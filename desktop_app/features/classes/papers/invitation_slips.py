"""Invitation slips to a meeting: several on a page, to be cut along the lines."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.cut_grid import CutGrid, grid_for
from desktop_app.pdf.frame import Frame, isolated
from desktop_app.pdf.pages import Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM

from ..services.invitations import Invitation, invitation_of, lines_of
from .heading import only_subject

TITLE = QT_TRANSLATE_NOOP("Classes", "Invitation")
SLIP_WIDTH, SLIP_HEIGHT = 95 * MM, 69 * MM
"""Of a slip, about: two by four on A4, three by six on A3."""
INNER = 6 * MM
INVITED = QT_TRANSLATE_NOOP("Classes", "You are invited to “{class_name}”.")
NAME_LINE = "." * 40
TITLE_SIZE, SIZE, SMALL = 13.0, 11.0, 8.5


def write_slips(session: Session, request: PaperRequest) -> Written:
    """Return slips for everybody who takes part and can come; the rest of the last page has slips without a name."""
    invitation = _isolated(invitation_of(session, only_subject(request)))
    names = [isolated(request.language.text(one.name)) for one in invitation.people]
    grid = grid_for(request.paper, SLIP_WIDTH, SLIP_HEIGHT)
    per_page = grid.per_page
    names += [NAME_LINE] * (-len(names) % per_page or (0 if names else per_page))
    pages = [names[at : at + per_page] for at in range(0, len(names), per_page)]
    sheets = [Sheet(TITLE, partial(_draw, request, invitation, grid, page), is_bare=True) for page in pages]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, not invitation.people, made.missing)


def _isolated(found: Invitation) -> Invitation:
    """Return the invitation such that what people typed runs its own way within our words."""
    return replace(
        found,
        post_name=isolated(found.post_name),
        class_name=isolated(found.class_name),
        place=isolated(found.place),
        topic=isolated(found.topic),
    )


def _draw(request: PaperRequest, invitation: Invitation, grid: CutGrid, names: Sequence[str], frame: Frame, _top: float) -> None:
    for number, name in enumerate(names):
        x, top, width, height = grid.place(frame, number)
        _draw_slip(request, invitation, name, frame, x + INNER, top - INNER * 0.8, width - 2 * INNER, height)
    grid.draw_cuts(frame)


def _draw_slip(
    request: PaperRequest, invitation: Invitation, name: str, frame: Frame, x: float, top: float, width: float, height: float
) -> None:
    language = request.language
    room = height - 1.6 * INNER
    body = [language.text(INVITED, class_name=invitation.class_name), *lines_of(invitation, language)]
    size = SIZE
    while _needed(frame, body, size, width) > room and size > 6:
        size *= 0.95
    y = draw_lines(frame, x, top, width, invitation.post_name, SMALL)
    title = language.text(TITLE)
    y = draw_lines(frame, x, y, width, title, fitting_size(frame, title, width, TITLE_SIZE, 1, True), True)
    y = draw_lines(frame, x, y - size * 0.4, width, name, fitting_size(frame, name, width, size, 1, True), True)
    for line in body:
        y = draw_lines(frame, x, y - size * 0.25, width, line, size)


def _needed(frame: Frame, body: Sequence[str], size: float, width: float) -> float:
    lines = sum(len(frame.wrapped(line, size, width)) for line in body)
    return ((lines + 1) * size + SMALL + TITLE_SIZE) * frame.leading + (len(body) + 2) * size * 0.25
