"""A real file system of sticks, exFAT or FAT, in a file: it can be pulled out while it is written.

Needs Linux, the right to mount, and Debian's ``exfatprogs`` with ``exfat-fuse`` or ``dosfstools`` with ``fusefat``.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.sync.exchanging.faulty_stick import FaultyStick

DRIVERS: dict[str, tuple[Sequence[str], Sequence[str], Sequence[str]]] = {
    "exFAT": (("mkfs.exfat", "-L", "STICK"), ("mount.exfat-fuse", "-d"), ()),
    "FAT": (("mkfs.vfat", "-n", "STICK"), ("fusefat", "-f"), ("-o", "rw+")),
}
"""File system -> how it is made, how it is put in, and what follows image and folder; the driver stays in the foreground."""
_QUIET: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def can_be_had(system: str) -> bool:
    """Return True if this machine can make and mount a stick with this file system."""
    make, put_in, _ = DRIVERS[system]
    devices = all(Path(path).exists() for path in ("/dev/fuse", "/dev/loop-control"))
    return hasattr(os, "geteuid") and os.geteuid() == 0 and devices and all(map(shutil.which, (make[0], put_in[0])))


@dataclass(slots=True)
class RealStick:
    """A stick with a file system of its own, in the file ``image``; ``folder`` shows its files while it is in."""

    system: str
    image: Path
    folder: Path
    megabytes: int = 16
    _driver: "subprocess.Popen[bytes] | None" = None
    _device: str = ""

    def make(self) -> None:
        """Make it empty."""
        with self.image.open("wb") as file:
            file.truncate(self.megabytes << 20)
        subprocess.run([*DRIVERS[self.system][0], str(self.image)], check=True, **_QUIET)

    def put_in(self) -> None:
        """Let the system show its files."""
        _, command, more = DRIVERS[self.system]
        self.folder.mkdir(parents=True, exist_ok=True)
        shown = subprocess.run(["losetup", "-f", "--show", str(self.image)], check=True, capture_output=True, text=True)
        self._device = shown.stdout.strip()
        self._driver = subprocess.Popen([*command, self._device, str(self.folder), *more], **_QUIET)
        deadline = time.monotonic() + 20
        while not self.folder.is_mount():
            if self._driver.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{self.system} cannot be mounted here")

    def pull_out(self) -> None:
        """End its driver at once, with whatever it had not written yet; the folder stays, and each look into it fails."""
        if self._driver is not None:
            self._driver.send_signal(signal.SIGKILL)
            self._driver.wait()

    def take_away(self) -> None:
        """Let the folder be an empty one of the computer's own disk, as after the system noticed that the stick is gone."""
        self.pull_out()
        for command in (["umount", "-l", str(self.folder)], ["losetup", "-d", self._device]):
            subprocess.run(command, check=False, **_QUIET)
        self._driver = None


class PulledStick(FaultyStick):
    """Pulls a real stick out at a chosen step."""

    def __init__(self, stick: RealStick, fails_at: int, *, noticed: bool) -> None:
        super().__init__(stick.folder, fails_at)
        self._stick, self._noticed = stick, noticed

    def put_back(self) -> None:
        """Put the stick in again."""
        self.fails_at = 0
        self._stick.take_away()
        self._stick.put_in()

    def _fail(self) -> None:
        if self.done == self.fails_at:
            (self._stick.take_away if self._noticed else self._stick.pull_out)()
