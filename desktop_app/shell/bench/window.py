"""How fast the window comes, beside programs people know, on a virtual screen in the same run.

Needs Xvfb, openbox and wmctrl; Anki and KeePassXC are measured where they are installed
(``BALAI_BENCH_ANKI`` may name Anki's command). Nothing here runs on a screen that somebody uses.
"""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from ..first_moments import TRACE
from .figures import Figure

ROUNDS = 7
PATIENCE_S = 60
"""How long a window is waited for; a program that shows none at its first start is left out of the race."""
SETTLE_S = 2
"""How long a window is left alone before its memory is counted."""
DISPLAY = ":87"
UNWANTED = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
"""Variables of a workplace that a user's start does not have; compiled modules are kept between starts."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program to start: its command, words of its window's title, and what is added to the command the first time."""

    name: str
    command: Sequence[str]
    title: str
    at_first: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds until the window was mapped, until it said so itself, and megabytes of its own memory."""

    mapped_s: float
    marks: Mapping[str, float]
    pss_mb: float


def window_figures(post: Path) -> list[Figure]:
    """Return the figures of starting with the practice post in ``post``; empty where no virtual screen can be had."""
    if not all(shutil.which(tool) for tool in ("Xvfb", "openbox", "wmctrl")):
        return [Figure("window: first paint", 0, "s", "Xvfb, openbox and wmctrl are not installed", None, "0.6 x Anki", None)]
    with _screen() as environment:
        icon = (sys.executable, "-m", "desktop_app")  # as the icon starts it: with the post of the last time
        ours = Program("Balai", icon, "Balai", ("window", "--post", str(post)))
        return race_figures([ours, *(p for p in _peers() if shutil.which(p.command[0]))], environment)


def race_figures(programs: Sequence[Program], environment: Mapping[str, str]) -> list[Figure]:
    """Return the figures of the first of ``programs`` beside the others; a failed one if it shows no window."""
    ours, *peers = programs
    if not _shows(ours, environment):
        return [Figure("window: first paint", PATIENCE_S, "s", f"{ours.name} shows no window here", None, "a window", False)]
    showing = [peer for peer in peers if _shows(peer, environment)]
    silent = [peer.name for peer in peers if peer not in showing]
    return _figures(_race([ours, *showing], environment), silent)


def _peers() -> list[Program]:
    anki = os.environ.get("BALAI_BENCH_ANKI", "anki")
    home = tempfile.mkdtemp(prefix="balai-bench-")
    return [
        Program("Anki", (anki, "-b", f"{home}/anki", "-l", "en_US"), "Anki"),
        Program("KeePassXC", ("keepassxc", "--config", f"{home}/keepassxc.ini"), "KeePassXC"),
    ]


def _figures(starts: Mapping[str, list[Start]], silent: Sequence[str]) -> list[Figure]:
    ours = starts["Balai"]
    paint = statistics.median(s.marks.get("first_paint", s.mapped_s) for s in ours)
    data = statistics.median(s.marks.get("first_data", s.mapped_s) for s in ours)
    memory = statistics.median(s.pss_mb for s in ours)
    anki = [s.mapped_s for s in starts.get("Anki", [])]
    reference = statistics.median(anki) if anki else None
    missing = "Anki shows no window here" if "Anki" in silent else "Anki is not installed"
    found = []
    for name, value, limit in (("first paint", paint, 0.6), ("first page with its data", data, 1.2)):
        ratio = value / reference if reference else None
        beside = f"Anki: {reference:.2f} s" if reference else missing
        met = ratio <= limit if ratio is not None else None
        found.append(Figure(f"window: {name}", value, "s", beside, ratio, f"at most {limit} x", met))
    peers = [f"{n}: {statistics.median(s.pss_mb for s in v):.0f} MB" for n, v in starts.items() if n != "Balai"]
    beside = ", ".join([*peers, *(f"{name} shows no window here" for name in silent)])
    found.append(
        Figure("window: memory (PSS)", memory, "MB", beside or "no peer installed", None, "at most 100 MB", memory <= 100)
    )
    if "KeePassXC" in starts:
        peer = statistics.median(s.mapped_s for s in starts["KeePassXC"])
        found.append(
            Figure(
                "window: first paint beside KeePassXC", paint, "s", f"KeePassXC: {peer:.2f} s", paint / peer, "told only", True
            )
        )
    return found


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    home = tempfile.mkdtemp(prefix="balai-bench-")
    base = {k: v for k, v in os.environ.items() if k not in UNWANTED}
    environment = {**base, "DISPLAY": DISPLAY, "HOME": home, "XDG_RUNTIME_DIR": home, "LIBGL_ALWAYS_SOFTWARE": "1"}
    environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"], **quiet)  # type: ignore[call-overload]
    try:
        time.sleep(1)
        manager = subprocess.Popen(["openbox"], env=environment, **quiet)  # type: ignore[call-overload]
        time.sleep(1)
        yield environment
        manager.terminate()
        manager.wait()
    finally:
        server.terminate()
        server.wait()


def _shows(program: Program, environment: Mapping[str, str]) -> bool:
    """Start a program for the first time, with its set-up and a cold disk, which is not counted."""
    first = replace(program, command=(*program.command, *program.at_first))
    return _start(first, environment) is not None


def _race(programs: Sequence[Program], environment: Mapping[str, str]) -> dict[str, list[Start]]:
    starts: dict[str, list[Start]] = {p.name: [] for p in programs}
    for _ in range(ROUNDS):
        for program in programs:
            if found := _start(program, environment):
                starts[program.name].append(found)
    return {name: found for name, found in starts.items() if found}


def _start(program: Program, environment: Mapping[str, str]) -> Start | None:
    with tempfile.NamedTemporaryFile() as trace:
        began = time.time()
        process = subprocess.Popen(
            program.command,
            env={**environment, TRACE: trace.name},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            mapped = _until_mapped(program.title, process, environment)
            if mapped is None:
                return None
            _until_told(Path(trace.name))
            time.sleep(SETTLE_S)
            memory = _pss_mb(process.pid)
            marks = {}
            for line in Path(trace.name).read_text().splitlines():
                mark, moment = line.split()
                marks[mark] = float(moment) - began
        finally:
            _end(process)
    return Start(mapped - began, marks, memory)


def _until_mapped(title: str, process: "subprocess.Popen[bytes]", environment: Mapping[str, str]) -> float | None:
    """Return when the window was there; None if it did not come, or the program has ended with an error."""
    deadline = time.time() + PATIENCE_S
    while time.time() < deadline and not process.poll():
        listed = subprocess.run(["wmctrl", "-l"], env=environment, capture_output=True, text=True, check=False).stdout
        if any(title.lower() in line.lower() for line in listed.splitlines()):
            return time.time()
        time.sleep(0.005)
    return None


def _until_told(trace: Path) -> None:
    """Wait until a program that tells of its first paint has told of its data too, for as long as somebody would wait."""
    deadline = time.time() + 10
    while "first_paint" in (told := trace.read_text()) and "first_data" not in told and time.time() < deadline:
        time.sleep(0.05)


def _pss_mb(pid: int) -> float:
    """Return the proportional memory of a process and its children."""
    total = 0.0
    with suppress(FileNotFoundError, ProcessLookupError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) / 1024
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            total += _pss_mb(int(child))
    return total


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End exactly the group that was started here."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
