"""A card of one person: who it is, a table of one line a day over as many pages as it needs, and what its signs mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.core.contract import PaperRequest
from desktop_app.core.layout import Cell, Register
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.register.on_page import divide, draw_table_of, measuring_frame
from desktop_app.pdf.register.surroundings import table_top
from desktop_app.pdf.shaping import shortest

from .details import Details, draw_details, height_of

LEAST_BLANK = 3
"""Rows for the next visits, so that the card can be written on."""
LEGEND_SIZE = 7.0
GAP = 2 * MM


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one person's card, in the reader's language.

    Attributes:
        register: its columns, with their titles.
        name: of the person, for the outline of the file.
        legend: lines below the table.
        ground: red, green and blue behind the details, where the printed card has a colour of its own; None for white.
    """

    register: Register
    name: str
    details: Details
    cells: Sequence[Sequence[Cell]]
    legend: Sequence[str]
    ground: tuple[float, float, float] | None = None


def sheets_of_card(card: Card, request: PaperRequest) -> Iterator[Sheet]:
    """Yield the landscape pages of a card."""
    frame = measuring_frame(request.language, page_size(request.paper, landscape=True))
    height = table_top(frame, request.heading) - height_of(card.details) - GAP - _legend_height(frame, card) - PAGE_FOOT
    for number, cells in enumerate(divide(frame, card.register, card.cells, height, LEAST_BLANK)):
        yield Sheet(card.register.title, partial(_draw, card, cells, request.is_grey), "" if number else card.name)


def _draw(card: Card, cells: Sequence[Sequence[Cell]], is_grey: bool, frame: Frame, top: float) -> None:
    if card.ground and not is_grey:
        _fill(frame, top - 1 * MM, height_of(card.details) + 1 * MM, card.ground)
    y = draw_details(frame, top, card.details) - GAP
    legend = _legend_height(frame, card)
    draw_table_of(frame, card.register, cells, y, PAGE_FOOT + legend, is_grey)
    y = PAGE_FOOT + legend
    for line in card.legend:
        y = draw_lines(frame, 0, y, frame.width, line, LEGEND_SIZE)


def _legend_height(frame: Frame, card: Card) -> float:
    lines = sum(len(frame.wrapped(line, LEGEND_SIZE, frame.width)) for line in card.legend)
    return lines * LEGEND_SIZE * frame.leading + 1 * MM


def _fill(frame: Frame, top: float, height: float, ground: tuple[float, float, float]) -> None:
    box = (frame.left(0, frame.width), top - height, frame.width, height)
    colour = " ".join(shortest(part) for part in ground)
    frame.document.put(f"q {colour} rg {' '.join(shortest(side) for side in box)} re f Q")
