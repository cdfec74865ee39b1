"""The numbers of the weighing month: S K D N T O B 2T BGM, each with the children behind it, and what they say."""

from ...rules.figures import TITLES, Coverage, Figure
from .breakdown import GROUPINGS, Group, breakdown
from .children import CountedChild
from .figures import MonthFigures, figures, reference_day_of

__all__ = [
    "GROUPINGS",
    "TITLES",
    "CountedChild",
    "Coverage",
    "Figure",
    "Group",
    "MonthFigures",
    "breakdown",
    "figures",
    "reference_day_of",
]
