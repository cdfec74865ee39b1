"""An importer of an empty post."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.db.base import plans
from desktop_app.db.database import Database
from tests.residents.importing.workbooks import Importer


@pytest.fixture
def importer(db: Database, tmp_path: Path) -> Importer:
    """Return the importer of an empty post."""
    return Importer(db, tmp_path)


@pytest.fixture
def living_rows(db: Database) -> Callable[[], dict[str, set[tuple[Any, ...]]]]:
    """Return a function that gives all living rows of the post without their heads, by table."""

    def dump() -> dict[str, set[tuple[Any, ...]]]:
        with db.read() as session:
            connection = session.connection()
            return {
                name: set(map(tuple, connection.exec_driver_sql(f"SELECT id, {p.columns} FROM {name} WHERE deleted_at IS NULL")))
                for name, p in plans().items()
            }

    return dump
