"""One register on one sheet of a workbook."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Gap, Number, People, Register
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.pdf.register.cells import FIGURES, written
from desktop_app.pdf.register.legend import legend, signs_in
from desktop_app.pdf.register.sums import TOTAL
from desktop_app.pdf.register.surroundings import LABELLED, PRACTICE

from ..people_list import Behind
from .heads import write_heads
from .naming import free_name
from .people import write_people

if TYPE_CHECKING:
    from desktop_app.pdf.register import Heading

FIRST_YEAR = 1900
"""Spreadsheets know no date before."""
CODES_OF_PAPERS = {"A4": 9, "A3": 8, "F4": 14}
"""As spreadsheets number them; their folio (216 x 330 mm) is F4."""
REPEATED = 2
MM_PER_CHARACTER = 1.75
NARROWEST, NARROWEST_UPRIGHT = 6.0, 4.2
"""Characters of a column, and of one whose heading runs upwards."""
FIGURE_WIDTH, BESIDE_FIGURES = 0.9, 1.5
SEPARATOR = "   ·   "
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}
DATES = {"zh": "yyyy/mm/dd", "sv": "yyyy-mm-dd"}
USUAL_DATE = "dd/mm/yyyy"


@dataclass(frozen=True, slots=True)
class Table:
    """A register that is ready to be written down.

    Attributes:
        register: with a title for each column.
        cells: rows x columns.
        sums: one cell per column.
        paper: "A4", "F4" or "A3".
        behind: the people behind its numbers, for a sheet of their own; none if they are not asked for.
        groups: (number of the first row, what stands over the group) of rows that the layout groups.
        named: the people of whom it tells; None if nobody can tell who they are.
    """

    register: Register
    cells: Sequence[Sequence[Cell]]
    sums: Sequence[Cell]
    heading: "Heading"
    language: Language
    paper: str
    behind: Sequence[Behind] = ()
    groups: Sequence[tuple[int, Cell]] = ()
    named: frozenset[bytes] | None = None


def write_table(book: Any, table: Table) -> None:
    """Add a sheet with the register to ``book``, and one with the people behind its numbers."""
    writer = SheetWriter(book, table)
    writer.write()
    if table.behind:
        write_people(writer)


class SheetWriter:
    """Writes one register.

    Attributes:
        first: row of the sheet in which the rows of the register begin.
    """

    def __init__(self, book: Any, table: Table) -> None:
        self.book, self.table, self.language = book, table, table.language
        self.columns = table.register.leaves()
        self.sheet = book.add_worksheet(free_name(book, self.language.text(table.register.title)))
        self.first = 0
        self._group_starts = [number for number, _ in table.groups]
        self.formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def format(self, **look: Any) -> Any:
        """Return a format of the book; each look is made once."""
        key = tuple(sorted(look.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format({"font_size": 9, "valign": "vcenter", **look})
        return self.formats[key]

    def write(self) -> None:
        """Write surroundings, heads, rows, sums and what stands under them."""
        if self.language.is_rtl:
            self.sheet.right_to_left()
        top = self._surroundings()
        first = write_heads(self.sheet, self.table.register, self.language, top, self.format)
        self.first = first
        for number, row in enumerate(self.table.cells):
            for column, cell in enumerate(row):
                self.put(self.place_of(number), column, cell)
        for number, title in self.table.groups:
            words = written(title, self.language)[0] or "–"
            self.sheet.write_string(self.place_of(number) - 1, 0, words, self.format(bold=True))
        self.sheet.freeze_panes(first, min(REPEATED, len(self.columns)))
        end = first + len(self.table.cells) + len(self.table.groups)
        if self.table.cells and any(column.total for column in self.columns):
            self._sums(first, end)
            end += 1
        self._closing(end + 1)
        self._widths()
        self._page(top, first)

    def place_of(self, number: int) -> int:
        """Return in which row of the sheet a row of the register stands: each group has its name above it."""
        return self.first + number + bisect_right(self._group_starts, number)

    def _surroundings(self) -> int:
        """Write what stands over the table and return the row where its heads begin."""
        heading, language = self.table.heading, self.language
        period = heading.period
        words = language.month(period) if isinstance(period, Month) else language.text(period)
        mark = language.text(PRACTICE) if heading.is_practice else language.text(heading.mark)
        about = [language.text(LABELLED, label=label, value=value) for label, value in heading.lines if value]
        asked = [language.text(LABELLED, label=label, value=value or "…") for label, value in heading.form_lines]
        lines: list[tuple[str, dict[str, Any]]] = [
            (language.text(self.table.register.title), {"bold": True, "font_size": 14}),
            (SEPARATOR.join([words, heading.post_name, *about]), {"bold": True}),
            (SEPARATOR.join(asked), {}),
            (mark, {"bold": True, "font_color": "#B00020"}),
            (language.text(heading.remark), {"bold": True}),
        ]
        shown = [(text, look) for text, look in lines if text]
        for row, (text, look) in enumerate(shown):
            self.sheet.write_string(row, 0, text, self.format(**look))
        return len(shown)

    def put(self, row: int, column: int, cell: Cell, sheet: Any = None) -> None:
        """Write one cell of the register, or of another ``sheet``."""
        sheet = sheet or self.sheet
        wrap = {"text_wrap": True} if sheet is self.sheet and self.columns[column].wrap else {}
        value = value_of(cell)
        if value is None:
            sheet.write_blank(row, column, None, self.format(border=1))
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, self.format(border=1, num_format=self._date_format()))
        elif isinstance(value, str):
            sheet.write_string(row, column, value, self.format(border=1, **wrap))
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value, self.format(border=1, num_format=number_format(cell)))
        else:
            middle = {"align": "center"} if isinstance(cell, Gap) else wrap
            sheet.write_string(row, column, written(cell, self.language)[0], self.format(border=1, **middle))

    def _sums(self, first: int, end: int) -> None:
        look = {"border": 1, "bold": True, "bg_color": "#EDEDED"}
        for column, cell in enumerate(self.table.sums):
            value = value_of(cell)
            if isinstance(value, int | float):
                self._sum(first, end, column, value, self.format(num_format=number_format(cell), **look))
            else:
                words = self.language.text(TOTAL) if column == 0 else ""
                self.sheet.write_string(end, column, words, self.format(**look))

    def _sum(self, first: int, end: int, column: int, value: float, look: Any) -> None:
        from xlsxwriter.utility import xl_rowcol_to_cell

        formula = f"=SUM({xl_rowcol_to_cell(first, column)}:{xl_rowcol_to_cell(end - 1, column)})"
        self.sheet.write_formula(end, column, formula, look, value)

    def _closing(self, row: int) -> None:
        """Write the note, what the signs mean, and who signs."""
        register, language = self.table.register, self.language
        signs = () if self.table.heading.is_form else signs_in(register, self.table.cells, language)
        notes = [text for text in (language.text(register.note), legend(language, signs)) if text]
        for note in notes:
            self.sheet.write_string(row, 0, note, self.format(italic=True))
            row += 1
        row += bool(notes)
        for signature in register.signatures:
            above, role = language.text(signature.above), language.text(signature.role)
            name = self.table.heading.officers.get(signature.officer, "").replace("\n", ", ")
            role = " ".join(part for part in (above, role) if part)
            self.sheet.write_string(row, 0, language.text(LABELLED, label=role, value=name or "…"), self.format())
            row += 1

    def _widths(self) -> None:
        """Give each column the width of its layout, and room for its longest number or date: narrower ones would show ###."""
        for number, column in enumerate(self.columns):
            narrowest = NARROWEST_UPRIGHT if column.rotated else NARROWEST
            figures = (written(row[number], self.language) for row in (*self.table.cells, self.table.sums))
            longest = max((len(text) for text, kind in figures if kind == FIGURES), default=0)
            room = longest * FIGURE_WIDTH + BESIDE_FIGURES if longest else 0.0
            self.sheet.set_column(number, number, max(narrowest, column.width_mm / MM_PER_CHARACTER, room))

    def _page(self, top: int, first: int) -> None:
        """Set the paper, so that a printed sheet has the heads on each page."""
        sheet = self.sheet
        (sheet.set_landscape if self.table.register.landscape else sheet.set_portrait)()
        sheet.set_paper(CODES_OF_PAPERS[self.table.paper])
        sheet.set_margins(**MARGINS)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(top, first - 1)
        sheet.set_footer(f"&L&8{self.table.heading.post_name.replace('&', '&&')}&R&8&P / &N")

    def _date_format(self) -> str:
        return DATES.get(self.language.code, USUAL_DATE)


def value_of(cell: Cell) -> str | float | date | Cell | None:
    """Return what a spreadsheet can reckon with: a number or a whole date; else the cell as it is, None if it is empty."""
    if isinstance(cell, People):
        return len(cell.ids)
    if isinstance(cell, Number):
        return cell.value
    if isinstance(cell, PartialDate):
        cell = cell.exact or (cell if cell.is_known else None)
    if isinstance(cell, date) and cell.year < FIRST_YEAR:
        return PartialDate.of(cell)
    return None if cell == "" else cell


def number_format(cell: Cell) -> str:
    """Return how many decimals a number shows."""
    decimals = cell.decimals if isinstance(cell, Number) else 0
    return f"#,##0.{'0' * decimals}" if decimals else "#,##0"
