"""How small files for other laptops are, and how fast they are written and taken in, beside the bare driver in the same run."""

import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.core.ids import new_id
from desktop_app.core.period import Month
from desktop_app.core.text import Text
from desktop_app.db.base import plan_of
from desktop_app.db.bulk import change_bulk, record_bulk
from desktop_app.db.database import Database, create_file, open_connection
from desktop_app.db.log import run_many
from desktop_app.db.migrate import upgrade
from desktop_app.db.recorder import unguarded
from desktop_app.shell.discovery import load_models
from desktop_app.sync.giving import contents
from desktop_app.sync.have import Have, have
from desktop_app.sync.taking import take

from .figures import Figure, seconds
from .storage import KEY, save_figures

LABEL, WEIGH = Text("Bench", "Bench"), Text("Bench", "Weigh {name}")
VISITS = 200
_LEVEL = 9


def exchange_figures(people: int = 10_000, residents: int = 120, months: int = 6) -> list[Figure]:
    """Return the figures of exchange: sizes of files, speed of writing and taking in, the price of the log."""
    load_models()
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as name:
        folder = Path(name)
        found = [day_figure(folder), *first_file_figures(folder, residents, months), *rate_figures(folder, people)]
        saved = save_figures(folder)[0]
        return [*found, _at_most(f"{saved.name}, with log", saved.value, saved.unit, saved.reference, saved.ratio, 2.0)]


def day_figure(folder: Path) -> Figure:
    """Return the size of the file of one open day: each visit saved by itself, by one of four volunteers."""
    from desktop_app.features.health_visits.models import BodyMeasurement, Visit
    from desktop_app.features.health_visits.rules import natural_ids
    from desktop_app.residents.models import Resident

    database, day, held_on = _database(folder / "day.db"), new_id(), date(2026, 10, 10)
    people = [(new_id(), f"Ayu Lestari {n}") for n in range(VISITS)]
    with database.action(LABEL) as session:
        record_bulk(session, Resident, ("id", "name"), people)
    before = _have(database)
    for n, (resident, name) in enumerate(people):
        database.user = ("Siti", "Wati", "Rina", "Dewi")[n % 4]
        visit = natural_ids.visit_id(resident, day)
        weighed = {"weight_g": 6_000 + n * 37 % 9_000, "length_height_mm": 600 + n * 13 % 400, "arm_mm": 120 + n % 40}
        with database.action(WEIGH.fill(name=name)) as session:
            session.add(Visit(id=visit, resident_id=resident, visited_on=held_on, kind="open_day", queue_number=n + 1))
            key = natural_ids.measurement_id(visit)
            session.add(BodyMeasurement(id=key, visit_id=visit, resident_id=resident, measured_on=held_on, **weighed))
    size = _packed(database, before) / 1024
    database.close()
    return _at_most(f"file of a day with {VISITS} visits", size, "KB", "an absolute goal", None, 12.0)


def first_file_figures(folder: Path, residents: int, months: int) -> list[Figure]:
    """Return the bytes per row of the first file of a practice post, and the price of its log on the disk."""
    from desktop_app.db.opening import open_post
    from desktop_app.shell.demo.command import make_practice_post

    make_practice_post(folder / "post", residents, months, 1, Month(2026, 10))
    post = open_post(folder / "post")
    with post.database.read() as session:
        run = session.connection().exec_driver_sql
        rows = int(run("SELECT count(DISTINCT row) FROM op").scalar_one())
    size = _packed(post.database, {}) / rows
    with_log, without = _sizes(post.database, folder / "bare.db", post.data_key)
    post.close()
    ratio = with_log / without
    return [
        _at_most(f"first file of a practice post, {rows} rows", size, "B/row", "an absolute goal", None, 45.0),
        _at_most("post on the disk", with_log, "MB", f"the same without log: {without:.2f} MB", ratio, 2.5),
    ]


