"""The open day on the screen: a bar with its five steps, and below it the step that this laptop works at."""

from .bar import PARTS, SUMMARY
from .board import DayBoard
from .due_panel import DuePanel

__all__ = ["PARTS", "SUMMARY", "DayBoard", "DuePanel"]
