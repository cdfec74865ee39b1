"""A table of people as it stands in a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass

from .cells import Cell


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row below the headings; ``number`` is the row number that the spreadsheet program shows."""

    sheet: str
    number: int
    cells: Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """What was read from a file.

    Attributes:
        file: its name without folder.
        headings: the columns from left to right; "" where a column has no heading.
        rows: rows with at least one filled cell, from all sheets that have these headings.
        sheets: names of the sheets that were read.
        skipped: names of the sheets that were not: other headings, or none.
    """

    file: str
    headings: tuple[str, ...]
    rows: Sequence[SheetRow]
    sheets: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()

    def column(self, index: int) -> list[Cell]:
        """Return the cells of one column; rows that end before it give None."""
        return [row.cells[index] if index < len(row.cells) else None for row in self.rows]
