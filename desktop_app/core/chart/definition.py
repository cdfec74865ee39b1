"""What is in a chart: plain values that a screen and a sheet of paper draw alike.

Nothing here knows a colour, a pixel or a language. Inks are names: each surface has a colour for
each, and a grey print tells them apart by the style of their lines, by patterns and by labels.
Time and age run from left to right in every language.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..layout import Number
from ..period import Month
from ..text import Label

Value = None | Label | int | date | Month | Number
"""What can be written beside a mark or in the table behind; None and "" are left out."""

Ink = Literal["black", "grey", "red", "orange", "yellow", "light_green", "green", "blue", "purple"]
Style = Literal["solid", "dashed", "dotted"]
Weight = Literal["thin", "normal", "bold"]
Kind = Literal["dot", "hollow", "cross", "letter"]
Fill = Literal["solid", "striped", "dotted", "empty"]
Place = tuple[float, float]
"""(x, y) in the units of the axes."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A grid line across the chart; one without a label is thinner."""

    at: float
    label: Value = None
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: what it measures, where it begins and ends, its grid lines in order."""

    title: Label
    first: float
    last: float
    ticks: Sequence[Tick] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """A coloured strip between two edges, which share their x values.

    Attributes:
        lower: an empty edge is the foot of the chart.
        upper: an empty edge is the top of the chart.
        label: in the list of signs below the chart; "" leaves it out.
    """

    lower: Sequence[Place]
    upper: Sequence[Place]
    ink: Ink
    label: Label = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of reference.

    Attributes:
        label: at its right end.
        title: in the list of signs below the chart; "" leaves it out.
    """

    points: Sequence[Place]
    ink: Ink = "black"
    style: Style = "solid"
    weight: Weight = "normal"
    label: Value = None
    title: Label = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A mark that can be pointed at.

    Attributes:
        kind: "letter" shows ``letter`` in a ring.
        facts: what is said of it, one for each title in ``Chart.facts``.
    """

    x: float
    y: float
    kind: Kind = "dot"
    facts: Sequence[Value] = ()
    letter: Label = ""


@dataclass(frozen=True, slots=True)
class Join:
    """A straight line between two marks."""

    start: Place
    end: Place
    style: Style = "solid"
    weight: Weight = "normal"


@dataclass(frozen=True, slots=True)
class Series:
    """Marks that belong together, in order of x; marks are joined only where ``joins`` says so.

    Attributes:
        title: in the list of signs below the chart; "" leaves it out.
    """

    title: Label
    points: Sequence[Point]
    joins: Sequence[Join] = ()
    ink: Ink = "blue"


@dataclass(frozen=True, slots=True)
class Bars:
    """Columns from zero upwards, one for each point: ``x`` is the middle of its group, ``y`` its height.

    Several of them stand side by side within one unit of x. Each point carries facts as any other.
    """

    title: Label
    points: Sequence[Point]
    ink: Ink
    fill: Fill = "solid"


@dataclass(frozen=True, slots=True)
class Break:
    """A place on the x axis where lines step, e.g. from length to height; marked from top to foot."""

    at: float
    label: Label = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole chart.

    Attributes:
        title: what it shows and of whom.
        facts: titles of the facts that every point carries; also the heads of the table behind.
        notes: small words below, e.g. the source of the lines.
        empty: stands in the middle of a chart without marks.
        signs: what marks of other kinds than a dot mean, in the list of signs.
    """

    title: Label
    x: Axis
    y: Axis
    bands: Sequence[Band] = ()
    lines: Sequence[Line] = ()
    series: Sequence[Series] = ()
    bars: Sequence[Bars] = ()
    breaks: Sequence[Break] = ()
    facts: Sequence[Label] = ()
    notes: Sequence[Label] = ()
    empty: Label = ""
    signs: Sequence[tuple[Kind, Label]] = ()

    def marks(self) -> list[Point]:
        """Return every mark in order of x: points first, then columns, as a reader goes through them."""
        found = [point for series in self.series for point in series.points]
        found += [point for bars in self.bars for point in bars.points]
        return sorted(found, key=lambda point: point.x)
