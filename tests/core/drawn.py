"""A surface that writes down what is drawn on it."""

from dataclasses import dataclass, field

from desktop_app.core.chart import Chart, Plot, draw
from desktop_app.core.language import language


@dataclass
class Sheet:
    """Every letter is half as wide as it is tall."""

    lines: list = field(default_factory=list)
    shapes: list = field(default_factory=list)
    circles: list = field(default_factory=list)
    texts: list = field(default_factory=list)
    depth: int = 0

    def polyline(self, points, ink, width, style="solid"):
        self.lines.append((list(points), ink, width, style))

    def polygon(self, points, ink):
        self.shapes.append((list(points), ink))

    def circle(self, x, y, radius, fill, edge, width):
        self.circles.append((x, y, fill, edge))

    def text(self, x, y, text, size, ink="text", anchor="left", is_bold=False, is_figure=False, upwards=False):
        self.texts.append((text, x, y, anchor, is_figure))

    def text_width(self, text, size, is_bold=False):
        return len(text) * size / 2

    def clip(self, left, top, width, height):
        self.depth += 1

    def unclip(self):
        self.depth -= 1

    def words(self):
        return [found[0] for found in self.texts]


def drawn(chart: Chart, width: float = 500, height: float = 350, code: str = "en") -> tuple[Sheet, Plot]:
    sheet = Sheet()
    plot = draw(sheet, chart, width, height, language(code))
    assert sheet.depth == 0
    return sheet, plot
