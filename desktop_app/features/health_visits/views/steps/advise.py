"""The step Advise: what the mother is told, referral, and what goes into the book at home."""

from .panel import StepPanel


class AdviseStep(StepPanel):
    """The step Advise: what the mother is told, referral, and what goes into the book at home."""
