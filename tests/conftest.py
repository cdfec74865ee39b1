"""Fixtures that every room's tests may use: a real post's database in a temporary folder."""

import functools
import gc
import itertools
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.contract import DerivedTable
from desktop_app.db.database import Database, create_file
from desktop_app.db.derived import update_derived
from desktop_app.db.migrate import upgrade
from desktop_app.shell.discovery import find_features, load_models

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.context import AppContext

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

KEY = b"k" * 32
ORIGIN = b"laptop-of-tests!"
NOON = 1_791_169_200_000
"""5 October 2026, 03:00 UTC: noon at the eastern posts of Indonesia."""
TODAY = date(2026, 10, 5)


def ticking(start: int = NOON) -> Callable[[], int]:
    """Return a clock that moves one second at each look."""
    ticks = itertools.count(start, 1000)
    return lambda: next(ticks)


def all_derived() -> list[DerivedTable]:
    """Return the derived tables of all slices."""
    return [table for feature in find_features() for table in feature.derived]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the wide suites in their long form")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if "long" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="a long form: run with --long"))


@pytest.fixture(scope="session", autouse=True)
def no_garbage_is_collected_within_a_test() -> Iterator[None]:
    """Keep Python from freeing an earlier test's window while Qt goes through all widgets; see ``ui.garbage``.

    What was imported for the tests stays for ever: each look through it would cost a quarter of a second for nothing.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(autouse=True)
def no_widget_outlives_its_test() -> Iterator[None]:
    """Let the widgets that pytest-qt has closed die here, and collect what garbage is due.

    Without an event loop deleteLater() waits for ever: they would die in the middle of the next test, and each new theme would
    paint them once more.
    """
    from desktop_app.ui.garbage import collect_if_due

    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collect_if_due()


@functools.cache
def tables_of(folder: Path) -> Path:
    """Return a file in ``folder`` that the migrations have made, without the local tables of the slices."""
    load_models()
    path = folder / "tables.db"
    create_file(path, KEY)
    database = Database(path, KEY, ORIGIN, synchronous="OFF")
    upgrade(database)
    database.close()
    return path


@pytest.fixture(scope="session", autouse=True)
def new_posts_begin_with_their_tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Spare each new post its migrations; see ``tests.db.begun``."""
    from tests.db.begun import begin_with

    with pytest.MonkeyPatch.context() as patched:
        begin_with(patched, lambda: tables_of(tmp_path_factory.getbasetemp()))
        yield


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty post's database, made by the migrations, with the derived tables of all slices."""
    load_models()
    path = tmp_path_factory.mktemp("migrated") / "post.db"
    shutil.copyfile(tables_of(tmp_path_factory.getbasetemp()), path)
    database = Database(path, KEY, ORIGIN, derived=all_derived(), synchronous="OFF")
    update_derived(database)
    database.close()
    return path


@pytest.fixture
def db(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A real encrypted database of its own for each test; its clock begins at ``NOON``."""
    path = tmp_path / "post.db"
    shutil.copyfile(migrated_file, path)
    checks = [check for feature in find_features() for check in feature.undo_checks]
    derived = all_derived()
    database = Database(path, KEY, ORIGIN, "siti", derived, clock=ticking(), synchronous="OFF", undo_checks=checks)
    yield database
    database.close()


@pytest.fixture
def context(qapp: "QApplication", db: Database, tmp_path: Path) -> Iterator["AppContext"]:
    """What pages are given: the test's own database, the day of its clock, an English window in light colours."""
    from desktop_app.core.language import language
    from desktop_app.ui.context import AppContext
    from desktop_app.ui.device_settings import DeviceSettings
    from desktop_app.ui.theme import apply_theme

    apply_theme(qapp, language=language("en"))
    made = AppContext(db, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"))
    db.on_commit = made.announce
    yield made
    made.tasks.shutdown()
