"""Finds what a restored post lacks: in the files that stood there before, and in what this laptop has sent to others."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import MachineError, UserError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from desktop_app.db.post import Post

_ONE_ACTION = 1


@dataclass(frozen=True, slots=True)
class Missing:
    """What a post lacks.

    Attributes:
        kept: contents that could still be read in the files that were replaced.
        kept_actions: how many actions they are.
        sent: files of this laptop for others.
        sent_actions: how many actions in them are missing here, beside those in ``kept``.
    """

    kept: tuple[bytes, ...] = field(default=(), repr=False)
    kept_actions: int = 0
    sent: tuple[Path, ...] = ()
    sent_actions: int = 0

    @property
    def actions(self) -> int:
        """Return how many actions can be brought back."""
        return self.kept_actions + self.sent_actions


def find_missing(post: "Post") -> Missing:
    """Return what can be brought back into a post that went back to a backup; nothing is changed."""
    from desktop_app.db.restore import last_restored
    from desktop_app.sync.exchanging import propose
    from desktop_app.sync.exchanging.sending import SENT

    restored = last_restored(post.folder)
    if restored is None:
        return Missing()
    from desktop_app.db.backup import BACKUPS

    kept = _still_readable(post, post.folder / BACKUPS / restored.kept) if restored.kept else ()
    folder = post.folder / SENT
    paths = tuple(sorted(path for path in folder.glob("*") if path.is_file())) if folder.is_dir() else ()
    sent_actions = 0
    if paths:
        with suppress(UserError, MachineError):
            proposal = propose(post, paths)
            paths = tuple(path for file in proposal.acceptable for path in file.found.paths)
            sent_actions = proposal.taken.actions
    beside = max(0, sent_actions - len(kept)) if kept else sent_actions
    return Missing(kept, len(kept), paths if sent_actions else (), beside)


def bring_back(post: "Post", missing: Missing) -> int:
    """Take in what was found, after a backup, and return how many actions came back.

    Raises:
        UserError, MachineError: as an import does; what was taken before stays.
    """
    from desktop_app.sync.exchanging import accept, propose
    from desktop_app.sync.taking import take

    from .due import back_up_before

    back_up_before(post, "import")
    actions = 0
    if missing.kept:
        _bring_files(post)
        actions = take(post.database, missing.kept).actions
    if missing.sent:
        actions += accept(post, propose(post, missing.sent)).actions
    return actions


def _bring_files(post: "Post") -> None:
    """Copy the attached files that the kept files have and the post lacks; a damaged one stays where it is."""
    from desktop_app.db.attachments import FOLDER, Attachments, DamagedError
    from desktop_app.db.backup import BACKUPS
    from desktop_app.db.failures import disk_failures
    from desktop_app.db.restore import last_restored
    from desktop_app.db.safe_file import copy_file

    restored, own = last_restored(post.folder), post.database.attachments
    if restored is None or not restored.kept:
        return
    kept = Attachments(post.folder / BACKUPS / restored.kept / FOLDER, post.data_key)
    with disk_failures(own.folder):
        for name in sorted(kept.names().keys() - own.names().keys()):
            own.folder.mkdir(exist_ok=True)
            with suppress(DamagedError):
                copy_file(kept.folder / name, own.folder / name, own.prove)


def _still_readable(post: "Post", folder: Path) -> tuple[bytes, ...]:
    """Return the actions in the files of ``folder`` that are not here, each by itself, up to the first damaged page."""
    import sqlcipher3.dbapi2 as driver
    from sqlalchemy.exc import DBAPIError

    from desktop_app.sync.giving import contents
    from desktop_app.sync.have import have

    found: list[bytes] = []
    with post.database.read() as session:
        held = have(session.connection())
    with suppress(DBAPIError, driver.Error, MachineError, OSError, ValueError), _opened(folder, post.data_key) as connection:
        for content in contents(connection, held, most_bytes=_ONE_ACTION):
            found.append(content.data)
    return tuple(found)


@contextmanager
def _opened(folder: Path, key: bytes) -> "Iterator[Connection]":
    import sqlcipher3.dbapi2 as driver
    from sqlalchemy import create_engine

    from desktop_app.db.backup import DATABASE
    from desktop_app.db.database import open_connection

    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: open_connection(folder / DATABASE, key, journal=None), hide_parameters=True
    )
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
