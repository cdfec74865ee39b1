"""The step Record: which questions an age asks for, and what is stored of the book at home and of breast milk."""

from datetime import date

import pytest

from desktop_app.db.history import list_actions
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services import feeding_by_month, record_birth_facts
from desktop_app.features.health_visits.services.growth_cards import card_answers
from desktop_app.features.health_visits.services.recording import record_book_and_milk, recording_of
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.builders.open_day import act, follow, read, row_of


@pytest.fixture
def day(db):
    follow(db)
    return open_day(db)


@pytest.mark.parametrize(
    ("born", "asks_book", "month"),
    [
        (date(2026, 10, 1), True, 0),
        (date(2026, 4, 5), True, 6),
        (date(2026, 3, 5), True, None),
        (date(2021, 10, 6), True, None),
        (date(2021, 10, 5), False, None),
        (date(1990, 1, 1), False, None),
        (None, False, None),
    ],
)
def test_the_book_is_asked_about_below_five_years_and_milk_only_until_six_months(db, day, born, asks_book, month):
    found = read(db, recording_of, row_of(db, day, add_person(db, "Siti", born)))
    assert (found.asks_book, found.feeding_month) == (asks_book, month)


def test_answers_are_stored_and_stand_there_the_next_time(db, day):
    child = add_person(db, "Siti", date(2026, 8, 3))
    act(db, record_book_and_milk, row_of(db, day, child), False, True)
    assert read(db, card_answers, [child], TODAY) == {child: False}
    assert read(db, feeding_by_month, [child]) == {child: {2: "yes"}}
    found = read(db, recording_of, row_of(db, day, child))
    assert (found.has_book, found.only_milk) == (False, True)


def test_no_answer_changes_nothing_and_the_same_answer_is_no_new_one(db, day):
    child = add_person(db, "Siti", date(2026, 8, 3))
    act(db, record_book_and_milk, row_of(db, day, child), True, None)
    before = len(read(db, list_actions, 100))
    act(db, record_book_and_milk, row_of(db, day, child), None, None)
    act(db, record_book_and_milk, row_of(db, day, child), True, None)
    assert len(read(db, list_actions, 100)) == before
    assert read(db, feeding_by_month, [child]) == {}


def test_milk_is_not_stored_for_an_age_that_is_not_asked_for(db, day):
    child = add_person(db, "Budi", date(2025, 1, 1), "M")
    act(db, record_book_and_milk, row_of(db, day, child), None, True)
    assert read(db, feeding_by_month, [child]) == {}


def test_weights_that_did_not_rise_twice_propose_a_sign_of_tuberculosis(db, day):
    child = add_person(db, "Siti", date(2025, 3, 3))
    for on, grams in ((date(2026, 7, 5), 9_000), (date(2026, 8, 5), 9_000), (date(2026, 9, 5), 9_000)):
        weigh(db, open_day(db, on), child, grams)
    assert read(db, recording_of, row_of(db, day, child)).no_gain_2_months is None
    weigh(db, day, child, 9_000)
    assert read(db, recording_of, row_of(db, day, child)).no_gain_2_months is True


def test_weeks_of_pregnancy_are_known_for_the_development_list(db, day):
    child = add_person(db, "Siti", date(2026, 3, 3))
    act(db, record_birth_facts, child, BirthFacts(gestation_weeks=32))
    assert read(db, recording_of, row_of(db, day, child)).gestation_weeks == 32
