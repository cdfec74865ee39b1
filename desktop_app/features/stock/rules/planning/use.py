"""Average monthly use, and how many months the stock lasts (domain.md 9: AMC over the last 3 months; MOS = stock / AMC).

A month without stock says nothing of what people needed. It is left out of the average, and whoever sees the average
is told so; counting it as a month of little use would order too little for ever after.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop_app.core.period import Month

LOOK_BACK = 3
"""Complete months that the average rests on."""

Left = Literal["out_of_stock", "not_kept_yet"]


@dataclass(frozen=True, slots=True)
class MonthUse:
    """What was given out of one item in one month.

    Attributes:
        used: units given out less units brought back; losses and expiry are no use.
        days_out: days of the month on which nothing could be given out and nothing was.
        days: of the month.
        is_kept: the item had been received by the end of the month.
    """

    month: Month
    used: int
    days_out: int
    days: int
    is_kept: bool = True

    @property
    def left_out(self) -> Left | None:
        """Return why the month is no part of the average; None if it is one.

        Half a month without stock is the limit: with more of it the use of the month is not what was needed.
        """
        if not self.is_kept:
            return "not_kept_yet"
        return "out_of_stock" if self.days_out * 2 > self.days else None


@dataclass(frozen=True, slots=True)
class AverageUse:
    """Units used in a month on average; ``per_month_x10`` is None where no month can be counted."""

    per_month_x10: int | None
    months: tuple[MonthUse, ...] = ()

    @property
    def counted(self) -> tuple[MonthUse, ...]:
        """Return the months that the average rests on."""
        return tuple(month for month in self.months if month.left_out is None)

    @property
    def without_stock(self) -> tuple[MonthUse, ...]:
        """Return the months that were left out because there was nothing to give out."""
        return tuple(month for month in self.months if month.left_out == "out_of_stock")

    @property
    def days_out(self) -> int:
        """Return the days without stock within the months that were counted: the need was larger than the average says."""
        return sum(month.days_out for month in self.counted)


def months_looked_at(today: date) -> tuple[Month, ...]:
    """Return the complete months that an average of ``today`` rests on, oldest first."""
    this = Month.of(today)
    return tuple(this.plus(-back) for back in range(LOOK_BACK, 0, -1))


def average_use(months: Sequence[MonthUse]) -> AverageUse:
    """Return the average of the months that can be counted, in tenths of a unit, halves rounded up.

    More brought back than given out is a use of zero, not of less.
    """
    counted = [month for month in months if month.left_out is None]
    if not counted:
        return AverageUse(None, tuple(months))
    total = max(0, sum(month.used for month in counted))
    return AverageUse((total * 20 + len(counted)) // (2 * len(counted)), tuple(months))


def months_of_stock(usable: int, per_month_x10: int | None) -> float | None:
    """Return how many months ``usable`` units last; None if the use is unknown or zero.

    Usable stock below zero, as it can be after an exchange, lasts no time.
    """
    if not per_month_x10:
        return None
    return max(0, usable) * 10 / per_month_x10
