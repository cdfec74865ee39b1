"""What is to be looked at again after a visit."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import alias_map, canonical_id, describe_households, every_id

from ..models import FollowUp
from ..rules.natural_ids import follow_up_id
from .houses import people_of
from .wanted import family_name

FIRST_DAY, LAST_DAY = timedelta(days=-3), timedelta(days=7)
"""A follow-up is made from 3 days before its day to 7 days after it (domain.md 8.2: CHT's windows)."""

_GONE = QT_TRANSLATE_NOOP("Home visits", "This follow-up is not here any more. Look at the list again.")
_NO_REASON = QT_TRANSLATE_NOOP("Home visits", "Write what is to be looked at again.")
_NOBODY = QT_TRANSLATE_NOOP("Home visits", "Choose whom it is about.")
_FUTURE = QT_TRANSLATE_NOOP("Home visits", "{day} has not come yet. Write the day on which it was done.")


@dataclass(frozen=True, slots=True)
class FollowUpEntry:
    """What is to be looked at again.

    Attributes:
        noted_on: the day on which somebody noticed it.
        home_visit: the visit it came up at; None for none.
    """

    reason: str
    noted_on: date
    due_on: date | None = None
    resident: bytes | None = None
    household: bytes | None = None
    home_visit: bytes | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """Something to look at again.

    Attributes:
        done_on: when somebody looked; None while it is open.
        result: what was found then.
    """

    id: bytes
    resident: bytes | None
    household: bytes | None
    name: Label
    house: str
    reason: str
    due_on: date | None
    done_on: date | None
    result: str
    done_by: str
    note: str

    @property
    def resident_id(self) -> bytes | None:
        """Return whom the row speaks of, for lists behind numbers."""
        return self.resident

    def is_now(self, on: date) -> bool:
        """Return True from 3 days before the day on; one without a day is always to be done."""
        return self.due_on is None or on >= self.due_on + FIRST_DAY

    def is_late(self, on: date) -> bool:
        """Return True once 7 days have passed since the day."""
        return self.due_on is not None and on > self.due_on + LAST_DAY


def add_follow_up(session: Session, entry: FollowUpEntry) -> bytes:
    """Store what is to be looked at again and return its id; the same noted twice on a day stands once.

    Raises:
        InputError: nothing says what is to be looked at; nothing was stored.
        UserError: nobody is named whom it is about.
    """
    if not entry.reason.strip():
        raise InputError([Problem("reason", _NO_REASON)])
    resident = canonical_id(session, entry.resident) if entry.resident is not None else None
    subject = resident or entry.household
    if subject is None:
        raise UserError(_NOBODY)
    key = follow_up_id(subject, entry.reason.strip(), entry.noted_on)
    make_or_revive(
        session,
        FollowUp,
        key,
        resident_id=resident,
        household_id=entry.household,
        home_visit_id=entry.home_visit,
        reason=entry.reason.strip(),
        due_on=entry.due_on,
        note=entry.note.strip() or None,
    )
    return key


def finish_follow_up(session: Session, follow_up: bytes, done_on: date, today: date, result: str = "", done_by: str = "") -> None:
    """Write down that somebody looked, and what was found.

    Raises:
        InputError: the day has not come yet; nothing was stored.
        UserError: it was removed meanwhile.
    """
    if done_on > today:
        raise InputError([Problem("done_on", _FUTURE.fill(day=done_on))])
    row = _find(session, follow_up)
    row.done_on, row.result, row.done_by = done_on, result.strip() or None, done_by.strip() or None


def reopen_follow_up(session: Session, follow_up: bytes) -> None:
    """Take back that somebody looked; raises UserError if it was removed."""
    row = _find(session, follow_up)
    row.done_on = row.result = row.done_by = None


def remove_follow_up(session: Session, follow_up: bytes) -> None:
    """Take out a follow-up that was noted by mistake; raises UserError if it was removed."""
    session.delete(_find(session, follow_up))


def open_follow_ups(session: Session, on: date) -> list[FollowUpRow]:
    """Return what is to be looked at now: due within 3 days, due or late; the oldest first."""
    return [one for one in _rows(session, is_open=True) if one.is_now(on)]


def follow_ups_of(session: Session, resident: bytes) -> list[FollowUpRow]:
    """Return every follow-up of a person, open ones first."""
    return _rows(session, residents=every_id(session, resident))


def all_follow_ups(session: Session, is_open: bool) -> list[FollowUpRow]:
    """Return the follow-ups that are open, or those that are done."""
    return _rows(session, is_open)


def _rows(session: Session, is_open: bool | None = None, residents: Collection[bytes] | None = None) -> list[FollowUpRow]:
    query = select(FollowUp).order_by(FollowUp.done_on.is_not(None), FollowUp.due_on.is_not(None), FollowUp.due_on)
    if is_open is not None:
        query = query.where(FollowUp.done_on.is_(None) if is_open else FollowUp.done_on.is_not(None))
    if residents is not None:
        query = query.where(FollowUp.resident_id.in_(residents))
    rows = session.scalars(query).all()
    aliases = alias_map(session)
    people = people_of(session, {row.resident_id for row in rows if row.resident_id})
    people |= {merged: people[kept] for merged, kept in aliases.items() if kept in people}
    families = {one.id: one for one in describe_households(session, {row.household_id for row in rows if row.household_id})}
    found = []
    for row in rows:
        person = people.get(row.resident_id) if row.resident_id else None
        family = families.get(row.household_id) if row.household_id else None
        if row.resident_id and person is None:
            continue
        name = person.shown if person is not None else family_name(family.head if family else "")
        house = person.house if person is not None else family.house if family else ""
        found.append(
            FollowUpRow(
                *(row.id, person.id if person else None, row.household_id, name, house, row.reason, row.due_on, row.done_on),
                *(row.result or "", row.done_by or "", row.note or ""),
            )
        )
    return found


def _find(session: Session, follow_up: bytes) -> FollowUp:
    row = living(session, FollowUp, follow_up)
    if row is None:
        raise UserError(_GONE)
    return row
