"""Charts on paper: the definition of ``core.chart`` drawn with the room's own text.

In a grey print nothing rests on colour: lines differ in style and carry labels, columns differ in pattern,
strips become lighter and darker greys.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.core.chart import Chart, Place, Plot, Style, draw
from desktop_app.core.chart.surface import Anchor
from desktop_app.core.language import Language

from .canvas import Document
from .faces import font_chain
from .shaping import Line, shortest

COLOURS: Mapping[str, str] = {
    "text": "#000000",
    "text2": "#3A444D",
    "grid": "#D5DADE",
    "grid_strong": "#8E989F",
    "frame": "#3A444D",
    "ground": "#FFFFFF",
    "black": "#1A1A1A",
    "grey": "#6B747B",
    "red": "#B3261E",
    "orange": "#C25E00",
    "yellow": "#8A6A00",
    "light_green": "#4C9A2A",
    "green": "#1B7A3D",
    "blue": "#0B3D91",
    "purple": "#6B2FA0",
    "soft_black": "#DDDDDD",
    "soft_grey": "#EEF0F1",
    "soft_red": "#F9D9D6",
    "soft_orange": "#FCD9B4",
    "soft_yellow": "#FFF3B0",
    "soft_light_green": "#DDF2CF",
    "soft_green": "#B4DFB0",
    "soft_blue": "#D9E6FA",
    "soft_purple": "#E9DCF5",
}
GREYS: Mapping[str, str] = {
    "text": "#000000",
    "text2": "#000000",
    "grid": "#C8C8C8",
    "grid_strong": "#7A7A7A",
    "frame": "#000000",
    "ground": "#FFFFFF",
    "soft_black": "#B0B0B0",
    "soft_grey": "#EEEEEE",
    "soft_red": "#C4C4C4",
    "soft_orange": "#D2D2D2",
    "soft_yellow": "#E2E2E2",
    "soft_light_green": "#F1F1F1",
    "soft_green": "#FFFFFF",
    "soft_blue": "#E6E6E6",
    "soft_purple": "#DADADA",
}
_DASHES: Mapping[Style, Sequence[float]] = {"solid": (), "dashed": (4.0, 2.5), "dotted": (0.8, 1.8)}
_ROUND = 0.5523


class Box(NamedTuple):
    """Where a chart stands on a page, in points; ``top`` is measured from the foot of the page."""

    left: float
    top: float
    width: float
    height: float


def draw_chart(document: Document, chart: Chart, box: Box, language: Language, grey: bool = False) -> Plot:
    """Draw ``chart`` into ``box`` of the current page.

    Args:
        grey: for a printer without colours: black lines, grey strips.
    """
    return draw(PaperSurface(document, box, language, grey), chart, box.width, box.height, language)


class PaperSurface:
    """A box on a page as ``core.chart.surface.Surface`` wants it."""

    def __init__(self, document: Document, box: Box, language: Language, grey: bool = False) -> None:
        self._document, self._box, self._grey = document, box, grey
        self._chains = {bold: font_chain(language.code, bold) for bold in (False, True)}
        self._base = 1 if language.is_rtl else 0

    def polyline(self, points: Sequence[Place], ink: str, width: float, style: Style = "solid") -> None:
        """Draw a line through the points."""
        if len(points) > 1:
            dashes = " ".join(shortest(length) for length in _DASHES[style])
            cap = 1 if style == "solid" else 0
            self._put(f"q 1 j {cap} J {shortest(width)} w [{dashes}] 0 d {self._rgb(ink)} RG {self._path(points)} S Q")

    def polygon(self, points: Sequence[Place], ink: str) -> None:
        """Fill the shape that the points go round."""
        self._put(f"q {self._rgb(ink)} rg {self._path(points)} h f Q")

    def circle(self, x: float, y: float, radius: float, fill: str, edge: str, width: float) -> None:
        """Draw a filled circle with an edge."""
        paints = f"{self._rgb(fill)} rg {self._rgb(edge)} RG {shortest(width)} w"
        self._put(f"q {paints} {self._round(x, y, radius)} b Q")

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        ink: str = "text",
        anchor: Anchor = "left",
        is_bold: bool = False,
        is_figure: bool = False,
        upwards: bool = False,
    ) -> None:
        """Write a line whose feet stand at ``y``."""
        line = self._line(text, is_bold, is_figure)
        back = {"left": 0.0, "middle": 0.5, "right": 1.0}[anchor] * line.width * size
        left, foot = self._box.left + x, self._box.top - y
        shown = line.upwards(left, foot - back, size) if upwards else line.at(left - back, foot, size)
        self._put(f"q {self._rgb(ink)} rg {shown} Q")

    def text_width(self, text: str, size: float, is_bold: bool = False) -> float:
        """Return how long a line of words is."""
        return self._line(text, is_bold, is_figure=False).width * size

    def clip(self, left: float, top: float, width: float, height: float) -> None:
        """Draw only within a box from now on."""
        x, y = self._box.left + left, self._box.top - top - height
        self._put(f"q {shortest(x)} {shortest(y)} {shortest(width)} {shortest(height)} re W n")

    def unclip(self) -> None:
        """Draw everywhere again."""
        self._put("Q")

    def _put(self, operators: str) -> None:
        self._document.put(operators)

    def _line(self, text: str, is_bold: bool, is_figure: bool) -> Line:
        return self._document.shaper.line(self._chains[is_bold], text, 0 if is_figure else self._base)

    def _rgb(self, ink: str) -> str:
        shade = GREYS.get(ink, "#000000") if self._grey else COLOURS[ink]
        return " ".join(shortest(int(shade[at : at + 2], 16) / 255, 3) for at in (1, 3, 5))

    def _path(self, points: Sequence[Place]) -> str:
        left, top = self._box.left, self._box.top
        return " ".join(
            f"{shortest(left + x)} {shortest(top - y)} {'l' if number else 'm'}" for number, (x, y) in enumerate(points)
        )

    def _round(self, x: float, y: float, radius: float) -> str:
        """Return a circle as four curves."""
        x, y, k = self._box.left + x, self._box.top - y, radius * _ROUND
        r = radius
        curves = (
            (x + r, y + k, x + k, y + r, x, y + r),
            (x - k, y + r, x - r, y + k, x - r, y),
            (x - r, y - k, x - k, y - r, x, y - r),
            (x + k, y - r, x + r, y - k, x + r, y),
        )
        drawn = " ".join(" ".join(shortest(number) for number in curve) + " c" for curve in curves)
        return f"{shortest(x + r)} {shortest(y)} m {drawn}"
