"""How the values of a register are written: in the register's language, memoised per value."""

from collections.abc import Sequence
from datetime import date

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Number, People
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text, Words

WORDS, FIGURES, TYPED = 0, 1, 2
"""Our words follow the direction of the page; figures, dates and codes run from left to right in every language;
what a person typed runs as its own first letter does, so that "A.Md.Keb." keeps its last dot at its end in Arabic."""


class CellWriter:
    """Turns cells into (text, WORDS, FIGURES or TYPED)."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._known: dict[tuple[type, object], tuple[str, int]] = {}

    def written(self, cell: Cell) -> tuple[str, int]:
        """Return what stands in the cell; empty for None."""
        if cell is None:
            return "", WORDS
        if type(cell) is str:
            return cell, TYPED
        if isinstance(cell, People):
            return self._language.number(len(cell.ids)), FIGURES
        key = (type(cell), cell)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._write(cell)
        return found

    def rows(self, cells: Sequence[Sequence[Cell]]) -> list[list[tuple[str, int]]]:
        """Return all rows, shape as given."""
        written = self.written
        return [[written(cell) for cell in row] for row in cells]

    def _write(self, cell: Cell) -> tuple[str, int]:
        language = self._language
        if isinstance(cell, Number):
            return language.number(cell.value, cell.decimals), FIGURES
        if isinstance(cell, int):
            return language.number(cell), FIGURES
        if isinstance(cell, date):
            return language.date(cell), FIGURES
        if isinstance(cell, PartialDate):
            return language.partial_date(cell), FIGURES
        if isinstance(cell, Text | Words):
            return language.text(cell), WORDS
        return str(cell), WORDS
