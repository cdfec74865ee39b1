"""Who stands on the lists before and after an open day, and how they are divided."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import paper_lists
from desktop_app.features.volunteers.services import Address, CareEntry, add_care_area
from desktop_app.residents.services import add_member, record_death, record_move_out
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.residents import make_child, make_household, make_resident

BORN = "2025-08-17"
HELD = TODAY - timedelta(days=2)


def live(db, name, house="12", **address):
    """Enter a child with its house and return the id."""
    home = make_household(db, **{"area": "Krajan", "ward": "01", "neighbourhood": "003", "house_number": house, **address})
    child = make_child(db, name, BORN)
    acted(db, lambda session: add_member(session, home, child, "child", TODAY, TODAY))
    return child


def prepare(db, kind="day", for_day=TODAY, divided_by="", today=TODAY):
    """Make lists and return for each: part of the village, volunteer, names in order."""
    made = acted(db, lambda session: paper_lists.prepare_lists(session, kind, for_day, today, divided_by))
    with db.read() as session:
        found = []
        for one in made:
            card = paper_lists.list_card(session, one.id)
            names = [str(line.person.shown) for line in paper_lists.list_lines(session, one.id)]
            found.append((card.street, card.volunteer, names))
    return found


def test_the_list_before_the_day_has_the_children_who_live_here_by_name(db):
    for name in ("Sari", "Ayu"):
        live(db, name)
    add_person(db, "Old", date(2019, 1, 1))
    add_person(db, "Guest", date(2025, 8, 1), status="visitor")
    assert prepare(db) == [("", "", ["Ayu", "Sari"])]


def test_nobody_asks_for_the_dead_or_the_moved(db):
    """simple-android#2560: dead patients stood on the overdue list."""
    sari, ayu, _budi = (live(db, name) for name in ("Sari", "Ayu", "Budi"))
    acted(db, lambda session: record_death(session, sari, PartialDate.of(HELD), TODAY))
    acted(db, lambda session: record_move_out(session, ayu, PartialDate.of(HELD), TODAY))
    assert prepare(db) == [("", "", ["Budi"])]
    open_day(db, HELD)
    assert prepare(db, "absent", HELD) == [("", "", ["Budi"])]


def test_a_list_of_a_street_is_in_the_order_of_the_houses(db):
    live(db, "Ayu", "12")
    live(db, "Budi", "9")
    live(db, "Citra", "10")
    live(db, "Dewi", "1", neighbourhood="004")
    add_person(db, "Zaki", date(2025, 8, 1))
    assert prepare(db, divided_by="neighbourhood") == [
        ("Krajan / 01 / 003", "", ["Budi", "Citra", "Ayu"]),
        ("Krajan / 01 / 004", "", ["Dewi"]),
        ("", "", ["Zaki"]),
    ]


def test_each_volunteer_gets_the_houses_that_she_looks_after(db):
    tini = make_resident(db, "Tini")
    live(db, "Ayu")
    live(db, "Dewi", neighbourhood="004")
    acted(db, lambda session: add_care_area(session, CareEntry(tini, Address("Krajan", "01", "004"), date(2026, 1, 1))))
    assert prepare(db, divided_by="volunteer") == [("", "Tini", ["Dewi"]), ("", "", ["Ayu"])]


def test_the_list_after_the_day_has_those_who_did_not_come_and_were_not_visited_since(db):
    came, _missed, visited = (live(db, name) for name in ("Came", "Missed", "Visited"))
    weigh(db, open_day(db, HELD), came, 9_000)
    acted(db, lambda session: services.visit_elsewhere(session, visited, TODAY, TODAY))
    assert prepare(db, "absent", HELD) == [("", "", ["Missed"])]


def test_who_was_seen_since_stands_on_no_second_list(db):
    """simple-android#3925: overdue although seen recently."""
    child = live(db, "Ayu")
    open_day(db, HELD)
    prepare(db, "absent", HELD)
    acted(db, lambda session: services.visit_elsewhere(session, child, TODAY, TODAY))
    with pytest.raises(UserError, match="came, or was visited since"):
        prepare(db, "absent", HELD)


@pytest.mark.parametrize(
    ("kind", "why"), [("day", "No children are expected"), ("due", "Nothing is due"), ("absent", "There was no open day")]
)
def test_a_list_of_nobody_says_why(db, kind, why):
    with pytest.raises(UserError, match=why):
        prepare(db, kind)


def test_what_is_due_stands_as_boxes_on_the_line(db):
    child = live(db, "Ayu")
    acted(db, lambda session: paper_lists.prepare_lists(session, "due", TODAY, TODAY))
    with db.read() as session:
        (line,) = paper_lists.list_lines(session, paper_lists.list_lists(session)[0].id)
    assert line.person.id == child
    assert "OPV1" in [box.code for box in line.boxes]
    assert not any(box.given for box in line.boxes)


def test_lists_are_divided_only_by_levels_of_which_there_are_two(db):
    live(db, "Ayu")
    live(db, "Dewi", neighbourhood="004")
    with db.read() as session:
        assert paper_lists.levels_in_use(session) == ["neighbourhood"]


def test_a_list_of_what_is_still_due_after_the_day_is_for_visits_at_home(db):
    live(db, "Ayu")
    open_day(db, HELD)
    prepare(db, "due", HELD)
    prepare(db, "due", TODAY)
    with db.read() as session:
        assert [(card.for_day, card.is_of_the_day) for card in paper_lists.list_lists(session)] == [(TODAY, True), (HELD, False)]


def test_lists_are_made_for_the_next_open_day_by_custom_until_one_is_begun(db):
    for month in (8, 9):
        open_day(db, date(2026, month, 8))
    with db.read() as session:
        assert paper_lists.day_to_prepare(session, TODAY, TODAY) == date(2026, 10, 8)
        assert paper_lists.day_to_prepare(session, date(2026, 9, 8), TODAY) == date(2026, 9, 8)
    open_day(db, TODAY)
    with db.read() as session:
        assert paper_lists.day_to_prepare(session, TODAY, TODAY) == TODAY


def test_who_was_visited_at_home_in_the_afternoon_of_the_day_is_not_missing(db):
    ayu, _budi = live(db, "Ayu"), live(db, "Budi")
    open_day(db, HELD)
    acted(db, lambda session: services.visit_elsewhere(session, ayu, HELD, TODAY))
    assert prepare(db, "absent", HELD) == [("", "", ["Budi"])]
