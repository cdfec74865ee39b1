"""Who is overdue at one post, read from the centre's copy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.schedule import Status
from desktop_app.core.text import Label
from desktop_app.features.schedules.services import DueLine
from desktop_app.features.schedules.services.due import missed_list


@dataclass(frozen=True, slots=True)
class OverduePerson:
    """Somebody who missed something that can still be given.

    Attributes:
        missing: what it is, in words, in the order of the schedule.
        since: when the first of it was missed.
    """

    id: bytes
    name: Label
    house: str
    missing: tuple[Label, ...]
    since: date | None


def overdue_people(session: Session, today: date) -> list[OverduePerson]:
    """Return the people of a post who are called for what they missed, by house and name; ``session`` is the post's own."""
    found: dict[bytes, list[DueLine]] = {}
    for line in missed_list(session, today):
        if line.status is not Status.TOO_LATE:
            found.setdefault(line.resident.id, []).append(line)
    return [_person(lines) for lines in found.values()]


def _person(lines: Sequence[DueLine]) -> OverduePerson:
    person = lines[0].resident
    since = [line.missed_on for line in lines if line.missed_on is not None]
    return OverduePerson(person.id, person.shown, person.house, tuple(line.title for line in lines), min(since, default=None))
