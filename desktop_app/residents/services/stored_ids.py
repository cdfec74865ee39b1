"""Under which ids rows of a resident or a household may be stored, in queries for many of them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from .aliases import alias_map, read_house_aliases

MOST_IDS = 900
"""Above this many ids a query reads the whole table and the ids are sorted out afterwards: SQLite limits its parameters."""


def with_merged(session: Session, ids: Collection[bytes]) -> dict[bytes, bytes]:
    """Return every id under which rows of ``ids`` may be stored -> the id that was asked for.

    Rows of a resident who was merged into another keep the id under which they were written.
    """
    stored = {one: one for one in ids}
    stored.update({merged: kept for merged, kept in alias_map(session).items() if kept in stored})
    return stored


def with_merged_houses(session: Session, houses: Collection[bytes]) -> dict[bytes, bytes]:
    """Return every id under which rows of ``houses`` may be stored -> the id that was asked for.

    Another laptop may write to a household after it was merged into another here.
    """
    stored = {one: one for one in houses}
    stored.update({merged: kept for merged, kept in house_aliases(session).items() if kept in stored})
    return stored


def house_aliases(session: Session) -> dict[bytes, bytes]:
    """Return, for each merged household of the post, the one that stands for the house."""
    return read_house_aliases(session.connection())


def among(column: "InstrumentedAttribute[Any]", ids: Collection[bytes]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of ``ids``; true if they are too many to be named."""
    return column.in_(ids) if len(ids) <= MOST_IDS else true()
