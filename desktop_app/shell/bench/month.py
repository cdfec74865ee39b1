"""How fast scores and letters are made anew, and how fast a month's figures are counted, beside handwritten SQL."""

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.ids import derived_id, new_id
from desktop_app.core.period import Month
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
LAST = Month(2026, 10)
YOUNGEST_DAYS, OLDEST_DAYS = 70, 1_790
MILLISECONDS = 1000


def month_figures(children: int = 2_000, visits: int = 60) -> list[Figure]:
    """Return the figures of growth's local tables and of the month's numbers."""
    load_models()
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        path = Path(folder) / "post.db"
        create_file(path, KEY)
        database = Database(path, KEY, ORIGIN, derived=[d for f in find_features() for d in f.derived])
        upgrade(database)
        update_derived(database)
        try:
            _fill(database, children, visits)
            return [_rebuild_figure(database, children, visits), _page_figure(database, children), _save_figure(database)]
        finally:
            database.close()


def _fill(database: Database, children: int, visits: int) -> None:
    """Write children of up to five years who live here, each weighed that many times since birth, with its household."""
    from desktop_app.features.health_visits.models import BodyMeasurement, Visit
    from desktop_app.features.health_visits.rules.growth.tables import lms_table
    from desktop_app.residents.models import Household, HouseholdFact, HouseholdMember, Resident

    rng = random.Random(1)  # noqa: S311 - made-up children
    curves = {sex: (lms_table("2006", "wfa", sex), lms_table("2006", "lhfa", sex)) for sex in "FM"}
    houses, facts, people, members, visited, measured = [], [], [], [], [], []
    for number in range(children):
        child, house, sex = new_id(), new_id(), "FM"[number % 2]
        age = YOUNGEST_DAYS + (OLDEST_DAYS - YOUNGEST_DAYS) * number // children
        born = LAST.first - timedelta(days=age)
        houses.append((house, f"{number % 9 + 1:02d}", STREETS[number % len(STREETS)], str(number)))
        facts.append((new_id(), house, "welfare_stage", str(number % 3 + 1)))
        people.append((child, f"Child {number}", sex, born.year, born.month, born.day))
        members.append((child, house, "child"))
        weight, length = curves[sex]
        for visit_number in range(visits):
            days = (age + 20) * (visit_number + 1) // visits
            on, visit = born + timedelta(days=days), new_id()
            grams = round(weight.value(days, rng.gauss(-1, 1)) * 10) * 100
            visited.append((visit, child, on, "open_day"))
            position = "lying" if days < 731 else "standing"
            mm = round(length.value(days, rng.gauss(-1, 1)) * 10)
            measured.append((derived_id("body_measurement", visit), visit, child, on, grams, mm, position))
    with database.action(LABEL) as session:
        put_setting(session, "post.pack", "indonesia")
        record_bulk(session, Household, ("id", "neighbourhood", "street", "house_number"), houses)
        record_bulk(session, HouseholdFact, ("id", "household_id", "kind", "value"), facts)
        record_bulk(session, Resident, ("id", "name", "sex", "birth_year", "birth_month", "birth_day"), people)
        record_bulk(session, HouseholdMember, ("resident_id", "household_id", "kinship"), members)
        record_bulk(session, Visit, ("id", "resident_id", "visited_on", "kind"), visited)
        keys = ("id", "visit_id", "resident_id", "measured_on", "weight_g", "length_height_mm", "position")
        record_bulk(session, BodyMeasurement, keys, measured)


def _rebuild_figure(database: Database, children: int, visits: int) -> Figure:
    """Return the time of making all scores and letters anew."""
    from desktop_app.features.health_visits.services.growth_results import rebuild

    def make_anew() -> None:
        with database.merging() as connection:
            for table in ("derived_month_letter", "derived_growth"):
                connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - names of ours
            rebuild(connection)

    took = seconds(make_anew, 2)
    name = f"scores and letters of {children} children x {visits} visits made anew"
    return Figure(name, took, "s", f"{children * visits / took:,.0f} visits/s", None, "told only", True)


