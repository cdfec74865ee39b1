"""Writes a register: layout, cells and heading become the pages of a PDF."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Register
from desktop_app.pdf.canvas import Document, Step, write_whole
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.paper import page_size

from . import surroundings
from .cells import CellWriter
from .geometry import Sheet, sheets_of
from .heading import Heading, PrintOptions
from .headings import TableHeading, table_heading
from .rows import Row, RowMaker, Written, blank_rows, draw_rows, pages_of

BLANK_WHEN_EMPTY = 18
"""Rows of an empty form, to be filled in by hand."""
EVERY = 250
"""Rows between two reports of progress."""


def write_register(
    register: Register,
    cells: Sequence[Sequence[Cell]],
    totals: Sequence[Cell],
    heading: Heading,
    language: Language,
    target: Path | BinaryIO,
    options: PrintOptions | None = None,
    step: Step | None = None,
) -> int:
    """Write a register to ``target`` and return the number of its pages.

    Args:
        cells: shape (rows, columns), as ``core.layout.fill`` makes them; no row gives an empty form.
        totals: one cell per column, as ``core.layout.totals`` makes them.
        step: is told (done, total) now and then, and raises to stop; then nothing is written.

    The same input gives the same bytes. A file appears whole or not at all. A character that no font has is
    drawn as a box; ``render_register`` names them.
    """
    content, pages, _ = render_register(register, cells, totals, heading, language, options, step)
    write_whole(target, content)
    return pages


def render_register(
    register: Register,
    cells: Sequence[Sequence[Cell]],
    totals: Sequence[Cell],
    heading: Heading,
    language: Language,
    options: PrintOptions | None = None,
    step: Step | None = None,
) -> tuple[bytes, int, dict[str, str]]:
    """Return (the PDF, its number of pages, characters that no font has with a text in which each stands)."""
    options = options or PrintOptions()
    paper = options.paper if options.force_paper or not register.paper else register.paper
    size = page_size(paper, register.landscape)
    document = Document(
        size, language.text(register.title), language.code, language.is_rtl, heading.post_name, heading.printed_at
    )
    frame = Frame(document, language)
    writer = CellWriter(language)
    printer = _Printer(frame, register, heading, writer.rows(cells), [writer.written(cell) for cell in totals], step)
    pages = printer.draw()
    return document.content(), pages, document.shaper.missing


class _Printer:
    def __init__(
        self,
        frame: Frame,
        register: Register,
        heading: Heading,
        rows: list[list[Written]],
        totals: list[Written],
        step: Step | None,
    ) -> None:
        self.frame, self.register, self.heading = frame, register, heading
        self.rows, self.totals, self.step = rows, totals, step
        self.has_total = any(column.total for column in register.leaves()) and bool(rows)

    def draw(self) -> int:
        """Draw all sheets and return the number of pages."""
        sheets = sheets_of(self.register, self.frame.document.page_width)
        divided = [self._divide(sheet) for sheet in sheets]
        pages = sum(len(found) for _, found in divided)
        page = 0
        # the sheets of one stretch of rows follow each other, so that they can be laid side by side
        for turn in range(max(len(found) for _, found in divided)):
            for number, (sheet, (heading, found)) in enumerate(zip(sheets, divided, strict=True)):
                if turn < len(found):
                    page += 1
                    self._page(sheet, heading, found[turn], page, pages, f"heading{number}", turn == len(found) - 1)
        return pages

    def _divide(self, sheet: Sheet) -> tuple[TableHeading, list[list[Row]]]:
        frame = self.frame
        top = self._table_top()
        heading = table_heading(frame, sheet, top, self.register.numbered)
        maker = RowMaker(frame, sheet, self.rows)
        made = []
        for number, row in enumerate(self.rows):
            if self.step and number % EVERY == 0:
                self.step(number, len(self.rows))
            made.append(maker.make(row))
        blanks = self.register.blank_rows if self.rows else BLANK_WHEN_EMPTY
        made += blank_rows(blanks, len(sheet.leaves))
        room = top - heading.height - surroundings.FOOT
        closing = surroundings.closing_height(frame, self.register, sheet, self.has_total)
        if not self.rows:  # an empty form fills one page
            while len(made) > 3 and sum(row.height for row in made) > room - closing - 14:
                made.pop()
        return heading, pages_of(made, room, room - closing)

    def _table_top(self) -> float:
        document = self.frame.document
        return document.page_height - surroundings.TOP - surroundings.TITLE_SIZE * 0.8 - surroundings.LINE_SIZE * 3.0

    def _page(
        self, sheet: Sheet, heading: TableHeading, rows: list[Row], page: int, pages: int, form: str, is_last: bool
    ) -> None:
        frame, document = self.frame, self.frame.document
        if self.heading.is_practice:
            surroundings.draw_practice_mark(frame)
        surroundings.draw_title(frame, self.register, self.heading)
        if not document.hasForm(form):
            document.beginForm(form, 0, 0, document.page_width, document.page_height)
            document.put(heading.operators)
            document.endForm()
        document.doForm(form)
        end = draw_rows(frame, sheet, rows, self._table_top() - heading.height)
        if is_last:
            if not self.rows:
                end -= 12
                frame.text(0, end, sheet.width, frame.language.text(surroundings.NO_ENTRIES), surroundings.LINE_SIZE)
            total = self.totals if self.has_total else None
            surroundings.draw_closing(frame, self.register, sheet, self.heading, total, end)
        surroundings.draw_foot(frame, self.register, self.heading, page, pages)
        if page == 1:
            document.bookmarkPage("first")
            document.addOutlineEntry(frame.language.text(self.register.title), "first", 0)
        document.showPage()
