"""The open day after measuring: what is asked, what is given, what is said to the mother, and the day as a whole."""

from .advise import AdviseStep
from .panel import StepPanel
from .record import RecordStep
from .serve import ServeStep
from .summary import DaySummary

__all__ = ["AdviseStep", "DaySummary", "RecordStep", "ServeStep", "StepPanel"]
