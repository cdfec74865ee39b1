"""Laptops of one post with people on them, and what tests ask about them."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.base import plan_of, plans
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.log import decode_values
from desktop_app.residents.models import Resident, ResidentFact
from tests.conftest import KEY, NOON, ticking
from tests.db.exchange import export, have, merge

SAVE: Text = QT_TRANSLATE_NOOP("Tests", "Save")
PERSON = plan_of(Resident)
FACT = plan_of(ResidentFact)


def laptop(migrated: Path, folder: Path, number: int) -> Database:
    """Return a new laptop whose clock is wrong by ``number`` times two hours."""
    path = folder / f"{number}.db"
    shutil.copyfile(migrated, path)
    return Database(path, KEY, bytes([number]) * 16, user="siti", clock=ticking(NOON + number * 7_000_000), synchronous="OFF")


def send(source: Database, target: Database) -> int:
    """Take to ``target`` what it lacks, and return the number of new actions."""
    with target.read() as session:
        held = have(session.connection())
    with source.read() as session:
        package = export(session.connection(), held)
    return merge(target, package)


def package_for(source: Database, held: Mapping[bytes, Any]) -> bytes:
    """Return what a laptop that has ``held`` lacks."""
    with source.read() as session:
        return export(session.connection(), dict(held))


def dump(db: Database, heads: bool = True) -> dict[str, Any]:
    """Return everything that two laptops must agree on: table -> row -> values by column."""
    with db.read() as session:
        run = session.connection().exec_driver_sql
        found: dict[str, Any] = {}
        for table, plan in plans().items():
            rows = run(f"SELECT id, head, {plan.columns} FROM {table}").mappings()
            found[table] = {r["id"]: {k: v for k, v in r.items() if k != "id" and (heads or k != "head")} for r in rows}
        conflicts = {(row, field) for row, field in run("SELECT row, field FROM conflict")}
        return found | {"conflict": conflicts if heads else set()}


def person(db: Database, key: bytes, *fields: str) -> tuple[Any, ...]:
    """Return what is stored of a resident."""
    row = dump(db)["resident"][key]
    return tuple(row[field] for field in fields)


def log_of(db: Database) -> list[tuple[str, dict[str, Any], int]]:
    """Return all operations: table, what was written, bytes of parents."""
    sql = "SELECT s.tbl, s.fields, o.vals, length(o.parents) FROM op o JOIN shape s ON s.n = o.shape ORDER BY o.action, o.i"
    with db.read() as session:
        found = session.connection().exec_driver_sql(sql).all()
    return [(t, dict(zip(f.split(","), decode_values(v), strict=True)), p) for t, f, v, p in found]


def problems(db: Database) -> list[str]:
    """Return what ``post check`` finds."""
    with db.read() as session:
        return [str(problem) for problem in check(session.connection())]


def last_action(db: Database) -> bytes:
    """Return the newest action; empty if there is none."""
    with db.read() as session:
        found = session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC").scalars().first()
        return bytes(found or b"")


def add(db: Database, name: str = "Ani") -> bytes:
    """Add a resident and return the id."""
    with db.action(SAVE) as session:
        resident = Resident(name=name)
        session.add(resident)
    return resident.id


def add_fact(db: Database, resident: bytes, value: str = "farmer") -> bytes:
    """Add something that refers to a resident and return its id."""
    with db.action(SAVE) as session:
        fact = ResidentFact(resident_id=resident, kind="occupation", value=value)
        session.add(fact)
    return fact.id


def edit(db: Database, key: bytes, **values: Any) -> bytes:
    """Change a resident and return the action."""
    with db.action(SAVE) as session:
        resident = session.get_one(Resident, key, execution_options={"include_deleted": True})
        for name, value in values.items():
            setattr(resident, name, value)
    return last_action(db)


def delete_person(db: Database, key: bytes) -> bytes:
    """Delete a resident and return the action."""
    with db.action(SAVE) as session:
        session.delete(session.get_one(Resident, key))
    return last_action(db)
