"""When a post was saved last, in words, and when it is due again."""

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


def safety_text(backups: "Sequence[Backup]", now: datetime) -> Text:
    """Return what the foot of the window says about the newest backup."""
    if not backups:
        return NONE_YET
    made, today = backups[0].made_at.astimezone(), now.astimezone().date()
    days = (today - made.date()).days
    if days <= 1:
        return (YESTERDAY if days == 1 else TODAY).fill(time=made.time())
    return DAYS_AGO.of(days)
