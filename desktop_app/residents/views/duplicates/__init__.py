"""The page "Duplicates": people and houses that were perhaps entered twice."""

from .page import DuplicatesPage

__all__ = ["DuplicatesPage"]
