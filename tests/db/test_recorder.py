"""What is written down when rows are saved, and what cannot be written around the log."""

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from desktop_app.core.changes import Changes
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import change_bulk, record_bulk
from desktop_app.db.database import Database
from desktop_app.db.recorder import action_id
from desktop_app.residents.models import Resident, ResidentFact
from tests.db.laptops import FACT, PERSON, SAVE, add, add_fact, delete_person, edit, last_action, log_of, person, problems

Door = Callable[[Session], Any]
WRITES: list[Door] = [
    lambda s: s.execute(update(ResidentFact).values(value="x")),
    lambda s: s.execute(delete(ResidentFact)),
    lambda s: s.execute(insert(ResidentFact), [{"id": b"x"}]),
    lambda s: s.execute(text("DELETE FROM resident_fact")),
    lambda s: s.execute(text("WITH x AS (SELECT 1) DELETE FROM resident_fact")),
    lambda s: s.connection().execute(update(ResidentFact).values(value="x")),
    lambda s: s.connection().exec_driver_sql("INSERT OR REPLACE INTO resident_fact (id) VALUES (x'00')"),
    lambda s: s.connection().exec_driver_sql("REPLACE INTO resident_fact (id) VALUES (x'00')"),
    lambda s: s.bulk_insert_mappings(ResidentFact.__mapper__, [{"id": b"x", "head": b""}]),
]


def test_a_save_writes_one_operation_with_the_changed_fields_only(a: Database) -> None:
    key = add(a)
    edit(a, key, phone="081")
    delete_person(a, key)
    log = log_of(a)
    assert [(table, parents) for table, _, parents in log] == [("resident", 0), ("resident", 8), ("resident", 8)]
    assert (log[0][1]["name"], log[0][1]["phone"], log[0][1]["status"]) == ("Ani", None, "here")
    assert set(log[0][1]) == set(PERSON.fields)
    assert log[1][1] == {"phone": "081"}
    assert list(log[2][1]) == ["deleted_at"]
    assert problems(a) == []


def test_an_action_in_which_nothing_changed_is_not_stored(a: Database) -> None:
    key = add(a)
    first = last_action(a)
    assert edit(a, key, name="Ani") == first
    assert len(log_of(a)) == 1


def test_pages_hear_of_each_stored_action_and_of_no_other(a: Database) -> None:
    heard: list[Changes] = []
    a.on_commit = heard.append
    with a.action(QT_TRANSLATE_NOOP("Tests", "Weigh {name}").fill(name="Ayu")) as session:
        running = action_id(session)
        resident = Resident(name="Ayu")
        session.add(resident)
        session.flush()
        session.add(ResidentFact(resident_id=resident.id, kind="school", value="1"))
    with a.action(SAVE) as session:
        pass
    with pytest.raises(ZeroDivisionError), a.action(SAVE) as session:
        session.add(Resident(name="gone"))
        session.flush()
        _ = 1 / 0
    assert [(str(c.label), c.action) for c in heard] == [("Weigh Ayu", running)]
    assert heard[0].rows["resident"] == {resident.id}
    assert heard[0].touches("resident_fact")


@pytest.mark.parametrize("write", WRITES)
def test_writes_around_the_log_are_refused(a: Database, write: Door) -> None:
    add_fact(a, add(a))
    with pytest.raises(RuntimeError, match="log"), a.action(SAVE) as session:
        write(session)
    with pytest.raises(RuntimeError, match="log"), a.read() as session:
        write(session)
    assert problems(a) == []


def test_a_session_that_reads_refuses_to_save(a: Database) -> None:
    with pytest.raises(RuntimeError, match="action"), a.read() as session:
        session.add(Resident(name="Ani"))
        session.flush()


def test_a_session_that_reads_may_run_its_own_select_and_fill_temporary_tables(a: Database) -> None:
    key = add(a)
    with a.read() as session:
        run = session.connection().exec_driver_sql
        run("CREATE TEMP TABLE chosen (id BLOB)")
        run("INSERT INTO temp.chosen VALUES (?)", (key,))
        assert session.execute(text("SELECT r.name FROM temp.chosen c JOIN resident r USING (id)")).scalars().all() == ["Ani"]


def test_a_rolled_back_savepoint_leaves_no_operation(a: Database) -> None:
    with a.action(SAVE) as session:
        with pytest.raises(ZeroDivisionError), session.begin_nested():
            session.add(Resident(name="gone"))
            session.flush()
            _ = 1 / 0
        session.add(Resident(name="stays"))
    assert [values["name"] for _, values, _ in log_of(a)] == ["stays"]
    assert problems(a) == []


