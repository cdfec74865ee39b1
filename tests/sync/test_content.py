"""Contents: they hold exactly the log, are small, and anything that is altered is refused."""

from datetime import date

import pytest

from desktop_app.core.ids import derived_id, new_id
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.features.health_visits.models import BodyMeasurement, Visit
from desktop_app.features.health_visits.rules import natural_ids
from desktop_app.residents.models import Resident
from desktop_app.sync.content import BrokenContentError, read_content
from desktop_app.sync.content.columns import read_column, write_column
from desktop_app.sync.content.recipes import find_recipe, make_id
from desktop_app.sync.giving import contents
from tests.db.laptops import SAVE, add, edit

LOG = """SELECT a.id, a.origin, a.seq, a.clock, a.at, a.user, a.label, a.undoes, a.digest, s.tbl, s.fields, o.row, o.vals,
    o.parents, o.hash FROM action a JOIN op o ON o.action = a.n JOIN shape s ON s.n = o.shape ORDER BY a.n, o.i"""


def whole(database: Database) -> bytes:
    with database.read() as session:
        (content,) = contents(session.connection(), {})
    return content.data


def test_a_content_holds_the_log_byte_for_byte(a: Database) -> None:
    key = add(a)
    with a.action(SAVE) as session:
        day = date(2026, 10, 5)
        visit = Visit(id=natural_ids.visit_id_elsewhere(key, day, "home"), resident_id=key, visited_on=day, kind="home")
        session.add(visit)
        session.add(BodyMeasurement(id=natural_ids.measurement_id(visit.id), visit_id=visit.id, resident_id=key, measured_on=day))
        session.flush()
        visit.note = "twice in one action"
    take_back(a, edit(a, key, phone="081"))
    content = read_content(whole(a))
    read = [
        (*action.header, *content.shapes[op.shape], op.row, op.vals, op.parents, op.hash)
        for action in content.actions
        for op in action.ops
    ]
    with a.read() as session:
        assert read == [tuple(row) for row in session.connection().exec_driver_sql(LOG)]
    assert content.erased == frozenset()


def test_no_altered_byte_of_a_content_is_taken_for_another_history(a: Database) -> None:
    key = add(a)
    edit(a, key, phone="081", note="Mawar")
    data = whole(a)
    true = read_content(data)
    refused = 0
    for at in range(len(data)):
        altered = data[:at] + bytes([data[at] ^ 0x15]) + data[at + 1 :]
        try:
            read = read_content(altered)
        except BrokenContentError:
            refused += 1
        else:
            assert read == true
    assert refused >= len(data) * 0.9


@pytest.mark.parametrize("end", [0, 1, 10, -1])
def test_a_torn_content_is_refused(a: Database, end: int) -> None:
    add(a)
    with pytest.raises(BrokenContentError):
        read_content(whole(a)[:end])


def test_ids_made_from_natural_keys_are_not_sent(a: Database) -> None:
    people, day = [(new_id(), f"N{n}") for n in range(50)], date(2026, 10, 5)
    visits = [(natural_ids.visit_id_elsewhere(key, day, "home"), key, day, "home") for key, _ in people]
    with a.action(SAVE) as session:
        record_bulk(session, Resident, ("id", "name"), people)
        record_bulk(session, Visit, ("id", "resident_id", "visited_on", "kind"), visits)
    data = whole(a)
    assert not any(visit[0] in data for visit in visits)
    assert [op.row for op in read_content(data).actions[0].ops[50:]] == [visit[0] for visit in visits]


VALUES = (b"r" * 16, "2026-10-05", 3, "home", None, 2024, 5)
NAMES = ("resident_id", "visited_on", "month_number", "kind", "deleted_at", "given_year", "given_month")


@pytest.mark.parametrize(
    "key",
    [
        derived_id("visit", b"r" * 16),
        derived_id("visit", b"r" * 16, "home", "2026-10-05"),
        derived_id("visit", b"r" * 16, "3"),
        derived_id("visit", b"r" * 16, "2024-05"),
    ],
)
def test_a_recipe_is_found_from_one_row(key: bytes) -> None:
    recipe = find_recipe("visit", NAMES, VALUES, key)
    assert recipe is not None
    assert make_id(recipe, NAMES, VALUES) == key


def test_an_id_that_follows_from_nothing_has_no_recipe() -> None:
    assert find_recipe("visit", NAMES, VALUES, b"x" * 16) is None


@pytest.mark.parametrize(
    "values",
    [
        [],
        [1],
        [True, 1],
        [1, 1, 1],
        ["a"] * 9,
        ["a", None, "a", "a"],
        [None] * 4,
        [5, 6, 7, 1 << 60],
        [b"x", 1.5, None, "x"],
        [0.1] * 3,
    ],
)
def test_a_column_comes_out_as_it_went_in(values: list[object]) -> None:
    found = read_column(write_column(values))
    assert found == values
    assert list(map(type, found)) == list(map(type, values))


def test_a_column_of_impossible_length_is_refused() -> None:
    with pytest.raises(ValueError, match="length"):
        read_column([0, "x", 1 << 40])
