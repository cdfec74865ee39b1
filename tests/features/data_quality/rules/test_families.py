"""What cannot be true of families and houses, at each edge."""

from datetime import date

import pytest

from desktop_app.features.data_quality.rules import families as rules
from tests.features.data_quality.rules.people import TODAY, A, B, C, day, people, person

HOUSE, OTHER = b"h" * 16, b"o" * 16


@pytest.mark.parametrize(
    ("field", "death", "born", "is_doubted"),
    [
        ("mother", "2024-05-10", "2024-05-09", False),
        ("mother", "2024-05-10", "2024-05-10", False),
        ("mother", "2024-05-10", "2024-05-11", True),
        ("mother", "2024-05", "2024-05-31", False),
        ("father", "2024-01-10", "2024-11-10", False),
        ("father", "2024-01-10", "2024-11-11", True),
        ("mother", "", "2024-05-11", False),
        ("mother", "2024-05-10", "", False),
    ],
)
def test_nobody_is_born_after_the_mothers_death_nor_ten_months_after_the_fathers(field, death, born, is_doubted):
    parent = person(status="dead", death=day(death))
    found = list(rules.parents_who_died_before(people(parent, person(born, B, **{field: A}))))
    assert bool(found) == is_doubted and all(one.resident == B for one in found)


@pytest.mark.parametrize(
    ("born", "is_doubted"),
    [("2021-10-05", False), ("2021-10-06", True), ("2026-10-05", True), ("2026-10-06", False), ("", False)],
)
def test_who_is_the_mother_is_asked_of_children_below_five(born, is_doubted):
    assert bool(list(rules.small_children_without_mother([person(born)], [], TODAY))) == is_doubted
    assert not list(rules.small_children_without_mother([person(born)], [A], TODAY))
    assert not list(rules.small_children_without_mother([person(born, mother=B)], [], TODAY))


def test_nobody_lives_in_two_houses():
    stays = [(HOUSE, A, "head"), (OTHER, A, "child"), (HOUSE, B, "spouse"), (HOUSE, B, "spouse")]
    found = list(rules.in_two_houses(people(person(), person(key=B)), stays))
    assert [one.resident for one in found] == [A] and "2 houses" in str(found[0].words)


@pytest.mark.parametrize(
    ("kinships", "doubted"),
    [
        (("head", "spouse"), []),
        (("spouse", "child"), [A]),  # the oldest is asked about
        (("head", "head"), [B]),
        ((), []),
    ],
)
def test_a_house_has_one_head(kinships, doubted):
    known = people(person("1960"), person("1990", B))
    stays = [(HOUSE, who, kinship) for who, kinship in zip((A, B), kinships, strict=False)]
    found = list(rules.heads_of_houses(known, stays))
    assert [one.resident for one in found] == doubted
    assert all(one.arguments == {"household": HOUSE} for one in found)


def test_a_house_that_everybody_left_needs_no_head():
    known = people(person(status="moved"), person(key=B, death=day("2020"), status="dead"))
    assert not list(rules.heads_of_houses(known, [(HOUSE, A, "spouse"), (HOUSE, B, "head")]))


@pytest.mark.parametrize(
    ("number", "is_doubted"), [("1" * 15, True), ("1" * 16, False), ("1" * 17, True), ("3201 " + "1" * 12, False)]
)
def test_a_number_has_the_digits_of_the_card(number, is_doubted):
    assert bool(list(rules.numbers_of_wrong_length(people(person()), [(A, number)], 16))) == is_doubted
    assert not list(rules.numbers_of_wrong_length(people(person()), [(A, number)], None))
    assert not list(rules.numbers_of_wrong_length(people(person()), [(C, number)], 16))


def test_days_are_read_as_they_are_known():
    assert day("2024-05").latest == date(2024, 5, 31)
