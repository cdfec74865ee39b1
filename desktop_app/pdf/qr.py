"""QR codes, drawn as one path so that no hairlines stand between their squares."""

import segno

from .shaping import shortest

QUIET = 4
"""White squares that a reader needs around the code (ISO/IEC 18004)."""


def qr_operators(content: str, x: float, y: float, side: float) -> str:
    """Return the operators of a QR code (level M) with its white border.

    Args:
        x, y: lower left corner of the border, in points.
        side: of the border, in points.
    """
    rows = segno.make(content, error="m", micro=False).matrix
    unit = side / (len(rows) + 2 * QUIET)
    squares = []
    for number, row in enumerate(rows):
        bottom = y + side - (QUIET + number + 1) * unit
        for start, end in _dark_runs(row):
            box = (x + (QUIET + start) * unit, bottom, (end - start) * unit, unit)
            squares.append(" ".join(shortest(v, 3) for v in box) + " re")
    return f"q 0 g {' '.join(squares)} f Q"


def _dark_runs(row: bytes | bytearray) -> list[tuple[int, int]]:
    """Return (start, end) of the dark stretches of one row."""
    edges = [i for i in range(len(row) + 1) if (row[i] if i < len(row) else 0) != (row[i - 1] if i else 0)]
    return list(zip(edges[::2], edges[1::2], strict=True))
