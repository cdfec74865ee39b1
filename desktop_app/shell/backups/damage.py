"""Finds out whether the files of a post are damaged, and what can be done about it."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.failures import Failure
    from desktop_app.db.post import Post

LOST_ENTRIES: "Failure" = (
    QT_TRANSLATE_NOOP(
        "Backup", "Entries that the backup of {made_at} holds are missing in {folder}: a file there was damaged. {outcome}"
    ),
    QT_TRANSLATE_NOOP("Backup", "Enter nothing more. Restore that backup; the files that are here now are kept."),
)


def is_damage(error: Exception) -> bool:
    """Return True if ``error`` says that files of a post are damaged or missing, so that a backup may help."""
    from desktop_app.db.failures import DAMAGED
    from desktop_app.db.opening import MISSING_FILE

    sources = {DAMAGED[0].source, MISSING_FILE.source, LOST_ENTRIES[0].source}
    return isinstance(error, UserError | MachineError) and error.text.source in sources


def find_damage(post: "Post") -> MachineError | None:
    """Read every page of an open post's file; return what to say if it is damaged, or lacks what a backup holds.

    A write-ahead file that was damaged or lost shows in no page: the newest entries are missing then. The backups of this
    laptop know how far it had come.
    """
    from desktop_app.db.check import check_file
    from desktop_app.db.failures import DAMAGED, NOTHING_CHANGED, failure
    from desktop_app.db.restore import last_restored

    from .due import find_backups

    restored = last_restored(post.folder)
    with post.database.read() as session:
        connection = session.connection()
        if check_file(connection.connection.driver_connection):
            return failure(DAMAGED, post.folder)
        found = connection.exec_driver_sql("SELECT lower(hex(origin)), max(seq) FROM action GROUP BY origin").all()
    seqs: dict[str, int] = {origin: seq for origin, seq in found}
    for backup in find_backups(post):
        is_of_now = restored is None or backup.made_at > restored.at
        own = backup.state.origin
        if own and is_of_now and backup.state.last_seqs.get(own, 0) > seqs.get(own, 0):
            text, advice = LOST_ENTRIES
            return MachineError(text.fill(folder=str(post.folder), made_at=backup.made_at, outcome=NOTHING_CHANGED), advice)
    return None


def mend_lost_keys(folder: Path) -> bool:
    """Take the file with the keys from the newest backup of this post if the post has lost it; nothing entered is lost.

    Returns:
        True if it was put in place; the post then opens with the passphrase of the day of that backup.
    """
    from desktop_app.db.backup import BACKUPS, DATABASE, KEYS, list_backups
    from desktop_app.db.failures import disk_failures
    from desktop_app.db.safe_file import copy_file

    own = list_backups(folder / BACKUPS)
    if not own or not (folder / DATABASE).is_file() or _can_read_keys(folder):
        return False
    with disk_failures(folder):
        if (folder / KEYS).exists():
            shutil.move(folder / KEYS, folder / f"{KEYS}.damaged")
        copy_file(own[0].folder / KEYS, folder / KEYS)
    return True


def newest_sound(backups: "Sequence[Backup]", key: bytes) -> "Backup | None":
    """Return the newest backup that opens with ``key``, is whole and holds what it should; reads all of it."""
    from desktop_app.db.backup import verify_backup

    for backup in backups:
        try:
            if not verify_backup(backup.folder, key=key):
                return backup
        except (MachineError, UserError):
            continue
    return None


def _can_read_keys(folder: Path) -> bool:
    from desktop_app.db.backup import KEYS
    from desktop_app.db.keys import read_keys

    try:
        read_keys(folder / KEYS)
    except (MachineError, OSError):
        return False
    return True
