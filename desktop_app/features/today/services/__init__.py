"""What is asked for the page of the day; the first parameter is a session."""

from .open_day import DayNow, day_now
from .waiting import waiting

__all__ = ["DayNow", "day_now", "waiting"]
