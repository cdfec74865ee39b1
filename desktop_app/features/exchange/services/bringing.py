"""What a file brings, entry by entry and in words, while its import stands and is not stored yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.db.fold import State, fold
from desktop_app.db.history import decode
from desktop_app.db.log import Op, operations
from desktop_app.sync.record_words import RecordWords

ADDED, CHANGED, TAKEN_AWAY, PUT_BACK = "added", "changed", "deleted", "restored"
MOST_ROWS = 2000
"""Entries in words; a first file of a whole post holds far more, and nobody reads them one by one."""
_ROWS = """SELECT o.row FROM op o JOIN shape s ON s.n = o.shape WHERE o.action BETWEEN ? AND ?
    GROUP BY o.row ORDER BY min(o.action), min(o.i) LIMIT ?"""
_ACTIONS = "SELECT id FROM action WHERE n BETWEEN ? AND ?"


@dataclass(frozen=True, slots=True)
class Brought:
    """One entry that a file adds or changes.

    Attributes:
        kind: what it is, e.g. "Resident".
        name: what people call it; may be empty.
        what: "added", "changed", "deleted" or "restored".
        fields: title, words before and words after of what is different.
    """

    table: str
    row: bytes
    kind: str
    name: str
    what: str
    fields: Sequence[tuple[str, str, str]]


def brought(connection: Connection, words: RecordWords, first_action: int, last_action: int) -> list[Brought]:
    """Return what the actions ``first_action`` to ``last_action`` brought, at most ``MOST_ROWS``, in the order they were done.

    Rows that say nothing to people are left out.
    """
    with Session(bind=connection) as session:
        new = set(connection.exec_driver_sql(_ACTIONS, (first_action, last_action)).scalars())
        rows = list(connection.exec_driver_sql(_ROWS, (first_action, last_action, MOST_ROWS)).scalars())
        histories = dict(operations(connection, rows))
        return [found for row in rows if (found := _of_row(session, words, row, histories[row], new)) is not None]


def _of_row(session: Session, words: RecordWords, row: bytes, ops: list[Op], new: set[bytes]) -> Brought | None:
    table = ops[0].table
    record = words.record(table)
    if record is None:
        return None
    before, after = fold([op for op in ops if op.action not in new]), fold(ops)
    fields = [
        (
            words.field(table, name),
            _in_words(session, words, table, name, before),
            _in_words(session, words, table, name, after),
        )
        for name in record.fields
        if _differs(before, after, name)
    ]
    called = words.name(session, table, row)
    return Brought(table, row, words.kind(table), called, _what(before, after), [one for one in fields if one[1] or one[2]])


def _differs(before: State, after: State, name: str) -> bool:
    return name in after.values and (not before.born or before.values.get(name) != after.values[name])


def _in_words(session: Session, words: RecordWords, table: str, name: str, state: State) -> str:
    if not state.born:
        return ""
    return words.value(session, table, name, decode(table, name, state.values.get(name)))


def _what(before: State, after: State) -> str:
    if not before.born:
        return ADDED
    was, now = before.values.get("deleted_at"), after.values.get("deleted_at")
    return TAKEN_AWAY if now and not was else PUT_BACK if was and not now else CHANGED
