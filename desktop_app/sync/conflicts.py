"""Entries that were written apart on two laptops and differ: who wrote what, and a person's decision."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.db.base import plans
from desktop_app.db.bulk import change_stored
from desktop_app.db.fold import fold, standing
from desktop_app.db.log import Op, operations

FOR_PEOPLE = """NOT (field IN ('admission', 'admin_public', 'joined_on', 'joined_as', 'withdrawal', 'withdrawn_on',
    'withdrawn_why', 'restored_at') AND row IN (SELECT id FROM trusted_device))
    AND NOT (field IN ('public_key', 'password_wrap', 'words_wrap', 'pin_check') AND row IN (SELECT id FROM key_holder))
    AND NOT (field = 'sealed' AND row IN (SELECT id FROM admin_key_copy))
    AND field <> 'merged_into'"""
"""A condition on ``conflict``: what the program itself writes of a laptop, or of a key, is nothing that a person could decide;
halves of two keys would open nothing. Of two entries into which one was merged, both are the same person or house."""
_LISTED = f"SELECT row, field FROM conflict WHERE {FOR_PEOPLE} ORDER BY row, field"
_AUTHOR = "SELECT user, at, origin FROM action WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that stand side by side.

    Attributes:
        value: as stored.
        at: by the clock of the laptop where it was written.
        origin: that laptop's stream.
        action: what wrote it.
    """

    value: Any
    user: str
    at: datetime
    origin: bytes
    action: bytes


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field of one row that differs.

    Attributes:
        field: column name; ``deleted_at`` when the row was deleted on one laptop and edited on another.
        sides: the value that stands now first. Of ``deleted_at``: the deletions, then the edits, whose value is None.
    """

    table: str
    row: bytes
    field: str
    sides: tuple[Side, ...]


def list_conflicts(session: Session) -> list[Conflict]:
    """Return what differs, entries of one row together."""
    connection = session.connection()
    listed = {
        row: [name for _, name in group] for row, group in groupby(connection.exec_driver_sql(_LISTED).all(), itemgetter(0))
    }
    found = [(row, list(ops)) for row, ops in operations(connection, listed)]
    sides: dict[bytes, Side] = {}

    def side(op: Op, value: Any) -> Side:
        if op.action not in sides:
            user, at, origin = connection.exec_driver_sql(_AUTHOR, (op.action,)).one()
            sides[op.action] = Side(None, user, datetime.fromtimestamp(at / 1000, UTC), origin, op.action)
        known = sides[op.action]
        return Side(value, known.user, known.at, known.origin, known.action)

    def all_sides(ops: list[Op], name: str) -> tuple[Side, ...]:
        return tuple(dict.fromkeys(side(_first_to_write(ops, op, name), value) for op, value in standing(ops, name)))

    return [Conflict(ops[0].table, row, name, all_sides(ops, name)) for row, ops in found for name in listed[row]]


def _first_to_write(ops: list[Op], op: Op, name: str) -> Op:
    """Return who wrote a value before it was decided otherwise and that was undone; ``op`` itself if it was no undo."""
    if op.undoes is None:
        return op
    written = op.fields()
    shared = [name] if name in written else list(written)
    return next(
        (
            one
            for one in ops
            if one.undoes is None
            and all(field in one.fields() and one.fields()[field] == written[field] for field in shared)
            and (name in written) == (name in one.fields())
        ),
        op,
    )


def decide(session: Session, table: str, row: bytes, values: Mapping[str, Any]) -> None:
    """Write the decided ``values``, as stored, by column; within the running action.

    The author has seen all sides, so the entry differs no more, here and wherever this arrives.

    Raises:
        KeyError: this program does not know the table or one of the columns.
    """
    plan = plans()[table]
    names = sorted(values)
    if unknown := set(names) - set(plan.fields):
        raise KeyError(", ".join(sorted(unknown)))
    session.flush()
    ops = next((list(ops) for _, ops in operations(session.connection(), [row])), [])
    change_stored(session, table, names, [(row, fold(ops).head, [values[name] for name in names])])
