"""Expected day, weeks and trimester. Source: domain.md 5; 13, numbers 18 and 19."""

from datetime import date, timedelta

import pytest

from desktop_app.features.mothers.rules.dating import dated_from, expected_day, trimester_of, weeks_on
from desktop_app.features.mothers.services.pack_tables import trimesters
from desktop_app.packs import load_pack

LMP = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("lmp", "edd"),
    [
        (date(2026, 1, 1), date(2026, 10, 8)),
        (date(2024, 2, 29), date(2024, 12, 5)),
        (date(2025, 5, 31), date(2026, 3, 7)),
        (date(2026, 12, 31), date(2027, 10, 7)),
    ],
)
def test_the_expected_day_lies_280_days_after_the_last_period(lmp, edd):
    assert expected_day(lmp) == edd


@pytest.mark.parametrize(("days", "weeks"), [(-1, None), (0, 0), (6, 0), (7, 1), (83, 11), (84, 12), (279, 39), (280, 40)])
def test_weeks_are_completed_weeks(days, weeks):
    assert weeks_on(LMP, LMP + timedelta(days)) == weeks


def test_an_unknown_beginning_has_no_weeks():
    assert weeks_on(None, LMP) is None and dated_from(None, None) is None


def test_weeks_count_back_from_the_expected_day_where_an_ultrasound_gave_it():
    assert dated_from(LMP, expected_day(LMP) + timedelta(10)) == LMP + timedelta(10)
    assert dated_from(None, expected_day(LMP)) == LMP


@pytest.mark.parametrize(
    ("pack", "weeks", "trimester"),
    [
        ("indonesia", 0, 1),  # KMK 2015/2023: 0-12, >12-24, >24 weeks
        ("indonesia", 11, 1),
        ("indonesia", 12, 1),
        ("indonesia", 13, 2),
        ("indonesia", 23, 2),
        ("indonesia", 24, 2),
        ("indonesia", 25, 3),
        ("indonesia", 43, 3),
        ("generic", 12, 1),  # WHO: up to 12, 13-27, from 28
        ("generic", 13, 2),
        ("generic", 27, 2),
        ("generic", 28, 3),
        ("generic", None, None),
    ],
)
def test_the_trimester_follows_the_pack(pack, weeks, trimester):
    assert trimester_of(trimesters(load_pack(pack)), weeks) == trimester
