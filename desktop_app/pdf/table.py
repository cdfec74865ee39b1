"""A small table within a drawn page; registers have an engine of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from . import bidi
from .frame import PAD, Frame
from .pages import fill_box

HEAD_GREY = 0.93
RULING = ".4 w .45 G"


@dataclass(frozen=True, slots=True)
class TableCell:
    """What stands in a cell.

    Attributes:
        align: "start", "end" or "centre".
        is_figures: runs from left to right in every language.
        is_typed: a person typed it: it runs its own way.
        grey: of its ground, 0 black to 1 white; None for none.
    """

    text: str = ""
    align: str = "start"
    bold: bool = False
    is_figures: bool = False
    is_typed: bool = False
    grey: float | None = None


def head(text: str, align: str = "centre") -> TableCell:
    """Return a cell of a heading."""
    return TableCell(text, align, bold=True, grey=HEAD_GREY)


def figure(text: str, bold: bool = False) -> TableCell:
    """Return a cell with a number or date in its middle."""
    return TableCell(text, "centre", bold, is_figures=True)


def draw_table(
    frame: Frame,
    x: float,
    top: float,
    widths: Sequence[float],
    rows: Sequence[Sequence[TableCell]],
    size: float,
    least_height: float = 0.0,
) -> float:
    """Draw a grid that begins ``x`` from the start edge, and return where it ends.

    Words go to further lines where they need to, figures shrink; nothing is cut. On a page that is read from the right the
    texts are written column by column: readers that search take what is written along one line for one sentence, and
    would turn figures such as "3 / 4" around beside Arabic words.

    Args:
        widths: of the columns, in points.
        least_height: of a row.
    """
    texts: list[tuple[int, TableCell, list[str], float, float]] = []
    for row in rows:
        lines = [_lines(frame, cell, width - 2 * PAD, size) for cell, width in zip(row, widths, strict=True)]
        leading = size * frame.leading
        height = max(least_height, max(len(part) for part in lines) * leading + 1.4 * PAD)
        at = x
        for number, (cell, part, width) in enumerate(zip(row, lines, widths, strict=True)):
            if cell.grey is not None:
                fill_box(frame, at, top, width, height, cell.grey)
            frame.document.put(f"{RULING} {frame.box(at, top, width, height)} 0 G")
            texts.append((number, cell, part, at, top - (height - len(part) * leading) / 2))
            at += width
        top -= height
    if frame.is_rtl:
        texts.sort(key=lambda text: text[0])
    for number, cell, part, at, begin in texts:
        _draw_cell(frame, cell, part, at, begin, widths[number], size)
    return top


def _lines(frame: Frame, cell: TableCell, width: float, size: float) -> list[str]:
    if cell.is_figures or not cell.text:
        return [cell.text]
    base = bidi.base_level(cell.text) if cell.is_typed else frame.base
    return frame.wrapped(cell.text, size, width, cell.bold, base)


def _draw_cell(frame: Frame, cell: TableCell, lines: Sequence[str], x: float, top: float, width: float, size: float) -> None:
    for line in lines:
        top -= size * frame.leading
        if line:
            typed = cell.is_typed or cell.is_figures
            frame.text(x + PAD, top + size * 0.28, width - 2 * PAD, line, size, cell.align, cell.bold, typed)
