"""What was done, by whom, and what it changed."""

from datetime import UTC, date, datetime

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.db.history import FieldChange, changes_of, find_action, history_of_row, list_actions
from desktop_app.db.log import OPS, want_rows
from desktop_app.db.undo import take_back
from desktop_app.residents.models import Resident, ResidentFact
from tests.conftest import NOON
from tests.db.laptops import add, add_fact, delete_person, edit, last_action

WEIGH = QT_TRANSLATE_NOOP("Tests", "Weigh {name}")


def test_an_action_is_listed_with_its_name_its_author_and_its_time(db: Database) -> None:
    db.user = "wati"
    with db.action(WEIGH.fill(name="Ayu")) as session:
        session.add_all([Resident(name="Ayu"), Resident(name="Budi")])
    with db.read() as session:
        (action,) = list_actions(session)
        assert find_action(session, action.id) == action
        assert find_action(session, b"?") is None
    assert action.label == WEIGH.fill(name="Ayu")
    assert (action.user, action.at) == ("wati", datetime.fromtimestamp(NOON / 1000, UTC))
    assert (action.counts, action.is_undone, action.undoes) == ([("resident", 2)], False, None)


def test_actions_come_newest_first_page_by_page(db: Database) -> None:
    for name in "ABCDE":
        add(db, name)
    pages, before = [], None
    with db.read() as session:
        while page := list_actions(session, 2, before):
            pages.append([changes_of(session, action.id)[0].fields[0].after for action in page])
            before = page[-1].id
    assert [len(page) for page in pages] == [2, 2, 1]


def test_a_change_shows_each_field_before_and_after(db: Database) -> None:
    key = add(db)
    edit(db, key, name="Anni", birth_year=2020, is_unnamed=True)
    edit(db, key, phone="081")
    with db.read() as session:
        second = list_actions(session)[1]
        (change,) = changes_of(session, second.id)
    assert (change.table, change.row, change.kind) == ("resident", key, "changed")
    assert set(change.fields) == {
        FieldChange("name", "Ani", "Anni"),
        FieldChange("birth_year", None, 2020),
        FieldChange("is_unnamed", False, True),
    }


def test_a_new_row_shows_what_was_entered_as_it_is_known_to_people(db: Database) -> None:
    key = add(db)
    with db.action(WEIGH.fill(name="Ayu")) as session:
        session.add(ResidentFact(resident_id=key, kind="school", value="1", on_date=date(2026, 7, 1)))
    with db.read() as session:
        (change,) = changes_of(session, last_action(db))
    assert change.kind == "added"
    assert FieldChange("on_date", None, date(2026, 7, 1)) in change.fields
    assert "deleted_at" not in {field.field for field in change.fields}


def test_deleting_and_bringing_back_are_named_so(db: Database) -> None:
    key = add(db)
    take_back(db, delete_person(db, key))
    with db.read() as session:
        kinds = [change.kind for _, change in history_of_row(session, key)]
        undone = [action.is_undone for action in list_actions(session)]
    assert kinds == ["restored", "deleted", "added"]
    assert undone == [False, True, False]


def test_the_history_of_one_row_leaves_out_what_concerned_others(db: Database) -> None:
    key = add(db)
    add(db, "Budi")
    add_fact(db, key)
    edit(db, key, phone="081")
    with db.read() as session:
        story = [[field.field for field in change.fields] for _, change in history_of_row(session, key)]
        assert history_of_row(session, b"?" * 16) == []
    assert story[0] == ["phone"]
    assert len(story) == 2


def test_the_changes_of_a_large_action_come_in_pages(db: Database) -> None:
    with db.action(WEIGH.fill(name="all")) as session:
        session.add_all([Resident(name=f"N{n}") for n in range(5)])
    with db.read() as session:
        pages = [changes_of(session, last_action(db), 2, skip) for skip in (0, 2, 4, 6)]
    assert [len(page) for page in pages] == [2, 2, 1, 0]
    assert len({change.row for page in pages for change in page}) == 5


def test_an_action_of_a_newer_program_is_shown_as_it_is_stored(db: Database) -> None:
    add(db)
    with db.merging() as connection:
        connection.exec_driver_sql("UPDATE shape SET tbl = 'moon_phase'")
    with db.read() as session:
        (change,) = changes_of(session, last_action(db))
    assert change.table == "moon_phase"


def test_the_operations_of_a_row_are_found_without_reading_the_log(db: Database) -> None:
    with db.read() as session:
        connection = session.connection()
        want_rows(connection, [])
        plan = [line[3] for line in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {OPS}")]
    assert plan[:2] == ["SCAN w", "SEARCH o USING INDEX op_row (row=?)"]
    assert not any("TEMP B-TREE" in line for line in plan)
