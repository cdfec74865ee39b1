"""Children day by day: what was measured, asked, given and said, as the life-cycle card and the ministry's forms have it."""

from .national_ids import national_ids
from .reading import UNTIL_MONTHS, days_of_child, days_of_month, days_of_months
from .to_enter import EntryLine, entry_lines, with_marks
from .values import ChildDay
from .visits import visits_between

__all__ = [
    "UNTIL_MONTHS",
    "ChildDay",
    "EntryLine",
    "days_of_child",
    "days_of_month",
    "days_of_months",
    "entry_lines",
    "national_ids",
    "visits_between",
    "with_marks",
]
