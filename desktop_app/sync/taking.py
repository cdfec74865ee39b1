"""Takes in what another laptop sent: every operation is kept, every row becomes what its operations say."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cbor2 import loads
from sqlalchemy import Connection

from desktop_app.core.changes import Changes
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.database import Database
from desktop_app.db.log import action_digest, hash_prefix, op_hash, run_many
from desktop_app.db.recorder import shape_number

from .erasing import apply_erasures, note_erased
from .rows import Birth, bring_rows

TAKE_IN = QT_TRANSLATE_NOOP("Exchange", "Take in a file")


class BrokenContentError(Exception):
    """The content is damaged or forged; nothing was taken."""


@dataclass(frozen=True)
class Taken:
    """What a file brought, or would bring.

    Attributes:
        actions: how many were new here; 0 if all was known.
        new: table -> rows that were not here before.
        changed: table -> rows that were here and are different now.
        conflicts: entries that differ now and did not before.
        waiting: operations that only a newer program can show.
        first_action, last_action: numbers ``n`` of the new actions in this laptop's log; 0 if there are none.
        renamed: another laptop has worked under this one's name; this one goes on under a new one.
        authors: who did it.
        newest_ms: UTC in milliseconds of the newest action, by its laptop's clock; None if there are none.
        oddities: what looks wrong but was taken, one sentence each.
    """

    actions: int = 0
    new: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    conflicts: int = 0
    waiting: int = 0
    first_action: int = 0
    last_action: int = 0
    renamed: bool = False
    authors: tuple[str, ...] = ()
    newest_ms: int | None = None
    oddities: tuple[Text, ...] = ()


Note = Callable[[Connection, Taken], None]
"""Called in the transaction of the import, for what is to be stored with it or not at all."""


def take(database: Database, contents: Iterable[bytes], note: Note | None = None) -> Taken:
    """Take all of ``contents``, or nothing; order and repetition do not matter.

    Pages are told once, when all is stored.

    Raises:
        BrokenContentError: damaged or forged.
    """
    with database.merging() as connection:
        taken, rows = _take(database, connection, contents)
        if note is not None:
            note(connection, taken)
    if taken.actions:
        database.on_commit(Changes(_last_id(database), TAKE_IN, rows))
    return taken


def propose(database: Database, contents: Iterable[bytes]) -> Taken:
    """Return what ``take`` would do; nothing is stored. Raises as ``take``."""
    try:
        with database.merging() as connection:
            taken, _ = _take(database, connection, contents)
            raise _NothingStored
    except _NothingStored:
        return taken


class _NothingStored(Exception):  # noqa: N818 - no error: it ends a transaction
    """Rolls back a proposal."""


def _take(database: Database, connection: Connection, contents: Iterable[bytes]) -> tuple[Taken, dict[str, frozenset[bytes]]]:
    run = connection.exec_driver_sql
    first = int(run("SELECT coalesce(max(n), 0) FROM action").scalar_one()) + 1
    births: dict[bytes, Birth] = {}
    touched: dict[bytes, None] = {}
    for data in contents:
        _take_actions(connection, loads(data), births, touched)
    last = int(run("SELECT coalesce(max(n), 0) FROM action").scalar_one())
    if last < first:
        return Taken(), {}
    written: dict[str, set[bytes]] = {}
    for table, row in run("SELECT DISTINCT s.tbl, o.row FROM op o JOIN shape s ON s.n = o.shape WHERE o.action >= ?", (first,)):
        written.setdefault(table, set()).add(row)
    before = run("SELECT count(*) FROM conflict").scalar_one()
    old = {t: r - births.keys() for t, r in written.items()}
    bring_rows(connection, births, touched)
    emptied = apply_erasures(connection)
    rows = {table: frozenset(written.get(table, set()) | emptied.get(table, frozenset())) for table in written | emptied}
    database.refresh_derived(connection, rows)
    authors = run("SELECT DISTINCT user FROM action WHERE n >= ?", (first,)).scalars().all()
    newest = run("SELECT max(at) FROM action WHERE n >= ?", (first,)).scalar_one()
    taken = Taken(
        last - first + 1,
        {t: len(written[t]) - len(r) for t, r in old.items()},
        {t: len(r) for t, r in old.items() if r},
        run("SELECT count(*) FROM conflict").scalar_one() - before,
        0,
        first,
        last,
        False,
        tuple(authors),
        newest,
    )
    return taken, rows


def _take_actions(connection: Connection, content: Any, births: dict[bytes, Birth], touched: dict[bytes, None]) -> None:
    run = connection.exec_driver_sql
    shapes = {n: (shape_number(connection, *shape), *shape) for n, shape in content["shapes"].items()}
    known = set(run("SELECT id FROM action").scalars())
    last = run("SELECT max(n) FROM action").scalar() or 0
    new = [(tuple(header), ops) for header, ops in content["actions"] if header[0] not in known]
    erased = frozenset(content.get("erased", ()))  # their values are gone, and prove nothing
    note_erased(connection, erased)
    for n, (header, ops) in enumerate(new, last + 1):
        for shape, row, vals, parents, digest in ops:
            _, table, names = shapes[shape]
            if row not in erased and op_hash(hash_prefix(header[0], table, names), row, vals, parents) != digest:
                raise BrokenContentError(header[0].hex())
            if parents or row in touched or row in births:
                touched[row] = None
            else:
                births[row] = (table, names, vals, digest)
        if header[0] not in erased and action_digest(header[:8], (o[4] for o in ops)) != header[8]:
            raise BrokenContentError(header[0].hex())
        run("INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (n, *header))
        stored = [(n, i, shapes[o[0]][0], *o[1:]) for i, o in enumerate(ops)]
        run_many(connection, "INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?)", stored)


def _last_id(database: Database) -> bytes:
    with database.read() as session:
        return bytes(session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one())
