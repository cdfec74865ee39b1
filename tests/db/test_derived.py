"""Local computed tables follow every action and can be made anew at any time."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.contract import DerivedTable
from desktop_app.db.database import Database
from desktop_app.db.derived import rebuild_derived, update_derived
from desktop_app.db.undo import take_back
from desktop_app.residents.models import Resident
from tests.conftest import KEY, ticking
from tests.db.laptops import SAVE, add, delete_person, edit, last_action

INSERT = "INSERT INTO derived_shout SELECT id, upper(name) FROM resident WHERE deleted_at IS NULL"


def _refresh(connection: Any, changed: Mapping[str, frozenset[bytes]]) -> None:
    for row in changed["resident"]:
        connection.exec_driver_sql("DELETE FROM derived_shout WHERE id = ?", (row,))
        connection.exec_driver_sql(f"{INSERT} AND id = ?", (row,))


SHOUT = DerivedTable(
    id="tests.shout",
    version=1,
    ddl=("CREATE TABLE derived_shout (id BLOB PRIMARY KEY, name TEXT) WITHOUT ROWID",),
    drop=("derived_shout",),
    sources=("resident",),
    refresh=_refresh,
    rebuild=lambda connection: connection.exec_driver_sql(INSERT),
)


def _open(path: Path, table: DerivedTable) -> Database:
    return Database(path, KEY, b"o" * 16, derived=[table], clock=ticking(), synchronous="OFF")


@pytest.fixture
def shouting(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "shouting.db"
    shutil.copyfile(migrated_file, path)
    database = _open(path, SHOUT)
    assert update_derived(database) == ["tests.shout"]
    yield database
    database.close()


def shouted(db: Database) -> set[str]:
    with db.read() as session:
        return set(session.connection().exec_driver_sql("SELECT name FROM derived_shout").scalars())


def test_a_derived_table_follows_saves_deletions_and_undo(shouting: Database) -> None:
    key = add(shouting)
    edit(shouting, key, name="Anni")
    assert shouted(shouting) == {"ANNI"}
    take_back(shouting, last_action(shouting))
    assert shouted(shouting) == {"ANI"}
    delete_person(shouting, key)
    assert shouted(shouting) == set()


def test_a_derived_table_follows_nothing_that_was_not_stored(shouting: Database) -> None:
    with pytest.raises(ZeroDivisionError), shouting.action(SAVE) as session:
        session.add(Resident(name="gone"))
        session.flush()
        _ = 1 / 0
    assert shouted(shouting) == set()


def test_a_table_of_the_present_version_is_left_as_it_is(shouting: Database) -> None:
    add(shouting)
    assert update_derived(shouting) == []
    assert shouted(shouting) == {"ANI"}


def test_a_table_of_another_version_is_made_anew_at_opening(shouting: Database) -> None:
    add(shouting)
    shouting.close()
    newer = replace(SHOUT, version=2, rebuild=lambda c: c.exec_driver_sql(f"{INSERT} AND 1"))
    again = _open(shouting.path, newer)
    assert update_derived(again) == ["tests.shout"]
    assert update_derived(again) == []
    assert shouted(again) == {"ANI"}
    again.close()


def test_rebuilding_mends_what_went_wrong(shouting: Database) -> None:
    add(shouting)
    with shouting.merging() as connection:
        connection.exec_driver_sql("UPDATE derived_shout SET name = 'broken'")
    assert rebuild_derived(shouting) == ["tests.shout"]
    assert shouted(shouting) == {"ANI"}
