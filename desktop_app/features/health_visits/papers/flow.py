"""Headings and small tables one below the other, over as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.core.contract import PaperRequest
from desktop_app.core.layout import Signature
from desktop_app.core.text import Label
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.register.surroundings import table_top
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, draw_signatures
from desktop_app.pdf.table import TableCell, draw_table

SIZE, HEAD_SIZE, NOTE_SIZE = 8.0, 10.0, 7.5
GAP = 3 * MM


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with a table below it.

    Attributes:
        heading: of the table; "" for none.
        shares: of the width, by column.
        head: its first row, repeated on each page; empty for none.
        note: a line in smaller letters below the heading.
    """

    heading: str
    shares: Sequence[float]
    head: Sequence[TableCell]
    rows: Sequence[Sequence[TableCell]]
    note: str = ""


def sheets_of(request: PaperRequest, title: Label, blocks: Sequence[Block], signatures: Sequence[Signature] = ()) -> list[Sheet]:
    """Return the pages that hold the blocks; who signs stands at the foot of the last one, alone if it is full."""
    pages, left = _divide(request, blocks)
    if signatures and left < SIGNATURE_HEIGHT:
        pages.append([])
    last = len(pages) - 1
    return [Sheet(title, partial(_draw, page, signatures if n == last else (), request)) for n, page in enumerate(pages)]


def _divide(request: PaperRequest, blocks: Sequence[Block]) -> tuple[list[list[Block]], float]:
    """Return the blocks of each page, and the points left on the last one; a block goes on where it does not fit."""
    probe = _probe(request)
    room = table_top(probe, request.heading) - PAGE_FOOT
    pages: list[list[Block]] = [[]]
    left = room
    for block in blocks:
        rows: list[Sequence[TableCell]] = []
        above = _height_above(probe, block)
        if left < above + _height(probe, block, block.rows[:2]):
            pages.append([])
            left = room
        left -= above
        for row in block.rows:
            height = _height(probe, block, [row])
            if height > left:
                pages[-1].append(_part(block, rows))
                pages.append([])
                rows, left = [], room - above
            rows.append(row)
            left -= height
        pages[-1].append(_part(block, rows))
        left -= GAP
    return pages, left


def _probe(request: PaperRequest) -> Frame:
    """Return a page that is thrown away, to measure on."""
    size = page_size(request.paper, landscape=False)
    return Frame(Document(size, "", request.language.code, "", request.heading.printed_at), request.language)


def _part(block: Block, rows: Sequence[Sequence[TableCell]]) -> Block:
    return Block(block.heading, block.shares, block.head, rows, block.note)


def _draw(blocks: Sequence[Block], signatures: Sequence[Signature], request: PaperRequest, frame: Frame, top: float) -> None:
    for block in blocks:
        top = _draw_above(frame, block, top)
        top = draw_table(frame, 0, top, _widths(frame, block), block.rows, SIZE) - GAP
    if signatures:
        draw_signatures(frame, signatures, request.heading.officers, frame.width, PAGE_FOOT + SIGNATURE_HEIGHT)


def _draw_above(frame: Frame, block: Block, top: float) -> float:
    if block.heading:
        top = draw_lines(frame, 0, top, frame.width, block.heading, HEAD_SIZE, bold=True) - 2
    if block.note:
        top = draw_lines(frame, 0, top, frame.width, block.note, NOTE_SIZE) - 2
    return draw_table(frame, 0, top, _widths(frame, block), [block.head], SIZE) if block.head else top


def _height_above(frame: Frame, block: Block) -> float:
    return -_draw_above(frame, block, 0)


def _height(frame: Frame, block: Block, rows: Sequence[Sequence[TableCell]]) -> float:
    return -draw_table(frame, 0, 0, _widths(frame, block), rows, SIZE)


def _widths(frame: Frame, block: Block) -> list[float]:
    return [frame.width * share / sum(block.shares) for share in block.shares]
