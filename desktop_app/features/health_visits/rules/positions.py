"""Lying or standing.

Source: WHO Child Growth Standards: length is measured lying below 24 months, height standing from 24 months on;
measured the other way, 0.7 cm are added or taken off before the value is judged (growth.md section 3).
24 months count as completed months here, as volunteers count them; z-scores count 731 days.
"""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

LYING = "lying"
STANDING = "standing"
STANDING_FROM_MONTHS = 24
STANDING_SHORTER_MM = 7

_STANDING_TOO_EARLY = QT_TRANSLATE_NOOP("Health visits", "Measured standing. Below 24 months children are measured lying.")
_LYING_LATE = QT_TRANSLATE_NOOP("Health visits", "Measured lying. From 24 months on children are measured standing.")


def usual_position(age_months: int | None) -> str:
    """Return how somebody of this age is measured; standing if the age is unknown."""
    return LYING if age_months is not None and age_months < STANDING_FROM_MONTHS else STANDING


def position_note(position: str | None, age_months: int | None) -> Text | None:
    """Return the visible note for a length measured the other way than usual, else None."""
    if position is None or age_months is None or position == usual_position(age_months):
        return None
    return _STANDING_TOO_EARLY if position == STANDING else _LYING_LATE


def as_if(length_mm: int, measured: str | None, wanted: str | None) -> int:
    """Return ``length_mm`` as it would be in the position ``wanted``; unchanged if a position is unknown."""
    if measured is None or wanted is None or measured == wanted:
        return length_mm
    return length_mm + STANDING_SHORTER_MM if wanted == LYING else length_mm - STANDING_SHORTER_MM
