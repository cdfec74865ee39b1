"""Open days: begun, described, finished, opened again, and moved if they were entered under the wrong date."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.features.volunteers.services import forget_presence, volunteers_at

from ..models import Absence, BodyMeasurement, OpenDay, Visit
from ..rules.attendance import check_day
from ..rules.groups import CHILDREN, groups_of_day, stored_groups
from ..rules.health_book import next_open_day
from ..rules.natural_ids import open_day_id

FINISHED = "finished"
UNFINISHED_FOR = timedelta(days=92)
"""So long a day that nobody finished is spoken of: an older one is closed with its register."""
SCALES = ("dacin", "digital")

_GONE = QT_TRANSLATE_NOOP("Health visits", "This open day is not here any more. Choose another day.")
_FINISHED = QT_TRANSLATE_NOOP("Health visits", "The open day of {day} is finished. Press “Open day again” to enter more people.")
_HAS_VISITS = QT_TRANSLATE_NOOP(
    "Health visits", "People are entered on {day}. Move the day to another date, or remove the people first."
)
_VOLUNTEERS = QT_TRANSLATE_NOOP("Health visits", "{n} volunteers are not possible. Write how many helped, at most 99.")


@dataclass(frozen=True, slots=True)
class DayCard:
    """One open day.

    Attributes:
        here: people who were checked in.
        measured: of these, who have a weight.
        volunteers: how many helped, as it was typed.
        named: how many volunteers are named as having come; None if nobody said who came.
        groups: who is expected, codes of ``rules.groups.GROUPS``.
    """

    id: bytes
    held_on: date
    place: str
    scale: str | None
    zero_checked: bool | None
    volunteers: int | None
    note: str
    is_finished: bool
    here: int = 0
    measured: int = 0
    named: int | None = None
    groups: tuple[str, ...] = (CHILDREN,)

    @property
    def helped(self) -> int | None:
        """Return how many volunteers helped: those who are named, else the number that was typed."""
        return self.volunteers if self.named is None else self.named


def start_open_day(
    session: Session, held_on: date, today: date, place: str = "", scale: str | None = None, groups: Collection[str] = ()
) -> bytes:
    """Make the post's open day of a date, or find the one that is there; return its id.

    Place, scale and groups are taken from the last open day before it where they are not given.

    Raises:
        InputError: the day is in the future.
    """
    if problems := check_day(held_on, today):
        raise InputError(problems)
    day_id = open_day_id(post_of(session), held_on)
    if living(session, OpenDay, day_id) is None:
        before = session.scalars(
            select(OpenDay).where(OpenDay.held_on < held_on).order_by(OpenDay.held_on.desc()).limit(1)
        ).first()
        make_or_revive(
            session,
            OpenDay,
            day_id,
            held_on=held_on,
            place=place or (before.place if before else None),
            scale=scale or (before.scale if before else None),
            groups=stored_groups(groups) if groups else (before.groups if before else None),
        )
        session.flush()
    return day_id


def describe_open_day(
    session: Session,
    day_id: bytes,
    *,
    place: str,
    scale: str | None,
    zero_checked: bool | None,
    volunteers: int | None,
    note: str = "",
    groups: Collection[str] | None = None,
) -> None:
    """Store what the head of the page says of the day.

    Args:
        groups: who is expected, codes of ``rules.groups.GROUPS``; None leaves them as they are.

    Raises:
        InputError: fewer than 0 or more than 99 volunteers; nothing was stored.
    """
    if volunteers is not None and not 0 <= volunteers <= 99:
        raise InputError([Problem("volunteers", _VOLUNTEERS.of(volunteers))])
    day = find_open_day(session, day_id)
    day.place, day.scale, day.zero_checked = place.strip() or None, scale, zero_checked
    day.volunteers, day.note = volunteers, note.strip() or None
    if groups is not None:
        day.groups = stored_groups(groups)


def finish_day(session: Session, day_id: bytes) -> None:
    """Close the entry of a day; measurements can still be corrected."""
    find_open_day(session, day_id).state = FINISHED


def reopen_day(session: Session, day_id: bytes) -> None:
    """Open the entry of a finished day again."""
    find_open_day(session, day_id).state = None


def remove_open_day(session: Session, day_id: bytes) -> None:
    """Remove a day that nobody was entered on, with what was said of who helped and who did not come.

    Raises:
        UserError: somebody was entered; nothing was removed.
    """
    day = find_open_day(session, day_id)
    if session.scalar(select(func.count(Visit.id)).where(Visit.open_day_id == day_id)):
        raise UserError(_HAS_VISITS.fill(day=day.held_on))
    for absence in session.scalars(select(Absence).where(Absence.open_day_id == day_id)).all():
        session.delete(absence)
    forget_presence(session, day_id)
    session.delete(day)


def find_open_day(session: Session, day_id: bytes) -> OpenDay:
    """Return the record of a day; raises UserError if it was removed."""
    day = living(session, OpenDay, day_id)
    if day is None:
        raise UserError(_GONE)
    return day


def find_day_for_entry(session: Session, day_id: bytes) -> OpenDay:
    """Return a day on which people can be entered; raises UserError if it is finished or removed."""
    day = find_open_day(session, day_id)
    if day.state == FINISHED:
        raise UserError(_FINISHED.fill(day=day.held_on))
    return day


def open_day_card(session: Session, day_id: bytes) -> DayCard | None:
    """Return one day, or None if there is none."""
    found = _cards(session, [day_id])
    return found[0] if found else None


def open_day_on(session: Session, held_on: date) -> DayCard | None:
    """Return the open day of a date, or None."""
    return open_day_card(session, open_day_id(post_of(session), held_on))


def list_open_days(session: Session, limit: int = 400) -> list[DayCard]:
    """Return the days, the newest first."""
    return _cards(session, None, limit)


def next_open_day_after(session: Session, on: date) -> date | None:
    """Return the open day that is planned after a day, or that custom lets expect; None if nothing can be told."""
    planned = session.scalars(select(OpenDay.held_on).where(OpenDay.held_on > on).order_by(OpenDay.held_on).limit(1)).first()
    held = session.scalars(select(OpenDay.held_on).where(OpenDay.held_on <= on).order_by(OpenDay.held_on.desc()).limit(2)).all()
    return planned or next_open_day(sorted(held))


def unfinished_days(session: Session, before: date) -> list[date]:
    """Return the open days before a day whose entry nobody has finished, the newest first; of the last three months only."""
    query = select(OpenDay.held_on).where(
        OpenDay.held_on < before, OpenDay.held_on >= before - UNFINISHED_FOR, OpenDay.state.is_distinct_from(FINISHED)
    )
    return list(session.scalars(query.order_by(OpenDay.held_on.desc())))


def _cards(session: Session, ids: Sequence[bytes] | None, limit: int = 400) -> list[DayCard]:
    counted = (
        select(Visit.open_day_id, func.count(Visit.id).label("here"), func.count(BodyMeasurement.weight_g).label("measured"))
        .outerjoin(BodyMeasurement, (BodyMeasurement.visit_id == Visit.id) & BodyMeasurement.deleted_at.is_(None))
        .where(Visit.deleted_at.is_(None))
        .group_by(Visit.open_day_id)
        .subquery()
    )
    query = select(OpenDay, counted.c.here, counted.c.measured).outerjoin(counted, counted.c.open_day_id == OpenDay.id)
    if ids is not None:
        query = query.where(OpenDay.id.in_(ids))
    days = session.execute(query.order_by(OpenDay.held_on.desc()).limit(limit)).all()
    named = volunteers_at(session, [day.id for day, _, _ in days])
    return [
        DayCard(
            day.id,
            day.held_on,
            day.place or "",
            day.scale,
            day.zero_checked,
            day.volunteers,
            day.note or "",
            day.state == FINISHED,
            here or 0,
            measured or 0,
            named.get(day.id),
            groups_of_day(day.groups),
        )
        for day, here, measured in days
    ]
