"""A program that is killed while it saves, backs up, restores or migrates: the next start is clean and nothing is lost.

10 kills in all; with ``--long`` 100.
"""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from desktop_app.db.backup import list_backups, verify_backup
from desktop_app.db.migrate import known_revisions
from desktop_app.db.restore import last_restored, restore_backup
from tests.db.laptops import add, dump, problems
from tests.db.older_posts import older_post
from tests.db.posts import make_post, reopen

SHORT, LONG = 1, 25
"""Rounds; each kills a program that saves and backs up, one that restores, one that migrates, and one that goes back."""

WORKING = """
import itertools, sys
from pathlib import Path
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.opening import open_post
from desktop_app.residents.models import Resident
post = open_post(Path(sys.argv[1]))
for number in itertools.count():
    with post.database.action(QT_TRANSLATE_NOOP("Tests", "Save")) as session:
        session.add(Resident(name=f"{sys.argv[2]}-{number}"))
    made = post.make_backup()
    print(f"{number} {made.folder.name}", flush=True)
"""
RESTORING = """
import sys
from pathlib import Path
from desktop_app.db.opening import open_post
from desktop_app.db.restore import restore_backup
print("begun", flush=True)
while True:
    restore_backup(Path(sys.argv[2]), Path(sys.argv[1]))
    print("restored", flush=True)
"""
MIGRATING = """
import sys
from pathlib import Path
import desktop_app.db.migrate
from desktop_app.db.opening import open_post
from tests.conftest import all_derived
print("begun", flush=True)
open_post(Path(sys.argv[1]), derived=all_derived())
print("open", flush=True)
"""
GOING_BACK = """
import sys
from pathlib import Path
from desktop_app.db.keys import read_keys, unlock
from desktop_app.db.restore import go_back, list_replaced
folder = Path(sys.argv[1])
key = unlock(read_keys(folder / "keys.cbor"))
print("begun", flush=True)
while True:
    go_back(folder, list_replaced(folder)[0], key)
    print("back", flush=True)
"""


def kill(code: str, folder: Path, word: str, seconds: float) -> list[bytes]:
    """Run ``code`` until ``seconds`` after its first line, kill it, and return the lines it has written."""
    program = subprocess.Popen([sys.executable, "-c", code, str(folder), word], stdout=subprocess.PIPE)
    assert program.stdout
    with program.stdout:
        first = program.stdout.readline()
        time.sleep(seconds)
        program.kill()
        lines = (first + program.stdout.read()).split(b"\n")
    program.wait(30)
    return lines[:-1]  # the last one may have been cut off


def check_saved(folder: Path, word: str, lines: list[bytes]) -> None:
    """Everything acknowledged is in the post, each acknowledged backup is sound, and no unfinished one is listed."""
    post = reopen(folder, None)
    names = {row["name"] for row in dump(post.database)["resident"].values()}
    assert problems(post.database) == []
    backups = {backup.folder.name: backup for backup in list_backups(folder / "backups")}
    for line in lines:
        number, name = line.decode().split()
        assert f"{word}-{number}" in names
        if name in backups:  # others were thinned out
            assert verify_backup(backups[name].folder) == []
    post.make_backup()
    assert not any(found.name.endswith(".part") for found in (folder / "backups").iterdir())
    post.close()


def check_restored(folder: Path, either: list[set[str]]) -> None:
    """The post is one of the two states, whole, and opens."""
    post = reopen(folder, None)
    names = {row["name"] for row in dump(post.database)["resident"].values()}
    assert names in either
    assert problems(post.database) == []
    assert not list(folder.glob("*.arriving"))
    assert not (folder / "replacing.json").exists()
    if names == either[0] and last_restored(folder) is not None:
        assert last_restored(folder).kept  # type: ignore[union-attr]
    post.close()


def kill_all(tmp_path: Path, rounds: int) -> int:
    """Return the number of kills."""
    rng, kills = Random(5), 0
    work, _ = make_post(tmp_path / "work", None)
    work.close()
    two, _ = make_post(tmp_path / "two", None)
    add(two.database, "Ani")
    backup = two.make_backup(tmp_path / "stick")
    add(two.database, "Budi")
    two.close()
    old = older_post(tmp_path / "old", known_revisions()[4])
    for number in range(rounds):
        check_saved(work.folder, str(number), kill(WORKING, work.folder, str(number), rng.uniform(0.0, 0.6)))
        kill(RESTORING, two.folder, str(backup.folder), rng.uniform(0.0, 0.4))
        check_restored(two.folder, [{"Ani"}, {"Ani", "Budi"}])
        restore_backup(backup.folder, two.folder)
        kill(GOING_BACK, two.folder, "", rng.uniform(0.0, 0.2))
        check_restored(two.folder, [{"Ani"}, {"Ani", "Budi"}])
        copy = restore_copy(old, tmp_path / f"older_{number}")
        kill(MIGRATING, copy, "", rng.uniform(0.0, 0.9))
        post = reopen(copy, None)
        assert problems(post.database) == []
        assert {row["name"] for row in dump(post.database)["resident"].values()} == {"Person 0", "Person 1"}
        post.close()
        kills += 4
    return kills


def restore_copy(source: Path, target: Path) -> Path:
    """Return a copy of a closed post."""
    import shutil

    shutil.copytree(source, target)
    return target


def test_killed_programs_leave_a_clean_start(tmp_path: Path) -> None:
    assert kill_all(tmp_path, SHORT) == 4 * SHORT


@pytest.mark.long
def test_100_killed_programs_leave_a_clean_start(tmp_path: Path) -> None:
    assert kill_all(tmp_path, LONG) == 100
