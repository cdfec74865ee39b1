"""The lock file is complete and fresh, and the pins that protect people's data are honest."""

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from lock_file import ASKED, digest_of_requirements

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PINS = dict(re.findall(r"^([a-z0-9][a-z0-9.-]*)==(\S+)", LOCK, flags=re.MULTILINE))


def test_the_lock_was_made_from_what_the_project_asks_for_now() -> None:
    assert f"\n{ASKED}{digest_of_requirements(ROOT)}\n" in LOCK, "run: python3 packaging/dev.py lock"


def test_every_package_is_pinned_and_has_hashes() -> None:
    blocks = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(PINS)
    assert [block.split()[0] for block in blocks if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", block)] == []


def test_the_lock_names_every_package_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[ \[<>=!~;]", line)[0].lower().replace("_", "-") for line in asked}
    assert names - PINS.keys() == set()


def test_the_lock_names_no_host_and_no_folder() -> None:
    assert re.findall(r"://|--index|--extra-index|--find-links|--trusted-host|(?<=\s)/\S+", LOCK) == []


def test_the_lock_serves_windows() -> None:
    assert "sys_platform == 'win32'" in LOCK


def test_qt_stays_at_the_series_that_works_with_python_3_11() -> None:
    """PySide6 6.12.0 destroys Python 3.11: see the next test for what it does."""
    assert {name: pin for name, pin in PINS.items() if name.startswith("pyside6") and not pin.startswith("6.11.")} == {}
    assert PINS["shiboken6"] == PINS["pyside6"] == version("PySide6")


class Sender(QObject):
    sent = Signal(bool)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None are immortal from Python 3.12 on")
def test_qt_gives_back_what_it_borrows() -> None:
    """A Qt that loses a reference of True at each signal kills the program after some 500 signals, without a word."""
    sender = Sender()
    before = sys.getrefcount(True)
    for _ in range(100):
        sender.sent.emit(True)
    assert sys.getrefcount(True) > before - 50


def test_the_database_engine_is_one_without_the_wal_fault() -> None:
    import sqlcipher3

    assert tuple(map(int, sqlcipher3.sqlite_version.split("."))) >= (3, 51, 3)
