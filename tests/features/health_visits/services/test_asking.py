"""Questions at entry that look at more than one value."""

from datetime import date

import pytest

from desktop_app.features.health_visits import services
from tests.builders.health_visits import TODAY, add_person, open_day, weigh

SEPTEMBER = date(2026, 9, 7)


def question(db, resident, field, value, **asked):
    with db.read() as session:
        found = services.look_at(session, resident, TODAY, field, value, **asked)
    assert found.problems == ()
    return None if found.question is None else str(found.question)


@pytest.mark.parametrize(
    ("weight_g", "length_mm", "asks"),
    [(8_900, 740, False), (6_600, 820, True), (12_800, 690, True), (12_200, 790, False)],
)
def test_a_length_that_does_not_fit_the_weight_of_the_day_is_asked_about(db, weight_g, length_mm, asks):
    ayu = add_person(db, "Ayu", date(2025, 8, 1))
    weigh(db, open_day(db), ayu, weight_g)
    found = question(db, ayu, "length_height_mm", length_mm)
    assert (found is not None) == asks
    if asks:
        words = f"{weight_g / 1000} kg and {length_mm / 10} cm hardly go together. If both are right, press Enter again."
        assert found == words


def test_a_weight_that_does_not_fit_the_length_of_the_day_is_asked_about(db):
    ayu = add_person(db, "Ayu", date(2025, 8, 1))
    weigh(db, open_day(db), ayu, length_mm=820)
    assert question(db, ayu, "weight_g", 6_600) == "6.6 kg and 82.0 cm hardly go together. If both are right, press Enter again."
    assert question(db, ayu, "weight_g", 9_600) is None


@pytest.fixture
def twins(db):
    """Ani weighed 8.0 kg and Ina 8.6 kg in September; today Ani was weighed as Ina would be."""
    ids = {name: add_person(db, name, date(2025, 8, 1), mother="Rina") for name in ("Ani", "Ina")}
    before = open_day(db, SEPTEMBER)
    weigh(db, before, ids["Ani"], 8_000)
    weigh(db, before, ids["Ina"], 8_600)
    weigh(db, open_day(db), ids["Ani"], 8_750)
    return ids


def test_the_second_twin_is_asked_about_when_both_look_exchanged(db, twins):
    asked = question(db, twins["Ina"], "weight_g", 8_150)
    assert asked == "8.15 kg looks like the value of Ani: until now Ina was ahead. If it is right, press Enter again."
    assert question(db, twins["Ina"], "weight_g", 8_800) is None


def test_a_child_of_another_mother_is_no_twin(db, twins):
    budi = add_person(db, "Budi", date(2025, 8, 1), mother="Sari")
    weigh(db, open_day(db, date(2026, 9, 8)), budi, 8_900)
    assert question(db, budi, "weight_g", 8_700) is None
