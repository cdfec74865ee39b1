"""Undo is a new action with the values of before; it refuses, with a reason, what others build on."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import UndoCheck
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database
from desktop_app.db.undo import UndoRefusedError, is_undone, take_back, undo, undo_label
from desktop_app.residents.models import Resident, ResidentFact
from tests.conftest import KEY, ORIGIN, all_derived
from tests.db.laptops import SAVE, add, add_fact, delete_person, dump, edit, last_action, person, problems, send

NO_PHONE = QT_TRANSLATE_NOOP("Tests", "Somebody would have no phone.")
MOVE = QT_TRANSLATE_NOOP("Tests", "Move {name}")


def test_undo_of_an_edit_brings_the_former_values_back(a: Database) -> None:
    key = add(a)
    before = dump(a, heads=False)
    take_back(a, edit(a, key, name="Anni", phone="081"))
    assert dump(a, heads=False) == before
    assert problems(a) == []


def test_undo_of_a_deletion_brings_the_row_back(a: Database) -> None:
    key = add(a)
    take_back(a, delete_person(a, key))
    assert person(a, key, "deleted_at") == (None,)


def test_undo_of_a_new_row_deletes_it_softly(a: Database) -> None:
    key = add(a)
    take_back(a, last_action(a))
    assert person(a, key, "deleted_at")[0] is not None
    assert person(a, key, "name") == ("Ani",)


def test_undo_of_an_import_takes_all_its_rows_back(a: Database) -> None:
    with a.action(SAVE) as session:
        record_bulk(session, Resident, ("name",), [(f"N{n}",) for n in range(500)])
    take_back(a, last_action(a))
    assert all(row["deleted_at"] for row in dump(a)["resident"].values())
    assert problems(a) == []


def test_undo_after_undo_goes_further_back_and_undo_of_undo_is_redo(a: Database) -> None:
    key = add(a)
    one, two = edit(a, key, name="1"), edit(a, key, name="2")
    names = []
    for action in (two, one, None, None):
        take_back(a, action or last_action(a))
        names += person(a, key, "name")
    assert names == ["1", "Ani", "1", "Ani"]
    assert problems(a) == []


def test_undo_names_what_has_changed_the_entry_since(a: Database) -> None:
    key = add(a)
    mine = edit(a, key, phone="081")
    with a.action(MOVE.fill(name="Ani")) as session:
        session.get_one(Resident, key).phone = "082"
    before = dump(a)
    with pytest.raises(
        UndoRefusedError, match=r"“Move Ani” has changed the same entry since, on .*\. Undo that first\."
    ) as refused:
        take_back(a, mine)
    assert [(n.table, n.row, n.field) for n in refused.value.newer] == [("resident", key, "phone")]
    assert dump(a) == before


def test_undo_of_a_new_row_names_what_uses_it(a: Database) -> None:
    key = add(a)
    born = last_action(a)
    with a.action(MOVE.fill(name="Ani")) as session:
        session.add(ResidentFact(resident_id=key, kind="school", value="1"))
    with pytest.raises(UndoRefusedError, match=r"“Move Ani”.*uses the entry"):
        take_back(a, born)
    take_back(a, last_action(a))  # what used it is gone
    take_back(a, born)
    assert problems(a) == []


def test_undo_of_a_new_row_that_was_edited_since_is_refused(a: Database) -> None:
    key = add(a)
    born = last_action(a)
    edit(a, key, phone="081")
    with pytest.raises(UndoRefusedError, match="changed the same entry"):
        take_back(a, born)
    take_back(a, last_action(a))  # an undo decides nothing, it puts back
    take_back(a, born)
    assert person(a, key, "deleted_at")[0] is not None


def test_an_action_is_undone_once(a: Database) -> None:
    add(a)
    born = last_action(a)
    take_back(a, born)
    undoing = last_action(a)
    with pytest.raises(UndoRefusedError, match="“Save” has been undone already"):
        take_back(a, born)
    take_back(a, undoing)
    with a.read() as session:
        assert not is_undone(session.connection(), born)
        assert is_undone(session.connection(), undoing)


def test_undoing_is_named_after_what_it_undoes(a: Database) -> None:
    add(a)
    names = []
    for _ in range(3):
        with a.read() as session:
            names.append(str(undo_label(session, last_action(a))))
        take_back(a, last_action(a))
    assert names == ["Undo: Save", "Restore: Save", "Undo: Save"]


def test_an_action_that_is_not_here_cannot_be_undone(a: Database) -> None:
    with pytest.raises(UndoRefusedError, match="nothing left"):
        take_back(a, b"?" * 16)


def test_what_a_newer_program_wrote_waits_for_the_update(a: Database) -> None:
    add(a)
    action = last_action(a)
    with a.merging() as connection:
        connection.exec_driver_sql("UPDATE shape SET tbl = 'moon_phase'")
    with pytest.raises(UndoRefusedError, match="newer version"):
        take_back(a, action)


def test_undo_refuses_what_a_merge_has_changed_and_keeps_it_on_request(a: Database, b: Database) -> None:
    key = add(a)
    mine = edit(a, key, name="Anni", phone="081")
    send(a, b)
    edit(b, key, name="Anna")
    send(b, a)
    with pytest.raises(UndoRefusedError) as refused:
        take_back(a, mine)
    assert [n.field for n in refused.value.newer] == ["name"]
    left = take_back(a, mine, keep_newer=True)
    assert [n.field for n in left] == ["name"]
    assert person(a, key, "name", "phone") == ("Anna", None)
    assert problems(a) == []


def test_undo_on_another_laptop_takes_back_what_was_done_here(a: Database, b: Database) -> None:
    key = add(a)
    mine = edit(a, key, phone="081")
    send(a, b)
    take_back(b, mine)
    send(b, a)
    assert person(a, key, "phone") == (None,)
    assert dump(a) == dump(b)


def test_undo_stands_alone_in_its_action(a: Database) -> None:
    key = add(a)
    mine = edit(a, key, phone="081")
    with pytest.raises(RuntimeError, match="stands alone"), a.action(SAVE) as session:
        session.get_one(Resident, key).phone = "083"
        undo(session, mine)
    assert person(a, key, "phone") == ("081",)


def test_keeping_what_is_in_use_undoes_the_rest(a: Database) -> None:
    with a.action(SAVE) as session:
        ani, budi = Resident(name="Ani"), Resident(name="Budi")
        session.add_all([ani, budi])
    both = last_action(a)
    add_fact(a, ani.id)
    left = take_back(a, both, keep_newer=True)
    assert [(n.row, n.is_use) for n in left] == [(ani.id, True)]
    assert person(a, ani.id, "deleted_at") == (None,)
    assert person(a, budi.id, "deleted_at")[0] is not None


def nobody_without_phone(session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
    """A rule of a slice: whoever an undo touches keeps a phone number."""
    assert set(rows) == {"resident"}
    phones = session.scalars(select(Resident.phone).where(Resident.id.in_(rows["resident"]))).all()
    if None in phones:
        raise UserError(NO_PHONE)


def test_an_undo_that_would_leave_a_slice_wrong_is_refused_and_nothing_is_undone(a: Database) -> None:
    key = add(a)
    given, moved = edit(a, key, phone="081"), edit(a, key, name="Anni")
    a.undo_checks = (UndoCheck(("resident", "household"), nobody_without_phone),)
    before = dump(a)
    with pytest.raises(UserError, match="would have no phone"):
        take_back(a, given)
    assert dump(a) == before and problems(a) == []
    with a.read() as session:
        assert not is_undone(session.connection(), given)
    take_back(a, moved)
    assert person(a, key, "name") == ("Ani",)


def test_an_undo_check_is_not_asked_about_other_tables_nor_about_what_is_no_undo(a: Database) -> None:
    a.undo_checks = (UndoCheck(("resident",), nobody_without_phone),)
    key = add(a)
    add_fact(a, key)
    take_back(a, last_action(a))
    assert problems(a) == []


def test_an_undo_check_sees_derived_tables_as_they_would_stand(migrated_file: Path, tmp_path: Path) -> None:
    seen: list[int] = []

    def look(session: Session, _rows: Mapping[str, frozenset[bytes]]) -> None:
        found = session.connection().exec_driver_sql("SELECT count(*) FROM derived_resident_search")
        seen.append(int(found.scalar_one()))

    path = tmp_path / "derived.db"
    shutil.copyfile(migrated_file, path)
    database = Database(path, KEY, ORIGIN, derived=all_derived(), undo_checks=(UndoCheck(("resident",), look),))
    add(database)
    take_back(database, last_action(database))
    database.close()
    assert seen == [0]
