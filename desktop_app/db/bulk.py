"""The bulk door: many rows with the same log as single saves would write."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.ids import new_id

from .base import Record, plan_of
from .log import run_many
from .recorder import Recorder, recorder_of, unguarded

CHUNK = 20_000
"""Rows sent to SQLite at once."""


def record_bulk(session: Session, model: type[Record], keys: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Insert many rows and return their number.

    Args:
        keys: the attributes that each row gives, in its order; ``id`` may be among them. Attributes
            that are not named get their default.
        rows: tuples of Python values, as the model's attributes take them.
    """
    plan, recorder, done = plan_of(model), recorder_of(session), 0
    if unknown := set(keys) - {"id", *plan.keys}:
        raise ValueError(f"{plan.table} has no {', '.join(sorted(unknown))}")
    session.flush()
    defaults = plan.defaults()
    source = [keys.index(k) if k in keys else None for k in plan.keys]
    fixed = [None if i is not None else plan.encode(k, defaults.get(k)) for k, i in zip(plan.keys, source, strict=True)]
    id_at = keys.index("id") if "id" in keys else None
    columns = list(zip(source, fixed, plan.encoders, strict=True))
    names = plan.names
    insert = f"INSERT INTO {plan.table} (id, head, {plan.columns}) VALUES (?, ?{', ?' * len(plan.fields)})"
    batch: list[tuple[Any, ...]] = []
    with unguarded(recorder.connection):
        for row in rows:
            key = new_id() if id_at is None else row[id_at]
            values = [f if i is None else e(row[i]) if e else row[i] for i, f, e in columns]
            batch.append((key, recorder.append(plan.table, names, key, values, b""), *values))
            if len(batch) == CHUNK:
                done += _send(recorder, insert, batch)
        done += _send(recorder, insert, batch)
    return done


def change_bulk(
    session: Session, model: type[Record], fields: Sequence[str], rows: Iterable[tuple[bytes, bytes, Sequence[Any]]]
) -> int:
    """Write the attributes ``fields`` of many rows and return their number.

    Objects of this session are stale afterwards and load again when used.

    Args:
        rows: (id, head as it is now, Python values in the order of ``fields``).
    """
    plan = plan_of(model)
    at = [plan.keys.index(field) for field in fields]
    encoders = [plan.encoders[i] for i in at]
    encoded = ((key, head, [e(v) if e else v for e, v in zip(encoders, values, strict=True)]) for key, head, values in rows)
    return change_stored(session, plan.table, [plan.fields[i] for i in at], encoded)


def change_stored(
    session: Session, table: str, columns: Sequence[str], rows: Iterable[tuple[bytes, bytes, Sequence[Any]]]
) -> int:
    """Write columns of many rows with values as SQLite stores them, and return the number of rows."""
    recorder, done, names = recorder_of(session), 0, ",".join(columns)
    marks = ", ".join(f'"{column}" = ?' for column in columns)
    update = f"UPDATE {table} SET head = ?, {marks} WHERE id = ?"
    session.flush()
    batch: list[tuple[Any, ...]] = []
    with unguarded(recorder.connection):
        for key, head, values in rows:
            batch.append((recorder.append(table, names, key, values, head), *values, key))
            if len(batch) == CHUNK:
                done += _send(recorder, update, batch)
        done += _send(recorder, update, batch)
    session.expire_all()  # the identity map would keep old heads, and the next save would fork the row
    return done


def _send(recorder: Recorder, sql: str, batch: list[tuple[Any, ...]]) -> int:
    sent = len(batch)
    run_many(recorder.connection, sql, batch)
    recorder.write()
    batch.clear()
    return sent
