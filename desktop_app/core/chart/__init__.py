"""Charts: one definition for screen and paper."""

from .definition import (
    Axis,
    Band,
    Bars,
    Break,
    Chart,
    Fill,
    Ink,
    Join,
    Kind,
    Line,
    Place,
    Point,
    Series,
    Style,
    Tick,
    Value,
    Weight,
)
from .drawing import draw
from .plot import Mark, Plot
from .ticks import count_axis, round_ticks

__all__ = [
    "Axis",
    "Band",
    "Bars",
    "Break",
    "Chart",
    "Fill",
    "Ink",
    "Join",
    "Kind",
    "Line",
    "Mark",
    "Place",
    "Plot",
    "Point",
    "Series",
    "Style",
    "Tick",
    "Value",
    "Weight",
    "count_axis",
    "draw",
    "round_ticks",
]
