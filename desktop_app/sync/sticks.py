"""Sticks and other drives that can be pulled out, as the system shows them now."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage

_MOUNTS = Path("/proc/self/mounts")
_PLACES = ("/media/", "/run/media/", "/mnt/")
_NOT_DISKS = {"tmpfs", "proc", "sysfs", "devtmpfs", "overlay", "squashfs", "autofs", "cgroup2", "nfs", "nfs4", "cifs"}


@dataclass(frozen=True, slots=True)
class Stick:
    """A drive that can be pulled out.

    Attributes:
        path: where its files are.
        name: what its owner called it.
    """

    path: Path
    name: str
    free_bytes: int
    total_bytes: int


def sticks() -> list[Stick]:
    """Return the sticks that are plugged in, by name; one that cannot be read is left out."""
    found = _windows_drives() if sys.platform == "win32" else _linux_drives(_MOUNTS)
    return sorted(_readable(found), key=lambda stick: (stick.name.casefold(), str(stick.path)))


def _readable(drives: Iterator[tuple[Path, str]]) -> Iterator[Stick]:
    for path, name in drives:
        try:
            room = disk_usage(path)
        except OSError:
            continue  # pulled out meanwhile, or a reader without a card
        yield Stick(path, name, room.free, room.total)


def _linux_drives(mounts: Path) -> Iterator[tuple[Path, str]]:
    """Yield path and name of what is mounted where desktops mount sticks."""
    try:
        lines = mounts.read_text(errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        parts = line.split()
        if len(parts) < 3 or parts[2] in _NOT_DISKS:
            continue
        path = Path(_unescaped(parts[1]))
        if str(path).startswith(_PLACES):
            yield path, path.name


def _unescaped(field: str) -> str:
    """Return a path of the mount table, in which spaces and the like stand as octal numbers of bytes."""
    raw, at = bytearray(), 0
    source = os.fsencode(field)
    while at < len(source):
        code = source[at + 1 : at + 4]
        if source[at : at + 1] == b"\\" and len(code) == 3 and code.isdigit():
            raw.append(int(code, 8))
            at += 4
        else:
            raw.append(source[at])
            at += 1
    return os.fsdecode(bytes(raw))


if sys.platform == "win32":
    import ctypes

    _REMOVABLE = 2

    def _windows_drives() -> Iterator[tuple[Path, str]]:
        """Yield path and name of the drives that Windows calls removable."""
        kernel = ctypes.windll.kernel32
        letters = kernel.GetLogicalDrives()
        for number in range(26):
            root = f"{chr(65 + number)}:\\"
            if letters >> number & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
                name = ctypes.create_unicode_buffer(64)
                if kernel.GetVolumeInformationW(root, name, 64, None, None, None, None, 0):
                    yield Path(root), name.value or root[:2]

else:

    def _windows_drives() -> Iterator[tuple[Path, str]]:
        """Yield nothing: this is not Windows."""
        yield from ()
