"""The last reading of the page of the day: there at once at the next start, while everything is read anew if need be."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app import __version__
from desktop_app.db.database import Database
from desktop_app.db.kept import keep, kept, state_of

from ..rules.reading import Reading, dump_reading, load_reading

_NAME = "today.reading"


class LastReading(NamedTuple):
    """A reading of an earlier time.

    Attributes:
        is_good: nothing was stored since, and it is the same day: reading anew would show the same.
    """

    reading: Reading
    is_good: bool


def last_reading(session: Session, today: date) -> LastReading | None:
    """Return what was shown last on this laptop; None if nothing was, or an earlier program kept it."""
    found = kept(session, _NAME)
    reading = load_reading(found.value, __version__) if found else None
    if found is None or reading is None:
        return None
    return LastReading(reading, reading.day == today and found.state == state_of(session))


def keep_reading(database: Database, reading: Reading, state: int) -> None:
    """Keep a reading for the next start; ``state`` is that of the data it was read from."""
    keep(database, _NAME, dump_reading(reading, __version__), state)
