"""What this laptop remembers for its own convenience: never logged, never exchanged, gone without loss.

Each thing is kept with the state of the data that it was made from, so that a reader knows whether it still holds.
"""

from typing import NamedTuple

from sqlalchemy.orm import Session

from .database import Database

_READ = "SELECT value, state FROM kept_here WHERE name = ?"
_WRITE = "INSERT INTO kept_here VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET state = excluded.state, value = excluded.value"


class Kept(NamedTuple):
    """A thing that was kept, and the ``state_of`` the data from which it was made."""

    value: bytes
    state: int


def state_of(session: Session) -> int:
    """Return a number that grows with every action that is stored here, those of other laptops too."""
    newest = session.connection().exec_driver_sql("SELECT max(n) FROM action").scalar()
    return int(newest or 0)


def kept(session: Session, name: str) -> Kept | None:
    """Return what was kept under ``name``, or None."""
    row = session.connection().exec_driver_sql(_READ, (name,)).first()
    return None if row is None else Kept(bytes(row[0]), int(row[1]))


def keep(database: Database, name: str, value: bytes, state: int) -> None:
    """Keep ``value`` in the place of what was kept under ``name``; nobody is told, nothing is logged."""
    with database.merging() as connection:
        connection.exec_driver_sql(_WRITE, (name, state, value))
