"""Puts rows on a page: all text in one text object, then all lines in one path."""

from collections.abc import Sequence

from desktop_app.pdf.frame import Frame
from desktop_app.pdf.shaping import shortest

from .geometry import Sheet
from .rows import Block, Row

RULING = ".25 w .55 G"
OUTLINE = ".5 w .25 G"


def draw_rows(frame: Frame, sheet: Sheet, rows: Sequence[Row], top: float, room_for_words: float = 0.0) -> float:
    """Draw ``rows`` from ``top`` downwards with their lines, and return where they end.

    Args:
        room_for_words: points from the start edge in which no upright line is drawn.
    """
    out = ["BT"]
    add = out.append
    edges = [top]
    y = top
    font = ""
    for row in rows:
        drop = row.pad + sheet.size * 0.95
        baseline = f"{y - drop:.2f} Tm "
        for block in row.blocks:
            if block is None or not block.heads:
                continue
            _, first, body, last = block.lines[0]
            if first != font:
                add(f"/{first} 1 Tf")
            font = last
            add(f"{block.heads[0]}{baseline}{body}")
            if len(block.heads) > 1:
                font = _add_further_lines(out, block, y - drop)
        y -= row.height
        edges.append(y)
    add(f"ET {RULING}")
    left, right = frame.left(0, sheet.width), frame.left(0, sheet.width) + sheet.width
    add(" ".join(f"{left:.2f} {edge:.2f} m {right:.2f} {edge:.2f} l" for edge in edges))
    inner = [leaf for leaf in sheet.leaves if leaf.x >= room_for_words]
    uprights = {frame.left(leaf.x, 0) for leaf in inner} | {left, right}
    add(" ".join(f"{x:.2f} {top:.2f} m {x:.2f} {y:.2f} l" for x in sorted(uprights)) + " S")
    add(f"{OUTLINE} {shortest(left)} {shortest(y)} {shortest(right - left)} {shortest(top - y)} re S 0 G")
    frame.document.put("\n".join(out))
    return y


def _add_further_lines(out: list[str], block: Block, y: float) -> str:
    """Add what stands below the first line of a cell, and return the font that is then set."""
    font = block.lines[0].last
    for head, line in zip(block.heads[1:], block.lines[1:], strict=True):
        y -= block.leading
        if line.first != font:
            out.append(f"/{line.first} 1 Tf")
        font = line.last
        out.append(f"{head}{y:.2f} Tm {line.body}")
    return font
