"""How fast the attendance of a class is saved, beside the same rows inserted without program and log."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from desktop_app.core.ids import new_id
from desktop_app.core.text import Text
from desktop_app.db.base import plan_of
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database, create_file
from desktop_app.db.derived import update_derived
from desktop_app.db.log import run_many
from desktop_app.db.migrate import upgrade
from desktop_app.db.recorder import unguarded
from desktop_app.shell.discovery import find_features, load_models

from .figures import Figure, seconds, side_by_side

KEY, ORIGIN = b"k" * 32, b"bench-of-balai.."
LABEL = Text("Bench", "Bench")
FIRST, TODAY = date(2025, 1, 7), date(2026, 10, 5)
TURNS = 7
GOAL_MS, GOAL_RATIO = 10.0, 5.0
"""The log writes each row a second time, with its hash; the rows it is beside are neither checked nor logged."""
MILLISECONDS = 1000


def class_figures(people: int = 60, meetings: int = 40) -> list[Figure]:
    """Return the figures of one class: its attendance sheet opened, and saved as one action.

    Args:
        people: in the class.
        meetings: of which all but the last few have a list already.
    """
    load_models()
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        path = Path(folder) / "post.db"
        create_file(path, KEY)
        features = find_features()
        database = Database(path, KEY, ORIGIN, derived=[table for feature in features for table in feature.derived])
        upgrade(database)
        update_derived(database)
        try:
            return _figures(database, people, meetings)
        finally:
            database.close()


def _figures(database: Database, people: int, meetings: int) -> list[Figure]:
    from desktop_app.features.classes import services

    enrolments, sessions = _fill(database, people, meetings + 2 * TURNS)
    for meeting in sessions[:meetings]:
        _save(database, meeting, enrolments)
    free = iter(sessions[meetings:])
    before = _actions(database)
    ours, bare = side_by_side(lambda: _save(database, next(free), enrolments), _bare(database, free, enrolments), TURNS)
    is_one_action = _actions(database) - before == TURNS
    mine, other = ours * MILLISECONDS, bare * MILLISECONDS
    goal = f"one action, at most {GOAL_MS:.0f} ms or {GOAL_RATIO:.0f} x"
    met = is_one_action and mine <= max(GOAL_MS, GOAL_RATIO * other)
    reference = f"bare inserts of the same rows: {other:.2f} ms"
    saved = Figure(f"attendance of {people} people saved as one action", mine, "ms", reference, mine / other, goal, met)

    def opened() -> None:
        with database.read() as session:
            services.attendance_grid(session, sessions[0])

    took = seconds(opened) * MILLISECONDS
    return [saved, Figure(f"attendance sheet of {people} people opened", took, "ms", "-", None, "told only", True)]


def _fill(database: Database, people: int, meetings: int) -> tuple[list[bytes], list[bytes]]:
    """Write residents who are in one class with weekly meetings; return their enrolments and the meetings."""
    from desktop_app.features.classes import services
    from desktop_app.features.classes.rules.entries import ClassEntry
    from desktop_app.features.classes.rules.schedule import Plan
    from desktop_app.residents.models import Resident

    residents = [new_id() for _ in range(people)]
    rows = [(key, f"Resident {number}", "F", 1990, 1, 1) for number, key in enumerate(residents)]
    with database.action(LABEL) as session:
        record_bulk(session, Resident, ("id", "name", "sex", "birth_year", "birth_month", "birth_day"), rows)
    with database.action(LABEL) as session:
        class_id = services.start_class(session, ClassEntry("health_talk", "Class", FIRST), FIRST)
        enrolments = [services.enrol(session, class_id, one, FIRST, FIRST)[0] for one in residents]
        plan = Plan(FIRST, "once", further=tuple(FIRST + timedelta(weeks=week) for week in range(1, meetings)))
        return enrolments, services.plan_sessions(session, class_id, plan)


def _save(database: Database, meeting: bytes, enrolments: list[bytes]) -> None:
    """Save a sheet as the window does."""
    from desktop_app.features.classes import services
    from desktop_app.features.classes.rules.entries import Presence

    lines = [Presence(one, number % 6 > 0, "husband" if number % 5 == 1 else None) for number, one in enumerate(enrolments)]
    with database.action(LABEL) as session:
        services.record_attendance(session, meeting, lines, TODAY)


def _bare(database: Database, free: Iterator[bytes], enrolments: list[bytes]) -> Callable[[], None]:
    """Return what inserts the same rows for another meeting, in one transaction, without log and without any check."""
    from desktop_app.features.classes.models import Attendance

    plan = plan_of(Attendance)
    at = {name: number for number, name in enumerate(plan.fields)}
    marks = ", ?" * len(plan.fields)
    statement = f"INSERT INTO {plan.table} (id, head, {plan.columns}) VALUES (?, ?{marks})"  # noqa: S608 - names of ours

    def insert() -> None:
        meeting, rows = next(free), []
        for number, enrolment in enumerate(enrolments):
            values: list[object] = [None] * len(plan.fields)
            values[at["session_id"]], values[at["enrolment_id"]] = meeting, enrolment
            values[at["present"]], values[at["companion"]] = number % 6 > 0, "husband" if number % 5 == 1 else None
            rows.append((new_id(), b"", *values))
        with database.engine.begin() as connection, unguarded(connection):
            run_many(connection, statement, rows)

    return insert


def _actions(database: Database) -> int:
    with database.read() as session:
        return int(session.connection().exec_driver_sql("SELECT count(*) FROM action").scalar_one())
