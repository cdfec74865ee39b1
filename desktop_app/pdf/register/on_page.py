"""A register's table within a drawn page, e.g. on a card: the same headings and rows, under content of its own."""

from collections.abc import Sequence
from datetime import datetime

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Register
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.paper import MM

from .drawing import draw_rows
from .geometry import Sheet, sheets_of
from .headings import FILL, table_heading
from .rows import Row, RowMaker, blank_rows

Cells = Sequence[Sequence[Cell]]
GREY_FILL = "q .93 g"
_NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - of a document that is only measured


def draw_table_of(frame: Frame, register: Register, cells: Cells, top: float, bottom: float, is_grey: bool = False) -> float:
    """Draw headings and rows from ``top`` downwards, then empty rows to fill in by hand down to ``bottom``.

    Rows that have no room are not drawn: ``divide`` says how many have. Returns where the table ends.
    """
    sheet = _sheet(frame, register)
    heading = table_heading(frame, sheet, top, register.numbered)
    frame.document.put(heading.operators.replace(FILL, GREY_FILL) if is_grey else heading.operators)
    rows = _rows(frame, sheet, register, cells)
    shown, used = _fitting(rows, top - heading.height - bottom)
    (blank,) = blank_rows(1, len(sheet.leaves), register.row_height_mm * MM)
    blanks = int((top - heading.height - bottom - used) // blank.height) if len(shown) == len(rows) else 0
    return draw_rows(frame, sheet, [*shown, *[blank] * blanks], top - heading.height)


def measuring_frame(language: Language, page: tuple[float, float]) -> Frame:
    """Return a frame on which nothing is drawn, to measure by; ``page`` is width and height of the paper in points."""
    return Frame(Document(page, "", language.code, "", _NO_DAY), language)


def divide(frame: Frame, register: Register, cells: Cells, height: float, least_blank: int = 0) -> list[Cells]:
    """Return the rows page by page, for a table that takes ``height`` points on each page with its heading.

    Args:
        frame: to measure by.
        least_blank: so many empty rows stand under the last one; where they have no room a page of them follows.
    """
    sheet = _sheet(frame, register)
    room = height - table_heading(frame, sheet, frame.document.page_height, register.numbered).height
    rows = _rows(frame, sheet, register, cells)
    pages: list[Cells] = []
    at = 0
    while at < len(rows):
        shown, _ = _fitting(rows[at:], room)
        count = max(len(shown), 1)
        pages.append(cells[at : at + count])
        at += count
    (blank,) = blank_rows(1, len(sheet.leaves), register.row_height_mm * MM)
    used = sum(row.height for row in rows[len(rows) - len(pages[-1]) :]) if pages else room
    return pages if pages and used + least_blank * blank.height <= room else [*pages, ()]


def _sheet(frame: Frame, register: Register) -> Sheet:
    sheet, *others = sheets_of(register, frame.document.page_width)
    if others:
        raise ValueError(f"{register.id} does not fit on one sheet")
    return sheet


def _rows(frame: Frame, sheet: Sheet, register: Register, cells: Cells) -> list[Row]:
    maker = RowMaker(frame, sheet, register.row_height_mm * MM)
    rows = maker.make(cells)
    maker.settle()
    return rows


def _fitting(rows: Sequence[Row], room: float) -> tuple[list[Row], float]:
    """Return the first rows that have room, and how much they take."""
    used = 0.0
    for number, row in enumerate(rows):
        if used + row.height > room:
            return list(rows[:number]), used
        used += row.height
    return list(rows), used
