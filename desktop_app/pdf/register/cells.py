"""How the values of a register are written, in the register's language."""

from collections.abc import Hashable
from datetime import date
from enum import Enum

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Gap, Number, People
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text, Words

WORDS, FIGURES, TYPED = 0, 1, 2
"""Our words follow the direction of the page; figures, dates and codes run from left to right in every language;
what a person typed runs as its own first letter does, so that "A.Md.Keb." keeps its last dot at its end in Arabic."""
SIGNS = {Gap.NOT_APPLICABLE: "–", Gap.NOT_KNOWN: "?"}


class Sign(Enum):
    """What a legend explains, in its order."""

    ZERO = "0"
    NOT_APPLICABLE = "–"
    NOT_KNOWN = "?"
    EMPTY = ""


def written(cell: Cell, language: Language) -> tuple[str, int]:
    """Return (what stands in the cell, WORDS, FIGURES or TYPED); an empty text for None."""
    if isinstance(cell, Number):  # by far the most
        return language.number(cell.value, cell.decimals), FIGURES
    if cell is None:
        return "", WORDS
    if isinstance(cell, str):
        return cell, TYPED
    if isinstance(cell, Gap):
        return SIGNS[cell], WORDS
    if isinstance(cell, Text | Words):
        return language.text(cell), WORDS
    if isinstance(cell, People):
        return language.number(len(cell.ids)), FIGURES
    if isinstance(cell, PartialDate):
        return language.partial_date(cell), FIGURES
    return language.date(cell) if isinstance(cell, date) else language.number(cell), FIGURES


def key_of(cell: Cell) -> Hashable:
    """Return what two cells of one column have in common if the same stands in them.

    A tuple of numbers is hashed ten times as fast as a data class.
    """
    kind = type(cell)
    if kind is Number:
        return cell.value, cell.decimals  # type: ignore[union-attr]
    if kind is PartialDate:
        return cell.year, cell.month, cell.day  # type: ignore[union-attr]
    if kind is Words:
        return "words", id(cell)  # holds a dict; the register keeps it alive while it is written
    if kind is People:
        return len(cell.ids)  # type: ignore[union-attr]
    return cell


def sign_of(key: Hashable) -> Sign | None:
    """Return the sign that stands for a cell with this ``key_of``; None for a value."""
    if isinstance(key, Gap):
        return Sign.NOT_APPLICABLE if key is Gap.NOT_APPLICABLE else Sign.NOT_KNOWN
    value = key[0] if isinstance(key, tuple) else key
    return Sign.ZERO if value == 0 else None
