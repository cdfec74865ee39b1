"""When disk, driver or people fail: what is wrong, where, what to do, and nothing is stored."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import event

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.bulk import record_bulk
from desktop_app.db.check import check_file
from desktop_app.db.database import Database, open_connection
from desktop_app.db.failures import disk_failures
from desktop_app.residents.models import Resident
from tests.db.laptops import SAVE, add, dump, problems
from tests.db.posts import everything, make_post, reopen

CAN_MOUNT = sys.platform == "linux" and hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Callable[[str], None]]:
    """Mount a disk of its own; yields what remounts it with other options."""
    place.mkdir()

    def mount(options: str) -> bool:
        return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True).returncode == 0

    if not CAN_MOUNT or not mount(f"size={megabytes}m"):
        pytest.skip("needs the right to mount a disk")
    try:
        yield lambda options: subprocess.run(["mount", "-o", f"remount,{options}", str(place)], check=True) and None
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(db: Database, rounds: int = 1000) -> None:
    for _ in range(rounds):
        with db.action(SAVE) as session:
            record_bulk(session, Resident, ("name",), [("N" * 500,)] * 200)


def test_a_full_database_stores_nothing_of_the_last_action_and_goes_on_afterwards(db: Database) -> None:
    add(db)

    def limit(connection: object, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 200").fetchall()  # type: ignore[attr-defined]

    event.listen(db.engine, "connect", limit)
    db.close()
    with pytest.raises(MachineError, match=r"disk with the folder .* is full. What you entered last was not stored") as refused:
        fill(db)
    assert "recycle bin" in str(refused.value.advice)
    count = len(dump(db)["resident"])
    assert count % 200 == 1
    assert problems(db) == []
    event.remove(db.engine, "connect", limit)
    db.close()
    add(db)
    assert len(dump(db)["resident"]) == count + 1
    assert problems(db) == []


def test_a_full_disk_stores_nothing_of_the_last_action_and_goes_on_afterwards(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 6) as remount:
        post, _ = make_post(tmp_path / "disk" / "melati")
        with pytest.raises(MachineError, match=f"disk with the folder {post.folder} is full"):
            fill(post.database)
        count = len(dump(post.database)["resident"])
        assert count % 200 == 0
        post.close()
        post = reopen(post.folder)
        assert problems(post.database) == []
        with pytest.raises(MachineError, match="is full"):
            post.make_backup()
        assert list((post.folder / "backups").iterdir()) == []
        remount("size=60m")
        add(post.database)
        assert len(dump(post.database)["resident"]) == count + 1
        post.close()


def test_a_post_cannot_be_made_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1):
        (tmp_path / "disk" / "ballast").write_bytes(b"x" * 1_000_000)
        with pytest.raises(MachineError, match="is full"):
            make_post(tmp_path / "disk" / "melati")
        assert [file.name for file in (tmp_path / "disk").iterdir()] == ["ballast"]


def test_a_read_only_disk_is_named_before_anything_is_opened(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as remount:
        folder = tmp_path / "disk" / "melati"
        make_post(folder)[0].close()
        before = everything(folder)
        remount("ro")
        with pytest.raises(MachineError, match=f"may not write in the folder {folder}. Nothing was changed") as refused:
            reopen(folder)
        assert "Copy the folder" in str(refused.value.advice)
        with pytest.raises(MachineError, match="may not write"):
            make_post(tmp_path / "disk" / "other")
        assert everything(folder) == before


def test_a_disk_that_becomes_read_only_stores_nothing(tmp_path: Path) -> None:
    """A connection that SQLite itself holds to be read-only stands for the disk."""
    post, _ = make_post(tmp_path / "melati")
    before = dump(post.database)
    event.listen(post.database.engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only = 1"))
    post.database.close()
    with pytest.raises(MachineError, match="may not write"):
        add(post.database)
    assert dump(post.database) == before
    post.close()


def test_the_folder_of_the_post_gone_while_working(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    add(post.database)
    post.folder.rename(tmp_path / "elsewhere")
    for work, outcome in ((add, "What you entered last was not stored"), (dump, "Nothing was changed")):
        with pytest.raises(MachineError, match=f"folder {post.folder} is no longer there. {outcome}") as refused:
            work(post.database)
        assert "move the folder back" in str(refused.value.advice)
    (tmp_path / "elsewhere").rename(post.folder)
    add(post.database, "Budi")
    assert {row["name"] for row in dump(post.database)["resident"].values()} == {"Ani", "Budi"}
    post.close()


def test_the_folder_gone_in_the_middle_of_an_action(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    with pytest.raises(MachineError, match="no longer there"), post.database.action(SAVE) as session:
        session.add(Resident(name="Ani"))
        session.flush()
        post.folder.rename(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").rename(post.folder)
    assert dump(post.database)["resident"] == {}
    post.close()


def test_another_file_in_the_place_of_the_post_is_not_written_into(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    old = tmp_path / "old"
    post.folder.rename(old)
    shutil.copytree(old, post.folder)
    with pytest.raises(MachineError, match="no longer there"):
        add(post.database)
    post.close()


def test_a_deleted_folder_does_not_come_back_by_itself(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    shutil.rmtree(post.folder)
    with pytest.raises(MachineError, match="no longer there"):
        add(post.database)
    post.close()
    assert not (tmp_path / "melati").exists()


@pytest.mark.parametrize("place", ["first page", "anywhere", "cut off", "empty"])
def test_a_damaged_database_is_named_and_left_as_it_is(tmp_path: Path, place: str) -> None:
    post, _ = make_post(tmp_path / "melati")
    fill(post.database, 3)
    post.close()
    path = post.folder / "post.db"
    content, rng = bytearray(path.read_bytes()), Random(place)
    if place == "first page":
        content[100] ^= 1
    elif place == "anywhere":
        for _ in range(len(content) // 4096):
            content[rng.randrange(4096, len(content))] ^= 1
    elif place == "cut off":
        del content[len(content) // 2 :]
    else:
        content.clear()
    path.write_bytes(content)
    before = everything(post.folder)
    with pytest.raises(MachineError, match=f"data of the post in {post.folder} are damaged") as refused:
        again = reopen(post.folder)
        try:
            dump(again.database)
        finally:
            again.close()
    assert "Restore the newest backup" in str(refused.value.advice)
    assert everything(post.folder) == before


def test_one_flipped_bit_anywhere_is_found_by_the_check_of_the_file(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    fill(post.database, 2)
    post.close()
    path = post.folder / "post.db"
    good, rng = path.read_bytes(), Random(5)
    with_key = post._key.hex()
    for _ in range(20):
        content = bytearray(good)
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        path.write_bytes(content)
        raw = driver.connect(str(path), isolation_level=None)
        raw.execute(f"PRAGMA key=\"x'{with_key}'\"")
        raw.execute("PRAGMA cipher_log_level=NONE")
        try:
            found = check_file(raw)
        except driver.DatabaseError:
            found = ["not a database"]
        raw.close()
        assert found


def test_a_database_held_by_another_program_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.db.database._WAIT_SECONDS", 0)
    post, _ = make_post(tmp_path / "melati")
    other = open_connection(post.database.path, post._key)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(MachineError, match="Another program holds the data") as refused:
        add(post.database)
    assert "Wait until" in str(refused.value.advice)
    other.execute("ROLLBACK")
    other.close()
    add(post.database)
    post.close()


def test_a_library_that_damages_data_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_post(tmp_path / "melati")[0].close()
    monkeypatch.setattr(driver, "sqlite_version_info", (3, 51, 2))
    monkeypatch.setattr(driver, "sqlite_version", "3.51.2")
    with pytest.raises(MachineError, match=r"SQLite 3\.51\.2, is too old") as refused:
        reopen(tmp_path / "melati")
    assert "Install Balai again" in str(refused.value.advice)


def test_a_mistake_of_ours_is_not_blamed_on_the_machine(db: Database) -> None:
    with pytest.raises(driver.OperationalError, match="no such table") as raised, db.read() as session:
        session.connection().connection.driver_connection.execute("SELECT * FROM moon_phase")
    assert not isinstance(raised.value, MachineError | UserError)
    with pytest.raises(FileNotFoundError), db.read():
        Path("/nowhere").read_bytes()


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EACCES, "may not write"),
        (errno.ENOENT, "no longer there"),
        (errno.EIO, "cannot be read"),
    ],
)
def test_what_the_file_system_reports_is_put_into_words(tmp_path: Path, number: int, expected: str) -> None:
    with pytest.raises(MachineError, match=expected), disk_failures(tmp_path):
        raise OSError(number, os.strerror(number))
