"""A post is one folder, opened by one program at a time, with what its owner knows."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.history import list_actions
from desktop_app.db.keys import practice_keys, read_keys, write_keys
from desktop_app.db.making import create_post
from desktop_app.db.opening import is_practice_post, open_post
from desktop_app.db.settings import get_setting
from tests.db.laptops import add, dump, problems
from tests.db.posts import CHEAP, PASSPHRASE, everything, make_post, reopen


def test_a_new_post_holds_its_name_and_opens_again(tmp_path: Path) -> None:
    post, words = make_post(tmp_path / "melati")
    key = add(post.database)
    origin = post.database.origin
    post.close()
    assert len(words.split()) == 12
    again = reopen(tmp_path / "melati")
    with again.database.read() as session:
        assert get_setting(session, "post.name") == "Melati"
        assert [str(action.label) for action in list_actions(session)] == ["Save", "Create the post Melati"]
    assert key in dump(again.database)["resident"]
    assert (again.database.origin, again.is_practice) == (origin, False)
    assert problems(again.database) == []
    again.close()


def test_a_closed_post_is_one_database_file_with_its_keys(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    post.close()
    post.close()
    names = sorted(file.name for file in (tmp_path / "melati").iterdir())
    assert names == ["backups", "device.json", "keys.cbor", "post.db", "post.lock"]
    assert (tmp_path / "melati" / "post.db").read_bytes()[:6] != b"SQLite"


def test_nobody_can_read_a_name_in_the_files(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    add(post.database, "Siti Rahmawati")
    assert not any(b"Rahmawati" in content for content in everything(tmp_path / "melati").values())
    post.close()


def test_an_empty_folder_may_become_a_post_and_any_other_not(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    make_post(tmp_path / "empty")[0].close()
    before = everything(tmp_path / "empty")
    with pytest.raises(UserError, match="not empty"):
        make_post(tmp_path / "empty")
    assert everything(tmp_path / "empty") == before


@pytest.mark.parametrize(("name", "passphrase", "reason"), [(" ", PASSPHRASE, "needs a name"), ("Melati", "short", "at least 8")])
def test_a_refused_post_leaves_nothing(tmp_path: Path, name: str, passphrase: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        create_post(tmp_path / "melati", name, passphrase, cost=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(tmp_path: Path) -> None:
    make_post(tmp_path / "melati")[0].close()
    before = everything(tmp_path / "melati")
    with pytest.raises(UserError, match="not the passphrase of this post"):
        reopen(tmp_path / "melati", "anjing putih")
    with pytest.raises(UserError, match="needs its passphrase"):
        reopen(tmp_path / "melati", None)
    assert everything(tmp_path / "melati") == before


def test_the_recovery_words_open_a_post_and_give_it_a_new_passphrase(tmp_path: Path) -> None:
    post, words = make_post(tmp_path / "melati")
    post.close()
    post = reopen(tmp_path / "melati", None, recovery_words=words)
    post.reset_passphrase(words, "ayam putih tidur", CHEAP)
    post.close()
    reopen(tmp_path / "melati", "ayam putih tidur").close()


def test_the_passphrase_and_the_sheet_can_be_renewed(tmp_path: Path) -> None:
    post, old_words = make_post(tmp_path / "melati")
    with pytest.raises(UserError, match="not the passphrase"):
        post.change_passphrase("wrong one", "ayam putih tidur", CHEAP)
    post.change_passphrase(PASSPHRASE, "ayam putih tidur", CHEAP)
    words = post.renew_recovery_words()
    post.close()
    with pytest.raises(UserError, match="not those of this post"):
        reopen(tmp_path / "melati", None, recovery_words=old_words)
    reopen(tmp_path / "melati", None, recovery_words=words).close()
    reopen(tmp_path / "melati", "ayam putih tidur").close()


def test_a_practice_post_needs_no_passphrase_and_says_so(tmp_path: Path) -> None:
    post, words = make_post(tmp_path / "practice", None)
    assert (post.is_practice, words) == (True, "")
    post.close()
    make_post(tmp_path / "real")[0].close()
    assert is_practice_post(tmp_path / "practice")
    assert not is_practice_post(tmp_path / "real")
    again = reopen(tmp_path / "practice", None)
    assert again.is_practice
    again.close()


def test_a_real_post_cannot_be_passed_off_as_practice(tmp_path: Path) -> None:
    make_post(tmp_path / "real")[0].close()
    open_key, data_key = practice_keys()
    write_keys(tmp_path / "real" / "keys.cbor", open_key)
    with pytest.raises(MachineError, match="damaged"):
        reopen(tmp_path / "real", None)
    assert len(data_key) == 32


def test_a_folder_without_a_post_is_named(tmp_path: Path) -> None:
    for folder in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(UserError, match="There is no post in the folder"):
            open_post(folder, PASSPHRASE)
        with pytest.raises(UserError, match="There is no post in the folder"):
            is_practice_post(folder)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["keys.cbor", "post.db"])
def test_a_missing_file_of_a_post_is_named(tmp_path: Path, name: str) -> None:
    make_post(tmp_path / "melati")[0].close()
    (tmp_path / "melati" / name).unlink()
    with pytest.raises(UserError, match=f"{name} of the post in .* is missing. Restore the newest backup"):
        reopen(tmp_path / "melati")
    assert not (tmp_path / "melati" / name).exists()


def test_a_copy_of_the_folder_without_device_gets_a_name_of_its_own(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    first = post.database.origin
    post.close()
    (tmp_path / "melati" / "device.json").write_text("{")
    again = reopen(tmp_path / "melati")
    assert again.database.origin != first
    assert len(json.loads((tmp_path / "melati" / "device.json").read_text())["device"]) == 32
    again.close()


def test_the_same_device_has_another_name_in_each_post(tmp_path: Path) -> None:
    posts = [make_post(tmp_path / name)[0] for name in ("one", "two")]
    for post in posts:
        post.close()
    (tmp_path / "two" / "device.json").write_bytes((tmp_path / "one" / "device.json").read_bytes())
    again = [reopen(tmp_path / name) for name in ("one", "two")]
    assert again[0].database.origin != again[1].database.origin
    assert read_keys(tmp_path / "one" / "keys.cbor").post != read_keys(tmp_path / "two" / "keys.cbor").post
    for post in again:
        post.close()


def test_a_second_opening_is_refused_and_names_the_first(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    with pytest.raises(UserError, match=f"open already in another window of Balai on this computer .process {os.getpid()}."):
        reopen(tmp_path / "melati")
    post.close()
    reopen(tmp_path / "melati").close()


def test_a_post_open_on_another_computer_names_that_computer(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    (tmp_path / "melati" / "post.lock").write_text(json.dumps({"pid": 1, "host": "puskesmas-2"}))
    with pytest.raises(UserError, match="open already on the computer puskesmas-2"):
        reopen(tmp_path / "melati")
    post.close()


HOLD = """
import sys
from pathlib import Path
from desktop_app.db.opening import open_post
post = open_post(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_program_is_refused_until_the_first_has_died(tmp_path: Path) -> None:
    make_post(tmp_path / "practice", None)[0].close()
    first = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "practice")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert first.stdin
    assert first.stdout
    with first.stdin, first.stdout:
        assert first.stdout.readline() == b"open\n"
        with pytest.raises(UserError, match=f"process {first.pid}"):
            reopen(tmp_path / "practice", None)
        first.send_signal(signal.SIGKILL)
        first.wait(30)
    post = reopen(tmp_path / "practice", None)
    assert problems(post.database) == []
    post.close()
