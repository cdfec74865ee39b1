"""What a newer program wrote is kept, waits, survives edits by the older program, and is shown after the update."""

from desktop_app.db.database import Database
from desktop_app.db.waiting import refold_waiting
from desktop_app.sync.giving import contents
from desktop_app.sync.taking import take
from tests.db.laptops import add, add_fact, dump, edit, problems, send

from .histories.programs import OLD, running


def parts(source: Database) -> list[bytes]:
    with source.read() as session:
        return [content.data for content in contents(session.connection(), {})]


def test_tables_and_fields_of_a_newer_program_wait_and_are_shown_after_the_update(a: Database, b: Database) -> None:
    key = add(a)
    edit(a, key, note="newer")
    fact = add_fact(a, key)
    with running(OLD):
        assert take(b, parts(a)).waiting == 3  # a birth with the unknown field, an edit of it, a row of the unknown table
        edit(b, key, phone="081")
        assert problems(b) == []
    assert dump(b)["resident_fact"] == {}
    assert dump(b)["resident"][key]["note"] is None
    assert refold_waiting(b) == 2
    assert dump(b)["resident"][key]["note"] == "newer"
    assert dump(b)["resident_fact"][fact]["value"] == "farmer"
    send(b, a)
    assert dump(a) == dump(b)
    assert dump(a)["resident"][key]["phone"] == "081"
    assert problems(b) == []
    assert refold_waiting(b) == 0
