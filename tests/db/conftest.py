from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.db.database import Database, create_file
from tests.db.laptops import laptop


@pytest.fixture
def a(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    database = laptop(migrated_file, tmp_path, 1)
    yield database
    database.close()


@pytest.fixture
def b(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    database = laptop(migrated_file, tmp_path, 2)
    yield database
    database.close()


@pytest.fixture(autouse=True)
def new_posts_are_made_by_the_migrations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here a new post begins empty, as it does for people."""
    monkeypatch.setattr("desktop_app.db.making.create_file", create_file)
