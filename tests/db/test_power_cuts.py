"""Nothing that was acknowledged is lost when the power goes, and the file is sound.

30 cuts; with ``--long`` 150. The statements are those of real actions over the real schema; SQLite writes them
through a disk that can lose its power.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError

from desktop_app.db.bulk import record_bulk
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.residents.models import Resident, ResidentFact
from tests.db.laptops import SAVE, add, add_fact, delete_person, edit, last_action
from tests.db.power import Listener, NotingDisk, after_the_cut, replay

CUTS, LONG_CUTS = 30, 150
ACTIONS = 45


def _work(db: Database, rng: Random) -> None:
    """Save as people do: new people, corrections, an import now and then, a deletion, an undo."""
    people = [add(db, "N" * rng.randint(3, 300))]
    for _ in range(ACTIONS):
        verb = rng.choice(["add", "add", "edit", "edit", "fact", "import", "delete", "undo"])
        if verb == "add":
            people.append(add(db, "N" * rng.randint(3, 300)))
        elif verb == "edit":
            edit(db, rng.choice(people), phone=str(rng.randrange(10**9)), note="x" * rng.randrange(2000))
        elif verb == "fact":
            add_fact(db, rng.choice(people))
        elif verb == "import":
            with db.action(SAVE) as session:
                rows = [(people[0], "school", str(n)) for n in range(rng.randint(10, 200))]
                record_bulk(session, ResidentFact, ("resident_id", "kind", "value"), rows)
                record_bulk(session, Resident, ("name",), [("N",)] * 20)
        elif verb == "delete":
            delete_person(db, add(db))
        else:
            key = add(db)
            edit(db, key, name="Anni")
            take_back(db, last_action(db))


@pytest.fixture(scope="module")
def disk() -> NotingDisk:
    return NotingDisk()


@pytest.fixture
def written(a: Database) -> Iterator[tuple[list[str], Listener]]:
    """The schema of a post, and the statements of some fifty actions."""
    with a.read() as session:
        sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT GLOB 'derived_*' AND name NOT GLOB 'sqlite_*'"
        schema = [str(statement) for statement in session.connection().exec_driver_sql(sql).scalars()]
    listener = Listener(a)
    _work(a, Random(7))
    yield schema, listener


def _cut(disk: NotingDisk, written: tuple[list[str], Listener], folder: Path, synchronous: str, cuts: int) -> list[str]:
    """Return what went wrong in ``cuts`` power cuts."""
    schema, listener = written
    disk.notes.clear()
    marks = replay(disk, folder / "post.db", schema, listener.actions, synchronous)
    assert len(marks) > ACTIONS
    wrong = []
    for number in range(cuts):
        rng = Random(number)
        cut = rng.randint(marks[0], len(disk.notes))
        acknowledged = sum(mark <= cut for mark in marks)
        place = folder / f"cut_{synchronous}_{number}"
        place.mkdir()
        after_the_cut(disk.notes[:cut], rng, place)
        wrong += [f"cut {number}: {problem}" for problem in _problems(place / "post.db", acknowledged)]
    return wrong


def _problems(path: Path, acknowledged: int) -> list[str]:
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path))
    try:
        with engine.connect() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() != ["ok"]:
                return ["the file is damaged"]
            found = connection.exec_driver_sql("SELECT count(*) FROM action").scalar_one()
            lost = [f"{acknowledged - found} acknowledged actions are lost"] if found < acknowledged else []
            more = ["an action is there that was never begun"] if found > acknowledged + 1 else []
            return lost + more + [str(problem) for problem in check(connection)]
    except DBAPIError as error:
        return [str(error.orig)]
    finally:
        engine.dispose()


def test_a_power_cut_loses_nothing_acknowledged(disk: NotingDisk, written: tuple[list[str], Listener], tmp_path: Path) -> None:
    assert _cut(disk, written, tmp_path, "FULL", CUTS) == []


@pytest.mark.long
def test_150_power_cuts_lose_nothing_acknowledged(disk: NotingDisk, written: tuple[list[str], Listener], tmp_path: Path) -> None:
    assert _cut(disk, written, tmp_path, "FULL", LONG_CUTS) == []


def test_these_cuts_would_show_it_if_less_was_synced(
    disk: NotingDisk, written: tuple[list[str], Listener], tmp_path: Path
) -> None:
    assert any("acknowledged actions are lost" in line for line in _cut(disk, written, tmp_path, "NORMAL", CUTS))
    (tmp_path / "post.db").unlink()
    assert len(_cut(disk, written, tmp_path, "OFF", CUTS)) > CUTS // 2


def test_a_post_is_really_opened_with_what_was_tested(tmp_path: Path) -> None:
    from tests.db.posts import make_post

    post, _ = make_post(tmp_path / "melati")
    with post.database.read() as session:
        run = session.connection().exec_driver_sql
        assert run("PRAGMA journal_mode").scalar() == "wal"
        assert run("PRAGMA synchronous").scalar() == 2
        assert run("PRAGMA foreign_keys").scalar() == 1
    post.close()
