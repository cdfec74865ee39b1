"""What can be true of residents and households, on plain values."""

from .ages import age_text, latest_birth
from .aliases import canonical_ids
from .checks import check_event, check_household, check_resident
from .entries import Family, HouseholdEntry, Relative, ResidentEntry
from .likeness import Candidate, blocking_keys, compare, score
from .naming import house_line, shown_name

__all__ = [
    "Candidate",
    "Family",
    "HouseholdEntry",
    "Relative",
    "ResidentEntry",
    "age_text",
    "blocking_keys",
    "canonical_ids",
    "check_event",
    "check_household",
    "check_resident",
    "compare",
    "house_line",
    "latest_birth",
    "score",
    "shown_name",
]
