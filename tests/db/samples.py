"""Models of tests, kept apart from the program's own so that nobody else meets their tables."""

from typing import Any

from sqlalchemy import MetaData
from sqlalchemy.orm import registry

from desktop_app.db.base import Record

APART: Any = registry(metadata=MetaData())


class Sample(Record):
    """A record of its own registry: the program's plans and checks do not know its tables."""

    __abstract__ = True
    metadata = APART.metadata
    registry = APART
    _sa_registry = APART
