"""What the forms about one day of a child have in common."""

from datetime import date
from typing import Any

from ... import services
from ...services import DayRecord
from .person_day import PersonDayForm


class DayForm(PersonDayForm):
    """What was asked about a child on one day."""

    def show_day(self, session: Any, day: date) -> None:
        """Show what the child's record says of the chosen day."""
        found = services.records_between(session, [self.resident], day, day)
        self.show_record(found.get(self.resident, {}).get(day, DayRecord()))

    def show_record(self, known: DayRecord) -> None:
        """Show what is stored of the chosen day."""
        raise NotImplementedError
