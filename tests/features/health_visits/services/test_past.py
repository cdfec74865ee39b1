"""A year of the paper register, typed in later."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import past
from desktop_app.residents.models import LifeEvent, Resident
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

MARCH, APRIL = date(2025, 3, 10), date(2025, 4, 7)


def names(db, more=()):
    with db.read() as session:
        return [str(child.name) for child in past.list_past_year(session, 2025, more).children]


def child(db, resident):
    with db.read() as session:
        return past.past_child(session, resident, 2025)


def record(db, resident, on, grams):
    acted(db, lambda session: past.record_past_weight(session, resident, on, grams, TODAY))


def move_out(db, resident, when=None):
    with db.action(SET_UP) as session:
        session.get(Resident, resident).status = "moved"
        year, month = when or (None, None)
        session.add(LifeEvent(resident_id=resident, kind="moved_out", event_year=year, event_month=month))


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2024, 8, 1), mother="Rina")


def test_the_children_of_that_year_are_listed_also_those_who_moved_or_died_since(db, ayu):
    add_person(db, "Born later", date(2026, 1, 2))
    add_person(db, "School child", date(2019, 12, 30))
    add_person(db, "Visitor", date(2024, 5, 1), status="visitor")
    add_person(db, "Five in spring", date(2020, 4, 2))
    add_person(db, "Died in summer", date(2024, 5, 1), died=PartialDate(2025, 7))
    add_person(db, "Died before", date(2023, 5, 1), died=PartialDate(2024, 7))
    move_out(db, add_person(db, "Moved in autumn", date(2023, 5, 1)), (2025, 10))
    move_out(db, add_person(db, "Moved before", date(2023, 5, 1)), (2024, 10))
    move_out(db, add_person(db, "Moved some day", date(2023, 5, 1)))
    assert names(db) == ["Ayu", "Died in summer", "Five in spring", "Moved in autumn", "Moved some day"]


def test_who_is_asked_for_stands_in_the_list_too(db, ayu):
    visitor = add_person(db, "Visitor", date(2024, 5, 1), status="visitor")
    assert names(db, [visitor, ayu]) == ["Ayu", "Visitor"]


def test_a_weight_makes_the_open_day_and_one_undo_takes_both_back(db, ayu):
    record(db, ayu, MARCH, 7_400)
    assert child(db, ayu).weighed_on(MARCH).weight_g == 7_400
    with db.read() as session:
        day = services.open_day_on(session, MARCH)
        assert day.is_finished and day.measured == 1
        action = list_actions(session, 1)[0]
    with db.action(SET_UP) as session:
        undo(session, action.id)
    with db.read() as session:
        assert services.open_day_on(session, MARCH) is None
    assert child(db, ayu).weighings == {}


def test_an_open_day_that_is_there_is_found_and_stays_as_it_is(db, ayu):
    day = open_day(db, MARCH, "dacin")
    record(db, ayu, MARCH, 7_400)
    with db.read() as session:
        assert services.open_day_card(session, day).is_finished is False
        assert [found.id for found in past.list_past_year(session, 2025).days[3]] == [day]


def test_a_finished_day_takes_weights_from_paper(db, ayu):
    day = open_day(db, MARCH)
    acted(db, lambda session: services.finish_day(session, day))
    record(db, ayu, MARCH, 7_400)
    assert child(db, ayu).weighed_on(MARCH).weight_g == 7_400


def test_what_was_weighed_elsewhere_in_the_month_is_told_apart(db, ayu):
    def at_home(session):
        visit = services.visit_elsewhere(session, ayu, date(2025, 3, 20), TODAY)
        services.record_measurement(session, visit, "weight_g", 7_600)

    acted(db, at_home)
    found = child(db, ayu)
    assert found.weighed_on(MARCH) is None and found.weighed_otherwise(MARCH).weight_g == 7_600
    record(db, ayu, MARCH, 7_400)
    found = child(db, ayu)
    assert (found.weighed_on(MARCH).weight_g, found.weighed_otherwise(MARCH).weight_g) == (7_400, 7_600)


def test_taking_a_weight_away_leaves_nothing_of_an_empty_visit(db, ayu):
    record(db, ayu, MARCH, 7_400)
    record(db, ayu, MARCH, None)
    record(db, ayu, APRIL, None)
    with db.read() as session:
        assert services.open_day_on(session, MARCH).here == 0 and services.open_day_on(session, APRIL) is None


def test_taking_a_weight_away_leaves_the_length_of_the_day(db, ayu):
    weigh(db, open_day(db, MARCH), ayu, 7_400, 680)
    record(db, ayu, MARCH, None)
    with db.read() as session:
        found = services.weighings_of(session, ayu)[0]
        assert (found.weight_g, found.length_height_mm) == (None, 680)


@pytest.mark.parametrize(
    ("on", "grams", "why"),
    [
        (MARCH, 740, "not possible"),
        (date(2024, 7, 1), 3_000, "was born"),
        (date(2026, 10, 6), 9_000, "future"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(db, ayu, on, grams, why):
    with pytest.raises(InputError, match=why):
        record(db, ayu, on, grams)
    with db.read() as session:
        assert services.open_day_on(session, on) is None and services.weighings_of(session, ayu) == []


def test_a_weight_typed_again_is_no_new_action(db, ayu):
    record(db, ayu, MARCH, 7_400)
    with db.read() as session:
        before = list_actions(session, 50)
    record(db, ayu, MARCH, 7_400)
    with db.read() as session:
        assert list_actions(session, 50) == before


def test_the_copy_from_paper_names_who_typed_it(db, ayu):
    record(db, ayu, MARCH, 7_400)
    with db.read() as session:
        from desktop_app.features.health_visits.models import Visit

        assert [visit.typed_by for visit in session.query(Visit)] == ["siti"]


def test_who_cannot_have_come_is_known_before_typing(db):
    born = child(db, add_person(db, "Ayu", date(2025, 3, 11)))
    assert not born.can_have_come(MARCH) and born.can_have_come(APRIL)
    died = child(db, add_person(db, "Budi", date(2024, 3, 11), died=PartialDate(2025, 3)))
    assert died.can_have_come(MARCH) and not died.can_have_come(APRIL)
    five = child(db, add_person(db, "Citra", date(2020, 3, 11)))
    assert five.is_of_age(MARCH) and not five.is_of_age(APRIL)
