"""Going back to a backup: which one, what it holds, what would be lost, and doing it."""

from .flow import Restoring

__all__ = ["Restoring"]
