"""The step Record: development, food, symptoms, the book at home."""

from .panel import StepPanel


class RecordStep(StepPanel):
    """The step Record: development, food, symptoms, the book at home."""
