"""Invitation slips for the next open day, for the people of a list: several on a page, to be cut along the lines."""

from collections.abc import Sequence
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.cut_grid import CutGrid, grid_for
from desktop_app.pdf.frame import Frame, isolated
from desktop_app.pdf.pages import Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM

from ..services.invitations import DayInvitation, Invited, invitation_of_list
from .boxes import short_title

TITLE = QT_TRANSLATE_NOOP("Health visits", "Invitation to the open day")
FOR = QT_TRANSLATE_NOOP("Health visits", "For {name}")
MOTHER = QT_TRANSLATE_NOOP("Health visits", "mother {name}")
DAY = QT_TRANSLATE_NOOP("Health visits", "Day: {day}")
PLACE = QT_TRANSLATE_NOOP("Health visits", "Place: {place}")
TIME = QT_TRANSLATE_NOOP("Health visits", "Time: {time}")
DUE = QT_TRANSLATE_NOOP("Health visits", "Due on that day: {what}")
BRING = QT_TRANSLATE_NOOP("Health visits", "Please bring the health book.")
SLIP_WIDTH, SLIP_HEIGHT = 95 * MM, 55 * MM
"""Two by five on A4."""
INNER = 5 * MM
TITLE_SIZE, SIZE, SMALLEST = 12.0, 10.0, 6.0
DOTS = "." * 30
Slip = tuple[DayInvitation, Invited | None]


def write_invitations(session: Session, request: PaperRequest) -> Written:
    """Return a slip for everybody on the lists that are asked for; the rest of the last page has slips without a name."""
    found = [invitation_of_list(session, key) for key in request.subjects]
    slips: list[Slip] = [(one, person) for one in found for person in one.people]
    grid = grid_for(request.paper, SLIP_WIDTH, SLIP_HEIGHT)
    slips += [(found[-1], None)] * (-len(slips) % grid.per_page)
    pages = [slips[at : at + grid.per_page] for at in range(0, len(slips), grid.per_page)]
    sheets = [Sheet(TITLE, partial(_draw, request, grid, page), is_bare=True) for page in pages]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, unprintable=made.missing)


def _draw(request: PaperRequest, grid: CutGrid, slips: Sequence[Slip], frame: Frame, _top: float) -> None:
    for number, (invitation, person) in enumerate(slips):
        x, top, width, height = grid.place(frame, number)
        _draw_slip(request, frame, invitation, person, (x + INNER, top - INNER, width - 2 * INNER, height - 2 * INNER))
    grid.draw_cuts(frame)


def _draw_slip(
    request: PaperRequest, frame: Frame, invitation: DayInvitation, person: Invited | None, box: tuple[float, float, float, float]
) -> None:
    x, top, width, room = box
    lines, size = _lines(request, invitation, person), SIZE
    while size > SMALLEST and _needed(frame, lines, size, width) > room:
        size *= 0.95
    y = draw_lines(frame, x, top, width, isolated(request.heading.post_name), size * 0.85)
    title = request.language.text(TITLE)
    y = draw_lines(frame, x, y, width, title, fitting_size(frame, title, width, size * TITLE_SIZE / SIZE, 1, True), True)
    for number, line in enumerate(lines):
        y = draw_lines(frame, x, y - size * 0.2, width, line, size, bold=number == 0)


def _needed(frame: Frame, lines: Sequence[str], size: float, width: float) -> float:
    count = sum(len(frame.wrapped(line, size, width, bold=number == 0)) for number, line in enumerate(lines))
    return (count + 0.85 + TITLE_SIZE / SIZE) * size * frame.leading + len(lines) * size * 0.2


def _lines(request: PaperRequest, invitation: DayInvitation, person: Invited | None) -> list[str]:
    language, words = request.language, request.language.text
    name, due = DOTS, ""
    if person is not None:
        name = isolated(words(person.person.shown))
        if person.person.mother_name:
            name = f"{name}, {words(MOTHER, name=isolated(person.person.mother_name))}"
        due = " · ".join(isolated(short_title(code, request.pack, language)) for code in person.due)
    day = isolated(language.weekday_date(invitation.day)) if invitation.day else DOTS
    lines = [words(FOR, name=name), words(DAY, day=day), words(TIME, time=DOTS)]
    lines.append(words(PLACE, place=isolated(invitation.place) or DOTS))
    if due:
        lines.append(words(DUE, what=due))
    return [*lines, words(BRING)]
