"""The step Serve: what is due now, given or refused with one key each."""

from .panel import StepPanel


class ServeStep(StepPanel):
    """The step Serve: what is due now, given or refused with one key each."""
