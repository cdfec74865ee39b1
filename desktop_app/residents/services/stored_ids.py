"""Under which ids rows of a resident may be stored, in queries for many residents."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from .aliases import alias_map

MOST_IDS = 900
"""Above this many ids a query reads the whole table and the ids are sorted out afterwards: SQLite limits its parameters."""


def with_merged(session: Session, ids: Collection[bytes]) -> dict[bytes, bytes]:
    """Return every id under which rows of ``ids`` may be stored -> the id that was asked for.

    Rows of a resident who was merged into another keep the id under which they were written.
    """
    stored = {one: one for one in ids}
    stored.update({merged: kept for merged, kept in alias_map(session).items() if kept in stored})
    return stored


def among(column: "InstrumentedAttribute[Any]", ids: Collection[bytes]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of ``ids``; true if they are too many to be named."""
    return column.in_(ids) if len(ids) <= MOST_IDS else true()
