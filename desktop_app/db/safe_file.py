"""Small files that a power cut leaves either as they were or complete."""

import os
from pathlib import Path


def write_file(path: Path, content: bytes) -> None:
    """Put ``content`` in place of ``path`` at one stroke; raises OSError, and then the old file stands."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())
    part.replace(path)
    sync_folder(path.parent)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file so that ``target`` is either as before or complete and on the disk."""
    part = target.with_name(target.name + ".part")
    with source.open("rb") as original, part.open("wb") as copy:
        while block := original.read(1 << 20):
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    part.replace(target)
    sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Make the content of ``path`` durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable; Windows does so by itself and cannot be asked to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
