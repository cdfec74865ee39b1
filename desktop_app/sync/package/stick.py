"""Files on a stick: written aside, made durable, read back and opened before they get their name."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import disk_usage

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.failures import Failure
from desktop_app.db.safe_file import write_file

from .container import LARGEST_FILE
from .refusals import PackageRefusedError

SUFFIX, FOLDER = ".balai", "Balai"
_SPARE = 1 << 20

STICK_FULL: Failure = (
    QT_TRANSLATE_NOOP("Exchange", "There is not enough room in {folder}: {needed} KB are needed. Nothing was saved."),
    QT_TRANSLATE_NOOP("Exchange", "Delete files on the stick that you no longer need, or take another stick."),
)
STICK_GONE: Failure = (
    QT_TRANSLATE_NOOP("Exchange", "The stick or folder {folder} is no longer there. What you began was not finished."),
    QT_TRANSLATE_NOOP("Exchange", "Put the stick back in and do it again. Your own data are safe."),
)
STICK_READ_ONLY: Failure = (
    QT_TRANSLATE_NOOP("Exchange", "Balai may not write in {folder}. Nothing was saved."),
    QT_TRANSLATE_NOOP("Exchange", "Some sticks have a small switch against writing: move it. Or take another stick."),
)
STICK_UNTRUE: Failure = (
    QT_TRANSLATE_NOOP("Exchange", "The stick in {folder} gave back something else than was written. Nothing was saved."),
    QT_TRANSLATE_NOOP("Exchange", "This stick is faulty. Take another one."),
)
STICK_FAILED: Failure = (
    QT_TRANSLATE_NOOP("Exchange", "The stick in {folder} cannot be read or written. What you began was not finished."),
    QT_TRANSLATE_NOOP("Exchange", "Pull it out, put it back in and do it again. If that does not help, take another stick."),
)

_BY_ERRNO = {
    errno.ENOSPC: STICK_FULL,
    errno.EDQUOT: STICK_FULL,
    errno.EFBIG: STICK_FULL,
    errno.EROFS: STICK_READ_ONLY,
    errno.EACCES: STICK_READ_ONLY,
    errno.EPERM: STICK_READ_ONLY,
    errno.ENOENT: STICK_GONE,
    errno.ENOTDIR: STICK_GONE,
    errno.ENODEV: STICK_GONE,
}


_OF_ONE_FILE = (errno.EIO, errno.EACCES, errno.EPERM)


class UntrueError(Exception):
    """What was read back is not what was written."""


@contextmanager
def stick_failures(folder: Path, needed: int = 0) -> Iterator[None]:
    """Raise MachineError for what the file system of a stick reports."""
    try:
        yield
    except UntrueError:
        raise _failure(STICK_UNTRUE, folder, needed) from None
    except OSError as error:
        kind = _BY_ERRNO.get(error.errno or 0, STICK_FAILED)
        raise _failure(kind, folder, needed) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raise PackageRefusedError if this file alone cannot be read, MachineError if the stick cannot."""
    with stick_failures(path.parent):
        try:
            yield
        except OSError as error:
            if error.errno not in _OF_ONE_FILE or not any(path.parent.iterdir()):
                raise
            raise PackageRefusedError("unreadable", path.name) from error


def place_on(folder: Path) -> Path:
    """Return where files go in a folder that somebody chose: a folder of our own in it."""
    return folder if folder.name == FOLDER else folder / FOLDER


def refuse_too_small(folder: Path, needed: int) -> int:
    """Return which disk ``folder`` is on; raise MachineError if it has no room for ``needed`` bytes, or is not there."""
    with stick_failures(folder, needed):
        disk = folder.stat().st_dev
        if disk_usage(folder).free < needed + _SPARE:
            raise _failure(STICK_FULL, folder, needed)
        return disk


def write_parts(
    folder: Path, disk: int, parts: dict[str, bytes], prove: Callable[[bytes], object], step: Callable[[], None]
) -> list[Path]:
    """Write files into ``place_on(folder)``; each is read back and given to ``prove`` before it gets its name.

    Args:
        disk: where ``folder`` was when the work began: the folder in which a stick was shown can outlast the stick, and is
            then one of the computer's own disk.
        parts: name -> content.
        prove: opens what was read back; what it raises says that the stick is faulty.
        step: called after each file; what it raises ends the writing.

    Raises:
        MachineError: no room, gone, read-only or faulty; none of the files is left under its name.
    """
    needed, written = sum(map(len, parts.values())), list[Path]()
    refuse_too_small(folder, needed)
    place = place_on(folder)
    with stick_failures(folder, needed):
        try:
            _refuse_other_disk(folder, disk)
            place.mkdir(exist_ok=True)
            _remove_unfinished(place)
            for name, content in parts.items():
                path = free_path(place, name)
                written.append(path)
                write_file(path, content, lambda part, content=content: _prove(part, disk, content, prove))  # type: ignore[misc]
                _refuse_other_disk(path, disk)
                step()
        except BaseException:
            for path in written:
                remove(path)
            _remove_if_elsewhere(place, disk)
            raise
    return written


def remove(path: Path) -> bool:
    """Remove a file of ours; False if it cannot be."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def list_files(folder: Path) -> list[Path]:
    """Return the files for exchange in a folder and in ours within it; what was not finished is left out."""
    with stick_failures(folder):
        places = [place for place in dict.fromkeys((folder, place_on(folder))) if place == folder or place.is_dir()]
        return sorted(f for place in places for f in place.iterdir() if f.name.lower().endswith(SUFFIX) and f.is_file())


def read_whole(path: Path) -> bytes:
    """Return the content of a file.

    Raises:
        PackageRefusedError: it is larger than any of ours, or it alone cannot be read.
        MachineError: the stick is gone or cannot be read.
    """
    with reading(path):
        if path.stat().st_size > LARGEST_FILE:
            raise PackageRefusedError("too_large", path.name)
        return path.read_bytes()


def _refuse_other_disk(path: Path, disk: int) -> None:
    if path.stat().st_dev != disk:
        raise OSError(errno.ENODEV, "the stick is gone; its folder stayed")


def _remove_if_elsewhere(place: Path, disk: int) -> None:
    """Remove the folder of ours that was made on the computer's own disk because the stick went at that moment."""
    with suppress(OSError):
        if place.stat().st_dev != disk:
            place.rmdir()


def _prove(part: Path, disk: int, content: bytes, prove: Callable[[bytes], object]) -> None:
    _refuse_other_disk(part, disk)
    found = part.read_bytes()
    if found != content:
        raise UntrueError
    try:
        prove(found)
    except PackageRefusedError:
        raise UntrueError from None


def _remove_unfinished(place: Path) -> None:
    for left in place.glob(f"*{SUFFIX}.part"):
        remove(left)


def free_path(place: Path, name: str) -> Path:
    """Return where a file of this name can be put without taking the place of another one."""
    path, number = place / name, 1
    while path.exists():
        number += 1
        path = place / f"{name.removesuffix(SUFFIX)}_{number}{SUFFIX}"
    return path


def _failure(kind: Failure, folder: Path, needed: int) -> MachineError:
    text, advice = kind
    return MachineError(text.fill(folder=str(folder), needed=-(-needed // 1024)), advice)
