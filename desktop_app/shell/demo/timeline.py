"""What happens in the practice village outside the weighing of children: things that are stored on their day, in order."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.text import Text
from desktop_app.db.database import Database, post_of
from desktop_app.features.health_visits.models import BodyMeasurement, OpenDay, Visit
from desktop_app.features.health_visits.rules.natural_ids import measurement_id, open_day_id, visit_id

EVERYBODY = "children mothers school adults elderly"
"""Groups of an open day to which people of every age are asked."""
Work = Callable[[Session, date], object]


@dataclass(order=True)
class _Event:
    at: datetime
    number: int
    by: str = field(compare=False)
    label: Text = field(compare=False)
    work: Work = field(compare=False)


class Timeline:
    """Things to do, each one action of its own day and hour."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._events: list[_Event] = []

    def add(self, day: date, hour: int, by: str, label: Text, work: Work) -> None:
        """Let ``work`` be done on a day; it is given the session and the day."""
        self._events.append(_Event(datetime.combine(day, time(hour), UTC), len(self._events), by, label, work))

    def store_until(self, day: date) -> None:
        """Do what was to be done up to a day, in the order of time; what is done is not done again."""
        due = sorted(event for event in self._events if event.at.date() <= day)
        self._events = [event for event in self._events if event.at.date() > day]
        for event in due:
            at = int(event.at.timestamp() * 1000)
            self._database.clock = lambda at=at: at  # type: ignore[misc]
            self._database.user = event.by
            with self._database.action(event.label) as session:
                event.work(session, event.at.date())


def attend(session: Session, resident: bytes, day: date, number: int, **sizes: Any) -> bytes:
    """Write that somebody came to an open day and what was measured; return the visit's id.

    Args:
        number: in the queue.
        sizes: columns of ``body_measurement``.
    """
    opened = open_day_id(post_of(session), day)
    row = session.get(OpenDay, opened)
    if row is not None and row.groups != EVERYBODY:
        row.groups = EVERYBODY
    key = visit_id(resident, opened)
    at = int(datetime.combine(day, time(9), UTC).timestamp() * 1000) + number * 60_000
    session.add(
        Visit(
            id=key,
            resident_id=resident,
            open_day_id=opened,
            visited_on=day,
            kind="open_day",
            queue_number=number,
            checked_in_at=at,
            recorded_at=at + 720_000,
            served_at=at + 1_080_000,
            advised_at=at + 1_440_000,
            measured_by="Halimah",
            typed_by="Sri",
        )
    )
    session.flush()
    if sizes:
        session.add(BodyMeasurement(id=measurement_id(key), visit_id=key, resident_id=resident, measured_on=day, **sizes))
        session.flush()
    return key
