"""When a post was saved elsewhere last, in words, and when it is due again."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

NONE_YET = QT_TRANSLATE_NOOP("Window", "No backup yet")
TODAY = QT_TRANSLATE_NOOP("Window", "Backup: today {time}")
YESTERDAY = QT_TRANSLATE_NOOP("Window", "Backup: yesterday {time}")
DAYS_AGO = QT_TRANSLATE_NOOP("Window", "Backup: {n} days ago")
DAILY = "daily"
DUE_AFTER = timedelta(hours=20)


def find_backups(post: "Post") -> "list[Backup]":
    """Return the backups in the post's own folder, the newest first."""
    from desktop_app.db.backup import list_backups
    from desktop_app.db.post import BACKUPS

    return list_backups(post.folder / BACKUPS)


def back_up_if_due(post: "Post") -> "list[Backup]":
    """Make the backup of the day unless there is a young one, and return all; to be called on the worker.

    Raises:
        MachineError: the disk is full, gone or faulty; the post and older backups are as before.
    """
    found = find_backups(post)
    if is_due(found, datetime.now(UTC)):
        post.make_backup(reason=DAILY)
        found = find_backups(post)
    return found


def is_due(backups: "Sequence[Backup]", now: datetime) -> bool:
    """Return True if the newest backup is older than 20 hours, or lies in the future of a clock set back."""
    return not backups or not timedelta(0) <= now - backups[0].made_at <= DUE_AFTER


def safety_text(backups: "Sequence[Backup]", now: datetime) -> Text:
    """Return what the foot of the window says about the newest backup."""
    if not backups:
        return NONE_YET
    made, today = backups[0].made_at.astimezone(), now.astimezone().date()
    days = (today - made.date()).days
    if days <= 1:
        return (YESTERDAY if days == 1 else TODAY).fill(time=made.time())
    return DAYS_AGO.of(days)
