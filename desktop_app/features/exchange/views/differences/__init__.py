"""What two laptops wrote differently: the list, and the decision side by side."""

from .form import DecideForm
from .part import DifferencesPart

__all__ = ["DecideForm", "DifferencesPart"]
