"""Turns what the driver and the disk report into what happened, where, and what to do now.

The only place that knows their codes. A failure in an action always means that it was not stored:
SQLite has rolled it back.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

Failure = tuple[Text, Text]

NOT_STORED = QT_TRANSLATE_NOOP("Storage", "What you entered last was not stored.")
NOTHING_CHANGED = QT_TRANSLATE_NOOP("Storage", "Nothing was changed.")

DISK_FULL: Failure = (
    QT_TRANSLATE_NOOP("Storage", "The disk with the folder {folder} is full. {outcome}"),
    QT_TRANSLATE_NOOP("Storage", "Empty the recycle bin or delete files you no longer need. Then do it again."),
)
READ_ONLY: Failure = (
    QT_TRANSLATE_NOOP("Storage", "Balai may not write in the folder {folder}. {outcome}"),
    QT_TRANSLATE_NOOP(
        "Storage", "Copy the folder to this computer's own disk and open the copy, or ask for the right to write there."
    ),
)
GONE: Failure = (
    QT_TRANSLATE_NOOP("Storage", "The folder {folder} is no longer there. {outcome}"),
    QT_TRANSLATE_NOOP(
        "Storage", "Put the disk or stick back in, or move the folder back to its place. Then open the post again."
    ),
)
DAMAGED: Failure = (
    QT_TRANSLATE_NOOP("Storage", "The data of the post in {folder} are damaged. {outcome}"),
    QT_TRANSLATE_NOOP("Storage", "Enter nothing more. Restore the newest backup; the damaged files are kept."),
)
DISK_FAILED: Failure = (
    QT_TRANSLATE_NOOP("Storage", "The disk with the folder {folder} cannot be read or written. {outcome}"),
    QT_TRANSLATE_NOOP(
        "Storage", "Check that the disk or stick is firmly plugged in, then open the post again. Make a backup on another disk."
    ),
)
HELD: Failure = (
    QT_TRANSLATE_NOOP("Storage", "Another program holds the data in {folder}. {outcome}"),
    QT_TRANSLATE_NOOP("Storage", "Wait until a running backup, virus check or copy of the folder has ended. Then do it again."),
)
OLD_SQLITE: Failure = (
    QT_TRANSLATE_NOOP(
        "Storage", "The database library of this program, SQLite {version}, is too old: it can damage data. {outcome}"
    ),
    QT_TRANSLATE_NOOP("Storage", "Install Balai again from its original file."),
)
OLDEST_SQLITE = (3, 51, 3)
"""Versions before this one may damage a database that two connections use (sqlite.org/wal.html#walresetbug)."""

_BY_SQLITE = {
    "SQLITE_FULL": DISK_FULL,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_PERM": READ_ONLY,
    "SQLITE_CANTOPEN": GONE,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_NOTADB": DAMAGED,
    "SQLITE_IOERR": DISK_FAILED,
    "SQLITE_BUSY": HELD,
    "SQLITE_LOCKED": HELD,
}
_BY_MESSAGE = {
    "database or disk is full": DISK_FULL,
    "attempt to write a readonly database": READ_ONLY,
    "unable to open database file": GONE,
    "database disk image is malformed": DAMAGED,
    "file is not a database": DAMAGED,
    "disk I/O error": DISK_FAILED,
    "database is locked": HELD,
}
"""The driver's own copying gives no code, only SQLite's words."""
_BY_ERRNO = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.ENOENT: GONE,
    errno.ENOTDIR: GONE,
    errno.ENODEV: GONE,
    errno.EIO: DISK_FAILED,
}
_HARDLY_ANYTHING = 1 << 20


def failure(kind: Failure, folder: Path, outcome: Text = NOTHING_CHANGED) -> MachineError:
    """Return the error to raise for what happened to ``folder``; ``outcome`` says what became of the data."""
    text, advice = kind
    return MachineError(text.fill(folder=str(folder), outcome=outcome), advice)


@contextmanager
def database_failures(folder: Path, outcome: Text = NOTHING_CHANGED) -> Iterator[None]:
    """Raise MachineError for what the driver reports; errors that are our own bugs pass as they are."""
    try:
        yield
    except DBAPIError as error:
        _raise_known(error.orig, folder, outcome, error)
        raise
    except driver.Error as error:
        _raise_known(error, folder, outcome, error)
        raise


@contextmanager
def disk_failures(folder: Path) -> Iterator[None]:
    """Raise MachineError for what the driver or the file system reports."""
    try:
        with database_failures(folder):
            yield
    except OSError as error:
        raise failure(_BY_ERRNO.get(error.errno or 0, DISK_FAILED), folder) from error


def refuse_old_sqlite() -> None:
    """Raise MachineError if the program carries a SQLite that can damage data."""
    if driver.sqlite_version_info < OLDEST_SQLITE:
        text, advice = OLD_SQLITE
        raise MachineError(text.fill(version=driver.sqlite_version, outcome=NOTHING_CHANGED), advice)


def _raise_known(error: BaseException | None, folder: Path, outcome: Text, cause: Exception) -> None:
    name, words = str(getattr(error, "sqlite_errorname", None) or ""), str(error)
    kind = next((kind for code, kind in _BY_SQLITE.items() if name == code or name.startswith(code + "_")), None)
    if not name:
        kind = _BY_MESSAGE.get(words)
    if kind is DISK_FAILED and _is_full(folder):
        kind = DISK_FULL  # a file of shared memory that cannot grow is reported as a faulty disk
    if kind is not None:
        raise failure(kind, folder, outcome) from cause


def _is_full(folder: Path) -> bool:
    try:
        return disk_usage(folder if folder.exists() else folder.parent).free < _HARDLY_ANYTHING
    except OSError:
        return False
