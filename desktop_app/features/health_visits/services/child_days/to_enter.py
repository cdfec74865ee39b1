"""The days of a month that belong into a system of the ministry, with what is known of their being there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.packs import Pack

from ..entered_elsewhere import Entered, ToEnter, entered_in
from .national_ids import national_ids
from .reading import days_of_month
from .values import ChildDay


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One day of one child.

    Attributes:
        entry: what is marked as entered.
        national_id: of the child; "" if none is known.
        entered: None while nobody entered it.
    """

    day: ChildDay
    entry: ToEnter
    national_id: str
    entered: Entered | None

    @property
    def is_changed(self) -> bool:
        """Return True if values were changed here after they were entered there."""
        return self.entered is not None and self.entered.digest != self.entry.digest

    @property
    def is_open(self) -> bool:
        """Return True if it is still to be entered, or to be entered again."""
        return self.entered is None or self.is_changed


def with_marks(session: Session, lines: Sequence[EntryLine], system: str) -> list[EntryLine]:
    """Return the same lines with what is known now of their being in a system."""
    entered = entered_in(session, system, [line.entry.record for line in lines])
    return [replace(line, entered=entered.get(line.entry.record)) for line in lines]


def entry_lines(session: Session, month: Month, system: str, pack: Pack) -> list[EntryLine]:
    """Return every day of a month that belongs into a system, by day and then by name."""
    days = [(day, entry) for day in days_of_month(session, month, pack) if (entry := day.to_enter()) is not None]
    numbers = national_ids(session, {day.child.id for day, _ in days})
    lines = [EntryLine(day, entry, numbers.get(day.child.id, ""), None) for day, entry in days]
    return with_marks(session, lines, system)
