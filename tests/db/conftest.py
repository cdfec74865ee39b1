from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.db.database import Database
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
