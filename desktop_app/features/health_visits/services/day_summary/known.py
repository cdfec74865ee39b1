"""What is read of an open day once, for all its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy.orm import Session

from desktop_app.features.child_record.services import DayRecord
from desktop_app.features.schedules import services as schedules
from desktop_app.packs import Pack, pack_of

from ...rules.attendance import is_child
from ..books import Read, read_for_books
from ..child_status import ChildStatus, statuses
from ..day_groups import absent_of
from ..day_list import DayRow, list_day, one_row_each
from ..open_days import DayCard, open_day_card


@dataclass(frozen=True, slots=True)
class Known:
    """One open day.

    Attributes:
        rows: who is entered, visitors too, the first entered first.
        absent: children who are expected and not entered, by name.
        statuses: by visit, how the measured do.
        read: what people were ever given, and what was written down about them on the day.
    """

    day: DayCard
    pack: Pack
    rows: Sequence[DayRow]
    absent: Sequence[bytes]
    statuses: Mapping[bytes, ChildStatus]
    read: Read

    @property
    def counted(self) -> list[DayRow]:
        """Return who is counted: people the post answers for."""
        return [row for row in self.rows if row.is_counted]

    @property
    def children(self) -> list[DayRow]:
        """Return the children of 0-59 months who are counted."""
        return [row for row in self.counted if is_child(row.age_months)]

    @property
    def records(self) -> Mapping[bytes, DayRecord]:
        """Return what was written down on the day, visitors too."""
        return self.read[1]

    @property
    def given(self) -> dict[bytes, list[schedules.Given]]:
        """Return what was given here or refused on the day, by person."""
        found: dict[bytes, list[schedules.Given]] = {}
        for resident, codes in self.read[0].items():
            given = [one for several in codes.values() for one in several]
            today = [one for one in given if one.given.exact == self.day.held_on and one.where == "here"]
            if today:
                found[resident] = today
        return found

    def status(self, row: DayRow) -> ChildStatus | None:
        """Return how somebody does; None without a measurement."""
        return self.statuses.get(row.visit) if row.visit is not None else None


def read_day(session: Session, day_id: bytes) -> Known:
    """Return what is known of an open day; raises UserError if it was removed."""
    rows, pack = one_row_each(list_day(session, day_id)[::-1]), pack_of(session)
    day = cast(DayCard, open_day_card(session, day_id))  # list_day has refused a day that is not here
    return Known(
        day,
        pack,
        rows,
        absent_of(session, day_id, rows),
        statuses(session, [row.visit for row in rows if row.visit is not None], pack),
        read_for_books(session, [row.resident for row in rows], day.held_on),
    )
