"""Food from 6 months on, and courses of recovery food."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.child_record.rules.days import Lifetime, check_day
from desktop_app.features.child_record.rules.food import FoodEntry, check_food, is_food_asked
from desktop_app.features.child_record.rules.recovery import (
    CourseDays,
    RecoveryEntry,
    check_course,
    check_end,
    check_portions,
    last_planned,
)

TODAY, START = date(2026, 10, 5), date(2026, 9, 21)


@pytest.mark.parametrize(("age", "asked"), [(5, False), (6, True), (71, True), (72, False), (None, True)])
def test_food_is_asked_from_six_months_on(age, asked):
    """KMK 2015/2023: food from 6 months on; the child's card ends with month 71."""
    assert is_food_asked(age) is asked


def test_an_empty_answer_on_food_is_refused_and_a_no_is_an_answer():
    assert check_food(FoodEntry()) and not check_food(FoodEntry(suitable=False))


@pytest.mark.parametrize(("days", "last"), [(14, date(2026, 10, 4)), (28, date(2026, 10, 18)), (56, date(2026, 11, 15))])
def test_a_course_lasts_14_28_or_56_days_with_its_first(days, last):
    """domain.md 4, MT pangan lokal."""
    assert last_planned(START, days) == last
    assert check_course(RecoveryEntry(START, days, "thin"), ()) == []


@pytest.mark.parametrize(
    ("entry", "others", "field"),
    [
        (RecoveryEntry(START, 30, "thin"), (), "days_planned"),
        (RecoveryEntry(START, 14, ""), (), "reason"),
        (RecoveryEntry(START, 14, "thin"), (CourseDays(date(2026, 9, 1)),), "started_on"),
        (RecoveryEntry(START, 14, "thin"), (CourseDays(date(2026, 9, 1), START),), "started_on"),
        (RecoveryEntry(START, 14, "thin"), (CourseDays(START, START),), "started_on"),
    ],
)
def test_a_course_that_cannot_be_is_refused_at_its_field(entry, others, field):
    assert [one.field for one in check_course(entry, others)] == [field]


def test_a_course_begins_after_one_that_ended_and_one_of_long_ago_can_be_written_down_later():
    entry = RecoveryEntry(START, 14, "thin")
    assert check_course(entry, (CourseDays(date(2026, 9, 1), date(2026, 9, 20)), CourseDays(date(2026, 9, 25), TODAY))) == []


@pytest.mark.parametrize(
    ("on", "portions", "eaten", "field"),
    [
        (date(2026, 9, 20), 1, "", "given_on"),
        (date(2026, 10, 6), 1, "", "given_on"),
        (START, 7, "", "portions"),
        (START, -1, "", "portions"),
        (START, 1, "half", "eaten"),
    ],
)
def test_portions_that_cannot_be_are_refused_at_their_field(on, portions, eaten, field):
    assert [one.field for one in check_portions(CourseDays(START), on, portions, eaten, TODAY)] == [field]


def test_a_day_without_portions_can_be_written_down():
    assert check_portions(CourseDays(START), START, 0, "none", TODAY) == []


def test_portions_after_the_end_are_refused():
    ended = CourseDays(START, date(2026, 9, 30))
    assert [one.field for one in check_portions(ended, date(2026, 10, 1), 1, "", TODAY)] == ["given_on"]


@pytest.mark.parametrize(
    ("on", "outcome", "last", "field"),
    [
        (date(2026, 9, 20), "gained", None, "ended_on"),
        (date(2026, 10, 6), "gained", None, "ended_on"),
        (date(2026, 9, 25), "gained", date(2026, 9, 26), "ended_on"),
        (START, "", None, "outcome"),
    ],
)
def test_an_end_that_cannot_be_is_refused_at_its_field(on, outcome, last, field):
    assert [one.field for one in check_end(CourseDays(START), on, outcome, last, TODAY)] == [field]


@pytest.mark.parametrize(
    ("on", "birth", "death", "possible"),
    [
        (TODAY, PartialDate(2026, 1, 1), None, True),
        (date(2026, 10, 6), PartialDate(2026, 1, 1), None, False),
        (date(2026, 1, 1), PartialDate(2026, 1, 2), None, False),
        (date(2026, 1, 1), PartialDate(2026), None, True),  # born some day of that year
        (TODAY, PartialDate(2026, 1, 1), PartialDate(2026, 9), False),
        (TODAY, PartialDate(), None, True),
    ],
)
def test_a_child_can_be_asked_about_on_days_of_its_life_only(on, birth, death, possible):
    assert (check_day(on, Lifetime(birth, death), TODAY) == []) is possible
