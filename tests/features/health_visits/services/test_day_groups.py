"""Who is expected on an open day for people of all ages, who came and who is missing (domain.md 1.2)."""

from datetime import date

import pytest

from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services.open_days import describe_open_day, open_day_card, start_open_day
from desktop_app.features.schedules.services import states_of
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.builders.open_day import act, read

EVERYBODY = ("children", "mothers", "school", "adults", "elderly")


@pytest.fixture
def village(db):
    born = {"baby": 2026, "schoolboy": 2016, "father": 1990, "grandmother": 1950}
    return {name: add_person(db, name, date(year, 1, 1), sex="M" if name == "father" else "F") for name, year in born.items()}


def hold(db, *groups):
    day = open_day(db)
    act(db, describe_open_day, day, place="", scale=None, zero_checked=None, volunteers=None, groups=groups)
    return day


def names(village, ids):
    return {name for name, one in village.items() if one in ids}


def test_a_day_of_which_nothing_is_said_expects_children_alone(db, village):
    assert names(village, read(db, services.expected_ids, TODAY)) == {"baby"}


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        (("elderly",), {"grandmother"}),
        (("school", "adults"), {"schoolboy", "father"}),
        (EVERYBODY, {"baby", "schoolboy", "father", "grandmother"}),
        (("mothers",), set()),
    ],
)
def test_those_are_absent_whose_group_is_expected(db, village, groups, expected):
    day = hold(db, *groups)
    assert names(village, read(db, services.absent_of, day, [])) == expected


def test_groups_are_counted_with_who_came_and_who_is_missing(db, village):
    day = hold(db, "adults", "elderly")
    weigh(db, day, village["grandmother"], 52_000, 1_500)
    weigh(db, day, village["schoolboy"], 24_000, 1_250)
    rows = read(db, services.list_day, day)
    counts = read(db, services.count_groups, day, rows, read(db, services.absent_of, day, rows))
    found = {one.group: (one.is_expected, names(village, one.came), names(village, one.absent)) for one in counts}
    assert found == {
        "school": (False, {"schoolboy"}, set()),
        "adults": (True, set(), {"father"}),
        "elderly": (True, {"grandmother"}, set()),
    }


def test_the_summary_names_each_group_once_others_than_children_are_there(db, village):
    day = hold(db, "children", "elderly")
    weigh(db, day, village["baby"], 6_000, 650)
    summary = read(db, services.day_summary, day)
    assert summary.ids("came.children") == [village["baby"]] and summary.ids("absent.elderly") == [village["grandmother"]]
    alone = hold(db, "children")
    assert read(db, services.day_summary, alone).figure("came.children") is None


def test_the_next_day_is_for_the_groups_of_the_last_one(db, village):
    act(db, start_open_day, date(2026, 9, 5), TODAY, groups=("mothers", "elderly"))
    day = act(db, start_open_day, TODAY, TODAY)
    assert read(db, open_day_card, day).groups == ("mothers", "elderly")


def test_nobody_has_a_state_that_no_slice_knows(db, village):
    assert read(db, states_of, list(village.values()), TODAY) == {}
