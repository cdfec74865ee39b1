"""Proves that every row is what its operations say, and that the operations are unaltered."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .base import Plan, plans
from .fold import fold
from .log import Op, action_digest, decode_values, hash_prefix, op_hash

NOT_IN_LOG = QT_TRANSLATE_NOOP("Check", "{table} {row}: the row is there, but no operation made it.")
NOT_IN_TABLE = QT_TRANSLATE_NOOP("Check", "{table} {row}: the log has this row, the table has not.")
ALTERED_ROW = QT_TRANSLATE_NOOP("Check", "{table} {row}: the row is not what its operations say.")
ALTERED_OPERATION = QT_TRANSLATE_NOOP("Check", "{table} {row}: an operation was altered.")
ALTERED_ACTION = QT_TRANSLATE_NOOP("Check", "Action {action}: its header or its operations were altered.")
LOST_ACTION = QT_TRANSLATE_NOOP("Check", "Operations of action number {number} have no action.")
WRONG_CONFLICTS = QT_TRANSLATE_NOOP("Check", "{row}: the list of differing entries is not what the log says for {field}.")
DAMAGED_FILE = QT_TRANSLATE_NOOP("Check", "The file is damaged: {detail}")

_ACTIONS = "SELECT n, id, origin, seq, clock, at, user, label, undoes, digest FROM action"
_BIRTHS = """SELECT s.tbl, sum(births) FROM (SELECT shape, count(*) AS births FROM op WHERE parents = x'' GROUP BY shape)
    JOIN shape s ON s.n = shape GROUP BY s.tbl"""
_LOST = "SELECT DISTINCT action FROM op WHERE action NOT IN (SELECT n FROM action)"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that refers to one which has not arrived; it is shown, and the link fills itself later."""

    table: str
    row: bytes
    refers_to: str


@dataclass
class _Found:
    """What reading the tables has shown: the conflicts there must be, and the births of each table.

    Attributes:
        erased: rows whose operations, and actions whose label, were emptied on request; their hashes prove what stood there.
    """

    conflicts: set[tuple[bytes, str]] = field(default_factory=set)
    erased: frozenset[bytes] = frozenset()
    births: dict[str, int] = field(default_factory=dict)


def check(connection: Connection) -> list[Text]:
    """Return problems, one sentence each; an empty list is the proof."""
    problems: list[Text] = []
    raw: Any = connection.connection.driver_connection
    known, found = plans(), _Found(erased=frozenset(key for (key,) in raw.execute("SELECT row FROM erased_row")))
    for plan in known.values():
        problems += _check_table(raw, plan, found)
    for table, births in raw.execute(_BIRTHS).fetchall():
        if table in known and births != found.births.get(table):
            problems += _missing_rows(raw, table)
    problems += _check_conflicts(raw, found.conflicts)
    return problems + list(_check_actions(raw, found.erased))


def check_file(raw: Any) -> list[Text]:
    """Return what SQLite and the cipher find wrong with the file of a driver's connection; reads every page."""
    found = []
    for pragma in ("cipher_integrity_check", "quick_check"):
        try:
            found += [str(row[0]) for row in raw.execute(f"PRAGMA {pragma}") if row[0] != "ok"]
        except driver.OperationalError:  # not the file's fault
            raise
        except driver.DatabaseError as error:
            found.append(str(error))
    return [DAMAGED_FILE.fill(detail=detail) for detail in found]


def count_rows(raw: Any) -> dict[str, int]:
    """Return the number of rows of every table, except local derived ones, over a driver's connection."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = [name for (name,) in raw.execute(sql).fetchall() if not name.startswith(("derived_", "alembic_", "sqlite_"))]
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def waiting_rows(connection: Connection) -> list[Waiting]:
    """Return the rows that refer to rows which are not here yet; no fault, files arrive in any order."""
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    ids = {(t, n): connection.exec_driver_sql(f"SELECT id FROM {t} WHERE n = ?", (n,)).scalar_one() for t, n, *_ in found}
    return [Waiting(table, ids[table, n], parent) for table, n, parent, _ in found]


def _check_table(raw: Any, plan: Plan, found: _Found) -> Iterator[Text]:
    width, missing, births = len(plan.fields), plan.missing(), 0
    columns = ", ".join(f't."{field}"' for field in plan.fields)
    sql = f"""SELECT t.id, t.head, {columns}, o.hash, o.parents, a.clock, s.tbl, s.fields, o.vals, a.id
        FROM {plan.table} t LEFT JOIN op o ON o.row = t.id LEFT JOIN action a ON a.n = o.action LEFT JOIN shape s ON s.n = o.shape
        ORDER BY t.n, o.action, o.i"""
    for row, group in groupby(raw.execute(sql), itemgetter(0)):
        lines = list(group)
        ops = [Op(row, *line[2 + width :]) for line in lines if line[2 + width] is not None]
        births += sum(not op.parents for op in ops)
        problem = _check_row(plan, lines[0][1], lines[0][2 : 2 + width], ops, missing, found)
        if problem is not None:
            yield problem.fill(table=plan.table, row=row.hex())
    found.births[plan.table] = births


def _check_row(
    plan: Plan, head: bytes, stored: Sequence[Any], ops: list[Op], missing: dict[str, Any], found: _Found
) -> Text | None:
    if not ops:
        return NOT_IN_LOG
    for op in ops:
        if op.action is None or not (op.row in found.erased or _is_proven(op)):
            return ALTERED_OPERATION
    if len(ops) == 1 and ops[0].names == plan.names and not ops[0].parents:
        same = head == ops[0].hash and list(stored) == decode_values(ops[0].vals)
        return None if same else ALTERED_ROW
    state = fold(ops)
    values = missing | state.values
    found.conflicts.update((ops[0].row, field) for field in state.conflicts)
    same = state.born and head == state.head and all(values[f] == v for f, v in zip(plan.fields, stored, strict=True))
    return None if same else ALTERED_ROW


def _is_proven(op: Op) -> bool:
    return op_hash(hash_prefix(op.action, op.table, op.names), op.row, op.vals, op.parents) == op.hash


def _missing_rows(raw: Any, table: str) -> Iterator[Text]:
    sql = f"""SELECT DISTINCT o.row FROM op o JOIN shape s ON s.n = o.shape
        WHERE s.tbl = ? AND o.parents = x'' AND o.row NOT IN (SELECT id FROM {table})"""
    for (row,) in raw.execute(sql, (table,)).fetchall():
        yield NOT_IN_TABLE.fill(table=table, row=row.hex())


def _check_conflicts(raw: Any, expected: set[tuple[bytes, str]]) -> Iterator[Text]:
    listed = set(raw.execute("SELECT row, field FROM conflict").fetchall())
    for row, field_name in sorted(listed ^ expected):
        yield WRONG_CONFLICTS.fill(row=row.hex(), field=field_name)


def _check_actions(raw: Any, erased: Collection[bytes]) -> Iterator[Text]:
    for n, *header, digest in raw.execute(_ACTIONS).fetchall():
        hashes = (line[0] for line in raw.execute("SELECT hash FROM op WHERE action = ? ORDER BY i", (n,)))
        if header[0] not in erased and action_digest(header, hashes) != digest:
            yield ALTERED_ACTION.fill(action=header[0].hex())
    for (number,) in raw.execute(_LOST).fetchall():
        yield LOST_ACTION.fill(number=number)
