"""Where everything of a chart stands: room for labels first, the rest is the plot."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..language import Language
from .definition import Axis, Bars, Chart, Fill, Ink, Kind, Line, Place, Point, Tick
from .surface import Surface
from .words import written

TITLE_SIZE = 9.5
SIZE = 7.0
NOTE_SIZE = 6.0
GAP = 3.0
SIGN_WIDTH = 12.0
SIGN_GAP = 11.0
EDGE = 4.0
GROUP = 0.8
"""Part of one unit of x that a group of columns takes."""
STRIDES = (1, 2, 3, 4, 6, 12, 24)
HEIGHT_STRIDES = (1, 2, 5, 10)
_PIECES = re.compile(r"(\s*)([\u2e80-\ufaff][，。、；：）]*|[^\s\u2e80-\ufaff]+)")
"""What stays together at the end of a line: a word, or one Chinese character with what follows it closely."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One entry of the list of signs: what is drawn, and what it means."""

    words: str
    ink: Ink
    kind: Kind | None = None
    letter: str = ""
    fill: Fill | None = None
    line: Line | None = None
    is_band: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A point in its place: what can be pointed at.

    Attributes:
        outside: 1 above the chart, -1 below it, 0 within; it is then drawn at the edge.
        half_width: of a column; 0 for a point.
    """

    point: Point
    x: float
    y: float
    ink: Ink
    outside: int = 0
    half_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Plot:
    """The frame of a chart within its picture, in points from the top left corner."""

    chart: Chart
    width: float
    height: float
    left: float
    top: float
    right: float
    bottom: float
    signs: Sequence[Sequence[tuple[float, Sign]]]
    notes: Sequence[str]
    leading: float

    def x(self, value: float) -> float:
        """Return where a value of the x axis stands."""
        axis = self.chart.x
        return self.left + (value - axis.first) / (axis.last - axis.first) * (self.right - self.left)

    def y(self, value: float) -> float:
        """Return where a value of the y axis stands."""
        axis = self.chart.y
        return self.bottom - (value - axis.first) / (axis.last - axis.first) * (self.bottom - self.top)

    def places(self, points: Sequence[Place]) -> list[Place]:
        """Return points of the axes in their places."""
        return [(self.x(x), self.y(y)) for x, y in points]

    def marks(self) -> list[Mark]:
        """Return every mark that stands within the ages shown, in order of x."""
        found = [mark for series in self.chart.series for point in series.points for mark in self._mark(point, series.ink)]
        for number, bars in enumerate(self.chart.bars):
            found += self._columns(bars, number)
        return sorted(found, key=lambda mark: mark.x)

    def _mark(self, point: Point, ink: Ink) -> Iterator[Mark]:
        if self.chart.x.first <= point.x <= self.chart.x.last:
            outside = (point.y > self.chart.y.last) - (point.y < self.chart.y.first)
            y = min(max(self.y(point.y), self.top), self.bottom)
            yield Mark(point, self.x(point.x), y, ink, outside)

    def _columns(self, bars: Bars, number: int) -> Iterator[Mark]:
        each = GROUP / len(self.chart.bars)
        for point in bars.points:
            middle = point.x - GROUP / 2 + each * (number + 0.5)
            half = (self.x(point.x + each) - self.x(point.x)) / 2
            yield Mark(point, self.x(middle), self.y(point.y), bars.ink, half_width=half)


def plan(surface: Surface, chart: Chart, width: float, height: float, language: Language) -> Plot:
    """Return the places of a chart in a picture of ``width`` × ``height`` points."""
    leading = 1.5 if language.code == "ar" else 1.3
    line = SIZE * leading
    y_labels = max((surface.text_width(written(tick.label, language), SIZE) for tick in chart.y.ticks), default=0)
    line_labels = max((surface.text_width(written(made.label, language), SIZE) for made in chart.lines), default=0)
    left = EDGE + line + GAP + y_labels + GAP
    right = width - EDGE - (line_labels + GAP if line_labels else _half_of_last(surface, chart.x, language))
    signs = _rows(surface, _signs(chart, language), width - 2 * EDGE)
    notes = [line for words in chart.notes for line in _wrapped(surface, language.text(words), width - 2 * EDGE)]
    below = line + GAP + line + (len(signs) * line + 2 * GAP if signs else 0) + len(notes) * NOTE_SIZE * leading + EDGE
    top = EDGE + (TITLE_SIZE * leading + 2 * GAP if language.text(chart.title) else SIZE / 2)
    return Plot(chart, width, height, left, top, right, height - below, signs, notes, leading)


def labelled(surface: Surface, plot: Plot, language: Language) -> list[tuple[Tick, str]]:
    """Return the ticks of the x axis that are labelled: all, or every second, third, ... as there is room."""
    ticks = [(tick, words) for tick in plot.chart.x.ticks if (words := written(tick.label, language))]
    places = [(plot.x(tick.at), surface.text_width(words, SIZE) / 2 + GAP / 2) for tick, words in ticks]
    for stride in STRIDES:
        kept = places[::stride]
        if all(start + half <= end - other for (start, half), (end, other) in pairwise(kept)):
            return ticks[::stride]
    return ticks[:1]


def labelled_heights(plot: Plot, language: Language) -> list[tuple[Tick, str]]:
    """Return the ticks of the y axis that are labelled: all, or every second, fifth, ... in a low chart."""
    ticks = [(tick, words) for tick in plot.chart.y.ticks if (words := written(tick.label, language))]
    for stride in HEIGHT_STRIDES:
        kept = ticks[::stride]
        if all(plot.y(low.at) - plot.y(high.at) >= SIZE * 1.15 for (low, _), (high, _) in pairwise(kept)):
            return kept
    return ticks[:1]


def _half_of_last(surface: Surface, axis: Axis, language: Language) -> float:
    return surface.text_width(written(axis.ticks[-1].label, language), SIZE) / 2 if axis.ticks else 0


def _signs(chart: Chart, language: Language) -> list[Sign]:
    found = [Sign(language.text(bars.title), bars.ink, fill=bars.fill) for bars in chart.bars]
    found += [Sign(language.text(series.title), series.ink, "dot") for series in chart.series]
    ink: Ink = chart.series[0].ink if chart.series else "blue"
    letter = next((point.letter for series in chart.series for point in series.points if point.letter), "")
    found += [Sign(language.text(words), ink, kind, language.text(letter)) for kind, words in chart.signs]
    found += [Sign(language.text(line.title), line.ink, line=line) for line in chart.lines]
    found += [Sign(language.text(band.label), band.ink, is_band=True) for band in chart.bands]
    return [sign for sign in found if sign.words]


def _rows(surface: Surface, signs: Sequence[Sign], width: float) -> list[list[tuple[float, Sign]]]:
    """Return the signs in rows, each with its distance from where the row begins."""
    rows: list[list[tuple[float, Sign]]] = []
    at = width
    for sign in signs:
        long = SIGN_WIDTH + surface.text_width(sign.words, SIZE)
        if at + long > width:
            rows.append([])
            at = 0.0
        rows[-1].append((at, sign))
        at += long + SIGN_GAP
    return rows


def _wrapped(surface: Surface, words: str, width: float) -> list[str]:
    lines: list[str] = []
    for blank, word in _PIECES.findall(words):
        longer = f"{lines[-1]}{blank}{word}" if lines else word
        if lines and surface.text_width(longer, NOTE_SIZE) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
