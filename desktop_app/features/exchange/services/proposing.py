"""What taking in all new files of a folder would do, with the entries that they bring."""

from pathlib import Path

from sqlalchemy import Connection

from desktop_app.db.post import Post
from desktop_app.sync import exchanging
from desktop_app.sync.exchanging import Progress, Proposal
from desktop_app.sync.record_words import RecordWords
from desktop_app.sync.taking import Taken

from .bringing import Brought, brought


def propose_all(post: Post, folder: Path, words: RecordWords, progress: Progress) -> tuple[Proposal, list[Brought]] | None:
    """Return what the new files in a folder would do, and their entries; None if no new file lies there. Nothing is stored."""
    found = [one for one in exchanging.find(post, folder) if one.state in ("new", "refused")]
    if not found:
        return None
    entries: list[Brought] = []

    def look(connection: Connection, taken: Taken) -> None:
        if taken.actions:
            entries.extend(brought(connection, words, taken.first_action, taken.last_action))

    paths = [path for one in found for path in one.paths]
    return exchanging.propose(post, paths, progress, look), entries
