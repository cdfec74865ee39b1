"""The operation log: actions and their operations, as they are stored and proven.

An action is what the user asked for; it arrives whole or not at all. An operation is one save
of one row: the fields it wrote and, as ``parents``, the operations its author saw. The log is
the audit trail, the source of undo and what exchange carries. Names in it are column names,
for ever; values are what SQLite stores.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import groupby
from typing import Any, NamedTuple

from cbor2 import dumps, loads
from sqlalchemy import Connection

HASH = 8
"""Bytes of an operation's hash; it must be unique among the operations of one row only."""

OPS = """SELECT o.row, o.hash, o.parents, a.clock, s.tbl, s.fields, o.vals, a.id, a.undoes
    FROM temp.wanted w CROSS JOIN op o ON o.row = w.row JOIN action a ON a.n = o.action JOIN shape s ON s.n = o.shape
    ORDER BY w.row, o.action, o.i"""
"""CROSS keeps SQLite to this order of tables; it knows no sizes of temporary ones and would read the whole log."""


_SAVES = """SELECT s.tbl, o.row, s.fields, o.vals, o.parents FROM op o JOIN shape s ON s.n = o.shape
    WHERE o.action = ? ORDER BY o.i"""


class Op(NamedTuple):
    """One save of one row; ``names`` and ``vals`` hold its fields, ``table`` and names its shape."""

    row: bytes
    hash: bytes
    parents: bytes
    clock: int
    table: str
    names: str
    vals: bytes
    action: bytes
    undoes: bytes | None = None

    def fields(self) -> dict[str, Any]:
        """Return what this operation wrote."""
        return dict(zip(self.names.split(","), loads(self.vals), strict=True))


class Save(NamedTuple):
    """What one operation wrote: the fields with their stored values; ``is_new`` if it made the row."""

    table: str
    row: bytes
    fields: dict[str, Any]
    is_new: bool


def encode_values(values: Sequence[Any]) -> bytes:
    """Return the values of an operation as the log stores them."""
    return dumps(values)


def decode_values(stored: bytes) -> list[Any]:
    """Return the values that ``encode_values`` stored."""
    found: list[Any] = loads(stored)
    return found


def hash_prefix(action: bytes, table: str, names: str) -> bytes:
    """Return the part of the hash's input that operations of one action and shape share."""
    return b"%b%b:%b\0" % (action, table.encode(), names.encode())


def op_hash(prefix: bytes, row: bytes, vals: bytes, parents: bytes) -> bytes:
    """Return the hash that names an operation and proves its content."""
    return blake2b(prefix + row + vals + parents, digest_size=HASH).digest()


def action_digest(header: Sequence[Any], hashes: Iterable[bytes]) -> bytes:
    """Return what proves that an action is whole: header (id .. undoes) and all operations."""
    return blake2b(dumps(list(header)) + b"".join(hashes), digest_size=16).digest()


def split_head(head: bytes) -> list[bytes]:
    """Return the hashes that are joined in a head or in an operation's parents."""
    return [head[k : k + HASH] for k in range(0, len(head), HASH)]


def operations(connection: Connection, rows: Iterable[bytes]) -> Iterator[tuple[bytes, list[Op]]]:
    """Yield each of ``rows`` that has operations, with these in the order they came to this machine."""
    want_rows(connection, rows)
    found = map(Op._make, connection.exec_driver_sql(OPS))
    return ((row, list(ops)) for row, ops in groupby(found, lambda op: op.row))


def saves(connection: Connection, number: int) -> list[Save]:
    """Return what the action with ``number`` has written so far, in order; it may be running still."""
    found = connection.exec_driver_sql(_SAVES, (number,))
    return [Save(table, row, dict(zip(names.split(","), loads(vals), strict=True)), not parents)
            for table, row, names, vals, parents in found]  # fmt: skip


def want_rows(connection: Connection, rows: Iterable[bytes]) -> None:
    """Fill the temporary table ``temp.wanted`` with ``rows``, to join with."""
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS wanted (row BLOB PRIMARY KEY) WITHOUT ROWID")
    connection.exec_driver_sql("DELETE FROM temp.wanted")
    run_many(connection, "INSERT OR IGNORE INTO temp.wanted VALUES (?)", [(row,) for row in rows])


def run_many(connection: Connection, sql: str, rows: list[tuple[Any, ...]]) -> None:
    """Run ``sql`` once per tuple; nothing happens if there is none."""
    if rows:
        connection.exec_driver_sql(sql, rows)
