"""Residents' cards with a QR code, of the size of a bank card (ISO/IEC 7810 ID-1), to be cut out.

The code holds the card's number alone: a scanner types it into any search of the program. No official number and nothing
about health stands on the card, since it may be lost.
"""

from collections.abc import Sequence
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.cut_grid import CutGrid, grid_for
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.pages import Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.qr import qr_operators

from ..rules.wording import SEXES
from ..services.on_cards import CardPerson, house_on_labels, people_on_cards

TITLE = QT_TRANSLATE_NOOP("Residents", "Resident's card")
BORN = QT_TRANSLATE_NOOP("Residents", "Born: {date}")
BORN_ABOUT = QT_TRANSLATE_NOOP("Residents", "Born about: {date}")
MOTHER = QT_TRANSLATE_NOOP("Residents", "Mother: {name}")
BRING = QT_TRANSLATE_NOOP("Residents", "Please bring this card to each visit. Whoever finds it gives it back to {post}.")
CARD_WIDTH, CARD_HEIGHT = 85.6 * MM, 54 * MM
INNER, QR_SIDE = 4 * MM, 22 * MM
NAME_SIZE, SIZE, SMALL, TINY = 13.0, 9.0, 7.5, 6.5
DASHED_NAME = "." * 36


def write_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of the residents that are asked for; the rest of the last page has cards to fill in by hand."""
    return _written(request, people_on_cards(session, request.subjects))


def write_household_cards(session: Session, request: PaperRequest) -> Written:
    """Return a card for everybody who lives in the households that are asked for."""
    houses = [found for key in request.subjects if (found := house_on_labels(session, key)) is not None]
    return _written(request, [person for house in houses for person in house.people])


def _written(request: PaperRequest, people: Sequence[CardPerson]) -> Written:
    grid = grid_for(request.paper, CARD_WIDTH, CARD_HEIGHT)
    cards: list[CardPerson | None] = [*people]
    cards += [None] * (-len(cards) % grid.per_page or (0 if cards else grid.per_page))
    pages = [cards[at : at + grid.per_page] for at in range(0, len(cards), grid.per_page)]
    sheets = [Sheet(TITLE, partial(_draw, request, grid, page), is_bare=True) for page in pages]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, not people, made.missing)


def _draw(request: PaperRequest, grid: CutGrid, cards: Sequence[CardPerson | None], frame: Frame, _top: float) -> None:
    for number, person in enumerate(cards):
        x, top, width, height = grid.place(frame, number)
        _draw_card(request, person, frame, x + INNER, top - INNER, width - 2 * INNER, height - 2 * INNER)
    grid.draw_cuts(frame)


def _draw_card(
    request: PaperRequest, person: CardPerson | None, frame: Frame, x: float, top: float, width: float, height: float
) -> None:
    words, bottom = request.language.text, top - height
    y = draw_lines(frame, x, top, width, isolated(request.heading.post_name), SMALL, bold=True)
    y = draw_lines(frame, x, y, width, words(TITLE), SMALL) - 3
    room = width - QR_SIDE - 2 * MM
    name = isolated(words(person.row.shown)) if person else DASHED_NAME
    y = draw_lines(frame, x, y, room, name, fitting_size(frame, name, room, NAME_SIZE, 2, bold=True), bold=True) - 2
    for line in _lines(request, person):
        y = draw_lines(frame, x, y, room, line, fitting_size(frame, line, room, SIZE, 2))
    if person is not None:
        side = x + width - QR_SIDE
        code = bottom + (height - QR_SIDE) / 2
        frame.document.put(qr_operators(person.number, frame.left(side, QR_SIDE), code, QR_SIDE))
        frame.text(side, code - SMALL, QR_SIDE, figures(person.number), SMALL, "centre", bold=True)
    said = words(BRING, post=isolated(request.heading.post_name))
    size = fitting_size(frame, said, width, TINY, 2)
    draw_lines(frame, x, bottom + len(frame.wrapped(said, size, width)) * size * frame.leading, width, said, size)


def _lines(request: PaperRequest, person: CardPerson | None) -> list[str]:
    language, words = request.language, request.language.text
    if person is None:
        blank = "." * 20
        return [words(BORN, date=blank), words(MOTHER, name=blank)]
    row = person.row
    lines = [words(SEXES[row.sex])] if row.sex else []
    if row.birth.is_known:
        born = BORN_ABOUT if row.is_estimated else BORN
        lines.append(words(born, date=figures(language.partial_date(row.birth))))
    if row.mother_name:
        lines.append(words(MOTHER, name=isolated(row.mother_name)))
    if row.house:
        lines.append(isolated(row.house))
    return lines
