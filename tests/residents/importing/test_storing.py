"""An import is stored whole or not at all, counted, and undone as one."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from desktop_app.core.errors import ConflictError, MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.residents.models import Resident
from desktop_app.residents.services.importing import storing
from desktop_app.residents.services.importing.proposing import mapping_for, propose
from desktop_app.residents.services.importing.storing import store
from desktop_app.residents.services.importing.workbook import read_workbook
from tests.residents.importing.workbooks import TODAY, Importer, person

Dump = Callable[[], dict[str, set[tuple[Any, ...]]]]
EDIT = QT_TRANSLATE_NOOP("Test", "Edit")


def prepared(importer: Importer, *rows):
    table = read_workbook(importer.workbook(*rows))
    with importer.db.read() as session:
        mapping = mapping_for(session, table)
        return propose(session, table, mapping, TODAY), table, mapping


def rows_many(count: int):
    return [
        person(nama=f"Ayu {'abcdefghij'[n % 10]} {'klmnopqrst'[n // 10 % 10]}{n // 100}", nik=f"520114500397{n:04d}")
        for n in range(1001, 1001 + count)
    ]


def people(db: Database) -> int:
    with db.read() as session:
        return session.scalar(select(func.count()).select_from(Resident).where(Resident.deleted_at.is_(None))) or 0


def test_one_action_with_the_name_of_the_file_holds_the_whole_import(importer, db):
    _, imported = importer.take(person(), person(nama="Rina", nik="5201145003976911"))
    with db.read() as session:
        actions = list_actions(session, 10)
    assert [(str(a.label), a.id) for a in actions] == [("Import residents from warga.xlsx", imported.action)]
    assert imported.rows == {
        "household": 1, "resident": 2, "household_member": 2, "identifier": 2, "resident_fact": 12, "life_event": 0,
    }  # fmt: skip
    with db.engine.connect() as connection:
        assert check(connection) == []


def test_undo_of_changes_brings_back_every_value(importer, db, living_rows: Dump):
    importer.take(person(), person(nama="Rina", nik="5201145003976911", kk_level="4"))
    before = living_rows()
    rows = (
        person(nama="Ayu Dewi", status_kawin="4", dusun="Kenanga", kk_level="1", suku="Sasak"),
        person(nama="Rina", nik="5201145003976911", kk_level="4", dusun="Kenanga", status_dasar="3"),
        person(nama="Baru", nik="0", kk_level="4", dusun="Kenanga"),
    )
    proposal, imported = importer.take(*rows)
    assert importer.counts(proposal) == (1, 2, 0, 0)
    after = living_rows()
    assert after != before
    with db.action(EDIT) as session:
        assert undo(session, imported.action) == []
    assert living_rows() == before
    with db.engine.connect() as connection:
        assert check(connection) == []
    with db.action(EDIT) as session:
        undo(session, db_last(session))
    assert living_rows() == after


def db_last(session) -> bytes:
    return list_actions(session, 1)[0].id


def test_stopping_in_the_middle_stores_nothing(importer, db):
    class StoppedError(Exception):
        pass

    proposal, table, mapping = prepared(importer, *rows_many(700))
    seen = []

    def step(done: int, total: int) -> None:
        seen.append((done, total))
        if done >= 1000:
            raise StoppedError

    with pytest.raises(StoppedError):
        store(db, proposal, table, mapping, TODAY, step)
    assert seen[0] == (0, 700)
    assert people(db) == 0


def test_progress_runs_from_nothing_to_all_while_comparing(importer, db):
    table = read_workbook(importer.workbook(*rows_many(450)))
    seen = []
    with db.read() as session:
        propose(session, table, mapping_for(session, table), TODAY, lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert (seen[0], seen[-1][1]) == ((0, 450), 450)
    assert seen[-1][0] >= 400


def test_a_post_that_changed_so_that_something_else_would_be_stored_is_refused(importer, db):
    proposal, table, mapping = prepared(importer, person(), person(nama="Rina", nik="5201145003976911"))
    importer.take(person())
    with pytest.raises(ConflictError):
        store(db, proposal, table, mapping, TODAY)
    assert people(db) == 1


def test_a_change_elsewhere_in_the_post_does_not_stop_the_import(importer, db):
    proposal, table, mapping = prepared(importer, person())
    with db.action(EDIT) as session:
        session.add(Resident(name="Somebody else", sex="F"))
    store(db, proposal, table, mapping, TODAY)
    assert people(db) == 2


def test_counts_that_do_not_agree_leave_nothing_behind(importer, db, monkeypatch):
    record = storing.record_bulk

    def loses_one(session, model, keys, rows):
        rows = list(rows)
        return record(session, model, keys, rows[:-1] if model is Resident else rows)

    monkeypatch.setattr(storing, "record_bulk", loses_one)
    proposal, table, mapping = prepared(importer, person(), person(nama="Rina", nik="5201145003976911"))
    with pytest.raises(MachineError) as caught:
        store(db, proposal, table, mapping, TODAY)
    assert str(caught.value.text) == "Only 18 of 19 arrived in the database. Nothing was stored."
    assert people(db) == 0


def test_a_change_that_did_not_arrive_leaves_nothing_behind(importer, db, monkeypatch):
    importer.take(person())
    monkeypatch.setattr(storing, "change_bulk", lambda session, model, fields, rows: len(list(rows)))
    proposal, table, mapping = prepared(importer, person(nama="Ayu Dewi"), person(nama="Rina", nik="5201145003976911"))
    with pytest.raises(MachineError):
        store(db, proposal, table, mapping, TODAY)
    assert people(db) == 1
