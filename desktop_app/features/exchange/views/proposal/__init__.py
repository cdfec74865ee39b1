"""What taking in would do, before anything changes."""

from .entry import BroughtView
from .view import ProposalView

__all__ = ["BroughtView", "ProposalView"]
