"""The page "Due and missed"."""

from .page import DuePage

__all__ = ["DuePage"]
