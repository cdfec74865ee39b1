"""Rows whose ids are natural keys: found, made, or taken back from the deleted ones."""

from typing import Any, TypeVar

from sqlalchemy.orm import Session

from .base import Record, plan_of

Row = TypeVar("Row", bound=Record)


def living(session: Session, model: type[Row], row_id: bytes) -> Row | None:
    """Return the row with this id, unless it was deleted."""
    row = session.get(model, row_id)
    return row if row is not None and row.deleted_at is None else None


def make_or_revive(session: Session, model: type[Row], row_id: bytes, **values: Any) -> Row:
    """Return a living row with this id that holds ``values`` and nothing else of its former life.

    A row that was deleted keeps its id, because another laptop may know it: it lives again.
    A row that lives is given the values and keeps its other fields.
    """
    row = session.get(model, row_id, execution_options={"include_deleted": True})
    if row is None:
        row = model(id=row_id, **values)
        session.add(row)
        session.flush()
        return row
    if row.deleted_at is not None:
        values = {key: None for key in plan_of(model).keys} | plan_of(model).defaults() | values
    for key, value in values.items():
        setattr(row, key, value)
    return row
