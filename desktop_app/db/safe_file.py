"""Small files that a power cut or a full disk leaves either as they were or complete."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

NOT_OFFERED = {errno.EINVAL, errno.ENOTSUP}
"""What file systems of some sticks and network drives answer when a folder is to be made durable."""


def write_file(path: Path, content: bytes) -> None:
    """Put ``content`` in place of ``path`` at one stroke; raises OSError, and then the old file stands."""
    with _replacing(path) as part:
        part.write(content)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file so that ``target`` is either as before or complete and on the disk."""
    with source.open("rb") as original, _replacing(target) as part:
        while block := original.read(1 << 20):
            part.write(block)


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside ``path`` that takes its place once it is whole; nothing of it stays after a failure."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
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