def _page_figure(database: Database, children: int) -> Figure:
    """Return the time of the month's figures and their parts by street, beside a handwritten statement for the same rows."""
    from desktop_app.features.health_visits.services.month_figures import breakdown, figures
    from desktop_app.packs import pack_of

    with database.read() as session:
        pack = pack_of(session)
        ours, theirs = side_by_side(
            lambda: breakdown(figures(session, LAST, pack, LAST.last), "street"), lambda: _by_hand(session.connection(), LAST), 7
        )
        found = figures(session, LAST, pack, LAST.last)
        counts = {code: found.count(code) for code in ("S", "D", "N", "T", "O", "B")}
        if counts != _by_hand(session.connection(), LAST):
            raise RuntimeError(f"{counts} are not the numbers that were counted by hand")
    mine, other = ours * MILLISECONDS, theirs * MILLISECONDS
    name, goal = f"figures of a month with {children} children, and by street", "at most 10 ms or 3 x, whichever is larger"
    reference = f"handwritten SQL: {other:.2f} ms"
    return Figure(name, mine, "ms", reference, mine / other, goal, mine <= max(10.0, 3 * other))


_BY_HAND = """
    SELECT r.id, r.sex, h.street, l.letter, l.twice_t, l.below_red,
        (SELECT f.value FROM household_fact f WHERE f.household_id = h.id AND f.kind = 'welfare_stage' AND f.deleted_at IS NULL
            ORDER BY f.on_date DESC LIMIT 1)
    FROM resident r LEFT JOIN household_member m ON m.resident_id = r.id AND m.deleted_at IS NULL AND m.until_date IS NULL
    LEFT JOIN household h ON h.id = m.household_id
    LEFT JOIN derived_month_letter l ON l.year = ? AND l.month = ? AND l.resident_id = r.id
    WHERE r.deleted_at IS NULL AND r.merged_into IS NULL AND r.status IN ('here', 'temporarily_here', 'temporarily_away')
    AND printf('%04d-%02d-%02d', r.birth_year, r.birth_month, r.birth_day) BETWEEN ? AND ?
    ORDER BY r.name"""


def _by_hand(connection: Connection, month: Month) -> dict[str, int]:
    first = date(month.last.year - 5, month.last.month, month.last.day) + timedelta(days=1)
    rows = connection.exec_driver_sql(_BY_HAND, (month.year, month.month, first.isoformat(), month.last.isoformat())).all()
    counts = dict.fromkeys(("S", "D", "N", "T", "O", "B"), 0)
    for row in rows:
        counts["S"] += 1
        if row.letter:
            counts["D"] += 1
            counts[row.letter] += 1
    return counts


def _save_figure(database: Database) -> Figure:
    """Return the time of correcting one weight of a child with many visits, with its chain, beside the bare log."""
    from desktop_app.features.health_visits.models import BodyMeasurement

    with database.read() as session:
        keys = list(
            session.connection().exec_driver_sql("SELECT id FROM body_measurement ORDER BY n LIMIT 50 OFFSET 30").scalars()
        )
    tables = database.derived

    def correct(session: Session, key: bytes, by: int) -> None:
        found: Any = session.get(BodyMeasurement, key)
        found.weight_g += by

    def save(derived: Any) -> None:
        database.derived = derived
        for key in keys:
            with database.action(LABEL) as session:
                correct(session, key, 100)

    ours, theirs = (t * MILLISECONDS / len(keys) for t in side_by_side(lambda: save(tables), lambda: save(()), 3))
    database.derived = tables
    name = "one weight corrected, with scores and letters"
    return Figure(name, ours, "ms", f"without scores and letters: {theirs:.2f} ms", ours / theirs, "told only", True)
