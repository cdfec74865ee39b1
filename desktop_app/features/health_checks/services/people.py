"""Whom a check is of, and whether it can have been on that day."""

from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.features.child_record.services.people import child_on

Days = tuple[date, date]
"""The first and the last day of a span, both included."""


def person_on(session: Session, resident: bytes, on: date, today: date | None) -> bytes:
    """Return the entry that stands for a person.

    Args:
        today: None if the day itself was looked at before.

    Raises:
        InputError: the day is in the future, before birth or after death; its field is "on".
        UserError: the person is not in the list any more.
    """
    return child_on(session, resident, on, on if today is None else today)


def span(first: date | None, last: date | None) -> Days:
    """Return a span of days that is open where an end is None."""
    return first or _FIRST, last or _LAST


_FIRST: Final = date.min
_LAST: Final = date.max
