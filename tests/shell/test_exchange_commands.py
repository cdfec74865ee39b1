"""`balai sync export`, `import` and `status`, as they are typed."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.language import language
from desktop_app.db.database import now_ms
from desktop_app.db.making import create_post
from desktop_app.shell.command_line import CommandContext, build_parser
from desktop_app.shell.exchange_commands import COMMANDS
from tests.conftest import all_derived
from tests.db.laptops import add
from tests.sync.trust.posts import second_laptop
from tests.sync.trust.quick import quicken


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path, Path]:
    """Two laptops of a practice post, both closed, and a stick."""
    quicken(monkeypatch)
    first, _ = create_post(tmp_path / "first", "Melati", None, all_derived(), synchronous="OFF")
    second_laptop(first, tmp_path / "second", "Dewi's", passphrase=None, synchronous="OFF", clock=now_ms).close()
    add(first.database, "Ani")
    first.close()
    (tmp_path / "stick").mkdir()
    return tmp_path / "first", tmp_path / "second", tmp_path / "stick"


def balai(*words: object) -> tuple[dict[str, Any], str, int]:
    """Run one command as typed; return what --json shows, what people read, and the exit code."""
    arguments = build_parser(COMMANDS).parse_args([str(word) for word in words])
    context = CommandContext(arguments.post, language(arguments.messages), io.StringIO(), date(2026, 10, 5))
    report = arguments.command.run(context, arguments)
    return json.loads(json.dumps(report.as_json())), str(report), report.exit_code


def test_what_one_laptop_saves_the_other_takes_in(folders: tuple[Path, Path, Path]) -> None:
    first, second, stick = folders
    saved, words, _ = balai("sync", "export", stick, "--post", first)
    assert saved["for"] == ["Dewi's"]
    assert "for: Dewi's" in words
    looked, words, _ = balai("sync", "import", stick, "--preview", "--post", second)
    assert looked["files"][0]["new"] == {"resident": 1}
    assert "Nothing was stored" in words
    taken, words, code = balai("sync", "import", stick, "--post", second)
    assert taken["actions"] == looked["actions"] > 0
    assert (code, taken["still_missing"], taken["not_here"]) == (0, 0, 0)
    nothing, _, _ = balai("sync", "import", stick, "--post", second)
    assert nothing == {"files": [], "actions": 0}


def test_status_says_what_the_others_have_not_confirmed(folders: tuple[Path, Path, Path]) -> None:
    first, second, stick = folders
    status, words, _ = balai("sync", "status", "--post", first)
    (laptop,) = status["laptops"]
    assert laptop["unconfirmed"] > 0
    assert "last heard of never" in words
    balai("sync", "export", stick, "--post", first)
    balai("sync", "import", stick, "--post", second)
    balai("sync", "export", stick, "--only-confirm", "--post", second)
    balai("sync", "import", stick, "--post", first)
    status, _, _ = balai("sync", "status", "--post", first)
    (laptop,) = status["laptops"]
    assert laptop["unconfirmed"] == 0
    assert [entry["way"] for entry in status["exchanges"]] == ["in", "out"]


def test_a_damaged_file_is_refused_with_its_name_and_exit_code_1(folders: tuple[Path, Path, Path]) -> None:
    first, second, stick = folders
    saved, _, _ = balai("sync", "export", stick, "--post", first)
    path = Path(saved["files"][0])
    path.write_bytes(path.read_bytes()[:-1])
    taken, words, code = balai("sync", "import", path, "--post", second)
    assert (code, taken["files"][0]["refused"]) == (1, "damaged")
    assert path.name in words


def test_a_laptop_that_does_not_exist_is_named(folders: tuple[Path, Path, Path]) -> None:
    with pytest.raises(UserError, match="called Rani"):
        balai("sync", "export", folders[2], "--to", "Rani", "--post", folders[0])
    assert not any(folders[2].iterdir())
