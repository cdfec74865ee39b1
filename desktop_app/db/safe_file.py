"""Small files that a power cut or a full disk leaves either as they were or complete."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

NOT_OFFERED = {errno.EINVAL, errno.ENOTSUP}
"""What file systems of some sticks and network drives answer when a folder is to be made durable."""


Prove = Callable[[Path], object]


def write_file(path: Path, content: bytes, prove: Prove | None = None) -> None:
    """Put ``content`` in place of ``path`` at one stroke; raises OSError, and then the old file stands.

    Args:
        prove: reads what now stands on the disk, in a file beside ``path``; what it raises leaves the old file.
    """
    with _replacing(path, prove) as part:
        part.write(content)


def copy_file(source: Path, target: Path, prove: Prove | None = None) -> None:
    """Copy a file so that ``target`` is either as before or complete and on the disk; ``prove`` as in ``write_file``."""
    with source.open("rb") as original, _replacing(target, prove) as part:
        while block := original.read(1 << 20):
            part.write(block)


@contextmanager
def _replacing(path: Path, prove: Prove | None = None) -> Iterator[BinaryIO]:
    """Open a file beside ``path`` that takes its place once it is whole; nothing of it stays after a failure."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if prove is not None and hasattr(os, "posix_fadvise"):  # let the disk itself be read, not the system's memory
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if prove is not None:
            prove(part)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Make the content of ``path`` durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable, where the system can be asked to; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in NOT_OFFERED:
            raise
    finally:
        os.close(handle)
