"""Draws a chart on any surface, from the back to the front."""

from collections.abc import Callable, Sequence

from ..language import Language
from .definition import Band, Chart, Fill, Place
from .plot import EDGE, GAP, NOTE_SIZE, SIGN_WIDTH, SIZE, TITLE_SIZE, Mark, Plot, Sign, labelled, labelled_heights, plan
from .surface import Surface
from .words import is_figure, written

WIDTHS = {"thin": 0.5, "normal": 0.9, "bold": 1.5}
RADIUS = 2.3
STRIPES = 3.0


def draw(surface: Surface, chart: Chart, width: float, height: float, language: Language) -> Plot:
    """Draw ``chart`` into a picture of ``width`` × ``height`` points and return where its parts stand."""
    plot = plan(surface, chart, width, height, language)
    ground = [(plot.left, plot.top), (plot.right, plot.top), (plot.right, plot.bottom), (plot.left, plot.bottom)]
    surface.polygon(ground, "ground")
    surface.clip(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top)
    for band in chart.bands:
        _band(surface, plot, band)
    surface.unclip()
    _grid(surface, plot, language)
    surface.clip(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top)
    for line in chart.lines:
        surface.polyline(plot.places(line.points), line.ink, WIDTHS[line.weight], line.style)
    for number, bars in enumerate(chart.bars):
        _columns(surface, plot, number, bars.fill)
    for series in chart.series:
        for join in series.joins:
            surface.polyline(plot.places((join.start, join.end)), series.ink, WIDTHS[join.weight], join.style)
    surface.unclip()
    _breaks(surface, plot, language)
    _frame(surface, plot)
    _line_labels(surface, plot, language)
    for mark in plot.marks():
        if not mark.half_width:
            draw_mark(surface, mark, language)
    _words_around(surface, plot, language)
    return plot


def draw_mark(surface: Surface, mark: Mark, language: Language) -> None:
    """Draw one mark; one that lies outside of the chart is an arrow head at the edge."""
    x, y, ink = mark.x, mark.y, mark.ink
    if mark.outside:
        tip = y + mark.outside * 1.0
        foot = y + mark.outside * RADIUS * 2.2
        outline = [(x, tip), (x - RADIUS, foot), (x + RADIUS, foot), (x, tip)]
        surface.polygon(outline, "ground")
        surface.polyline(outline, ink, 1.0)
        return
    _KINDS[mark.point.kind](surface, x, y, ink)
    if mark.point.kind == "letter":
        _letter_in_ring(surface, x, y, language.text(mark.point.letter), ink)


def _dot(surface: Surface, x: float, y: float, ink: str) -> None:
    surface.circle(x, y, RADIUS, ink, "ground", 0.5)


def _hollow(surface: Surface, x: float, y: float, ink: str) -> None:
    surface.circle(x, y, RADIUS, "ground", ink, 1.0)


def _cross(surface: Surface, x: float, y: float, ink: str) -> None:
    for side in (1, -1):
        surface.polyline([(x - RADIUS, y - side * RADIUS), (x + RADIUS, y + side * RADIUS)], ink, 1.1)


def _letter(surface: Surface, x: float, y: float, ink: str) -> None:
    surface.circle(x, y, SIZE * 0.6, "ground", ink, 0.9)


def _letter_in_ring(surface: Surface, x: float, y: float, letter: str, ink: str) -> None:
    surface.text(x, y + SIZE * 0.34, letter, SIZE * 0.9, ink, "middle", is_bold=True)


_KINDS: dict[str, Callable[[Surface, float, float, str], None]] = {
    "dot": _dot,
    "hollow": _hollow,
    "cross": _cross,
    "letter": _letter,
}


def _band(surface: Surface, plot: Plot, band: Band) -> None:
    lower, upper = plot.places(band.lower), plot.places(band.upper)
    if not lower:
        lower = [(upper[0][0], plot.bottom), (upper[-1][0], plot.bottom)]
    if not upper:
        upper = [(lower[0][0], plot.top), (lower[-1][0], plot.top)]
    surface.polygon([*lower, *reversed(upper)], f"soft_{band.ink}")


def _grid(surface: Surface, plot: Plot, language: Language) -> None:
    for tick in plot.chart.x.ticks:
        x = plot.x(tick.at)
        ink, width = ("grid_strong", 0.7) if tick.is_strong else ("grid", 0.4)
        surface.polyline([(x, plot.top), (x, plot.bottom)], ink, width)
    for tick in plot.chart.y.ticks:
        y = plot.y(tick.at)
        surface.polyline([(plot.left, y), (plot.right, y)], "grid_strong" if tick.is_strong else "grid", 0.4)
    for tick, words in labelled_heights(plot, language):
        foot = plot.y(tick.at) + SIZE * 0.36
        surface.text(plot.left - GAP, foot, words, SIZE, "text2", "right", is_figure=is_figure(tick.label))
    for tick, words in labelled(surface, plot, language):
        foot = plot.bottom + GAP + SIZE
        surface.text(
            plot.x(tick.at), foot, words, SIZE, "text2", "middle", is_bold=tick.is_strong, is_figure=is_figure(tick.label)
        )


def _columns(surface: Surface, plot: Plot, number: int, fill: Fill) -> None:
    for mark in plot.marks():
        if any(mark.point is point for point in plot.chart.bars[number].points):
            _filled(surface, mark.x - mark.half_width, mark.y, mark.half_width * 2, plot.bottom - mark.y, mark.ink, fill)


