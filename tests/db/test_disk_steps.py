"""Backup and restore at each step of the disk: the stick is pulled out, the disk is full, the power goes.

Some of the steps; with ``--long`` every one.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import create_engine

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.backup import list_backups, verify_backup
from desktop_app.db.database import Database, create_file
from desktop_app.db.migrate import _config, known_revisions
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.restore import restore_backup
from tests.conftest import KEY
from tests.db.disk_steps import full, power_gone, pulled_out, put_back, stopped_at
from tests.db.laptops import add, dump, problems
from tests.db.older_posts import ORIGIN, _fill
from tests.db.posts import make_post
from tests.db.power import Listener, NotingDisk, after_the_cut, replay
from tests.db.test_failures import small_disk

Check = Callable[[], None]
FEW = 6
"""So many steps of each kind are tried in the short form."""


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    """An open practice post on a disk of its own with one person, an attached file, and a backup with both."""
    made, _ = make_post(tmp_path / "disk" / "post", None, synchronous="OFF")
    add(made.database, "Ani")
    made.database.attachments.add(b"a picture" * 100)
    yield made
    made.close()


def count_steps(folder: Path, work: Check) -> int:
    with stopped_at(folder, 0, lambda: None) as watch:
        work()
    return watch.count


def chosen(steps: int, is_long: bool) -> list[int]:
    """Return all steps, or a few from the first to the last."""
    assert steps > FEW
    return list(range(1, steps + 1)) if is_long else [1 + (steps - 1) * n // (FEW - 1) for n in range(FEW)]


def names_in(folder: Path) -> set[str]:
    post = open_post(folder, synchronous="OFF")
    names = {row["name"] for row in dump(post.database)["resident"].values()}
    assert problems(post.database) == []
    assert not list(folder.glob("*.arriving"))
    assert not (folder / "replacing.json").exists()
    post.close()
    return names


def try_backup(post: Post, stick: Path, at: int, kind: str) -> None:
    """Let a backup to ``stick`` fail at one step; older backups and the post stay, the next one works."""
    older = {backup.folder.name for backup in list_backups(stick)}
    with stopped_at(stick, at, full if kind == "full" else pulled_out(stick)):
        try:
            post.make_backup(stick)
        except (MachineError, UserError):
            failed = True
        else:
            failed = False
    put_back(stick)
    found = list_backups(stick)
    assert older <= {backup.folder.name for backup in found}
    for backup in found:
        assert verify_backup(backup.folder) == []
    assert failed or len(found) > len(older)
    add(post.database)
    made = post.make_backup(stick)
    assert verify_backup(made.folder) == []
    assert not list(stick.glob("*.part"))


def try_all_backups(post: Post, stick: Path, kind: str, is_long: bool) -> int:
    stick.mkdir()
    post.make_backup(stick)
    tried = chosen(count_steps(stick, lambda: post.make_backup(stick) and None), is_long)
    for at in tried:
        try_backup(post, stick, at, kind)
    return len(tried)


@pytest.mark.parametrize("kind", ["full", "pulled out"])
def test_a_backup_that_the_disk_stops_leaves_the_older_ones_and_the_next_one_works(
    post: Post, tmp_path: Path, kind: str, pytestconfig: pytest.Config
) -> None:
    assert try_all_backups(post, tmp_path / "stick", kind, pytestconfig.getoption("--long")) >= FEW


@pytest.mark.parametrize("kind", ["full", "pulled out", "stick with the backup pulled out"])
def test_a_restore_that_the_disk_stops_leaves_the_post_as_it_was_or_as_the_backup_is(
    post: Post, tmp_path: Path, kind: str, pytestconfig: pytest.Config
) -> None:
    (tmp_path / "stick").mkdir()
    backup = post.make_backup(tmp_path / "stick").folder
    add(post.database, "Budi")
    post.close()
    kept, disk = tmp_path / "kept", tmp_path / "disk"
    shutil.copytree(disk, kept)
    place = backup.parent if kind.startswith("stick") else disk
    folder = disk / "post"
    tried = chosen(count_steps(place, lambda: restore_backup(backup, folder) and None), pytestconfig.getoption("--long"))
    for at in tried:
        shutil.rmtree(disk)
        shutil.copytree(kept, disk)
        with stopped_at(place, at, full if kind == "full" else pulled_out(place)):
            try:
                restore_backup(backup, folder)
            except (MachineError, UserError) as error:
                told = str(error)
            else:
                told = ""
        put_back(place)
        names = names_in(folder)
        assert names in ({"Ani"}, {"Ani", "Budi"})
        if "Nothing was changed" in told:
            assert names == {"Ani", "Budi"}, (at, told)
        assert told or names == {"Ani"}


def test_power_that_goes_during_a_restore_leaves_one_of_the_two_states(
    post: Post, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    backup = post.make_backup(tmp_path / "stick").folder
    add(post.database, "Budi")
    post.close()
    kept, disk = tmp_path / "kept", tmp_path / "disk"
    shutil.copytree(disk, kept)
    steps = chosen(count_steps(disk, lambda: restore_backup(backup, disk / "post") and None), pytestconfig.getoption("--long"))
    cuts = [(at, seed) for at in steps for seed in range(2 if pytestconfig.getoption("--long") else 1)]
    for at, seed in cuts:
        shutil.rmtree(disk)
        shutil.copytree(kept, disk)
        after = tmp_path / f"after_{at}_{seed}"
        with stopped_at(disk, 0, lambda: None) as watch:
            watch.at, watch.event = at, power_gone(lambda: watch, disk, after, Random(seed))
            restore_backup(backup, disk / "post")
        assert names_in(after / "post") in ({"Ani"}, {"Ani", "Budi"}), (at, seed)


def test_power_that_goes_during_a_backup_leaves_no_backup_that_cannot_be_relied_on(
    post: Post, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    stick = tmp_path / "stick"
    post.make_backup(stick)
    steps = chosen(count_steps(stick, lambda: post.make_backup(stick) and None), pytestconfig.getoption("--long"))
    for at in steps:
        after = tmp_path / f"after_{at}"
        with stopped_at(stick, 0, lambda: None) as watch:
            watch.at, watch.event = at, power_gone(lambda: watch, stick, after, Random(at))
            post.make_backup(stick)
        found = list_backups(after)
        assert found
        for backup in found:
            assert verify_backup(backup.folder) == []


@pytest.mark.parametrize("kilobytes", [600, 1_500, 3_000])
def test_a_backup_on_a_small_stick_says_that_it_is_full_and_leaves_nothing(post: Post, tmp_path: Path, kilobytes: int) -> None:
    with small_disk(tmp_path / "stick", 4):
        filler = tmp_path / "stick" / "films"
        filler.write_bytes(bytes((4 << 20) - kilobytes * 1000))
        with pytest.raises(MachineError, match="is full"):
            for _ in range(20):
                add(post.database, "N" * 50_000)
                post.make_backup(tmp_path / "stick")
        for backup in list_backups(tmp_path / "stick"):
            assert verify_backup(backup.folder) == []
        assert not list((tmp_path / "stick").glob("*.part"))


def cut_migrations(tmp_path: Path, cuts: int) -> int:
    """Cut the power while a post goes from layout to layout with rows; returns how many cuts hit a migration."""
    create_file(tmp_path / "post.db", KEY)
    database, ends = Database(tmp_path / "post.db", KEY, ORIGIN, synchronous="OFF"), list[tuple[str, int]]()
    listener = Listener(database)
    from alembic import command

    for number, revision in enumerate(known_revisions(), 1):
        with database.merging() as connection:
            command.upgrade(_config(connection, ()), revision)
        ends.append((revision, len(listener.actions)))
        with database.merging() as connection:
            _fill(connection)
        assert number
    database.close()
    disk = NotingDisk()
    marks = replay(disk, tmp_path / "replayed.db", (), listener.actions, "FULL")
    for seed in range(cuts):
        rng = Random(seed)
        cut = rng.randint(marks[0], len(disk.notes))
        acknowledged = sum(mark <= cut for mark in marks)
        place = tmp_path / f"cut_{seed}"
        place.mkdir()
        after_the_cut(disk.notes[:cut], rng, place)
        at_least = max((revision for revision, end in ends if end <= acknowledged), default="0001")
        assert layout_after(place / "replayed.db") in {at_least, f"{int(at_least) + 1:04d}"}
    return cuts


def layout_after(path: Path) -> str:
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path))
    try:
        with engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
            return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
    finally:
        engine.dispose()


def test_a_power_cut_during_a_migration_leaves_one_of_two_layouts(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    assert cut_migrations(tmp_path, 150 if pytestconfig.getoption("--long") else 20)
