"""Reporting periods and ages."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month, the unit of most registers."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> "Month":
        """Return the month that holds ``day``."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Return the month written as ``2026-10``; raises ValueError for anything else."""
        year, month = text.split("-")
        return cls.of(date(int(year), int(month), 1))

    @property
    def first(self) -> date:
        """Return the first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Return the last day."""
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    def plus(self, months: int) -> "Month":
        """Return the month that lies ``months`` later, or earlier if negative."""
        year, index = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, index + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later, clamped to the month's end (31 January + 1 = 28 February)."""
    month = Month.of(day).plus(months)
    return date(month.year, month.month, min(day.day, month.last.day))


def completed_months(born: date, on: date) -> int:
    """Return the completed months of age on ``on``; a child born on the 31st is a month older at a shorter month's end.

    Negative before birth. Follows the month arithmetic of the growth card: a month is complete on the day of the
    month of birth.
    """
    months = (on.year - born.year) * 12 + on.month - born.month
    return months if on >= add_months(born, months) else months - 1


def completed_years(born: date, on: date) -> int:
    """Return the completed years of age on ``on``; negative before birth."""
    return completed_months(born, on) // 12
