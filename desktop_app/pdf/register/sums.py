"""The sums of a register: of all rows, of one page, and those that a page hands on to the next."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.core.layout import Cell, Number, People, Register, totals
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.pdf.frame import Frame

from .rows import Row, RowMaker

TOTAL = QT_TRANSLATE_NOOP("Paper", "Total")
THIS_PAGE = QT_TRANSLATE_NOOP("Paper", "This page")
CARRIED = QT_TRANSLATE_NOOP("Paper", "Carried forward")
BROUGHT = QT_TRANSLATE_NOOP("Paper", "Brought forward")


class SumRow(NamedTuple):
    """A row of sums and what it is called."""

    title: Text
    row: Row


class PageSums:
    """What each page of a register of several pages adds up to.

    Attributes:
        room: points that the sums of one page take.
        room_on_last: the same for the last page, where the sum of all stands under its own.
    """

    def __init__(self, frame: Frame, register: Register, cells: Sequence[Sequence[Cell]], makers: Sequence[RowMaker]) -> None:
        self._register, self._cells = register, cells
        self._height = max(maker.total_height for maker in makers)
        self._is_on = False
        self._of_page: list[list[Cell]] = []
        self._carried: list[list[Cell]] = []
        self.room = 3 * self._height
        self.room_on_last = 2 * self._height

    def switch_on(self) -> None:
        """Let pages have sums."""
        self._is_on = any(column.total for column in self._register.leaves())

    def follow(self, pages: Sequence[Sequence[int]]) -> None:
        """Add up: ``pages`` are the numbers of the rows on each page, -1 for what is none.

        A row that goes on on the next page counts where it begins.
        """
        if not self._is_on:
            return
        counted = -1
        carried: list[Cell] = [None] * len(self._register.leaves())
        for numbers in pages:
            own = [number for number in dict.fromkeys(numbers) if number > counted]
            counted = max([counted, *own])
            sums = totals(self._register, [self._cells[number] for number in own])
            carried = [_plus(before, more) for before, more in zip(carried, sums, strict=True)]
            self._of_page.append(sums)
            self._carried.append(carried)

    def rows_of(self, turn: int, maker: RowMaker) -> tuple[list[SumRow], list[SumRow]]:
        """Return what stands over and under the rows of a page; the sum of all rows is not among it."""
        if not self._is_on or len(self._of_page) < 2:
            return [], []
        over = [self._row(BROUGHT, self._carried[turn - 1], maker)] if turn else []
        under = [self._row(THIS_PAGE, self._of_page[turn], maker)]
        if turn < len(self._of_page) - 1:
            under.append(self._row(CARRIED, self._carried[turn], maker))
        return over, under

    def _row(self, title: Text, sums: Sequence[Cell], maker: RowMaker) -> SumRow:
        return SumRow(title, maker.total(sums)._replace(height=self._height))


def _plus(before: Cell, more: Cell) -> Cell:
    """Return the sum of two sums of one column."""
    if isinstance(more, People):
        more = len(more.ids)
    if before is None:
        return more
    if isinstance(more, Number):
        value = before.value if isinstance(before, Number) else before
        decimals = max(more.decimals, before.decimals if isinstance(before, Number) else 0)
        return Number(float(value) + more.value, decimals) if isinstance(value, int | float) else more
    if isinstance(more, int):
        return Number(before.value + more, before.decimals) if isinstance(before, Number) else _count(before) + more
    return before


def _count(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0
