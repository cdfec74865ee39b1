"""Who came, by role and by date."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month

from ..models import Duty
from ..rules.natural_ids import Person
from .duty import StaffRow, list_duty
from .roster import roster
from .trainings import trainings_of

MOST_IDS = 500


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who came to the events of a span of days.

    Attributes:
        by_role: role -> everybody who came at least once in it.
        by_date: date -> role -> who came on that day.
        is_said: somebody said of at least one person whether they came.
    """

    by_role: dict[str, set[Person]]
    by_date: dict[date, dict[str, set[Person]]]
    is_said: bool = False


def presence_between(session: Session, first: date, last: date, kinds: tuple[str, ...] = ()) -> list[StaffRow]:
    """Return everybody's duty from ``first`` to ``last``, oldest first; of some kinds of events, or of all."""
    query = select(Duty).where(Duty.on_date.between(first, last))
    if kinds:
        query = query.where(Duty.event_kind.in_(kinds))
    return list_duty(session, session.scalars(query).all())


def attendance_by_role(session: Session, first: date, last: date, kinds: tuple[str, ...] = ("open_day",)) -> Attendance:
    """Return who came from ``first`` to ``last``, by role: columns 12-14 of SIP format 5 (domain.md 1.1).

    A person who came to several events counts once; one who came in two roles counts in both.
    """
    rows = presence_between(session, first, last, kinds)
    found = Attendance({}, {}, any(row.present is not None for row in rows))
    for row in rows:
        if row.present:
            found.by_role.setdefault(row.role, set()).add(row.person)
            found.by_date.setdefault(row.on_date, {}).setdefault(row.role, set()).add(row.person)
    return found


def volunteers_at(session: Session, events: Collection[bytes]) -> dict[bytes, int]:
    """Return how many volunteers came to each event; an event of which nobody said who came is left out.

    People in other roles are not counted.
    """
    found: dict[bytes, int] = {}
    for at in range(0, len(events), MOST_IDS):
        part = list(events)[at : at + MOST_IDS]
        for row in list_duty(session, session.scalars(select(Duty).where(Duty.event_id.in_(part))).all()):
            if row.present is not None:
                found[row.event_id] = found.get(row.event_id, 0) + (row.present and row.role == "volunteer")
    return found


def volunteer_numbers(session: Session, month: Month) -> tuple[int | None, int | None, int | None]:
    """Return how many volunteers the post has, how many of them were active, how many are trained.

    total: residents whose term covers the last day of the month, who had not died or moved away by then.
    active: of these, who came to at least one open day or class of the month, by name.
    trained: of these, who took part in at least one training that may have been held by the end of the month.
    None is a number that nobody can know: no term was ever entered, or nobody said who came in that month.
    """
    serving = {row.resident for row in roster(session, month.last) if row.gone is None}
    if not serving and not roster(session, None):
        return None, None, None
    said = [row for row in presence_between(session, month.first, month.last) if row.present is not None]
    came = {row.person for row in said if row.present}
    trained = {
        resident
        for resident, trainings in trainings_of(session, list(serving)).items()
        if any((one.held.earliest or date.min) <= month.last for one in trainings)
    }
    return len(serving), len(serving & came) if said else None, len(trained)
