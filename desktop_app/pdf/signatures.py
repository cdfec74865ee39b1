"""Blocks to sign, side by side at the foot of a form."""

from collections.abc import Mapping, Sequence

from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .frame import Frame
from .shaping import shortest

PLACE_AND_DATE = QT_TRANSLATE_NOOP("Paper", "Place and date: {line}")
SIGN_SIZE = 8.5
SIGNATURE_HEIGHT, TIGHT_HEIGHT = 92.0, 66.0
"""Points that the blocks take, and the fewest in which there is still room for a name in ink."""
LINE_LENGTH = 170.0
"""Longest line to sign on, in points."""
DOTS = "." * 30


def draw_signatures(
    frame: Frame,
    signatures: Sequence[Signature],
    officers: Mapping[str, str],
    width: float,
    top: float,
    height: float = SIGNATURE_HEIGHT,
    place_and_date: str = "",
    size: float = SIGN_SIZE,
) -> None:
    """Draw the blocks over ``width``, ``height`` points from ``top`` down; place and date stand over the last one.

    Args:
        officers: name by officer's key; it stands over the line, and a second line of it, the number of a civil servant,
            below the line.
        place_and_date: as they are printed; a dotted line if they are to be written by hand.
        size: of the letters.
    """
    block = width / len(signatures)
    place = place_and_date or frame.language.text(PLACE_AND_DATE, line=DOTS)
    frame.text(block * (len(signatures) - 1) + 6, top - size, block - 12, place, size, "centre")
    for number, signature in enumerate(signatures):
        name = officers.get(signature.officer, "")
        _draw_signature(frame, signature, name, block * number, block, top - size * 2.5, top - height + 14, size)


def _draw_signature(
    frame: Frame, signature: Signature, name: str, x: float, block: float, top: float, line_at: float, size: float
) -> None:
    if above := frame.language.text(signature.above):
        frame.text(x + 6, top, block - 12, above, size, "centre")
    frame.text(x + 6, top - size * 1.3, block - 12, frame.language.text(signature.role), size, "centre")
    length = min(block - 30, LINE_LENGTH * size / SIGN_SIZE)
    left = frame.left(x + (block - length) / 2, length)
    frame.document.put(f".5 w {shortest(left)} {shortest(line_at)} m {shortest(left + length)} {shortest(line_at)} l S")
    name, _, number = name.partition("\n")
    if name:
        frame.text(x + 6, line_at + 3, block - 12, name, size, "centre", bold=True, typed=True)
    if number:
        frame.text(x + 6, line_at - size, block - 12, number, size - 1, "centre", typed=True)
