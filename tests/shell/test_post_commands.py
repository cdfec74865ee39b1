"""`balai post` and `balai backup`, as they are typed."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.language import language
from desktop_app.shell import backup_commands, post_commands
from desktop_app.shell.command_line import CommandContext, build_parser
from desktop_app.shell.post_commands import Report
from tests.db.laptops import add
from tests.db.posts import CHEAP, PASSPHRASE, everything, reopen

COMMANDS = (*post_commands.COMMANDS, *backup_commands.COMMANDS)


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BALAI_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: CHEAP)


def balai(*words: object) -> Report:
    """Run one command as typed."""
    arguments = build_parser(COMMANDS).parse_args([str(word) for word in words])
    context = CommandContext(arguments.post, language(arguments.messages), io.StringIO(), date(2026, 10, 5))
    report: Report = arguments.command.run(context, arguments)
    json.dumps(report.as_json())
    return report


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    balai("post", "create", "--post", tmp_path / "melati", "--name", "Melati")
    return tmp_path / "melati"


def change(folder: Path, sql: str) -> None:
    post = reopen(folder)
    with post.database.merging() as connection:
        connection.exec_driver_sql(sql)
    post.close()


def content(report: Report) -> dict[str, Any]:
    return dict(report.as_json())


def test_a_post_is_made_with_its_recovery_words(tmp_path: Path) -> None:
    report = balai("post", "create", "--post", tmp_path / "melati", "--name", "Melati")
    words = content(report)["recovery_words"]
    assert len(words) == 12
    assert " ".join(words) in str(report)
    reopen(tmp_path / "melati", None, recovery_words=" ".join(words)).close()


def test_a_practice_post_has_none(tmp_path: Path) -> None:
    report = balai("post", "create", "--post", tmp_path / "practice", "--name", "Practice", "--practice")
    assert (content(report)["practice"], content(report)["recovery_words"]) == (True, [])
    assert balai("post", "check", "--post", tmp_path / "practice").exit_code == 0


def test_a_post_is_described(folder: Path) -> None:
    post = reopen(folder)
    add(post.database)
    post.close()
    balai("backup", "make", "--post", folder)
    report = balai("post", "info", "--post", folder)
    assert "  resident: 1" in str(report).splitlines()
    assert "{" not in str(report)
    found = content(report)
    assert (found["name"], found["practice"], found["rows"]["resident"], len(found["backups"])) == ("Melati", False, 1, 1)


def test_a_sound_post_is_called_so_and_its_rows_are_counted(folder: Path) -> None:
    report = balai("post", "check", "--post", folder)
    assert content(report) == {"ok": True, "problems": [], "rows": 1, "waiting": []}
    assert report.exit_code == 0
    assert str(report).startswith("Everything is sound")


def test_a_changed_row_is_named_and_the_command_fails(folder: Path) -> None:
    change(folder, "UPDATE post_setting SET value = 'Mawar'")
    report = balai("post", "check", "--post", folder)
    assert report.exit_code == 1
    assert content(report)["ok"] is False
    assert "post_setting" in content(report)["problems"][0]
    assert "restore the newest sound backup" in str(report)


def test_computed_tables_are_made_anew(folder: Path) -> None:
    assert isinstance(content(balai("post", "rebuild", "--post", folder))["rebuilt"], list)


def test_a_backup_is_made_verified_and_restored(folder: Path, tmp_path: Path) -> None:
    made = content(balai("backup", "make", "--post", folder, "--to", tmp_path / "stick"))["folder"]
    assert content(balai("backup", "verify", "--backup", made))["ok"] is True
    change(folder, "UPDATE post_setting SET value = 'Mawar'")
    restored = balai("backup", "restore", "--backup", made, "--post", folder)
    assert "replaced_" in content(restored)["kept"]
    assert balai("post", "check", "--post", folder).exit_code == 0


def test_an_altered_backup_fails_its_verification(folder: Path, tmp_path: Path) -> None:
    made = Path(content(balai("backup", "make", "--post", folder, "--to", tmp_path / "stick"))["folder"])
    damaged = bytearray((made / "post.db").read_bytes())
    damaged[-1] ^= 1
    (made / "post.db").write_bytes(damaged)
    report = balai("backup", "verify", "--backup", made)
    assert (report.exit_code, content(report)["ok"]) == (1, False)
    assert "cannot be relied on" in str(report)


@pytest.mark.parametrize("words", [("post", "info"), ("post", "check"), ("post", "create", "--name", "x"), ("backup", "make")])
def test_a_command_without_a_post_says_so(words: tuple[str, ...]) -> None:
    with pytest.raises(UserError, match="Say which post"):
        balai(*words)


def test_a_wrong_passphrase_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BALAI_PASSPHRASE", "something else")
    with pytest.raises(UserError, match="not the passphrase"):
        balai("post", "check", "--post", folder)


def test_two_different_new_passphrases_make_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BALAI_PASSPHRASE")
    typed = iter(["kucing hitam", "kucing putih"])
    monkeypatch.setattr("desktop_app.shell.passphrase.getpass", lambda _question: next(typed))
    with pytest.raises(UserError, match="differ"):
        balai("post", "create", "--post", tmp_path / "melati", "--name", "Melati")
    assert not (tmp_path / "melati").exists()


def test_without_a_keyboard_the_variable_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(_question: str) -> str:
        raise EOFError

    monkeypatch.delenv("BALAI_PASSPHRASE")
    monkeypatch.setattr("desktop_app.shell.passphrase.getpass", nobody)
    with pytest.raises(UserError, match="environment variable BALAI_PASSPHRASE"):
        balai("post", "check", "--post", folder)


def test_a_preview_says_what_would_be_lost_and_changes_nothing(folder: Path, tmp_path: Path) -> None:
    made = content(balai("backup", "make", "--post", folder, "--to", tmp_path / "stick"))["folder"]
    post = reopen(folder)
    add(post.database)
    post.close()
    before = everything(folder)
    report = balai("backup", "restore", "--backup", made, "--post", folder, "--preview")
    assert (content(report)["lost"], content(report)["post"]) == (1, "Melati")
    assert "One thing done since then would be lost" in str(report)
    assert everything(folder) == before


def test_backups_are_listed_and_kept_files_are_put_back(folder: Path) -> None:
    made = content(balai("backup", "make", "--post", folder))["folder"]
    listed = content(balai("backup", "list", "--post", folder))["backups"]
    assert [one["folder"] for one in listed] == [made]
    post = reopen(folder)
    add(post.database)
    post.close()
    kept = content(balai("backup", "restore", "--backup", made, "--post", folder))["kept"]
    balai("backup", "return", "--kept", kept, "--post", folder)
    assert content(balai("post", "info", "--post", folder))["rows"]["resident"] == 1
