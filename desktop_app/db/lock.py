"""One program per post: a lock of the operating system, which falls with the process that holds it."""

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

NAME = "post.lock"
OPEN_HERE = QT_TRANSLATE_NOOP(
    "Storage",
    "This post is open already in another window of Balai on this computer (process {pid}). Use that one, or close it first.",
)
OPEN_THERE = QT_TRANSLATE_NOOP("Storage", "This post is open already on the computer {host}. Close it there first.")
_FAR = 1 << 30
"""Windows locks bytes, not files; this one lies behind the content, which stays readable."""


class PostLock:
    """Holds a post's folder until ``release()`` or the end of the process, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; raises UserError naming who holds it, OSError if the folder cannot be written."""
        self._file: BinaryIO = (folder / NAME).open("a+b")
        try:
            _lock(self._file)
        except OSError:
            holder = _holder(self._file)
            self._file.close()
            raise UserError(holder) from None
        self._file.truncate(0)
        self._file.write(json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
        self._file.flush()

    def release(self) -> None:
        """Let others open the post; a second call does nothing."""
        if not self._file.closed:
            with suppress(OSError):  # the folder may be gone
                self._file.truncate(0)
            self._file.close()


def _holder(file: BinaryIO) -> Text:
    file.seek(0)
    try:
        found = json.loads(file.read())
        pid, host = str(found["pid"]), str(found["host"])
    except (OSError, ValueError, KeyError):
        pid, host = "?", socket.gethostname()
    return OPEN_HERE.fill(pid=pid) if host == socket.gethostname() else OPEN_THERE.fill(host=host)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