def test_a_failed_action_leaves_nothing(a: Database) -> None:
    with pytest.raises(ZeroDivisionError), a.action(SAVE) as session:
        session.add(Resident(name="gone"))
        session.flush()
        _ = 1 / 0
    add(a)
    assert [values["name"] for _, values, _ in log_of(a)] == ["Ani"]
    assert problems(a) == []


def test_an_action_within_an_action_is_refused_at_once(a: Database) -> None:
    with a.action(SAVE) as session:
        session.add(Resident(name="Ani"))
        with pytest.raises(RuntimeError, match="action within an action"):
            add(a)
    add(a, "Budi")
    assert [values["name"] for _, values, _ in log_of(a)] == ["Ani", "Budi"]


def test_two_threads_save_one_after_the_other(a: Database) -> None:
    workers = [threading.Thread(target=lambda: [add(a) for _ in range(20)]) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(log_of(a)) == 60
    assert problems(a) == []


def test_two_saves_of_a_row_in_one_action_are_two_operations_in_a_row(a: Database) -> None:
    with a.action(SAVE) as session:
        resident = Resident(name="Ani")
        session.add(resident)
        session.flush()
        resident.name = "Anni"
        session.flush()
        resident.phone = "081"
    assert [parents for _, _, parents in log_of(a)] == [0, 8, 8]
    assert person(a, resident.id, "name", "phone") == ("Anni", "081")
    assert problems(a) == []


def test_bulk_writes_the_same_log_as_single_saves(a: Database, b: Database) -> None:
    key = new_id()
    with a.action(SAVE) as session:
        assert record_bulk(session, Resident, ("id", "name"), [(key, "Ani")]) == 1
        days = [(key, "school", str(d), date(2026, 1, d)) for d in range(1, 9)]
        assert record_bulk(session, ResidentFact, ("resident_id", "kind", "value", "on_date"), days) == 8
    with b.action(SAVE) as session:
        session.add(Resident(id=key, name="Ani"))
        session.flush()
        session.add(ResidentFact(resident_id=key, kind="school", value="1", on_date=date(2026, 1, 1)))
    assert log_of(a)[:2] == log_of(b)
    assert log_of(a)[1][1]["on_date"] == "2026-01-01"
    assert set(log_of(a)[1][1]) == set(FACT.fields)
    assert problems(a) == []


def test_bulk_names_an_attribute_that_does_not_exist(a: Database) -> None:
    with pytest.raises(ValueError, match="resident has no nickname"), a.action(SAVE) as session:
        record_bulk(session, Resident, ("nickname",), [("Ani",)])


def test_many_rows_can_be_changed_at_once_and_saved_again_in_the_same_session(a: Database) -> None:
    keys = [add(a, name) for name in ("Ani", "Budi")]
    with a.action(SAVE) as session:
        residents = {r.id: r for r in session.scalars(select(Resident))}
        rows = [(key, residents[key].head, ("081", None)) for key in keys]
        assert change_bulk(session, Resident, ("phone", "birth_year"), rows) == 2
        residents[keys[0]].phone = "082"
    assert [person(a, key, "phone")[0] for key in keys] == ["082", "081"]
    assert problems(a) == []


def test_lists_hide_deleted_rows_unless_asked(a: Database) -> None:
    key = add(a)
    add(a, "Budi")
    delete_person(a, key)
    with a.read() as session:
        assert session.get(Resident, key) is None
        assert [r.name for r in session.scalars(select(Resident))] == ["Budi"]
        assert session.scalars(select(Resident.name)).all() == ["Budi"]
        assert session.get_one(Resident, key, execution_options={"include_deleted": True}).name == "Ani"


def test_a_reference_to_nothing_is_refused_at_the_end_of_the_action(a: Database) -> None:
    from sqlalchemy.exc import IntegrityError

    with pytest.raises(IntegrityError), a.action(SAVE) as session:
        session.add(ResidentFact(resident_id=new_id(), kind="school", value="1"))
    assert log_of(a) == []


def test_a_child_may_be_saved_before_its_parent_within_one_action(a: Database) -> None:
    key = new_id()
    with a.action(SAVE) as session:
        session.add(ResidentFact(resident_id=key, kind="school", value="1"))
        session.flush()
        session.add(Resident(id=key, name="Ani"))
    assert problems(a) == []


def test_the_clock_of_the_log_never_goes_back(migrated_file: Any, tmp_path: Any) -> None:
    import shutil

    from tests.conftest import KEY

    path = tmp_path / "post.db"
    shutil.copyfile(migrated_file, path)
    times = iter([2_000_000, 1_000_000, 3_000_000])
    db = Database(path, KEY, b"o" * 16, clock=lambda: next(times))
    for name in ("Ani", "Budi", "Cici"):
        add(db, name)
    with db.read() as session:
        clocks = session.connection().exec_driver_sql("SELECT clock FROM action ORDER BY n").scalars().all()
    assert clocks == sorted(set(clocks))
    db.close()
