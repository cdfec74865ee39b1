"""Writes a register: layout, cells and heading become the pages of a PDF."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Register
from desktop_app.pdf.canvas import Document, Step, write_whole
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.paper import MM, page_size

from . import surroundings
from .closing import Closing
from .drawing import draw_rows
from .geometry import Sheet, sheets_of
from .heading import Heading, PrintOptions
from .headings import TableHeading, table_heading
from .rows import Row, RowMaker, blank_rows, pages_of, parts_of

BLANK_WHEN_EMPTY = 40
"""Most rows of an empty form, to be filled in by hand; one page of them."""
EVERY = 250
"""Rows between two reports of progress."""


class Printed(NamedTuple):
    """What was written.

    Attributes:
        pages: their number.
        missing: characters that no font has, each with a text in which it stands; squares stand in their place.
            ``pdf.missing.missing_signs`` names them in sentences.
    """

    pages: int
    missing: dict[str, str]


def write_register(
    register: Register,
    cells: Sequence[Sequence[Cell]],
    totals: Sequence[Cell],
    heading: Heading,
    language: Language,
    target: Path | BinaryIO,
    options: PrintOptions | None = None,
    step: Step | None = None,
) -> Printed:
    """Write a register to ``target``.

    Args:
        cells: shape (rows, columns), as ``core.layout.fill`` makes them; no row gives an empty form.
        totals: one cell per column, as ``core.layout.totals`` makes them.
        step: is told (done, total) now and then, and raises to stop; then nothing is written.

    The same input gives the same bytes. A file appears whole or not at all.
    """
    content, pages, missing = render_register(register, cells, totals, heading, language, options, step)
    write_whole(target, content)
    return Printed(pages, missing)


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
    title = language.text(register.title)
    document = Document(size, title, language.code, heading.post_name, heading.printed_at)
    printer = _Printer(Frame(document, language), register, heading, cells, totals, step)
    pages = printer.draw()
    return document.content(), pages, document.shaper.missing


class _Printer:
    def __init__(
        self,
        frame: Frame,
        register: Register,
        heading: Heading,
        cells: Sequence[Sequence[Cell]],
        totals: Sequence[Cell],
        step: Step | None,
    ) -> None:
        self.frame, self.register, self.heading = frame, register, heading
        self.cells, self.step = cells, step
        self.total = totals if cells and any(column.total for column in register.leaves()) else None
        self.done = 0

    def draw(self) -> int:
        """Draw all sheets and return the number of pages."""
        sheets = sheets_of(self.register, self.frame.document.page_width)
        self.work = 2 * len(sheets) * max(len(self.cells), 1)
        prepared = [_SheetPrinter(self, sheet, f"sheet{number}") for number, sheet in enumerate(sheets)]
        pages = sum(len(sheet.pages) for sheet in prepared)
        foot = surroundings.Foot(self.frame, self.register.origin, self.heading, pages)
        page = 0
        # the sheets of one stretch of rows follow each other, so that they can be laid side by side
        for turn in range(max(len(sheet.pages) for sheet in prepared)):
            for sheet in prepared:
                if turn < len(sheet.pages):
                    page += 1
                    sheet.draw(turn)
                    foot.draw(page)
                    self._end_page(page)
        return pages

    def _end_page(self, page: int) -> None:
        document = self.frame.document
        if page == 1:
            document.bookmarkPage("first")
            document.addOutlineEntry(self.frame.language.text(self.register.title), "first", 0)
        document.showPage()

    def report(self, rows: int) -> None:
        """Tell that ``rows`` more rows are measured or drawn."""
        if self.step:
            self.step(self.done, self.work)
        self.done = min(self.done + rows, self.work)


class _SheetPrinter:
    """The pages of the columns that stand beside each other."""

    def __init__(self, printer: _Printer, sheet: Sheet, form: str) -> None:
        self.printer, self.frame, self.sheet, self.form = printer, printer.frame, sheet, form
        self.top = surroundings.table_top(self.frame, printer.heading)
        self.heading: TableHeading = table_heading(self.frame, sheet, self.top, printer.register.numbered)
        self.row_height = printer.register.row_height_mm * MM
        self.maker = RowMaker(self.frame, sheet, self.row_height)
        is_empty = not printer.cells
        self.closing = Closing(
            self.frame, printer.register, sheet, printer.heading, printer.total, is_empty and not printer.heading.is_form
        )
        self.pages = self._divide(is_empty)

    def _divide(self, is_empty: bool) -> list[list[Row]]:
        """Measure the rows and return them by pages."""
        cells, register = self.printer.cells, self.printer.register
        rows: list[Row] = []
        for start in range(0, len(cells), EVERY):
            part = cells[start : start + EVERY]
            self.printer.report(len(part))
            rows += self.maker.make(part)
        self.maker.settle()
        room = self.top - self.heading.height - surroundings.FOOT
        last_room = room - self.closing.height
        asked = BLANK_WHEN_EMPTY if is_empty else register.blank_rows
        blanks = list(blank_rows(asked, len(self.sheet.leaves), self.row_height))
        while is_empty and len(blanks) > 1 and sum(row.height for row in blanks) > last_room:
            blanks.pop()
        whole = [part for row in rows for part in parts_of(row, room)]
        most_room = last_room + (Closing.SAVING if register.signatures and not is_empty else 0.0)
        fewest = len(pages_of(whole + blanks[:1], room, most_room))
        while len(blanks) > 1 and len(pages_of(whole + blanks, room, most_room)) > fewest:
            blanks.pop()  # rows for late entries begin no page of their own
        pages = pages_of(whole + blanks, room, last_room)
        if register.signatures and not is_empty:
            fewer = pages_of(whole + blanks, room, last_room + Closing.SAVING)
            if len(fewer) < len(pages):
                self.closing.is_tight, pages = True, fewer
        return pages

    def draw(self, turn: int) -> None:
        """Draw the table of one page with what stands on each page above and behind it."""
        document, rows = self.frame.document, self.pages[turn]
        self.printer.report(len(rows))
        if not document.hasForm(self.form):
            self._make_form()
        document.doForm(self.form)
        end = draw_rows(self.frame, self.sheet, rows, self.top - self.heading.height)
        if turn == len(self.pages) - 1:
            self.closing.draw(self.maker, end)

    def _make_form(self) -> None:
        """Draw once what every page shows: the mark of a practice post, the title, and the heading of the table."""
        document = self.frame.document
        document.beginForm(self.form, 0, 0, document.page_width, document.page_height)
        if self.printer.heading.is_practice:
            surroundings.draw_practice_mark(self.frame)
        surroundings.draw_title(self.frame, self.printer.register.title, self.printer.heading)
        document.put(self.heading.operators)
        document.endForm()
