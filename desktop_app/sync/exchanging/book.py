"""The book of exchanges: every file that went out or came in, kept by this laptop alone."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.ids import new_id
from desktop_app.db.database import Database
from desktop_app.db.recorder import unguarded
from desktop_app.sync.package import Manifest

OUT, IN = "out", "in"
WRITING, WRITTEN, FAILED, TAKEN, TAKEN_OUT = "writing", "written", "failed", "taken", "taken_out"

_FIELDS = """id, way, at, user, device, device_name, file, counter, made_at, first_action, last_action, counts, state, have,
    origin, sending"""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One file that was saved or taken in.

    Attributes:
        way: "out" or "in".
        at: UTC in milliseconds, by this laptop's clock.
        user: who sat here.
        device: of the laptop that wrote a file that came in; None for one that went out.
        device_name: of that laptop, or of those the file was written for.
        counter: its number among the files of the laptop that wrote it.
        made_at: when it was written, by the clock of the laptop that wrote it.
        first_action, last_action: what came in, by number in this laptop's log; None if nothing was new.
        counts: numbers by name: actions, operations, bytes, parts, attached, new, changed, conflicts, waiting.
        state: "written", "writing" (was interrupted), "failed", "taken" or "taken_out".
        have: of a file that came in: what its writer had; of one that went out: what its readers surely had.
        sending: id that the parts of the file carry.
    """

    id: bytes
    way: str
    at: int
    user: str
    device: bytes | None
    device_name: str
    file: str
    counter: int
    made_at: int
    first_action: int | None
    last_action: int | None
    counts: Mapping[str, int]
    state: str
    have: bytes
    origin: bytes
    sending: bytes


def exchanges(session: Session, limit: int = 100) -> list[Exchange]:
    """Return the last exchanges, the newest first."""
    return _entries(session.connection(), "ORDER BY n DESC LIMIT ?", (limit,))


def find_entry(connection: Connection, entry: bytes) -> Exchange | None:
    """Return one exchange."""
    return next(iter(_entries(connection, "WHERE id = ?", (entry,))), None)


def taken_sendings(connection: Connection) -> set[bytes]:
    """Return the ids of sendings that were taken in and not taken out again."""
    return set(connection.exec_driver_sql("SELECT sending FROM exchange_log WHERE state = ?", (TAKEN,)).scalars())


def own_sendings(connection: Connection) -> set[bytes]:
    """Return the ids of sendings that this laptop wrote."""
    return set(connection.exec_driver_sql("SELECT sending FROM exchange_log WHERE way = ?", (OUT,)).scalars())


def next_counter(connection: Connection) -> int:
    """Return the number of the next file that this laptop writes."""
    return int(
        connection.exec_driver_sql("SELECT coalesce(max(counter), 0) + 1 FROM exchange_log WHERE way = ?", (OUT,)).scalar_one()
    )


def sent_after(connection: Connection, entry: bytes) -> list[Exchange]:
    """Return the files that went out after an entry."""
    where = "WHERE n > (SELECT n FROM exchange_log WHERE id = ?) AND way = ? AND state IN (?, ?) ORDER BY n"
    return _entries(connection, where, (entry, OUT, WRITTEN, WRITING))


def taken_of_device(connection: Connection, device: bytes) -> list[Exchange]:
    """Return what was taken in of one laptop and not taken out again, the newest first."""
    return _entries(connection, "WHERE device = ? AND state = ? ORDER BY n DESC", (device, TAKEN))


def note_sending(connection: Connection, manifest: Manifest, user: str, names: str, theirs: bytes) -> bytes:
    """Write down that a file is being written, before it is; return the entry."""
    entry = new_id()
    values = (entry, OUT, manifest.made_at, user, None, names, manifest.origin, manifest.sending, "", manifest.counter,
              manifest.made_at, theirs, None, None, "{}", WRITING)  # fmt: skip
    _insert(connection, values)
    return entry


def finish_sending(database: Database, entry: bytes, state: str, file: str = "", counts: Mapping[str, int] | None = None) -> None:
    """Write down how the writing of a file ended."""
    with own_tables(database) as connection:
        connection.exec_driver_sql(
            "UPDATE exchange_log SET state = ?, file = ?, counts = ? WHERE id = ?", (state, file, json.dumps(counts or {}), entry)
        )


def note_taking(
    connection: Connection,
    manifest: Manifest,
    device: bytes,
    at: int,
    user: str,
    file: str,
    span: tuple[int | None, int | None],
    counts: Mapping[str, int],
) -> bytes:
    """Write down that a file was taken in, in the transaction that takes it; return the entry."""
    entry = new_id()
    values = (entry, IN, at, user, device, manifest.device_name, manifest.origin, manifest.sending, file, manifest.counter,
              manifest.made_at, manifest.have, *span, json.dumps(counts), TAKEN)  # fmt: skip
    _insert(connection, values)
    return entry


def mark_taken_out(connection: Connection, entry: bytes) -> None:
    """Write down that what a file brought was taken out again."""
    connection.exec_driver_sql("UPDATE exchange_log SET state = ? WHERE id = ?", (TAKEN_OUT, entry))


@contextmanager
def own_tables(database: Database) -> Iterator[Connection]:
    """A transaction for the tables that this laptop keeps for itself; no action is stored."""
    with database.merging() as connection:
        yield connection


def _insert(connection: Connection, values: tuple[Any, ...]) -> None:
    with unguarded(connection):
        connection.exec_driver_sql(
            """INSERT INTO exchange_log (id, way, at, user, device, device_name, origin, sending, file, counter, made_at, have,
            first_action, last_action, counts, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            values,
        )


def _entries(connection: Connection, where: str, values: tuple[Any, ...]) -> list[Exchange]:
    found = connection.exec_driver_sql(f"SELECT {_FIELDS} FROM exchange_log {where}", values).mappings()
    return [
        Exchange(**{**row, "counts": json.loads(row["counts"]), "have": row["have"] or b"", "origin": row["origin"] or b"",
                    "sending": row["sending"] or b""})
        for row in found
    ]  # fmt: skip
