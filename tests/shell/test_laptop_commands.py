"""`balai sync invite`, `join`, `laptops`, `let-in` and `withdraw`, as they are typed."""

import io
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.db.keys import Cost
from desktop_app.db.making import create_post
from desktop_app.shell import laptop_commands
from desktop_app.shell.command_line import run
from desktop_app.sync.trust import REASONS
from tests.conftest import all_derived
from tests.sync.trust.quick import quicken

FIRST, SECOND = "kucing hitam lari", "hujan di kebun"


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A post that is closed, and a stick."""
    quicken(monkeypatch)
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: Cost(64, 1, 1))
    monkeypatch.setenv("BALAI_PASSPHRASE", FIRST)
    create_post(tmp_path / "first", "Melati", FIRST, all_derived(), synchronous="OFF")[0].close()
    (tmp_path / "stick").mkdir()
    return tmp_path / "first", tmp_path / "stick"


def balai(*words: object) -> tuple[int, dict[str, Any], str]:
    """Run one command with --json; return exit code, object and refusal."""
    out, err = io.StringIO(), io.StringIO()
    code = run([*map(str, words), "--json"], out, err)
    return code, json.loads(out.getvalue() or "{}"), err.getvalue()


def states(folder: Path) -> dict[str, str]:
    return {laptop["name"]: laptop["state"] for laptop in balai("sync", "laptops", "--post", folder)[1]["laptops"]}


def test_a_laptop_is_invited_joins_answers_and_is_sent_away(
    folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, stick = folders
    _, invited, _ = balai("sync", "invite", stick, "--name", "Dewi", "--post", first)
    assert len(invited["code"].split()) == 6
    assert states(first)["Dewi"] == "invited"
    monkeypatch.setenv("BALAI_CODE", invited["code"])
    monkeypatch.setenv("BALAI_PASSPHRASE", SECOND)
    code, joined, _ = balai("sync", "join", invited["file"], "--post", tmp_path / "second")
    assert (code, joined["post"], joined["answered"], len(joined["recovery_words"])) == (0, "Melati", True, 12)
    assert states(tmp_path / "second")["Dewi"] == "own"
    monkeypatch.setenv("BALAI_PASSPHRASE", FIRST)
    assert balai("sync", "import", stick, "--post", first)[0] == 0
    assert states(first)["Dewi"] == "here"
    assert balai("sync", "withdraw", "--name", "dewi", "--reason", "lost", "--post", first)[0] == 0
    assert states(first)["Dewi"] == "withdrawn"


def test_a_wrong_code_is_refused_in_one_sentence(
    folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, stick = folders
    _, invited, _ = balai("sync", "invite", stick, "--name", "Dewi", "--post", first)
    monkeypatch.setenv("BALAI_CODE", "abandon " * 6)
    code, _, refusal = balai("sync", "join", invited["file"], "--post", tmp_path / "second")
    assert code == 1
    assert "This code does not open the invitation" in refusal
    assert not (tmp_path / "second").exists()


def test_a_laptop_that_nobody_knows_cannot_be_sent_away(folders: tuple[Path, Path]) -> None:
    code, _, refusal = balai("sync", "withdraw", "--name", "Nur", "--reason", "broken", "--post", folders[0])
    assert (code, "No laptop of this post is called Nur." in refusal) == (1, True)


def test_the_reasons_of_the_command_are_those_of_the_form() -> None:
    assert laptop_commands.REASONS == REASONS


def test_a_laptop_whose_invitation_ran_out_is_let_in_by_command(folders: tuple[Path, Path]) -> None:
    first, stick = folders
    _, invited, _ = balai("sync", "invite", stick, "--name", "Dewi", "--days", 1, "--post", first)
    code, _, refusal = balai("sync", "let-in", "--name", "Dewi", "--post", first)
    assert (code, "The invitation of Dewi has not run out." in refusal) == (1, True)
    later = ("--today", date.fromisoformat(invited["until"]) + timedelta(5), "--post", first)
    assert [one["state"] for one in balai("sync", "laptops", *later)[1]["laptops"] if one["name"] == "Dewi"] == ["void"]
    assert balai("sync", "let-in", "--name", "dewi", *later)[:2] == (0, {"name": "Dewi"})
    assert [one["state"] for one in balai("sync", "laptops", *later)[1]["laptops"] if one["name"] == "Dewi"] == ["invited"]
