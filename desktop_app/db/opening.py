"""Opens the folder of a post; a file of an older program is brought up to date first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.contract import DerivedTable, UndoCheck
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .backup import DATABASE
from .database import KEYS, PRACTICE, REAL, Database, now_ms, open_connection
from .derived import update_derived
from .doors import open_keys
from .failures import DAMAGED, disk_failures, failure, refuse_old_sqlite
from .holders import admit
from .keys import Keys, read_keys, unlock_copy
from .lock import PostLock
from .migrate import upgrade
from .post import Post
from .replacing import finish_replacing
from .stream import open_stream
from .waiting import refold_waiting

NO_POST = QT_TRANSLATE_NOOP("Storage", "There is no post in the folder {folder}. Choose the folder that holds the file post.db.")
MISSING_FILE = QT_TRANSLATE_NOOP("Storage", "The file {file} of the post in {folder} is missing. Restore the newest backup.")


@dataclass(frozen=True)
class How:
    """How a post is to be opened; the words are those of ``open_post``."""

    derived: Sequence[DerivedTable]
    user: str
    clock: Callable[[], int]
    synchronous: str
    versions: Sequence[Path] = ()
    undo_checks: Sequence[UndoCheck] = ()


def is_practice_post(folder: Path) -> bool:
    """Return True if the post in ``folder`` needs no passphrase; raises UserError if there is no post."""
    return _keys_of(folder).slot("practice") is not None


def open_post(
    folder: Path,
    passphrase: str | None = None,
    recovery_words: str | None = None,
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    synchronous: str = "FULL",
    versions: Sequence[Path] = (),
    undo_checks: Sequence[UndoCheck] = (),
    name: str = "",
) -> Post:
    """Open the post in ``folder``; a file of an older program is copied, proven and brought up to date first.

    Args:
        passphrase: not needed for a practice post, nor with ``recovery_words``.
        name: of the person, where people open the post with passwords of their own; ``passphrase`` is then the password.
        versions: further folders with migrations.

    Raises:
        UserError: no post there, wrong passphrase or words, open in another program, or last used by a newer program.
        MachineError: damaged, read-only, disk full; says what to do. Nothing was changed.
    """
    keys = _keys_of(folder)
    opened = open_keys(keys, passphrase, recovery_words, name)
    post = open_files(folder, keys, opened.data_key, How(derived, user, clock, synchronous, versions, undo_checks))
    try:
        admit(post, opened, name)
    except BaseException:
        post.close()
        raise
    return post


def open_copy(
    folder: Path,
    centre_key: bytes,
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    synchronous: str = "FULL",
    undo_checks: Sequence[UndoCheck] = (),
) -> Post:
    """Open a health centre's copy of a post with the key that the centre keeps for its copies; else as ``open_post``."""
    keys = _keys_of(folder)
    return open_files(folder, keys, unlock_copy(keys, centre_key), How(derived, user, clock, synchronous, (), undo_checks))


def _keys_of(folder: Path) -> Keys:
    with disk_failures(folder):
        finish_replacing(folder)
        if not (folder / DATABASE).is_file() and not (folder / KEYS).is_file():
            raise UserError(NO_POST.fill(folder=str(folder)))
        for name in (DATABASE, KEYS):
            if not (folder / name).is_file():
                raise UserError(MISSING_FILE.fill(folder=str(folder), file=name))
        return read_keys(folder / KEYS)


def open_files(folder: Path, keys: Keys, key: bytes, how: How) -> Post:
    """Open the files of a post with the data key; raises as ``open_post`` and has changed nothing then."""
    refuse_old_sqlite()
    with disk_failures(folder):
        lock = PostLock(folder)
        try:
            is_practice = _is_practice(folder, keys, key)
            path = folder / DATABASE
            database = Database(path, key, b"", how.user, how.derived, how.clock, how.synchronous, keys.post, how.undo_checks)
            post = Post(folder, database, is_practice, key, lock)
            try:
                is_newer = upgrade(database, how.versions, lambda: post.make_backup(reason="upgrade"))
                update_derived(database)
                if is_newer:
                    refold_waiting(database)
                post.is_copy = open_stream(database, folder, keys.post)
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise
    return post


def _is_practice(folder: Path, keys: Keys, key: bytes) -> bool:
    """Return what the file itself says.

    Raises:
        MachineError: the file says nothing, which an emptied one does, or a real post's key lies open.
    """
    raw = open_connection(folder / DATABASE, key, journal=None)
    try:
        kind = raw.execute("PRAGMA application_id").fetchone()[0]
    finally:
        raw.close()
    if kind not in (REAL, PRACTICE) or (kind == REAL and keys.slot("practice") is not None):
        raise failure(DAMAGED, folder)
    return bool(kind == PRACTICE)
