"""A health centre's laptop holds many posts: each alone, or all in one database; nothing is mixed up, lost or counted twice."""

import os
import resource
import shutil
import time
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.core.period import Month
from desktop_app.db.base import plans
from desktop_app.db.database import Database
from desktop_app.db.opening import open_post
from desktop_app.sync.giving import contents
from desktop_app.sync.taking import take
from tests.conftest import KEY
from tests.db.laptops import problems

from .histories.simulation import USUAL, Simulation
from .many_posts import AnotherPost


def parts_of(folder: Path) -> list[bytes]:
    """Return what the post in ``folder`` would send to a laptop that has nothing."""
    post = open_post(folder)
    try:
        with post.database.read() as session:
            return [content.data for content in contents(session.connection(), {}, 2 << 20)]
    finally:
        post.close()


def rows_of(database: Database) -> Counter[str]:
    with database.read() as session:
        run = session.connection().exec_driver_sql
        return Counter({table: run(f"SELECT count(*) FROM {table}").scalar_one() for table in plans()})


def values_of(database: Database) -> Counter[tuple[object, ...]]:
    """Return how often each row is there, without what names it: naively, row by row."""
    found: Counter[tuple[object, ...]] = Counter()
    with database.read() as session:
        for table, plan in plans().items():
            names = [f for f in plan.fields if not f.endswith("_id") and f not in ("record", "merged_into")]
            columns = ", ".join(f'"{name}"' for name in names) or "1"
            for row in session.connection().exec_driver_sql(f"SELECT {columns} FROM {table}"):
                found[table, *(v for v in row if not (isinstance(v, bytes) and len(v) == 16))] += 1
    return found


def fold_together(migrated: Path, folder: Path, parts: list[bytes], posts: int) -> tuple[Database, float]:
    """Take ``posts`` posts made of ``parts`` into one database; return it and the seconds that taking in needed."""
    shutil.copyfile(migrated, folder / "all.db")
    database = Database(folder / "all.db", KEY, b"centre-of-tests!", synchronous="OFF")
    took = 0.0
    for number in range(posts):
        another = AnotherPost(number)
        sent = [another.content(data) for data in parts]
        start = time.perf_counter()
        take(database, sent)
        took += time.perf_counter() - start
    return database, took


def test_three_posts_in_one_database_are_three_times_the_rows_of_one(migrated_file: Path, tmp_path: Path) -> None:
    weights = {**USUAL, "erase": 0}  # what was emptied cannot be proven under other ids
    simulation = Simulation(migrated_file, tmp_path, 5, 2, weights)
    simulation.run(150)
    with simulation.laptops[0].db.read() as session:
        parts = [content.data for content in contents(session.connection(), {}, 2_000)]
    simulation.close()
    (tmp_path / "one").mkdir()
    one, _ = fold_together(migrated_file, tmp_path / "one", parts, 1)
    three, _ = fold_together(migrated_file, tmp_path, parts, 3)
    try:
        assert rows_of(one)["visit"] > 5
        assert rows_of(three) == Counter({table: 3 * count for table, count in rows_of(one).items()})
        assert values_of(three) == Counter({row: 3 * count for row, count in values_of(one).items()})
        assert problems(three) == []
    finally:
        one.close()
        three.close()


@pytest.mark.long
def test_fifty_posts_of_2000_people_in_one_database(migrated_file: Path, tmp_path: Path) -> None:
    """The post is made by ``balai demo`` with 2,000 people and 12 months, or lies where BALAI_POST says."""
    from desktop_app.shell.demo.command import make_practice_post

    folder = Path(os.environ.get("BALAI_POST", tmp_path / "post"))
    posts = int(os.environ.get("BALAI_POSTS", "50"))
    if not folder.exists():
        make_practice_post(folder, 2_000, 12, 1, Month(2026, 10))
    parts = parts_of(folder)
    (tmp_path / "one").mkdir()
    one, alone = fold_together(migrated_file, tmp_path / "one", parts, 1)
    many, took = fold_together(migrated_file, tmp_path, parts, posts)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # before the naive comparison needs its own
    try:
        assert rows_of(many) == Counter({table: posts * count for table, count in rows_of(one).items()})
        assert values_of(many) == Counter({row: posts * count for row, count in values_of(one).items()})
        size, rows = many.path.stat().st_size / 1e6, sum(rows_of(many).values())
        print(f"{posts} posts, {rows} rows: {took:.0f} s (one alone {alone:.1f} s), {size:.0f} MB, memory {memory:.0f} MB")
    finally:
        one.close()
        many.close()
