"""The page that imports residents: choose a workbook, see what it would do, store it."""

from .page import ImportPage

__all__ = ["ImportPage"]
