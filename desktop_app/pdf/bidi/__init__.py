"""The Unicode bidirectional algorithm: which way each character of a line runs."""

from .algorithm import REMOVED, base_level, levels, needs_bidi, visual_runs

__all__ = ["REMOVED", "base_level", "levels", "needs_bidi", "visual_runs"]
