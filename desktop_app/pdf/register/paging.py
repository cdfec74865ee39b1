"""How the rows of a register are divided into pages, on all of its sheets in the same places."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from .rows import Row, parts_of

WITH_SIGNATURES = 2
"""Rows that go with what stands under the table, so that signatures never stand alone."""


class Page(NamedTuple):
    """The rows of one page: from ``start`` until before ``end``."""

    start: int
    end: int


def level(sheets: Sequence[Sequence[Row]], room: float) -> list[list[Row]]:
    """Return the rows of each sheet such that the same one is equally high on all, so that sheets can be laid side by side.

    A row taller than ``room`` points is divided into pieces.
    """
    if len(sheets) == 1:
        return [[part for row in sheets[0] for part in parts_of(row, room)]]
    leveled: list[list[Row]] = [[] for _ in sheets]
    for same in zip(*sheets, strict=True):
        for pieces in zip_longest(*(parts_of(row, room) for row in same)):
            height = max(piece.height for piece in pieces if piece)
            for rows, piece, row in zip(leveled, pieces, same, strict=True):
                rows.append(piece._replace(height=height) if piece else Row((None,) * len(row.blocks), height, number=row.number))
    return leveled


def pages_of(rows: Sequence[Row], room: float, last_room: float) -> list[Page]:
    """Divide ``rows`` into pages of ``room`` points; the last one has ``last_room``, for what stands under the table.

    At least two rows go with what stands under the table, and a row at least with the name of its group.
    """
    starts, used = [0], 0.0
    for number, row in enumerate(rows):
        if used + row.height > room and number > starts[-1]:
            starts.append(number - _bands_before(rows, number, starts[-1]))
            used = sum(one.height for one in rows[starts[-1] : number])
        used += row.height
    last, end = starts[-1], len(rows)
    if used > last_room and rows:
        cut = max(end - WITH_SIGNATURES, last + 1)
        starts.append(cut - _bands_before(rows, cut, last))
    return [Page(*span) for span in zip(starts, [*starts[1:], end], strict=True)]


def _bands_before(rows: Sequence[Row], number: int, first: int) -> int:
    """Return how many names of groups stand directly above row ``number``, if something is left above them."""
    count = 0
    while number - count - 1 > first and rows[number - count - 1].band:
        count += 1
    return count


def height_of(rows: Iterable[Row]) -> float:
    """Return how many points the rows take."""
    return sum(row.height for row in rows)
