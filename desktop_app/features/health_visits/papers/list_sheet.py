"""A list of people on landscape paper: what is known of each, boxes to tick, and room to write.

The columns to be filled in stand in the order in which the list is typed back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import NamedTuple

from desktop_app.core.contract import PaperRequest
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import Pack
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.frame import PAD, Frame, figures, isolated
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.register.surroundings import table_top
from desktop_app.pdf.table import TableCell, draw_table, head

from ..rules.absence import REASONS
from ..services.paper_lists import ListCard, ListLine
from .boxes import BOX_LINE

LIST_NUMBER = QT_TRANSLATE_NOOP("Health visits", "List {number}")
PLACE = QT_TRANSLATE_NOOP("Health visits", "Part of the village: {place}")
CARER = QT_TRANSLATE_NOOP("Health visits", "Volunteer: {name}")
TICKS = QT_TRANSLATE_NOOP("Health visits", "Boxes: tick what was given, write – where the family did not want it.")
REASON_LIST = QT_TRANSLATE_NOOP("Health visits", "Did not come, write the number: {reasons}.")
REASON = QT_TRANSLATE_NOOP("Health visits", "{number} {reason}")
WITHOUT_LIST = QT_TRANSLATE_NOOP(
    "Health visits",
    "Later open the day under Health visits and copy line by line: two or three letters of the name find the child.",
)
WRITE_DOWN = QT_TRANSLATE_NOOP(
    "Health visits", "Later press Lists under Health visits, type the number of the list, and copy line by line."
)
DOTS = "." * 40
SIZE, SMALL = 8.5, 7.0
ROW, HEAD_HEIGHT = 10.5 * MM, 30.0
INTRO, LEGEND, SLACK = 13.0, 34.0, 12.0
"""Points for the line over the table, for what stands below it, and left free."""


class Area(NamedTuple):
    """Where a cell stands: points from the start edge, of its top from the foot of the paper, its width and height."""

    x: float
    top: float
    width: float
    height: float


Draw = Callable[[Frame, Area], None]
"""Draws what stands in a cell."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column.

    Attributes:
        share: of the width.
        draw: (line, pack) -> what is drawn in its cell; None for a column that is filled in by hand.
    """

    title: Label
    share: float
    draw: Callable[[ListLine, Pack], Draw] | None = None


@dataclass(frozen=True, slots=True)
class ListLayout:
    """How one kind of list looks.

    Attributes:
        title: with the place {day}.
        day: the open day; None for a list on which it is written by hand.
        blank_rows: at most so many empty rows follow the last person.
    """

    title: Text
    day: date | None
    columns: Sequence[SheetColumn]
    blank_rows: int = 6


def sheets_of(request: PaperRequest, layout: ListLayout, card: ListCard | None, lines: Sequence[ListLine]) -> list[Sheet]:
    """Return the pages of one list; of none at all one page of empty rows."""
    pages = _divide(request, lines)
    title = request.language.text(layout.title, day=request.language.weekday_date(layout.day) if layout.day else DOTS)
    entry = card.number if card else ""
    return [
        Sheet(title, partial(_draw, request, layout, card, page, number == len(pages)), entry if number == 1 else "")
        for number, page in enumerate(pages, 1)
    ]


def draw_words(
    frame: Frame,
    area: Area,
    lines: Sequence[str],
    size: float = SIZE,
    *,
    align: str = "start",
    bold: bool = False,
    typed_lines: int = 0,
) -> None:
    """Draw one or two lines in the middle of a cell, the second smaller; a line that is too long shrinks.

    Args:
        bold: the first line.
        typed_lines: so many lines from the first on were typed by a person and run their own way.
    """
    shown = [line for line in lines if line]
    leading = size * frame.leading
    y = area.top - (area.height - leading * len(shown)) / 2
    for number, line in enumerate(shown):
        y -= leading
        is_first = number == 0
        box = (area.x + PAD, y + size * 0.28, area.width - 2 * PAD)
        frame.text(*box, line, size if is_first else SMALL, align, is_first and bold, number < typed_lines)


def row_height(line: ListLine) -> float:
    """Return the points that a line takes: two boxes stand side by side."""
    return max(ROW, ((len(line.boxes) + 1) // 2) * BOX_LINE + 4)


def _room(request: PaperRequest) -> float:
    """Return the points for rows on a page."""
    size = page_size(request.paper, landscape=True)
    probe = Frame(Document(size, "", request.language.code, "", request.heading.printed_at), request.language)
    return table_top(probe, request.heading) - PAGE_FOOT - INTRO - HEAD_HEIGHT - LEGEND - SLACK


def _divide(request: PaperRequest, lines: Sequence[ListLine]) -> list[list[ListLine]]:
    room = _room(request)
    pages: list[list[ListLine]] = [[]]
    left = room
    for line in lines:
        height = row_height(line)
        if height > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(line)
        left -= height
    return pages


def _draw(
    request: PaperRequest,
    layout: ListLayout,
    card: ListCard | None,
    lines: Sequence[ListLine],
    is_last: bool,
    frame: Frame,
    top: float,
) -> None:
    """Draw one page: whose list it is, the table, and how it is filled in."""
    y = _draw_intro(frame, card, top)
    whole = sum(column.share for column in layout.columns)
    widths = [frame.width * column.share / whole for column in layout.columns]
    y = draw_table(
        frame, 0, y, widths, [[head(frame.language.text(column.title)) for column in layout.columns]], SMALL, HEAD_HEIGHT
    )
    for line in lines:
        y = _draw_row(frame, request.pack, layout, widths, line, y)
    floor = PAGE_FOOT + LEGEND
    blank = (layout.blank_rows if card else 99) if is_last else 0
    while blank and y - ROW >= floor:
        y = draw_table(frame, 0, y, widths, [[TableCell()] * len(widths)], SIZE, ROW)
        blank -= 1
    _draw_legend(frame, y - 3, card is not None)


def _draw_intro(frame: Frame, card: ListCard | None, top: float) -> float:
    words = frame.language.text
    place, carer = (card.street, card.volunteer) if card else ("", "")
    parts = [
        words(LIST_NUMBER, number=figures(card.number)) if card else "",
        words(PLACE, place=isolated(place) or DOTS) if place or not card else "",
        words(CARER, name=isolated(carer) or DOTS),
    ]
    shown = "   ·   ".join(isolated(part) for part in parts if part)
    frame.text(0, top - SIZE, frame.width, shown, SIZE + 0.5, bold=True)
    return top - INTRO


def _draw_row(frame: Frame, pack: Pack, layout: ListLayout, widths: Sequence[float], line: ListLine, top: float) -> float:
    height = row_height(line)
    end = draw_table(frame, 0, top, widths, [[TableCell()] * len(widths)], SIZE, height)
    x = 0.0
    for column, width in zip(layout.columns, widths, strict=True):
        if column.draw is not None:
            column.draw(line, pack)(frame, Area(x, top, width, height))
        x += width
    return end


def _draw_legend(frame: Frame, top: float, has_number: bool) -> None:
    words = frame.language.text
    if not has_number:
        draw_lines(frame, 0, top, frame.width, words(WITHOUT_LIST), SMALL)
        return
    numbered = enumerate(REASONS.values(), 1)
    reasons = " · ".join(words(REASON, number=frame.language.number(number), reason=one) for number, one in numbered)
    for sentence in (words(REASON_LIST, reasons=reasons), f"{words(TICKS)} {words(WRITE_DOWN)}"):
        top = draw_lines(frame, 0, top, frame.width, sentence, SMALL)
