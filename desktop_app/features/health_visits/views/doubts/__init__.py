"""What to check: doubtful values one by one, and how those who measure read their tools."""

from .view import DoubtsView

__all__ = ["DoubtsView"]
