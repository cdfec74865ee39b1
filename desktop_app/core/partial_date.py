"""Dates of which people know only a part."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from .period import completed_months


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a year and month, or a full date; nothing is ever invented for what is missing.

    Attributes:
        year: 1900-2200, or None if nothing is known.
        month: 1-12, or None.
        day: 1-31, or None; set only together with the month.

    Raises:
        ValueError: the parts name no possible date (30 February, a day without a month).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and (self.month is not None or self.day is not None):
            raise ValueError("a month or day without a year")
        if self.month is None and self.day is not None:
            raise ValueError("a day without a month")
        if self.year is not None and not 1900 <= self.year <= 2200:
            raise ValueError("year out of range")
        if self.year is not None:
            date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return a date of which everything is known."""
        return cls(day.year, day.month, day.day)

    @property
    def is_known(self) -> bool:
        """Return True if at least the year is known."""
        return self.year is not None

    @property
    def exact(self) -> date | None:
        """Return the day if everything is known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def earliest(self) -> date | None:
        """Return the first day it may have been."""
        return None if self.year is None else date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date | None:
        """Return the last day it may have been."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def middle(self) -> date | None:
        """Return the day to reckon with when one is needed: the exact one, else the middle of the span."""
        if self.earliest is None or self.latest is None:
            return None
        return self.earliest + (self.latest - self.earliest) / 2

    def age_months(self, on: date) -> int | None:
        """Return completed months of age on ``on``, reckoned from the middle of what is known; None if unknown."""
        return None if self.middle is None else completed_months(self.middle, on)

    def __str__(self) -> str:
        """Return ISO form as far as known: ``2024``, ``2024-05``, ``2024-05-17``; empty if unknown."""
        if self.year is None:
            return ""
        parts = (f"{self.year:04d}", *(f"{p:02d}" for p in (self.month, self.day) if p is not None))
        return "-".join(parts)
