"""A stick that fails at a chosen step: pulled out, faulty, or full after so many bytes."""

import errno
import os
import pathlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop_app.sync.package import stick as stick_files

STEPS = ("open", "read_bytes", "unlink", "replace", "mkdir", "stat", "is_file", "is_dir", "exists", "iterdir", "glob")


class FaultyStick:
    """Counts what is done with the files in a folder, and fails from a chosen step on.

    Attributes:
        done: steps so far.
        fails_at: the step at which it fails; 0 for never.
        how: "pulled out": the folder vanishes; "faulty": each step is an input/output error; "full": nothing can be written.
        room: bytes that can be written; None for any number.
    """

    def __init__(self, folder: Path, fails_at: int = 0, how: str = "pulled out", room: int | None = None) -> None:
        self.folder, self.fails_at, self.how, self.room = folder, fails_at, how, room
        self.away = folder.with_name("pulled out")
        self.done, self._busy = 0, False

    def put_back(self) -> None:
        """Put the stick in again."""
        self.fails_at, self.room = 0, None
        if self.away.exists():
            self.away.rename(self.folder)

    def step(self, path: object) -> None:
        """Count a step if it concerns the stick; it may be the one that fails."""
        if self._busy or not str(path).startswith(str(self.folder)):
            return
        self.done += 1
        if self.fails_at and self.done >= self.fails_at:
            self._fail()

    def _fail(self) -> None:
        if self.how == "faulty":
            raise OSError(errno.EIO, "Input/output error")
        if self.how == "pulled out" and self.done == self.fails_at:
            self._busy = True
            self.folder.rename(self.away)
            self._busy = False

    def wrote(self, size: int) -> int:
        """Return how many of ``size`` bytes there is still room for."""
        if self.room is None:
            return size
        fits = min(size, self.room)
        self.room -= fits
        return fits


class _File:
    """An open file on a faulty stick."""

    def __init__(self, file: Any, stick: FaultyStick, path: Path) -> None:
        self._file, self._stick, self._path = file, stick, path

    def write(self, content: bytes) -> int:
        self._stick.step(self._path)
        fits = self._stick.wrote(len(content))
        self._file.write(content[:fits])
        if fits < len(content):
            self._file.flush()
            raise OSError(errno.ENOSPC, "No space left on device")
        return fits

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


@contextmanager
def faulty(stick: FaultyStick) -> Iterator[FaultyStick]:
    """Let everything that is done with the stick's files go through ``stick``."""
    with pytest.MonkeyPatch.context() as patched:
        for name in STEPS:
            patched.setattr(pathlib.Path, name, _counted(name, getattr(pathlib.Path, name), stick))
        whole, usage = os.fsync, stick_files.disk_usage

        def fsync(handle: int) -> None:
            stick.step(Path(f"/proc/self/fd/{handle}").readlink())
            whole(handle)

        def room(path: Path) -> Any:
            stick.step(path)
            return usage(path)

        patched.setattr(os, "fsync", fsync)
        patched.setattr(stick_files, "disk_usage", room)
        yield stick


def _counted(name: str, original: Callable[..., Any], stick: FaultyStick) -> Callable[..., Any]:
    def call(self: Path, *arguments: Any, **more: Any) -> Any:
        stick.step(self)
        found = original(self, *arguments, **more)
        if (
            name == "open"
            and "w" in (arguments[0] if arguments else more.get("mode", "r"))
            and str(self).startswith(str(stick.folder))
        ):
            return _File(found, stick, self)
        return found

    return call
