"""Tests before and after a class, typed in side by side."""

from .people_panel import ScorePeoplePanel
from .tab import TestsTab

__all__ = ["ScorePeoplePanel", "TestsTab"]
