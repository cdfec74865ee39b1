"""The weighing month: its figures, its children, the year it stands in, and who holds a growth card."""

from .target_form import TargetForm
from .view import MonthView

__all__ = ["MonthView", "TargetForm"]
