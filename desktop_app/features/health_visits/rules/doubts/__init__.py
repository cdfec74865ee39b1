"""Stored values that are worth a second look, and habits of those who measure. Pure; nothing here judges a child's health."""

from .findings import CHANGES, KINDS, Doubt, Subject, Taken
from .flags import INDICES, flagged_indices
from .person import birth_doubts, position_doubts, sex_doubts, sex_in_number
from .rounding import FEWEST, Habit, habit_of
from .series import change_doubts, far_doubts
from .twins import TwinPair, same_birth, swap_doubts, swapped_fields, swaps

__all__ = [
    "CHANGES",
    "FEWEST",
    "INDICES",
    "KINDS",
    "Doubt",
    "Habit",
    "Subject",
    "Taken",
    "TwinPair",
    "birth_doubts",
    "change_doubts",
    "doubts_of",
    "far_doubts",
    "flagged_indices",
    "habit_of",
    "position_doubts",
    "same_birth",
    "sex_doubts",
    "sex_in_number",
    "swap_doubts",
    "swapped_fields",
    "swaps",
]


def doubts_of(subject: Subject) -> list[Doubt]:
    """Return all doubts about one child that need no other child: far and jumping values, position, sex, birth date."""
    return [
        *far_doubts(subject),
        *change_doubts(subject),
        *sex_doubts(subject),
        *birth_doubts(subject),
        *position_doubts(subject),
    ]
