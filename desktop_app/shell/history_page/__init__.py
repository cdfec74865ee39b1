"""History: everything that was done in the post, in words, with undo."""

from .page import HistoryPage

__all__ = ["HistoryPage"]
