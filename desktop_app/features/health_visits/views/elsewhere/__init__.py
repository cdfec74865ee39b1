"""What is typed into the ministry's systems by hand, record by record."""

from .panel import EnteredPanel

__all__ = ["EnteredPanel"]
