"""Exchange between laptops without files: what ``sync`` gives and takes, as bytes in memory."""

from sqlalchemy import Connection

from desktop_app.db.database import Database
from desktop_app.sync.giving import contents
from desktop_app.sync.have import Have, have
from desktop_app.sync.taking import BrokenContentError, take

__all__ = ["BrokenContentError", "Have", "export", "have", "merge"]


def export(connection: Connection, theirs: Have) -> bytes:
    """Return all actions that ``theirs`` does not show."""
    parts = list(contents(connection, theirs, most_bytes=1 << 40))
    return parts[0].data if parts else b""


def merge(database: Database, package: bytes) -> int:
    """Take what ``export`` gave and return the number of actions that were new."""
    return take(database, [package] if package else []).actions
