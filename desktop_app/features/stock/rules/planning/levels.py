"""Between which limits a post keeps an item (LOGHB: maximum, minimum and emergency order point, in months of use)."""

from dataclasses import dataclass

MINIMUM_MONTHS, MAXIMUM_MONTHS, EMERGENCY_MONTHS = 10, 20, 5
"""Tenths of months for a post that is supplied once a month (domain.md 9, defaults): it covers the month of delivery,
goes up to two months and does not wait for the next delivery below half a month."""


@dataclass(frozen=True, slots=True)
class Levels:
    """Limits of one item, in tenths of months of use."""

    minimum_x10: int = MINIMUM_MONTHS
    maximum_x10: int = MAXIMUM_MONTHS
    emergency_x10: int = EMERGENCY_MONTHS

    def units(self, months_x10: int, per_month_x10: int) -> int:
        """Return the units that last so long, a started unit counted whole."""
        return -(-months_x10 * per_month_x10 // 100)
