"""Where files can be saved: the documents folder, and the sticks that are plugged in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QStorageInfo

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..services import File

STICK_ROOTS = ("/media", "/run/media", "/mnt", "/Volumes")
"""Where systems other than Windows show sticks."""
MEGABYTE = 1_000_000
NO_ROOM = QT_TRANSLATE_NOOP("Registers", "{place} has no room: {needed} MB are needed, {free} MB are free.")
MAKE_ROOM = QT_TRANSLATE_NOOP("Registers", "Delete something there, or choose another folder or stick. Nothing was written.")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that is offered; ``name`` is that of the stick, empty for the documents folder."""

    folder: Path
    name: str = ""
    free_bytes: int = 0


def documents() -> Path:
    """Return the folder in which people look for their files."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found or QDir.homePath())


def sticks(volumes: Sequence[QStorageInfo] | None = None) -> list[Place]:
    """Return the sticks and cards that can be written to.

    Args:
        volumes: by default those of the computer.
    """
    found = QStorageInfo.mountedVolumes() if volumes is None else volumes
    return [
        Place(Path(one.rootPath()), one.displayName() or one.rootPath(), one.bytesAvailable())
        for one in found
        if one.isValid() and one.isReady() and not one.isReadOnly() and is_removable(one.rootPath())
    ]


def is_removable(root: str) -> bool:
    """Return True for a volume that stands where systems show sticks: a drive letter behind C, or a folder for media."""
    if len(root) >= 2 and root[1] == ":":
        return root[0].upper() > "C"
    return any(root.startswith(f"{folder}/") for folder in STICK_ROOTS)


def check_room(folder: Path, files: Sequence[File]) -> None:
    """Raise MachineError if ``folder`` has less room than ``files`` need; nothing is written."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    volume, needed = QStorageInfo(str(there)), sum(len(file.content) for file in files)
    if volume.isValid() and volume.bytesAvailable() < needed:
        free = volume.bytesAvailable() // MEGABYTE
        raise MachineError(NO_ROOM.fill(place=str(folder), needed=-(-needed // MEGABYTE), free=free), MAKE_ROOM)
