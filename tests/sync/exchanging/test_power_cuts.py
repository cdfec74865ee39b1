"""When the power goes while files are taken in and out, each is there entirely or not at all, and what was said to be done is.

20 cuts; with ``--long`` 150.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import create_engine

from desktop_app.db.check import check
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, propose, send, take_out
from desktop_app.sync.package.stick import place_on
from tests.conftest import NOON, ticking
from tests.db.laptops import add, edit
from tests.db.power import Listener, NotingDisk, Statement, after_the_cut, replay
from tests.sync.trust.posts import HOUR, SECOND

CUTS, LONG_CUTS = 20, 150
STATE = """SELECT (SELECT count(*) FROM action), (SELECT count(*) FROM op), (SELECT count(*) FROM resident),
    (SELECT group_concat(state) FROM exchange_log), (SELECT group_concat(counter || hex(have)) FROM peer)"""


@pytest.fixture
def plain_dewi(two_laptops: Path, tmp_path: Path) -> Iterator[Post]:
    """Dewi's laptop without its computed tables: the disk of these tests knows no full-text search of ours."""
    shutil.copytree(two_laptops / "dewi", tmp_path / "dewi")
    post = open_post(tmp_path / "dewi", SECOND, clock=ticking(NOON + 2 * HOUR), synchronous="OFF")
    yield post
    post.close()


def _whole(post: Post) -> tuple[list[str], list[Statement]]:
    """Return the schema of a post, and one transaction that makes everything in it."""
    with post.database.read() as session:
        run = session.connection().exec_driver_sql
        names = (
            "WHERE sql IS NOT NULL AND name NOT GLOB 'derived_*' AND tbl_name NOT GLOB 'derived_*' AND name NOT GLOB 'sqlite_*'"
        )
        schema = [str(sql) for sql in run(f"SELECT sql FROM sqlite_master {names}").scalars()]
        inserts: list[Statement] = [("BEGIN", (), False)]
        for table in run(f"SELECT name FROM sqlite_master {names} AND type = 'table'").scalars().all():
            rows = [tuple(row) for row in run(f"SELECT * FROM {table}")]
            if rows:
                inserts.append((f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows, True))
        return schema, [*inserts, ("COMMIT", (), False)]


def _exchange(siti: Post, dewi: Post, stick: Path, rng: Random) -> None:
    """Take in, take out, save and work, as on many days."""
    people = [add(siti.database, "N" * rng.randint(3, 300))]
    for _ in range(11):
        people += [add(siti.database, "N" * rng.randint(3, 300)) for _ in range(rng.randint(1, 6))]
        edit(siti.database, rng.choice(people), note="x" * rng.randrange(2000))
        (path,) = send(siti, stick).paths
        accepted = accept(dewi, propose(dewi, [path]))
        if rng.random() < 0.4:
            take_out(dewi, accepted.entries[0])
        else:
            add(dewi.database, "D")
            accept(siti, propose(siti, send(dewi, stick).paths))
        shutil.rmtree(place_on(stick))


@pytest.mark.parametrize("cuts", [CUTS, pytest.param(LONG_CUTS, marks=pytest.mark.long)])
def test_a_power_cut_while_files_are_taken_in_loses_nothing(
    siti: Post, plain_dewi: Post, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cuts: int
) -> None:
    monkeypatch.setattr(Post, "make_backup", lambda *_args, **_more: None)
    schema, base = _whole(plain_dewi)
    listener, disk = Listener(plain_dewi.database), NotingDisk()
    _exchange(siti, plain_dewi, stick, Random(5))
    actions = [base, *(action for action in listener.actions if _writes(action))]
    states = _states(schema, actions, tmp_path)
    marks = replay(disk, tmp_path / "post.db", schema, actions, "FULL")
    assert len({a for a, b in pairwise(states) if a != b}) > 20
    for number in range(cuts):
        rng = Random(number)
        cut = rng.randint(marks[0], len(disk.notes))
        done = sum(mark <= cut for mark in marks)
        place = tmp_path / f"cut {number}"
        place.mkdir()
        after_the_cut(disk.notes[:cut], rng, place)
        found, problems = _look(place / "post.db")
        assert found in states[done - 1 : done + 1], f"cut {number}"
        assert problems == []
    print(f"{cuts} cuts among {len(actions)} transactions: nothing lost, nothing half done")


def _writes(action: list[Statement]) -> bool:
    return any(sql.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE")) for sql, _, _ in action)


def _states(schema: list[str], actions: list[list[Statement]], folder: Path) -> list[Any]:
    """Return what the database holds after each transaction, on a disk that loses nothing."""
    disk = sqlite3.connect(folder / "sound.db", isolation_level=None)
    for statement in schema:
        disk.execute(statement)
    states = []
    for action in actions:
        for sql, parameters, is_many in action:
            (disk.executemany if is_many else disk.execute)(sql, parameters)
        states.append(disk.execute(STATE).fetchone())
    disk.close()
    return states


def _look(path: Path) -> tuple[Any, list[str]]:
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path))
    try:
        with engine.connect() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() != ["ok"]:
                return None, ["the file is damaged"]
            found = tuple(connection.exec_driver_sql(STATE).one())
            return found, [str(problem) for problem in check(connection)]
    finally:
        engine.dispose()