def _filled(surface: Surface, left: float, top: float, width: float, height: float, ink: str, fill: Fill) -> None:
    """Draw a column whose pattern tells it from its neighbours without colour."""
    if height <= 0:
        return
    right, foot = left + width, top + height
    outline: list[Place] = [(left, foot), (left, top), (right, top), (right, foot), (left, foot)]
    surface.polygon(outline, ink if fill == "solid" else "ground")
    if fill in ("striped", "dotted"):
        surface.clip(left, top, width, height)
        step = STRIPES
        for number in range(int((height + width) / step) + 1):
            start = top - width + number * step
            surface.polyline([(left, start + width), (right, start)], ink, 0.7, "dotted" if fill == "dotted" else "solid")
        surface.unclip()
    surface.polyline(outline, ink, 0.6)


def _breaks(surface: Surface, plot: Plot, language: Language) -> None:
    for made in plot.chart.breaks:
        x = plot.x(made.at)
        surface.polyline([(x, plot.top), (x, plot.bottom)], "text2", 0.7, "dashed")
        words = language.text(made.label)
        if words:
            surface.text(x - GAP, plot.bottom - GAP, words, NOTE_SIZE, "text2", upwards=True)


def _frame(surface: Surface, plot: Plot) -> None:
    left, top, right, bottom = plot.left, plot.top, plot.right, plot.bottom
    surface.polyline([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], "frame", 0.6)


def _line_labels(surface: Surface, plot: Plot, language: Language) -> None:
    """Write the labels at the right ends, moved apart where lines end too near to each other."""
    ends = []
    for line in plot.chart.lines:
        words = written(line.label, language)
        if words and line.points:
            ends.append((plot.y(line.points[-1][1]), words, line.ink, is_figure(line.label)))
    lowest = plot.bottom + SIZE
    for y, words, ink, figure in sorted(ends, reverse=True):
        y = min(y, lowest - SIZE)
        lowest = y
        if y >= plot.top - SIZE:
            surface.text(plot.right + GAP, y + SIZE * 0.36, words, SIZE, ink, is_bold=True, is_figure=figure)


def _words_around(surface: Surface, plot: Plot, language: Language) -> None:
    chart, rtl = plot.chart, language.is_rtl
    start, side = (plot.width - EDGE, "right") if rtl else (EDGE, "left")
    _fitted(surface, start, EDGE + TITLE_SIZE, language.text(chart.title), plot.width - 2 * EDGE, side)
    middle = (plot.left + plot.right) / 2
    line = SIZE * plot.leading
    foot = plot.bottom + GAP + line + SIZE
    surface.text(middle, foot, language.text(chart.x.title), SIZE, "text", "middle")
    words = language.text(chart.y.title)
    surface.text(EDGE + SIZE, (plot.top + plot.bottom) / 2, words, SIZE, "text", "middle", upwards=True)
    foot += GAP
    for row in plot.signs:
        foot += line + (GAP if row is plot.signs[0] else 0)
        for at, sign in row:
            _sign(surface, plot, sign, at, foot, rtl, language)
    for words in plot.notes:
        foot += NOTE_SIZE * plot.leading
        surface.text(start, foot, words, NOTE_SIZE, "text2", "right" if rtl else "left")
    empty = language.text(chart.empty)
    if empty and not chart.marks():
        _nothing(surface, middle, (plot.top + plot.bottom) / 2, empty)


def _nothing(surface: Surface, x: float, y: float, words: str) -> None:
    half = surface.text_width(words, TITLE_SIZE, is_bold=True) / 2 + EDGE
    top, foot = y - TITLE_SIZE - EDGE, y + TITLE_SIZE * 0.4 + EDGE
    surface.polygon([(x - half, top), (x + half, top), (x + half, foot), (x - half, foot)], "ground")
    surface.text(x, y, words, TITLE_SIZE, "text", "middle", is_bold=True)


def _fitted(surface: Surface, x: float, y: float, words: str, room: float, side: str) -> None:
    """Write the title, smaller if it is too long."""
    wide = surface.text_width(words, TITLE_SIZE, is_bold=True)
    size = TITLE_SIZE if wide <= room else TITLE_SIZE * room / wide
    surface.text(x, y, words, size, "text", "right" if side == "right" else "left", is_bold=True)


def _sign(surface: Surface, plot: Plot, sign: Sign, at: float, foot: float, rtl: bool, language: Language) -> None:
    half = SIGN_WIDTH / 2
    middle = plot.width - EDGE - at - half + GAP / 2 if rtl else EDGE + at + half - GAP / 2
    y = foot - SIZE * 0.36
    left, wide, high = middle - half + GAP, SIGN_WIDTH - 2 * GAP, SIZE * 0.8
    if sign.is_band:
        box: Sequence[Place] = [
            (left, y - high / 2),
            (left + wide, y - high / 2),
            (left + wide, y + high / 2),
            (left, y + high / 2),
        ]
        surface.polygon(box, f"soft_{sign.ink}")
        surface.polyline([*box, box[0]], "frame", 0.4)
    elif sign.line is not None:
        surface.polyline([(left - 1, y), (left + wide + 1, y)], sign.ink, WIDTHS[sign.line.weight], sign.line.style)
    elif sign.fill is not None:
        _filled(surface, left, y - high / 2, wide, high, sign.ink, sign.fill)
    elif sign.kind is not None:
        _KINDS[sign.kind](surface, middle, y, sign.ink)
        if sign.kind == "letter":
            _letter_in_ring(surface, middle, y, sign.letter, sign.ink)
    if rtl:
        surface.text(plot.width - EDGE - at - SIGN_WIDTH, foot, sign.words, SIZE, "text", "right")
    else:
        surface.text(EDGE + at + SIGN_WIDTH, foot, sign.words, SIZE, "text")
