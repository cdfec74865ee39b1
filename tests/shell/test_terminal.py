"""The command line as a process of its own: any script on any terminal, no traceback for a wrong word."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def balai(*words: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run one command in its own process, without a keyboard."""
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


def test_a_refusal_in_arabic_can_be_written_to_a_file_whatever_the_code_page(tmp_path: Path) -> None:
    done = balai("post", "info", "--post", str(tmp_path / "none"), "--messages", "ar", PYTHONIOENCODING="cp1252")
    assert done.returncode == 1
    words = done.stderr.decode("utf-8")
    assert "post.db" in words
    assert any("\u0600" <= letter <= "\u06ff" for letter in words)
    assert "?" not in words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nonsense",), "invalid choice: 'nonsense'"),
        (("demo", "--months", "0"), "write a whole number from 1 to 60"),
        (("demo", "--residents", "-5"), "write a whole number from 100 to 100000"),
        (("registers", "print", "--paper", "A7"), "choose from 'A4', 'F4', 'A3'"),
    ],
)
def test_a_wrong_word_is_answered_with_those_that_are_right(words: tuple[str, ...], said: str) -> None:
    done = balai(*words)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_a_demo_of_another_century_is_refused(tmp_path: Path) -> None:
    done = balai("demo", "--until", "1800-01", "--out", str(tmp_path / "demo"))
    assert (done.returncode, done.stderr.decode().strip()) == (
        1,
        "The demo can end in the years 2000 to 2100. Choose another month.",
    )
    assert not (tmp_path / "demo").exists()
