"""Reads on the worker what the page shows: how far the others are, the book of files, what differs."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.sync import exchanging
from desktop_app.sync.exchanging import Exchange, Peer
from desktop_app.sync.record_words import RecordWords

from ..services import differing
from ..services.differing import Difference

if TYPE_CHECKING:
    from desktop_app.db.database import Database

LISTED = 500


@dataclass(frozen=True)
class State:
    """What stands on the page."""

    peers: list[Peer] = field(default_factory=list)
    entries: list[Exchange] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)


def read_state(database: "Database", words: RecordWords) -> State:
    """Return what the page shows."""
    with database.read() as session:
        return State(
            exchanging.peers(session),
            exchanging.exchanges(session, LISTED),
            differing.list_differences(session, words, database.origin),
        )
