"""Charts: one definition for screen and paper."""

from .definition import Axis, Band, Bars, Break, Chart, Fill, Ink, Join, Kind, Line, Place, Point, Series, Style, Tick, Value
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
    "Place",
    "Point",
    "Series",
    "Style",
    "Tick",
    "Value",
    "count_axis",
    "round_ticks",
]
