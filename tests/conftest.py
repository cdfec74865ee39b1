"""Fixtures that every room's tests may use: a real post's database in a temporary folder."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.core.contract import DerivedTable
from desktop_app.db.database import Database
from desktop_app.db.derived import update_derived
from desktop_app.db.migrate import upgrade
from desktop_app.shell.discovery import find_features, load_models

KEY = b"k" * 32
ORIGIN = b"laptop-of-tests!"
NOON = 1_791_169_200_000
"""5 October 2026, 03:00 UTC: noon at the eastern posts of Indonesia."""


def ticking(start: int = NOON) -> Callable[[], int]:
    """Return a clock that moves one second at each look."""
    ticks = itertools.count(start, 1000)
    return lambda: next(ticks)


def all_derived() -> list[DerivedTable]:
    """Return the derived tables of all slices."""
    with suppress(ModuleNotFoundError):  # slices are still appearing
        return [table for feature in find_features() for table in feature.derived]
    return []


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the wide suites in their long form")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if "long" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="a long form: run with --long"))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty post's database, made by the migrations, with the derived tables of all slices."""
    with suppress(ModuleNotFoundError):  # slices are still appearing
        load_models()
    path = tmp_path_factory.mktemp("migrated") / "post.db"
    database = Database(path, KEY, ORIGIN, derived=all_derived(), synchronous="OFF")
    upgrade(database)
    update_derived(database)
    database.close()
    return path


@pytest.fixture
def db(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A real encrypted database of its own for each test; its clock begins at ``NOON``."""
    path = tmp_path / "post.db"
    shutil.copyfile(migrated_file, path)
    database = Database(path, KEY, ORIGIN, user="siti", derived=all_derived(), clock=ticking(), synchronous="OFF")
    yield database
    database.close()
