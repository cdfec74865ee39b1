"""Exchange between laptops, as support for tests: it proves that the log in its present form carries a merge.

The engine that people use comes with its own issue; this one has no file format, no signature and no proposal.
"""

from collections.abc import Sequence
from typing import Any

from cbor2 import dumps, loads
from sqlalchemy import Connection

from desktop_app.db.base import Plan, plans
from desktop_app.db.database import Database
from desktop_app.db.fold import fold
from desktop_app.db.log import action_digest, decode_values, hash_prefix, op_hash, operations, run_many, want_rows
from desktop_app.db.recorder import shape_number

Have = dict[bytes, list[tuple[int, int, int]]]
"""Origin -> ranges: first seq, last seq, xor of the actions' ids."""
Birth = tuple[str, str, bytes, bytes]


class BrokenPackageError(Exception):
    """The package is damaged or forged; nothing was taken."""


def have(connection: Connection) -> Have:
    """Return which actions are here; two laptops compare ranges, not actions."""
    held: Have = {}
    for origin, seq, key in connection.exec_driver_sql("SELECT origin, seq, id FROM action ORDER BY origin, seq"):
        ranges, mark = held.setdefault(origin, []), int.from_bytes(key, "big")
        if ranges and seq <= ranges[-1][1] + 1:
            first, _, marks = ranges[-1]
            ranges[-1] = (first, seq, marks ^ mark)
        else:
            ranges.append((seq, seq, mark))
    return held


def export(connection: Connection, theirs: Have) -> bytes:
    """Return a package of all actions that ``theirs`` does not show."""
    run, actions = connection.exec_driver_sql, []
    for origin in run("SELECT DISTINCT origin FROM action").scalars().all():
        found = run("SELECT seq, id, clock, at, user, label, undoes, digest, n FROM action WHERE origin = ?", (origin,)).all()
        same = [r for r in theirs.get(origin, []) if _marks(found, r) == r[2]]  # else a clone wrote there too: send again
        actions += [(f, origin) for f in found if not any(first <= f.seq <= last for first, last, _ in same)]
    sql = "SELECT shape, row, vals, parents, hash FROM op WHERE action = ? ORDER BY i"
    content = [([f.id, origin, f.seq, *f[2:8]], [tuple(o) for o in run(sql, (f.n,))]) for f, origin in actions]
    shapes = {n: (table, names) for n, table, names in run("SELECT n, tbl, fields FROM shape")}
    return dumps({"shapes": shapes, "actions": content})


def _marks(found: Sequence[Any], span: tuple[int, int, int]) -> int:
    marks = 0
    for f in found:
        if span[0] <= f.seq <= span[1]:
            marks ^= int.from_bytes(f.id, "big")
    return marks


def merge(database: Database, package: bytes) -> int:
    """Take a package and return the number of actions that were new; order and repetition do not matter."""
    content = loads(package)
    with database.merging() as connection:
        run = connection.exec_driver_sql
        shapes = {n: (shape_number(connection, *shape), *shape) for n, shape in content["shapes"].items()}
        known = set(run("SELECT id FROM action").scalars())
        last = run("SELECT max(n) FROM action").scalar() or 0
        new = [(tuple(header), ops) for header, ops in content["actions"] if header[0] not in known]
        births: dict[bytes, Birth] = {}
        touched: dict[bytes, None] = {}
        for n, (header, ops) in enumerate(new, last + 1):
            for shape, row, vals, parents, digest in ops:
                _, table, names = shapes[shape]
                if op_hash(hash_prefix(header[0], table, names), row, vals, parents) != digest:
                    raise BrokenPackageError(header[0].hex())
                if parents or row in touched or row in births:
                    touched[row] = None
                else:
                    births[row] = (table, names, vals, digest)
            if action_digest(header[:8], (o[4] for o in ops)) != header[8]:
                raise BrokenPackageError(header[0].hex())
            run("INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (n, *header))
            stored = [(n, i, shapes[o[0]][0], *o[1:]) for i, o in enumerate(ops)]
            run_many(connection, "INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?)", stored)
        _bring_rows(connection, births, touched)
    return len(new)


def _bring_rows(connection: Connection, births: dict[bytes, Birth], touched: dict[bytes, None]) -> None:
    """Write the rows: a single birth is copied as it is, all others are folded."""
    tables = plans()
    simple: dict[str, list[tuple[Any, ...]]] = {}
    whole = {plan.table: plan.names for plan in tables.values()}
    want_rows(connection, births.keys() - touched.keys())
    sql = "SELECT o.row FROM temp.wanted w JOIN op o ON o.row = w.row GROUP BY o.row HAVING count(*) = 1"
    alone = set(connection.exec_driver_sql(sql).scalars())
    for row, (table, names, vals, digest) in births.items():
        if row in alone and names == whole.get(table):
            simple.setdefault(table, []).append((row, digest, *decode_values(vals)))
        else:
            touched[row] = None
    for table, rows in simple.items():
        run_many(connection, _upsert(tables[table]), rows)
    refold(connection, list(touched))


def refold(connection: Connection, rows: list[bytes]) -> None:
    """Bring rows and conflicts to what their operations say."""
    tables = plans()
    states: dict[str, list[tuple[Any, ...]]] = {}
    conflicts: list[tuple[Any, ...]] = []
    for row, ops in operations(connection, rows):
        state, plan = fold(ops), tables.get(ops[0].table)
        if plan and state.born:  # else the row waits for an operation
            values = plan.missing() | state.values
            states.setdefault(plan.table, []).append((row, state.head, *(values[f] for f in plan.fields)))
            conflicts += [(row, field) for field in state.conflicts]
    run_many(connection, "DELETE FROM conflict WHERE row = ?", [(row,) for row in rows])
    run_many(connection, "INSERT INTO conflict VALUES (?, ?)", conflicts)
    for table, found in states.items():
        run_many(connection, _upsert(tables[table]), found)


def _upsert(plan: Plan) -> str:
    updates = ", ".join(f'"{f}" = excluded."{f}"' for f in plan.fields)
    marks = ", ?" * len(plan.fields)
    insert = f"INSERT INTO {plan.table} (id, head, {plan.columns}) VALUES (?, ?{marks})"
    return f"{insert} ON CONFLICT (id) DO UPDATE SET head = excluded.head, {updates}"
