"""Puts a backup in the place of a post, and keeps what stood there."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .attachments import FOLDER
from .backup import read_backup, verify_backup
from .database import KEYS
from .failures import disk_failures
from .lock import PostLock
from .post import BACKUPS, DATABASE, DEVICE
from .safe_file import copy_file, sync_folder

REPLACED = "replaced"
UNSOUND = QT_TRANSLATE_NOOP("Backup", "The backup in {folder} cannot be used: {problem} Choose another one. Nothing was changed.")
NOT_A_POST = QT_TRANSLATE_NOOP("Backup", "The folder {folder} holds other files. Choose the folder of the post, or a new one.")


def restore_backup(
    backup: Path, folder: Path, passphrase: str | None = None, words: str | None = None, now: datetime | None = None
) -> Path | None:
    """Make ``folder`` the post that the backup holds.

    The backup is proven first. The files that stood in ``folder`` are moved to its
    ``backups/replaced_<moment>``. The restored post works under a new device id, because numbers
    given out after the backup was made may be known elsewhere already.

    Args:
        passphrase, words: those of the day of the backup.

    Returns:
        Where the files that stood there are kept; None if there were none.

    Raises:
        UserError: not a sound backup, the wrong passphrase, the post is open, or the folder holds something else.
        MachineError: the disk is full or read-only; the post is as it was.
    """
    read_backup(backup)
    if problems := verify_backup(backup, passphrase, words):
        raise UserError(UNSOUND.fill(folder=str(backup), problem=problems[0]))
    with disk_failures(folder):
        if folder.exists() and not (folder / BACKUPS).is_dir() and any(folder.iterdir()):
            raise UserError(NOT_A_POST.fill(folder=str(folder)))
        (folder / BACKUPS).mkdir(parents=True, exist_ok=True)
        lock = PostLock(folder)
        try:
            return _replace(backup, folder, now or datetime.now(UTC))
        finally:
            lock.release()


def _replace(backup: Path, folder: Path, now: datetime) -> Path | None:
    arriving = {folder / f"{name}.restored": folder / name for name in (DATABASE, KEYS)}
    attached = folder / f"{FOLDER}.restored"
    try:
        for source, target in arriving.items():
            copy_file(backup / target.name, source)
        if (backup / FOLDER).is_dir():
            _copy_folder(backup / FOLDER, attached)
            arriving[attached] = folder / FOLDER
        with _kept_aside(folder, now) as kept:
            for source, target in arriving.items():
                source.replace(target)
        sync_folder(folder)
        return kept
    finally:
        shutil.rmtree(attached, ignore_errors=True)
        for source in arriving:
            if source != attached:
                source.unlink(missing_ok=True)


def _copy_folder(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for file in source.iterdir():
        copy_file(file, target / file.name)


@contextmanager
def _kept_aside(folder: Path, now: datetime) -> Iterator[Path | None]:
    """Move what makes up the present post aside, and back again if its successor does not arrive.

    Its write-ahead file holds the last actions and goes along.
    """
    names = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEYS, DEVICE, FOLDER)
    found = [name for name in names if (folder / name).exists()]
    if not found:
        yield None
        return
    kept = folder / BACKUPS / f"{REPLACED}_{now.astimezone(UTC):%Y-%m-%d_%H%M%S}"
    kept.mkdir()
    for name in found:
        (folder / name).rename(kept / name)
    try:
        yield kept
    except OSError:
        for name in found:
            (kept / name).replace(folder / name)
        kept.rmdir()
        raise
