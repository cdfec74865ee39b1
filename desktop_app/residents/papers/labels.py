"""Labels to stick on a family's folder and on each one's book: name, house, number and QR code."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.cut_grid import CutGrid, grid_for
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.qr import qr_operators

from ..services.on_cards import CardHouse, CardPerson, house_on_labels

TITLE = QT_TRANSLATE_NOOP("Residents", "Labels")
FAMILY_OF = QT_TRANSLATE_NOOP("Residents", "Family of {name}")
PEOPLE = QT_TRANSLATE_NOOP("Residents", "{n} people")
LABEL_WIDTH, LABEL_HEIGHT = 66 * MM, 35 * MM
"""Three by eight on A4, the size of common label sheets."""
INNER, QR_SIDE = 2.5 * MM, 19 * MM
NAME_SIZE, SIZE, SMALL = 11.0, 8.5, 7.0


@dataclass(frozen=True, slots=True)
class _Label:
    name: str
    lines: Sequence[str]
    number: str = ""


def write_labels(session: Session, request: PaperRequest) -> Written:
    """Return for each household a label for its folder, then one for each of its people."""
    houses = [found for key in request.subjects if (found := house_on_labels(session, key)) is not None]
    labels = [one for house in houses for one in _labels(request, house)]
    grid = grid_for(request.paper, LABEL_WIDTH, LABEL_HEIGHT)
    pages = [labels[at : at + grid.per_page] for at in range(0, len(labels), grid.per_page)] or [[]]
    sheets = [Sheet(TITLE, partial(_draw, grid, page), is_bare=True) for page in pages]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, not labels, made.missing)


def _labels(request: PaperRequest, house: CardHouse) -> list[_Label]:
    language = request.language
    family = language.text(FAMILY_OF, name=isolated(language.text(house.head.shown)))
    lines = [isolated(house.house), language.text(PEOPLE.of(len(house.people)))]
    return [_Label(family, [line for line in lines if line]), *(_of_person(request, one) for one in house.people)]


def _of_person(request: PaperRequest, person: CardPerson) -> _Label:
    language, row = request.language, person.row
    born = figures(language.partial_date(row.birth)) if row.birth.is_known else ""
    return _Label(isolated(language.text(row.shown)), [line for line in (born, isolated(row.house)) if line], person.number)


def _draw(grid: CutGrid, labels: Sequence[_Label], frame: Frame, _top: float) -> None:
    for number, one in enumerate(labels):
        x, top, width, height = grid.place(frame, number)
        _draw_label(one, frame, x + INNER, top - INNER, width - 2 * INNER, height - 2 * INNER)
    grid.draw_cuts(frame)


def _draw_label(one: _Label, frame: Frame, x: float, top: float, width: float, height: float) -> None:
    room = width - QR_SIDE - 1 * MM if one.number else width
    y = draw_lines(frame, x, top, room, one.name, fitting_size(frame, one.name, room, NAME_SIZE, 2, bold=True), bold=True) - 2
    for line in one.lines:
        y = draw_lines(frame, x, y, room, line, fitting_size(frame, line, room, SIZE, 2))
    if one.number:
        side = x + width - QR_SIDE
        code = top - height + (height - QR_SIDE) / 2 + SMALL * 0.6
        frame.document.put(qr_operators(one.number, frame.left(side, QR_SIDE), code, QR_SIDE))
        frame.text(side, code - SMALL, QR_SIDE, figures(one.number), SMALL, "centre")
