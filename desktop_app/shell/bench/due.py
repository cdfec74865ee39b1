"""How fast it is told who is due among many children, beside handwritten SQL, and all dates are made anew."""

import cProfile
import pstats
import random
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desktop_app.core.ids import derived_id, new_id
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database, create_file
from desktop_app.db.derived import update_derived
from desktop_app.db.migrate import upgrade
from desktop_app.db.settings import put_setting
from desktop_app.shell.demo.names import STREETS
from desktop_app.shell.discovery import find_features, load_models

from .figures import Figure, seconds, side_by_side

KEY, ORIGIN = b"k" * 32, b"bench-of-balai.."
LABEL = Text("Bench", "Bench")
TODAY = date(2026, 10, 5)
OLDEST_DAYS = 1_820
TAKEN = 0.85
"""Share of what is due that was given, most of it in time."""
GOAL_MS, GOAL_RATIO = 10.0, 3.0
MILLISECONDS = 1000


def due_figures(children: int = 2_000) -> list[Figure]:
    """Return the figures of schedules: the due list, a day's grid, one dose saved, and all dates made anew."""
    load_models()
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        path = Path(folder) / "post.db"
        create_file(path, KEY)
        database = Database(path, KEY, ORIGIN, derived=[table for feature in find_features() for table in feature.derived])
        upgrade(database)
        update_derived(database)
        try:
            _fill(database, children)
            return [_list_figure(database, children), _day_figure(database), *_rebuild_figures(database, children)]
        finally:
            database.close()


