"""The page "Mothers"."""

from .page import MothersPage

__all__ = ["MothersPage"]
