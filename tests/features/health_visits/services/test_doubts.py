"""The post's doubtful values, and what is answered."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services.doubts import answer_doubt, exchange_twins, list_doubts
from desktop_app.features.health_visits.services.rounding import rounding_habits
from desktop_app.residents.models import Identifier, Resident
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

SEPTEMBER = date(2026, 9, 7)


def doubts(db, **asked):
    with db.read() as session:
        return list_doubts(session, TODAY, **asked)


@pytest.fixture
def jumping(db):
    """Ayu's weight jumps from September to October; Budi's does not."""
    ayu, budi = add_person(db, "Ayu", date(2025, 8, 1)), add_person(db, "Budi", date(2024, 2, 1))
    before, now = open_day(db, SEPTEMBER), open_day(db)
    for child, weight in ((ayu, 8_900), (budi, 11_000)):
        weigh(db, before, child, weight)
    weigh(db, now, budi, 11_200)
    return ayu, weigh(db, now, ayu, 12_900)


def test_a_doubt_is_listed_until_somebody_says_it_is_right(db, jumping):
    ayu, visit = jumping
    (doubt,) = doubts(db)
    assert (doubt.kind, doubt.resident, doubt.visit, doubt.measured_on) == ("weight_jumped", ayu, visit, TODAY)
    acted(db, lambda session: answer_doubt(session, doubt, TODAY, "weighed twice"))
    assert doubts(db) == []


def test_an_answer_is_asked_anew_once_the_value_is_another(db, jumping):
    _, visit = jumping
    acted(db, lambda session: answer_doubt(session, doubts(db)[0], TODAY))
    acted(db, lambda session: services.record_measurement(session, visit, "weight_g", 13_900))
    assert [doubt.value_seen for doubt in doubts(db)] == ["13900 8900"]
    acted(db, lambda session: services.record_measurement(session, visit, "weight_g", 12_900))
    assert doubts(db) == []


def test_a_corrected_value_is_doubted_no_more(db, jumping):
    _, visit = jumping
    acted(db, lambda session: services.record_measurement(session, visit, "weight_g", 9_200))
    assert doubts(db) == []


def test_the_most_urgent_kind_stands_first_and_one_child_can_be_asked_for(db, jumping):
    ayu, _ = jumping
    citra = add_person(db, "Citra", PartialDate(2025, 3))
    dewi = add_person(db, "Dewi", date(2025, 3, 1))
    for child, weight in ((citra, 9_000), (dewi, 24_000)):
        weigh(db, open_day(db, date(2026, 10, 3)), child, weight)
    assert [doubt.kind for doubt in doubts(db)] == ["far_weight", "weight_jumped", "birth"]
    assert [doubt.resident for doubt in doubts(db, ids=[ayu])] == [ayu]


def test_visitors_older_people_and_years_ago_are_not_asked_about(db):
    visitor = add_person(db, "Zaki", date(2025, 8, 1), status="visitor")
    grandmother = add_person(db, "Nenek", date(1950, 1, 1))
    ayu = add_person(db, "Ayu", date(2023, 8, 1))
    for child, weight in ((visitor, 25_000), (grandmother, 20_000)):
        weigh(db, open_day(db), child, weight)
    weigh(db, open_day(db, date(2025, 9, 1)), ayu, 40_000)
    assert doubts(db) == []


def test_an_answer_about_the_birth_date_holds_for_later_measurements(db):
    ayu = add_person(db, "Ayu", PartialDate(2025, 8))
    weigh(db, open_day(db, SEPTEMBER), ayu, 8_900)
    acted(db, lambda session: answer_doubt(session, doubts(db)[0], TODAY))
    weigh(db, open_day(db), ayu, 9_100)
    assert doubts(db) == []


def test_a_national_number_contradicts_the_sex(db):
    ayu = add_person(db, "Ayu", date(2025, 8, 1), sex="M")
    weigh(db, open_day(db), ayu, 8_900)
    acted(db, lambda session: session.add(Identifier(resident_id=ayu, kind="national_id", value="3201014108250001")))
    assert [str(doubt.words) for doubt in doubts(db)] == ["Recorded as a boy, but the national number says girl."]


def test_exchanged_twins_get_their_own_values_back(db):
    ani, ina = (add_person(db, name, date(2025, 8, 1), mother="Rina") for name in ("Ani", "Ina"))
    before, now = open_day(db, SEPTEMBER), open_day(db)
    weigh(db, before, ani, 8_000, 720)
    weigh(db, before, ina, 9_600, 740)
    weigh(db, now, ani, 9_750, 741)
    weigh(db, now, ina, 8_150, 721)
    (doubt,) = doubts(db)  # not one more for each weight and length that jumps
    assert doubt.kind == "swapped"
    acted(db, lambda session: exchange_twins(session, doubt))
    with db.read() as session:
        now = services.weighings_between(session, TODAY, TODAY)
    assert {one.resident: (one.weight_g, one.length_height_mm, one.position) for one in now} == {
        ani: (8_150, 721, "lying"),
        ina: (9_750, 741, "lying"),
    }
    assert doubts(db) == []


def test_values_of_merged_entries_are_one_childs(db):
    ayu = add_person(db, "Ayu", date(2025, 8, 1))
    twice = add_person(db, "Ayu", date(2025, 8, 1))
    weigh(db, open_day(db, SEPTEMBER), twice, 8_900)
    weigh(db, open_day(db), ayu, 12_900)
    assert doubts(db) == []
    acted(db, lambda session: setattr(session.get(Resident, twice), "merged_into", ayu))
    assert [(doubt.kind, doubt.resident) for doubt in doubts(db)] == [("weight_jumped", ayu)]


def test_habits_are_told_by_measurer(db):
    day = open_day(db)
    for number in range(32):
        visit = weigh(db, day, add_person(db, f"Child {number}", date(2025, 8, 1)), 9_000 + 500 * (number % 2))
        acted(db, lambda session, visit=visit: services.record_measurer(session, visit, "Wati"))
    weigh(db, day, add_person(db, "Ayu", date(2025, 8, 1)), 9_100)
    with db.read() as session:
        found = rounding_habits(session, TODAY, TODAY)
    assert [(one.measurer, one.habit.field, one.habit.values, one.habit.kind) for one in found] == [
        ("Wati", "weight_g", 32, "round"),
        ("", "weight_g", 1, "few"),
    ]
