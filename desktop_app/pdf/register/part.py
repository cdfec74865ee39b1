"""A register within a document: measured first, so that its pages can be counted, then drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop_app.core.layout import Cell, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.paper import MM

from . import surroundings
from .cells import Sign, written
from .closing import Closing
from .geometry import sheets_of
from .heading import Heading, PrintOptions
from .headings import TableHeading, table_heading
from .paging import Page, height_of, level, pages_of
from .rows import Row, RowMaker, blank_rows
from .sheet_drawing import SheetPage
from .sums import PageSums

BLANK_WHEN_EMPTY = 40
"""Most rows of an empty form, to be filled in by hand; one page of them."""
EVERY = 250
"""Rows between two reports of progress."""
SHEET_ENTRY = QT_TRANSLATE_NOOP("Paper", "Columns {first} to {last}")


@dataclass(frozen=True, slots=True)
class Part:
    """One register of a document.

    Attributes:
        cells: shape (rows, columns), as ``core.layout.fill`` makes them; no row gives an empty form.
        totals: one cell per column, as ``core.layout.totals`` makes them.
        groups: (number of the first row, what stands over the group), as ``core.layout.row_groups`` makes them.
        is_appendix: it belongs to the register before it, and stands below it in the list of contents.
    """

    register: Register
    cells: Sequence[Sequence[Cell]]
    totals: Sequence[Cell]
    heading: Heading
    options: PrintOptions = field(default_factory=PrintOptions)
    groups: Sequence[tuple[int, Cell]] = ()
    is_appendix: bool = False

    @property
    def paper(self) -> str:
        """Return the paper that it is printed on."""
        chosen, own = self.options.paper, self.register.paper
        return chosen if self.options.force_paper or not own else own

    @property
    def work(self) -> int:
        """Return how much there is to do, in rows."""
        return 2 * max(len(self.cells), 1)


class PartPrinter:
    """Measures a part when it is made, and draws it page by page.

    Args:
        name: of its forms within the document.
        report: is told of rows that are measured or drawn.
    """

    def __init__(self, frame: Frame, part: Part, name: str, report: Callable[[int], None]) -> None:
        self.frame, self.part, self.name, self._report = frame, part, name, report
        self.top = surroundings.table_top(frame, part.heading)
        self.sheets = sheets_of(part.register, frame.document.page_width)
        self.makers = [RowMaker(frame, sheet, part.register.row_height_mm * MM) for sheet in self.sheets]
        self.headings = self._headings()
        self.room = self.top - self.headings[0].height - surroundings.FOOT
        measured = self._measure()
        self.closings = self._closings({sign for maker in self.makers for sign in maker.signs()})
        self.sums = PageSums(frame, part.register, part.cells, self.makers)
        self.rows, self.pages = self._divide(measured)
        self.sums.follow([[row.number for row in self.rows[0][page.start : page.end]] for page in self.pages])

    @property
    def page_count(self) -> int:
        """Return the pages of paper: those of all sheets."""
        return len(self.pages) * len(self.sheets)

    def _headings(self) -> list[TableHeading]:
        """Return the heading of each sheet, all equally high."""
        numbered = self.part.register.numbered
        made = [table_heading(self.frame, sheet, self.top, numbered) for sheet in self.sheets]
        highest = max(heading.height for heading in made)
        return [
            one if one.height == highest else table_heading(self.frame, sheet, self.top, numbered, highest)
            for one, sheet in zip(made, self.sheets, strict=True)
        ]

    def _closings(self, signs: set[Sign]) -> list[Closing]:
        """Return what stands under the table of each sheet; note, legend and signatures stand on the last one."""
        part = self.part
        has_sums = part.cells and any(column.total for column in part.register.leaves())
        last = len(self.sheets) - 1
        return [
            Closing(self.frame, part, sheet, part.totals if has_sums else None, signs if number == last else None)
            for number, sheet in enumerate(self.sheets)
        ]

    def _measure(self) -> list[list[Row]]:
        cells = self.part.cells
        rows: list[list[Row]] = [[] for _ in self.sheets]
        for start in range(0, len(cells), EVERY):
            part = cells[start : start + EVERY]
            self._report(len(part))
            for maker, made in zip(self.makers, rows, strict=True):
                made += maker.make(part, start)
        for maker in self.makers:
            maker.settle()
        return rows

    def _divide(self, measured: list[list[Row]]) -> tuple[list[list[Row]], list[Page]]:
        """Return the rows of each sheet with those to fill in by hand, and where its pages begin and end."""
        register, is_empty = self.part.register, not self.part.cells
        whole = self._with_bands(level(measured, self.room))
        closing = max(closing.height for closing in self.closings)
        saving = Closing.SAVING if register.signatures and not is_empty else 0.0
        room, last_room = self.room, self.room - closing
        if register.page_sums and not self.part.heading.is_form and len(pages_of(whole[0], room, last_room + saving)) > 1:
            self.sums.switch_on()
            room, last_room = room - self.sums.room, last_room - self.sums.room_on_last
        asked = BLANK_WHEN_EMPTY if is_empty else register.blank_rows
        blanks = list(blank_rows(asked, len(self.sheets[0].leaves), register.row_height_mm * MM))
        while is_empty and len(blanks) > 1 and height_of(blanks) > last_room:
            blanks.pop()
        fewest = len(pages_of(whole[0] + blanks[:1], room, last_room + saving))
        while len(blanks) > 1 and len(pages_of(whole[0] + blanks, room, last_room + saving)) > fewest:
            blanks.pop()  # rows for late entries begin no page of their own
        pages = pages_of(whole[0] + blanks, room, last_room)
        fewer = pages_of(whole[0] + blanks, room, last_room + saving)
        if len(fewer) < len(pages):
            pages = fewer
            for one in self.closings:
                one.is_tight = True
        by_hand = [[row._replace(blocks=(None,) * len(sheet.leaves)) for row in blanks] for sheet in self.sheets]
        return [rows + more for rows, more in zip(whole, by_hand, strict=True)], pages

    def _with_bands(self, sheets: list[list[Row]]) -> list[list[Row]]:
        """Return the rows with a line above the first row of each group."""
        if not self.part.groups:
            return sheets
        titles = {first: written(title, self.frame.language)[0] for first, title in self.part.groups}
        height = max(maker.total_height for maker in self.makers)
        found: list[list[Row]] = []
        for rows in sheets:
            found.append([])
            before = -1
            for row in rows:
                if row.number in titles and row.number != before:
                    found[-1].append(Row((), height, band=titles[row.number] or "–"))
                before = row.number
                found[-1].append(row)
        return found

    def draw(self, turn: int, sheet_number: int) -> None:
        """Draw the table of one page with what stands on each page above and behind it."""
        page, rows = self.pages[turn], self.rows[sheet_number]
        self._report(page.end - page.start if sheet_number == 0 else 0)
        form = f"{self.name}sheet{sheet_number}"
        if not self.frame.document.hasForm(form):
            self._make_form(form, self.headings[sheet_number])
        sheet, maker = self.sheets[sheet_number], self.makers[sheet_number]
        table = SheetPage(self.frame, sheet, self.top - self.headings[sheet_number].height)
        brought, foot = self.sums.rows_of(turn, maker)
        table.draw(form, brought, rows[page.start : page.end], foot)
        self._enter_groups(table, sheet_number)
        if turn == len(self.pages) - 1:
            self.closings[sheet_number].draw(maker, table.end)

    def _enter_groups(self, table: SheetPage, sheet_number: int) -> None:
        """Put the groups that begin on this page into the list of contents."""
        document, below = self.frame.document, 2 if self.part.is_appendix else 1
        if sheet_number == 0:
            for title, top in table.bands:
                document.enter(title, below, top)

    def enter(self, sheet_number: int) -> None:
        """Put the register, or one of its sheets, into the list of contents: this page is its first."""
        document, language = self.frame.document, self.frame.language
        own = int(self.part.is_appendix)
        if sheet_number == 0:
            document.enter(language.text(self.part.register.title), own)
        if len(self.sheets) > 1:
            numbers = [leaf.number + 1 for leaf in self.sheets[sheet_number].leaves]
            first = next((n for before, n in pairwise(numbers) if n != before + 1), numbers[0])
            document.enter(language.text(SHEET_ENTRY, first=first, last=numbers[-1]), own + 1)

    def _make_form(self, form: str, heading: TableHeading) -> None:
        """Draw once what every page shows: the mark, the title, and the heading of the table."""
        document, about = self.frame.document, self.part.heading
        document.beginForm(form, 0, 0, document.page_width, document.page_height)
        surroundings.draw_mark(self.frame, about)
        surroundings.draw_title(self.frame, self.part.register.title, about)
        document.put(heading.operators)
        document.endForm()
