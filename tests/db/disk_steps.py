"""Stops a program at each step that it takes on a disk: files opened, renamed, removed, made durable.

``stopped_at`` lets something happen at one step: the stick is pulled out, the disk is full, the power goes.
"""

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

Event = Callable[[], None]
_STEPS = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "shutil.rmtree", "os.scandir", "sqlite3.connect"}


class _Watch:
    """Counts the steps below one folder and calls ``event`` at one of them; of no effect while nothing is watched."""

    def __init__(self) -> None:
        self.folder: str | None = None
        self.count = self.at = 0
        self.event: Event = lambda: None
        self.unsynced: set[str] = set()
        sys.addaudithook(self._hear)  # stays for ever; asks one question while nobody watches

    def _hear(self, what: str, arguments: tuple[object, ...]) -> None:
        if self.folder is None or what not in _STEPS or not arguments:
            return
        path = os.fsdecode(arguments[0]) if isinstance(arguments[0], str | bytes | Path) else ""
        if not path.startswith(self.folder):
            return
        if what == "open" and isinstance(arguments[1], str) and "r" not in arguments[1]:
            self.unsynced.add(path)
        if what == "os.rename" and path in self.unsynced:
            self.unsynced.discard(path)
            self.unsynced.add(os.fsdecode(arguments[1]))  # type: ignore[arg-type]
        self.step()

    def step(self) -> None:
        self.count += 1
        if self.count == self.at:
            folder, self.folder = self.folder, None
            try:
                self.event()
            finally:
                self.folder = folder


_watch: list[_Watch] = []


@contextmanager
def stopped_at(folder: Path, at: int, event: Event) -> Iterator[_Watch]:
    """Call ``event`` before the step number ``at`` below ``folder``."""
    watch = _watch[0] if _watch else _Watch()
    _watch[:] = [watch]
    watch.folder, watch.count, watch.at, watch.event, watch.unsynced = str(folder), 0, at, event, set()
    fsync = os.fsync

    def noted(handle: int) -> None:
        path = str(Path(f"/proc/self/fd/{handle}").readlink())
        if watch.folder is not None and path.startswith(watch.folder):
            watch.step()
        fsync(handle)
        watch.unsynced.discard(path)

    os.fsync = noted
    try:
        yield watch
    finally:
        os.fsync, watch.folder = fsync, None


def full() -> None:
    """Be a disk on which nothing has room any more."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def pulled_out(stick: Path) -> Event:
    """Be a stick that is pulled out: its folder is gone, and nothing can be made in its place."""

    def pull() -> None:
        stick.rename(stick.with_name("pulled"))
        stick.write_text("a mount point that nobody can write to")

    return pull


def put_back(stick: Path) -> None:
    """Plug the stick in again."""
    if stick.is_file():
        stick.unlink()
        stick.with_name("pulled").rename(stick)


def power_gone(watch: Callable[[], _Watch], folder: Path, target: Path, rng: Random) -> Event:
    """Copy to ``target`` what a disk may hold whose power goes now: what was not made durable is torn."""

    def cut() -> None:
        shutil.copytree(folder, target)
        for name in watch().unsynced:
            torn = target / Path(name).relative_to(folder) if Path(name).is_relative_to(folder) else None
            if torn is not None and torn.is_file():
                content = torn.read_bytes()
                torn.write_bytes(content[: rng.randrange(len(content) + 1)])

    return cut
