"""What is said of the chosen mark, in a box beside it."""

from collections.abc import Sequence

from desktop_app.core.chart import Mark, Plot

from ..words import current
from .surface import ScreenSurface

SIZE = 7.5
PAD = 5.0
GAP = 7.0
RING = 4.6


def draw_bubble(surface: ScreenSurface, plot: Plot, mark: Mark, pairs: Sequence[tuple[str, str]]) -> None:
    """Draw a ring round the mark and, where there is room, a box with titles and values."""
    if mark.half_width:
        left, right = mark.x - mark.half_width, mark.x + mark.half_width
        outline = [(left, plot.bottom), (left, mark.y), (right, mark.y), (right, plot.bottom), (left, plot.bottom)]
        surface.polyline(outline, "text", 1.4)
    else:
        surface.circle(mark.x, mark.y, RING, "none", "text", 1.2)
    if not pairs:
        return
    line = SIZE * plot.leading
    first = max(surface.text_width(title, SIZE) for title, _value in pairs)
    second = max(surface.text_width(value, SIZE, is_bold=True) for _title, value in pairs)
    width, height = first + second + 3 * PAD, line * len(pairs) + 2 * PAD - (line - SIZE)
    left = mark.x + GAP if mark.x + GAP + width <= plot.width else mark.x - GAP - width
    left = min(max(left, 1.0), max(plot.width - width - 1, 1.0))
    top = min(max(mark.y - height - GAP, 1.0), plot.height - height - 1)
    box = [(left, top), (left + width, top), (left + width, top + height), (left, top + height), (left, top)]
    surface.polygon(box, "ground")
    surface.polyline(box, "frame", 0.8)
    rtl = current().is_rtl
    for number, (title, value) in enumerate(pairs):
        foot = top + PAD + SIZE * 0.9 + number * line
        if rtl:
            surface.text(left + width - PAD, foot, title, SIZE, "text2", "right")
            surface.text(left + width - 2 * PAD - first, foot, value, SIZE, "text", "right", is_bold=True)
        else:
            surface.text(left + PAD, foot, title, SIZE, "text2")
            surface.text(left + 2 * PAD + first, foot, value, SIZE, "text", is_bold=True)
