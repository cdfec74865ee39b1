"""When a post is to be saved, and how."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.core.errors import MachineError, UserError

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

log = logging.getLogger(__name__)
AUTOMATIC, CLOSING = "automatic", "closing"
DUE_AFTER = timedelta(minutes=30)


def find_backups(post: "Post") -> "list[Backup]":
    """Return the backups in the post's own folder, the newest first."""
    from desktop_app.db.backup import BACKUPS, list_backups

    return list_backups(post.folder / BACKUPS)


def back_up_before(post: "Post", reason: str) -> "Backup":
    """Make a backup before a large change, e.g. "import"; it is kept for four weeks at least.

    Raises:
        MachineError: the disk is full, gone or faulty; the post and older backups are as before. Do not go on then.
    """
    return post.make_backup(reason=reason)


def back_up_if_due(post: "Post") -> "list[Backup]":
    """Make a backup if something was changed since the newest one and that is 30 minutes old, and return all.

    Raises:
        MachineError: the disk is full, gone or faulty; the post and older backups are as before.
    """
    found = find_backups(post)
    if is_due(found, datetime.now(UTC), last_action(post)):
        post.make_backup(reason=AUTOMATIC)
        found = find_backups(post)
    return found


def back_up_if_changed(post: "Post", reason: str = CLOSING) -> "Backup | None":
    """Make a backup if something was changed since the newest one, however young that is; raises as ``back_up_if_due``."""
    found = find_backups(post)
    return None if found and found[0].state.last_action == last_action(post) else post.make_backup(reason=reason)


def back_up_at_end(post: "Post") -> None:
    """Make the backup of what was done since the last one while the program closes; a disk that refuses does not hold it up."""
    try:
        back_up_if_changed(post)
    except (MachineError, UserError):
        log.exception("no backup was made at the end")


def last_action(post: "Post") -> str:
    """Return the id of the newest action of a post, as backups note it."""
    with post.database.read() as session:
        found = session.connection().exec_driver_sql("SELECT hex(id) FROM action ORDER BY n DESC LIMIT 1").scalar()
    return str(found or "").lower()


def is_due(backups: "Sequence[Backup]", now: datetime, newest_action: str) -> bool:
    """Return True if the newest backup lacks something and is 30 minutes old, or lies in the future of a clock set back."""
    if not backups:
        return True
    is_young = timedelta(0) <= now - backups[0].made_at < DUE_AFTER
    return backups[0].state.last_action != newest_action and not is_young
