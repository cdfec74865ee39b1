"""Proves that every row is what its operations say, and that the operations are unaltered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
_LOST = "SELECT DISTINCT action FROM op WHERE action NOT IN (SELECT n FROM action)"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that refers to one which has not arrived; it is shown, and the link fills itself later."""

    table: str
    row: bytes
    refers_to: str


def check(connection: Connection) -> list[Text]:
    """Return problems, one sentence each; an empty list is the proof."""
    problems: list[Text] = []
    conflicts: set[tuple[bytes, str]] = set()
    for plan in plans().values():
        problems += _check_table(connection, plan, conflicts)
        problems += _check_births(connection, plan)
    problems += _check_conflicts(connection, conflicts)
    return problems + list(_check_actions(connection))


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
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def waiting_rows(connection: Connection) -> list[Waiting]:
    """Return the rows that refer to rows which are not here yet; no fault, files arrive in any order."""
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    ids = {(t, n): connection.exec_driver_sql(f"SELECT id FROM {t} WHERE n = ?", (n,)).scalar_one() for t, n, *_ in found}  # noqa: S608
    return [Waiting(table, ids[table, n], parent) for table, n, parent, _ in found]


def _check_table(connection: Connection, plan: Plan, conflicts: set[tuple[bytes, str]]) -> Iterator[Text]:
    width, missing = len(plan.fields), plan.missing()
    columns = ", ".join(f't."{field}"' for field in plan.fields)
    sql = f"""SELECT t.id, t.head, {columns}, o.hash, o.parents, a.clock, s.tbl, s.fields, o.vals, a.id
        FROM {plan.table} t LEFT JOIN op o ON o.row = t.id LEFT JOIN action a ON a.n = o.action LEFT JOIN shape s ON s.n = o.shape
        ORDER BY t.n, o.action, o.i"""  # noqa: S608
    raw: Any = connection.connection.driver_connection
    for row, group in groupby(raw.execute(sql), itemgetter(0)):
        found = list(group)
        ops = [Op(row, *f[2 + width :]) for f in found if f[2 + width] is not None]
        problem = _check_row(plan, found[0][1], found[0][2 : 2 + width], ops, missing, conflicts)
        if problem is not None:
            yield problem.fill(table=plan.table, row=row.hex())


def _check_row(
    plan: Plan, head: bytes, stored: Sequence[Any], ops: list[Op], missing: dict[str, Any], conflicts: set[tuple[bytes, str]]
) -> Text | None:
    if not ops:
        return NOT_IN_LOG
    if any(
        op.action is None or op_hash(hash_prefix(op.action, op.table, op.names), op.row, op.vals, op.parents) != op.hash
        for op in ops
    ):
        return ALTERED_OPERATION
    if len(ops) == 1 and ops[0].names == plan.names and not ops[0].parents:
        same = head == ops[0].hash and list(stored) == decode_values(ops[0].vals)
        return None if same else ALTERED_ROW
    state = fold(ops)
    values = missing | state.values
    conflicts.update((ops[0].row, field) for field in state.conflicts)
    same = state.born and head == state.head and all(values[f] == v for f, v in zip(plan.fields, stored, strict=True))
    return None if same else ALTERED_ROW


def _check_births(connection: Connection, plan: Plan) -> Iterator[Text]:
    sql = f"""SELECT o.row FROM op o JOIN shape s ON s.n = o.shape
        WHERE s.tbl = ? AND o.parents = x'' AND o.row NOT IN (SELECT id FROM {plan.table})"""  # noqa: S608
    for row in connection.exec_driver_sql(sql, (plan.table,)).scalars():
        yield NOT_IN_TABLE.fill(table=plan.table, row=row.hex())


def _check_conflicts(connection: Connection, expected: set[tuple[bytes, str]]) -> Iterator[Text]:
    listed = {(row, field) for row, field in connection.exec_driver_sql("SELECT row, field FROM conflict")}
    for row, field in sorted(listed ^ expected):
        yield WRONG_CONFLICTS.fill(row=row.hex(), field=field)


def _check_actions(connection: Connection) -> Iterator[Text]:
    run = connection.exec_driver_sql
    for n, *header, digest in run(_ACTIONS).all():
        if action_digest(header, run("SELECT hash FROM op WHERE action = ? ORDER BY i", (n,)).scalars()) != digest:
            yield ALTERED_ACTION.fill(action=header[0].hex())
    for number in run(_LOST).scalars():
        yield LOST_ACTION.fill(number=number)
