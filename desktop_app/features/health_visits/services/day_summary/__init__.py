"""What an open day came to, and what is left to do: every figure with its people."""

from .summary import DaySummary, day_summary

__all__ = ["DaySummary", "day_summary"]
