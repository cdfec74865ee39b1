"""What cannot be true of residents, at each edge."""

from datetime import date

import pytest

from desktop_app.features.data_quality.rules import people as rules
from tests.features.data_quality.rules.people import TODAY, A, B, C, day, people, person


@pytest.mark.parametrize(
    ("birth", "is_doubted"),
    [
        ("2026-10-04", False),
        ("2026-10-05", False),
        ("2026-10-06", True),
        ("2026-10", False),
        ("2026-11", True),
        ("2027", True),
        ("", False),
    ],
)
def test_a_birth_may_be_today_and_not_tomorrow(birth, is_doubted):
    assert bool(list(rules.births_in_future([person(birth)], TODAY))) == is_doubted


@pytest.mark.parametrize(
    ("birth", "is_doubted"),
    [("1916-10-05", False), ("1915-10-06", False), ("1915-10-05", True), ("1915", False), ("1914", True), ("", False)],
)
def test_somebody_of_111_years_is_asked_about(birth, is_doubted):
    assert bool(list(rules.too_old([person(birth)], TODAY))) == is_doubted


def test_the_dead_are_not_asked_how_old_they_are():
    assert not list(rules.too_old([person("1900", status="dead"), person("1900", death=day("1980"))], TODAY))


@pytest.mark.parametrize(
    ("mother", "child", "age"),
    [
        ("2006-10-05", "2016-10-04", 9),
        ("2006-10-05", "2016-10-05", None),
        ("1955-10-05", "2016-10-04", None),  # 60 completed years
        ("1955-10-05", "2016-10-05", 61),
        ("1955", "2016", None),  # perhaps 60
        ("1954", "2016", 61),
        ("2006", "2016", None),  # perhaps 10
        ("2007", "2016", 9),
        ("", "2016", None),
        ("1990", "", None),
    ],
)
def test_mothers_below_10_and_above_60_are_asked_about(mother, child, age):
    found = list(rules.unlikely_mothers(people(person(mother), person(child, B, mother=A))))
    assert [str(one.words) for one in found if age is not None and f" {age} years" in str(one.words)] == [
        str(one.words) for one in found
    ]
    assert bool(found) == (age is not None)


@pytest.mark.parametrize(
    ("parent", "child", "is_doubted"),
    [("2000-01-01", "1999-12-31", True), ("2000-01-01", "2000-01-01", False), ("2000", "1999", True), ("2000", "2000", False)],
)
def test_nobody_is_older_than_a_parent(parent, child, is_doubted):
    for field in ("mother", "father"):
        found = list(rules.older_than_parent(people(person(parent), person(child, B, **{field: A}))))
        assert bool(found) == is_doubted
    assert not list(rules.unlikely_mothers(people(person("2000-01-01"), person("1999-12-31", B, mother=A))))  # told once


@pytest.mark.parametrize(
    ("field", "sex", "is_doubted"),
    [("mother", "M", True), ("mother", "F", False), ("mother", None, False), ("father", "F", True), ("father", "M", False)],
)
def test_a_mother_is_not_male_and_a_father_not_female(field, sex, is_doubted):
    found = list(rules.parents_of_the_other_sex(people(person(sex=sex), person("2020", B, **{field: A}))))
    assert bool(found) == is_doubted and all(one.resident == A for one in found)


def test_of_three_with_one_number_two_are_asked_about():
    numbers = [(A, "1"), (B, "1"), (C, "1"), (C, "2"), (A, "1")]
    found = list(rules.shared_numbers(people(person(), person(key=B), person(key=C)), numbers))
    assert [one.resident for one in found] == [B, C]


@pytest.mark.parametrize(("last", "is_doubted"), [("2026-03-01", False), ("2026-03-02", False), ("2026-03-03", True)])
def test_nothing_is_dated_after_the_death(last, is_doubted):
    dead = person(status="dead", death=day("2026-03-02"))
    assert bool(list(rules.entries_after_death(people(dead), {A: date.fromisoformat(last)}))) == is_doubted


@pytest.mark.parametrize(("death", "is_doubted"), [("2026-03", False), ("2026", False), ("2026-02", True), ("", False)])
def test_a_death_that_is_half_known_gets_the_benefit_of_the_doubt(death, is_doubted):
    dead = person(status="dead", death=day(death))
    assert bool(list(rules.entries_after_death(people(dead), {A: date(2026, 3, 31)}))) == is_doubted


@pytest.mark.parametrize(("first", "is_doubted"), [("1995-04-11", True), ("1995-04-12", False), ("1995-04-13", False)])
def test_nothing_is_dated_before_the_birth(first, is_doubted):
    assert bool(list(rules.entries_before_birth(people(person()), {A: date.fromisoformat(first)}))) == is_doubted


def test_what_is_missing_is_asked_of_those_who_live_here_only():
    unknown = {"sex": None, "birth": ""}
    here, moved = person(**unknown), person(key=B, status="moved", **unknown)
    assert [one.resident for one in rules.unknown_sex([here, moved])] == [A]
    assert [one.resident for one in rules.unknown_birth([here, moved])] == [A]


@pytest.mark.parametrize(("death", "is_doubted"), [(None, True), ("", True), ("2020", False)])
def test_a_death_without_a_date_is_asked_about(death, is_doubted):
    dead = person(status="dead", death=None if death is None else day(death))
    assert bool(list(rules.unknown_death_day([dead]))) == is_doubted
