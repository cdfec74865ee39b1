"""Dates of what is due as they are stored: kept up to date within each action, and made anew at will."""

from .keeping import rebuild, refresh

__all__ = ["rebuild", "refresh"]
