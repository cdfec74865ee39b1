"""A backup outside the folder of the post: History says who took it out, when, and of how many people."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

TITLE = QT_TRANSLATE_NOOP("Backup", "Backup on {place}")


def make_backup_outside(post: "Post", folder: Path, place: str, reason: str = "") -> "tuple[Backup, bytes | None]":
    """Make a verified backup below ``folder`` and return it with the note that tells of it, None in a practice post.

    The note is written first, so that it stands in the backup, too, and the backup lacks nothing; it is taken back if the backup
    cannot be made.

    Raises:
        MachineError: the disk is full, gone or faulty; nothing of this backup is left there.
    """
    from desktop_app.residents.services import count_residents
    from desktop_app.sync.leaving import note_leaving, take_back_note

    with post.database.read() as session:
        people = count_residents(session)
    note = note_leaving(post, TITLE.fill(place=place), "backup", place, None, people, folder)
    try:
        return post.make_backup(folder, reason), note
    except BaseException:
        take_back_note(post, note)
        raise
