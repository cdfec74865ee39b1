"""Records of self-assessments."""

from .assessment import AssessmentAnswer

__all__ = ["AssessmentAnswer"]
