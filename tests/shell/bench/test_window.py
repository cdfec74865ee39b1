"""A program that shows no window is left out of the race, and the figure says so."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app.shell.bench import window
from desktop_app.shell.bench.figures import Figure
from desktop_app.shell.bench.window import Program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the race needs a virtual screen of Linux")

STAYS = ("sh", "-c", "echo {name} >> '{log}'; exec sleep 30")
FAILS = ("sh", "-c", "exit 1")


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A screen that lists the windows named in the file ``shown``; one round, and little patience."""
    for name, value in (("ROUNDS", 1), ("SETTLE_S", 0), ("PATIENCE_S", 1)):
        monkeypatch.setattr(window, name, value)
    listing = tmp_path / "wmctrl"
    listing.write_text(f'#!/bin/sh\ncat "{tmp_path}/shown"\n')
    listing.chmod(0o755)
    return {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}


def program(name: str, command: tuple[str, ...], folder: Path) -> Program:
    return Program(name, tuple(part.format(log=folder / "log", name=name) for part in command), name)


def race(screen: dict[str, str], folder: Path, shown: str, anki: tuple[str, ...] = STAYS) -> dict[str, Figure]:
    (folder / "shown").write_text(shown)
    programs = [program("Balai", STAYS, folder), program("Anki", anki, folder)]
    return {figure.name: figure for figure in window.race_figures(programs, screen)}


def test_a_peer_without_a_window_is_started_once_and_told_apart_from_one_that_is_not_installed(screen, tmp_path):
    figures = race(screen, tmp_path, "0x1 0 host Balai\n")
    paint = figures["window: first paint"]
    assert paint.met is None and paint.reference == "Anki shows no window here"
    assert (tmp_path / "log").read_text().split().count("Anki") == 1
    assert figures["window: memory (PSS)"].reference == "Anki shows no window here"


def test_a_program_that_ends_with_an_error_is_not_waited_for(screen, tmp_path, monkeypatch):
    monkeypatch.setattr(window, "PATIENCE_S", 3_000)
    assert race(screen, tmp_path, "0x1 0 host Balai\n", anki=FAILS)["window: first paint"].met is None


def test_a_window_of_balai_that_does_not_come_is_a_failed_figure(screen, tmp_path):
    figures = race(screen, tmp_path, "0x1 0 host Anki\n")
    assert {figure.met for figure in figures.values()} == {False}
    assert figures["window: first paint"].reference == "Balai shows no window here"
    assert (tmp_path / "log").read_text().split() == ["Balai"]


def test_where_both_windows_come_ours_is_compared_with_the_peers(screen, tmp_path):
    paint = race(screen, tmp_path, "0x1 0 host Balai\n0x2 0 host Anki\n")["window: first paint"]
    assert paint.met is not None and paint.ratio is not None and paint.reference.startswith("Anki: ")
