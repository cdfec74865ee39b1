"""Answer sheets typed back: people down, questions across."""

from .view import SheetsView

__all__ = ["SheetsView"]
