"""Scores and letters as they are stored: kept up to date within each action, made anew at will, and read by everybody."""

from .keeping import rebuild, refresh
from .reading import StoredGrowth, StoredLetter, growth_history, growth_of, letters_of, letters_of_month, rules_of_post

__all__ = [
    "StoredGrowth",
    "StoredLetter",
    "growth_history",
    "growth_of",
    "letters_of",
    "letters_of_month",
    "rebuild",
    "refresh",
    "rules_of_post",
]
