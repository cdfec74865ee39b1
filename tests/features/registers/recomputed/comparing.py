"""Cells of a register and values that were worked out a second time, in one form, so that they can be compared."""

from datetime import date
from typing import Any

from desktop_app.core.layout import Gap, Number, People
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text, Words

NOT_APPLICABLE, NOT_KNOWN = "–", "?"


def plain(cell: Any) -> Any:
    """Return what a cell says: a number, words, a day as 2026-10-05, or who is counted."""
    if isinstance(cell, People):
        return set(cell.ids)
    if isinstance(cell, Number):
        return round(cell.value, cell.decimals)
    if isinstance(cell, Gap):
        return NOT_APPLICABLE if cell is Gap.NOT_APPLICABLE else NOT_KNOWN
    if isinstance(cell, PartialDate | Words):
        return str(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return _words(cell) if isinstance(cell, Text) else cell


def _words(text: Text) -> str:
    return text.source.format(**{key: plain(value) for key, value in text.values}) if text.values else text.source


def differences(name: str, printed: list[list[Any]], again: list[list[Any]], heads: list[str]) -> list[str]:
    """Return each cell that differs, in words: which register, row and column, what is printed and what it ought to be."""
    found = []
    if len(printed) != len(again):
        found.append(f"{name}: {len(printed)} rows are printed, {len(again)} were worked out")
    for number, (row, other) in enumerate(zip(printed, again, strict=False), 1):
        for head, cell, wanted in zip(heads, row, other, strict=True):
            if (plain(cell) or 0) != (wanted or 0) or (plain(cell) is None) != (wanted is None):
                found.append(f"{name}, row {number} ({_told(plain(row[1]))}), {head}: {_both(plain(cell), wanted)}")
    return found


def _both(cell: Any, wanted: Any) -> str:
    if isinstance(cell, set) and isinstance(wanted, set):
        more, less = _ids(cell - wanted), _ids(wanted - cell)
        return f"{len(cell)} are printed, {len(wanted)} were worked out; only printed {more}, only worked out {less}"
    return f"printed {_told(cell)}, worked out {_told(wanted)}"


def _told(value: Any) -> str:
    return f"{len(value)} people" if isinstance(value, set) else repr(value)


def _ids(people: set[bytes]) -> list[str]:
    return sorted(one.hex()[-6:] for one in people)
