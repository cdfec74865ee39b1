"""Boxes to be ticked, each with its number and what it stands for."""

import re
from collections.abc import Sequence

from desktop_app.core.language import Language
from desktop_app.packs import Pack
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.shaping import shortest

from ..services.paper_lists import Box

BOX, BOX_LINE = 7.0, 10.5
"""Side of a box, and the distance of two below each other, in points."""
BOX_SIZE = 7.0
TICK, REFUSED = "√", "–"
_STRENGTH = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")


def short_title(code: str, pack: Pack, language: Language) -> str:
    """Return what a dose is called where there is little room: of a supplement without its strength in brackets."""
    service = pack.services.get(code)
    if service is None:
        return code
    title = language.text(service.title)
    return title if service.is_vaccine else _STRENGTH.sub("", title)


def draw_boxes(
    frame: Frame, boxes: Sequence[Box], pack: Pack, x: float, top: float, width: float, height: float, size: float = BOX_SIZE
) -> None:
    """Draw the boxes in one or two columns in the middle of a cell; what is recorded already is ticked."""
    columns = 1 if len(boxes) < 2 else 2
    lines = (len(boxes) + columns - 1) // columns
    begin = top - (height - lines * BOX_LINE) / 2
    share = (width - 2 * PAD) / columns
    for number, box in enumerate(boxes):
        at = x + PAD + share * (number // lines)
        y = begin - (number % lines) * BOX_LINE - BOX_LINE + 2
        frame.document.put(f".6 w {shortest(frame.left(at, BOX))} {shortest(y)} {shortest(BOX)} {shortest(BOX)} re S")
        mark = REFUSED if box.refused else TICK if box.given else ""
        if mark:
            frame.text(at, y + 1, BOX, mark, BOX, "centre", bold=True)
        title = f"{frame.language.number(number + 1)} {short_title(box.code, pack, frame.language)}"
        frame.text(at + BOX + 2, y + 1, share - BOX - 4, title, size)
