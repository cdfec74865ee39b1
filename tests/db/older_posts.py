"""Posts as earlier programs left them: made by the migrations up to one of them, with rows and their log."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from alembic import command
from sqlalchemy import Connection

from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP, dump_text
from desktop_app.db.database import Database, create_file
from desktop_app.db.keys import practice_keys, write_keys
from desktop_app.db.log import action_digest, encode_values, hash_prefix, op_hash
from desktop_app.db.migrate import _config

ORIGIN = b"an-older-laptop!"
NOT_RECORDS = {"action", "op", "shape", "conflict"}


def older_post(folder: Path, revision: str) -> Path:
    """Return the folder of a closed practice post with the layout of ``revision`` and two rows in each table of records."""
    for _number, made in older_posts(folder, [revision]):
        return made
    raise ValueError(revision)


def older_posts(folder: Path, revisions: list[str]) -> Iterator[tuple[str, Path]]:
    """Yield a post for each of ``revisions``, in their order; tables get their rows when they come, as in a real life."""
    keys, key = practice_keys()
    (folder / "backups").mkdir(parents=True)
    write_keys(folder / "keys.cbor", keys)
    create_file(folder / "post.db", key, is_practice=True)
    for revision in revisions:
        database = Database(folder / "post.db", key, ORIGIN, synchronous="OFF")
        with database.merging() as connection:
            command.upgrade(_config(connection, ()), revision)
        with database.merging() as connection:
            _fill(connection)
        database.close()
        yield revision, folder


def _fill(connection: Connection) -> None:
    """Write two rows into each table of records that is empty, as one action of an older program."""
    run = connection.exec_driver_sql
    header = (new_id(), ORIGIN, 1 + run("SELECT count(*) FROM action").scalar_one(), 1, 1_700_000_000_000, "siti")
    label = dump_text(QT_TRANSLATE_NOOP("Tests", "Save"))
    n = run("SELECT coalesce(max(n), 0) + 1 FROM action").scalar_one()
    hashes: list[bytes] = []
    ids: dict[str, list[bytes]] = {}
    for table in _record_tables(connection):
        ids[table] = list(run(f"SELECT id FROM {table} ORDER BY n").scalars())
    for table in _record_tables(connection):
        if ids[table]:
            continue
        ids[table] = [new_id(), new_id()]
        for number, row in enumerate(ids[table]):
            _write(connection, table, row, number, ids, (n, header[0], hashes))
    if hashes:
        values = (*header, label, None)
        digest = action_digest(values, hashes)
        run("INSERT INTO action (n, id, origin, seq, clock, at, user, label, undoes, digest) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (n, *values, digest))  # fmt: skip


def _record_tables(connection: Connection) -> list[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%head%' AND sql LIKE '%deleted_at%' ORDER BY rowid"
    return [str(name) for name in connection.exec_driver_sql(sql).scalars()]


def _write(connection: Connection, table: str, row: bytes, number: int, ids: dict[str, list[bytes]], of: Any) -> None:
    run = connection.exec_driver_sql
    n, action, hashes = of
    parents = {line[3]: line[2] for line in run(f"PRAGMA foreign_key_list({table})").all()}
    columns = [line for line in run(f"PRAGMA table_info({table})").all() if line[1] not in ("n", "id", "head")]
    values = {line[1]: _value(line[1], line[2], line[3], number, ids.get(parents.get(line[1], ""), [])) for line in columns}
    names = ",".join(sorted(values))
    vals = encode_values([values[name] for name in sorted(values)])
    found = op_hash(hash_prefix(action, table, names), row, vals, b"")
    shape = run("SELECT n FROM shape WHERE tbl = ? AND fields = ?", (table, names)).scalar()
    if shape is None:
        run("INSERT INTO shape (tbl, fields) VALUES (?, ?)", (table, names))
        shape = run("SELECT max(n) FROM shape").scalar_one()
    run("INSERT INTO op (action, i, shape, row, vals, parents, hash) VALUES (?,?,?,?,?,?,?)",
        (n, len(hashes), shape, row, vals, b"", found))  # fmt: skip
    hashes.append(found)
    marks = ",".join("?" * (len(values) + 2))
    run(f"INSERT INTO {table} (id, head, {names}) VALUES ({marks})", (row, found, *[values[name] for name in sorted(values)]))


def _value(name: str, kind: str, needed: int, number: int, parents: list[bytes]) -> Any:
    """Return a value that fits a column; an optional one stays empty in the second row."""
    if name == "deleted_at" or (number and not needed):
        return None
    if parents:
        return parents[number % len(parents)]
    kind = kind.upper()
    if name == "sex":
        return "F"
    if name == "name":
        return f"Person {number}"
    if kind.startswith(("VARCHAR", "TEXT")):
        return f"{name} {number}"
    if kind.startswith("BLOB"):
        return new_id()
    if kind.startswith("DATE"):
        return f"2026-01-0{number + 1}"
    if name.endswith("year"):
        return 2020 + number
    return number + 1