def _fill(database: Database, children: int) -> None:
    """Write children of up to five years, each in its house, with most of what the schedule of Indonesia asks for."""
    from desktop_app.features.schedules.models import ServiceGiven
    from desktop_app.residents.models import Household, HouseholdMember, Resident

    rng = random.Random(1)  # noqa: S311 - made-up children
    houses, people, members, given = [], [], [], []
    for number in range(children):
        child, house = new_id(), new_id()
        born = TODAY - timedelta(days=OLDEST_DAYS * number // children)
        houses.append((house, f"{number % 9 + 1:02d}", STREETS[number % len(STREETS)], str(number)))
        people.append((child, f"Child {number}", "FM"[number % 2], born.year, born.month, born.day))
        members.append((child, house, "child"))
        for code, on in _history(rng, born):
            day = PartialDate.of(on)
            given.append(
                (derived_id("service_given", child, code, str(day)), child, code, on.year, on.month, on.day, "elsewhere")
            )
    with database.action(LABEL) as session:
        put_setting(session, "post.pack", "indonesia")
        record_bulk(session, Household, ("id", "neighbourhood", "street", "house_number"), houses)
        record_bulk(session, Resident, ("id", "name", "sex", "birth_year", "birth_month", "birth_day"), people)
        record_bulk(session, HouseholdMember, ("resident_id", "household_id", "kinship"), members)
        keys = ("id", "resident_id", "code", "given_year", "given_month", "given_day", "where_given")
        record_bulk(session, ServiceGiven, keys, given)


def _history(rng: random.Random, born: date) -> list[tuple[str, date]]:
    """Return what a child has received until today: most doses, some of them late."""
    from desktop_app.features.schedules.rules.values import Subject
    from desktop_app.features.schedules.rules.windows import windows
    from desktop_app.packs import load_pack, schedule_of_pack

    found = []
    for window in windows(schedule_of_pack(load_pack("indonesia")), Subject(PartialDate.of(born), "F"), ()):
        if window.due_on is not None and window.state != "skipped" and rng.random() < TAKEN:
            on = window.due_on + timedelta(days=rng.choice((0, 3, 8, 30, 75)))
            if on <= TODAY:
                found.append((window.code, on))
    return found


_BY_HAND = """
    SELECT s.id, s.name, s.sex, s.birth_year, s.birth_month, s.birth_day, s.mother_name,
        s.neighbourhood, s.street, s.house_number, d.code, d.occurrence, d.due_on, d.from_on, d.refused_on,
        CASE WHEN d.ideal_until >= ?1 THEN 'due' WHEN d.allowed_until >= ?1 THEN 'still_allowed'
            WHEN d.allowed_until IS NULL AND d.latest_on >= ?1 THEN 'overdue' ELSE 'catch_up' END
    FROM derived_due d JOIN derived_resident_search s ON s.id = d.resident_id
    WHERE d.state = 'open' AND d.from_on <= ?1 AND d.last_on >= ?1 AND s.status IN ('here', 'temporarily_here')
    ORDER BY s.house_key, s.name_key, s.id, d.due_on"""


def _list_figure(database: Database, children: int) -> Figure:
    """Return the time of the due list beside a handwritten statement for the same lines."""
    from desktop_app.features.schedules import services

    with database.read() as session:
        raw: Any = session.connection().connection.driver_connection

        def by_hand() -> list[Any]:
            return list(raw.execute(_BY_HAND, (TODAY.toordinal(),)).fetchall())

        ours, theirs = side_by_side(lambda: services.due_list(session, TODAY), by_hand, 9)
        found = [(line.resident.id, line.code, line.status.value) for line in services.due_list(session, TODAY)]
        if sorted(found) != sorted((row[0], row[10], row[15]) for row in by_hand()):
            raise RuntimeError("the due list is not what was selected by hand")
    mine, other = ours * MILLISECONDS, theirs * MILLISECONDS
    goal = f"at most {GOAL_MS:.0f} ms or {GOAL_RATIO:.0f} x, whichever is larger"
    name = f"due list of {children} children, {len(found)} lines"
    reference = f"handwritten SQL: {other:.2f} ms"
    return Figure(name, mine, "ms", reference, mine / other, goal, mine <= max(GOAL_MS, GOAL_RATIO * other))


def _day_figure(database: Database) -> Figure:
    """Return the time of what is due for the children of one open day."""
    from desktop_app.features.schedules import services

    with database.read() as session:
        ids = list(session.connection().exec_driver_sql("SELECT id FROM resident ORDER BY n LIMIT 60").scalars())
        took = seconds(lambda: services.due_now(session, ids, TODAY), 5) * MILLISECONDS
    return Figure(f"what is due now for the {len(ids)} children of a day", took, "ms", "-", None, "told only", True)


def _rebuild_figures(database: Database, children: int) -> list[Figure]:
    """Return the time of making all dates anew, with where it goes, and of saving one dose."""

    def make_anew() -> None:
        table = next(table for table in database.derived if table.id == "schedules.due")
        with database.merging() as connection:
            for name in table.drop:
                connection.exec_driver_sql(f"DELETE FROM {name}")  # noqa: S608 - names of ours
            table.rebuild(connection)

    took = seconds(make_anew, 2)
    with database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT count(*) FROM derived_due").scalar_one()
    name = f"dates of {children} children made anew, {rows} rows"
    anew = Figure(name, took, "s", f"{children / took:,.0f} children/s; {_profile(make_anew)}", None, "told only", True)
    return [anew, _save_figure(database)]


def _profile(work: Callable[[], None]) -> str:
    """Return which shares of the time go to the rules, to the driver and to the rest."""
    profile = cProfile.Profile()
    profile.runcall(work)
    stats: Any = pstats.Stats(profile)
    times = {"rules": 0.0, "SQL": 0.0, "all": stats.total_tt}
    for (file, _line, function), (_calls, _primitive, own, cumulative, _callers) in stats.stats.items():
        if function == "windows" and file.endswith("windows.py"):
            times["rules"] += cumulative
        elif "execute" in function or "fetch" in function:
            times["SQL"] += own
    return ", ".join(f"{name} {times[name] / times['all']:.0%}" for name in ("rules", "SQL"))


def _save_figure(database: Database) -> Figure:
    """Return the time of recording one dose with its dates, beside the same without local tables."""
    from desktop_app.features.schedules import services
    from desktop_app.features.schedules.services import WITHOUT_STOCK

    with database.read() as session:
        keys = list(session.connection().exec_driver_sql("SELECT id FROM resident ORDER BY n DESC LIMIT 200").scalars())
    tables, days = database.derived, iter(range(10_000))

    def save(derived: Any) -> None:
        database.derived = derived
        day = PartialDate.of(TODAY - timedelta(days=next(days)))
        for key in keys[:20]:
            with database.action(LABEL) as session:
                services.give_service(session, key, "ORS", day, "elsewhere", TODAY, stock=WITHOUT_STOCK)

    ours, theirs = (one * MILLISECONDS / 20 for one in side_by_side(lambda: save(tables), lambda: save(()), 3))
    database.derived = tables
    return Figure(
        "one dose saved, with its dates", ours, "ms", f"without dates: {theirs:.2f} ms", ours / theirs, "told only", True
    )
