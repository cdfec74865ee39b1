"""The growth engine: z-scores, lines of charts, weight increments and corrected ages, by the standards of WHO.

Standard library only. Measurements go in as they were taken; ages are exact.
"""

from .assessment import Growth, Measured, assess
from .increments import increment_z
from .lines import line
from .preterm import assess_both, corrected_age_days

ENGINE_VERSION = 1
"""Raised when a score may come out differently, so that stored scores are computed anew."""

__all__ = ["ENGINE_VERSION", "Growth", "Measured", "assess", "assess_both", "corrected_age_days", "increment_z", "line"]