def rate_figures(folder: Path, people: int) -> list[Figure]:
    """Return how many rows a second are given and taken, beside ``executemany`` of the same rows into the same tables."""
    from desktop_app.residents.models import Resident

    source = _database(folder / "source.db")
    rows = [(new_id(), f"Ayu Lestari {n}", "FM"[n % 2], 1940 + n % 80, n % 12 + 1, "Siti Aminah") for n in range(people)]
    with source.action(LABEL) as session:
        record_bulk(session, Resident, ("id", "name", "sex", "birth_year", "birth_month", "mother_name"), rows)
    first, before = _contents(source, {}), _have(source)
    with source.action(LABEL) as session:
        heads = session.connection().exec_driver_sql("SELECT id, head FROM resident").all()
        change_bulk(session, Resident, ("phone", "note"), [(key, head, ("081234", "moved house")) for key, head in heads])
    changes = _contents(source, before)
    copies = iter(range(100))

    def fresh(filled: bool = False) -> Database:
        database = _database(folder / f"target{next(copies)}.db")
        if filled:
            take(database, first)
        return database

    bare = min(_bare(source, fresh()) for _ in range(3))
    new = min(_timed(fresh(), first) for _ in range(3))
    changed = min(_timed(fresh(filled=True), changes) for _ in range(2))
    given = seconds(lambda: _contents(source, {}, before), 2)
    source.close()
    return [
        _rate(f"taking in {people} new residents", people, new, bare, 0.2),
        _rate(f"taking in changes of {people} residents", people, changed, bare, 0.08),
        _rate(f"giving {people} residents", people, given, bare, 0.3),
    ]


def _bare(source: Database, target: Database) -> float:
    from desktop_app.residents.models import Resident

    plan = plan_of(Resident)
    with source.read() as session:
        rows = [tuple(row) for row in session.connection().exec_driver_sql(f"SELECT id, head, {plan.columns} FROM resident")]  # noqa: S608
    statement = f"INSERT INTO resident (id, head, {plan.columns}) VALUES (?, ?{', ?' * len(plan.fields)})"  # noqa: S608

    def insert() -> None:
        with target.engine.begin() as connection, unguarded(connection):
            run_many(connection, statement, rows)

    took = seconds(insert, 1)
    target.close()
    return took


def _timed(target: Database, data: Sequence[bytes]) -> float:
    took = seconds(lambda: take(target, data), 1)
    target.close()
    return took


def _contents(database: Database, theirs: Have, before: Have | None = None) -> list[bytes]:
    """Return what a laptop that has ``theirs`` lacks; with ``before``, of what was there then."""
    with database.read() as session:
        parts = contents(session.connection(), theirs)
        return [next(parts).data] if before is not None else [part.data for part in parts]


def _have(database: Database) -> Have:
    with database.read() as session:
        return have(session.connection())


def _packed(database: Database, theirs: Have) -> int:
    """Return the bytes of a file without its envelope."""
    import zstandard

    return sum(len(zstandard.compress(data, _LEVEL)) for data in _contents(database, theirs))


def _sizes(database: Database, copy: Path, key: bytes) -> tuple[float, float]:
    """Return the megabytes of a post's file, packed tight, with its log and without."""
    raw: Any = database.engine.raw_connection().driver_connection
    raw.execute("VACUUM INTO ?", (str(copy),))
    with_log = copy.stat().st_size
    with closing(open_connection(copy, key, "OFF", "DELETE")) as bare:
        bare.execute("DELETE FROM op")
        bare.execute("DELETE FROM action")
        bare.execute("VACUUM")
    return with_log / 1e6, copy.stat().st_size / 1e6


def _rate(name: str, rows: int, ours: float, theirs: float, goal: float) -> Figure:
    rate, bare = rows / ours, rows / theirs
    ratio = rate / bare
    return Figure(name, rate, "rows/s", f"bare executemany: {bare:.0f} rows/s", ratio, f"at least {goal} x", ratio >= goal)


def _at_most(name: str, value: float, unit: str, reference: str, ratio: float | None, goal: float) -> Figure:
    told = f"at most {goal:g} {unit if ratio is None else 'x'}"
    return Figure(name, value, unit, reference, ratio, told, (value if ratio is None else ratio) <= goal)


def _database(path: Path) -> Database:
    create_file(path, KEY)
    database = Database(path, KEY, new_id())
    upgrade(database)
    return database
