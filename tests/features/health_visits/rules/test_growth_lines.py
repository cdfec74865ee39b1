"""Which charts there are, and WHO's lines on them."""

from itertools import pairwise

import pytest

from desktop_app.features.health_visits.rules.growth_lines import (
    AGES,
    INDICATORS,
    LINES_Z,
    ages_of,
    grid,
    usual_ages,
    who_lines,
)

# WHO Child Growth Standards, simplified field tables (z-scores), and WHO Reference 2007: one decimal as printed
PUBLISHED = [
    ("wfa", "F", "0-24", -3, 0, 2.0),
    ("wfa", "F", "0-24", 0, 0, 3.2),
    ("wfa", "M", "0-24", 3, 0, 5.0),
    ("lhfa", "M", "0-6", 0, 0, 49.9),
    ("lhfa", "F", "0-6", -2, 0, 45.4),
    ("hcfa", "M", "0-6", 0, 0, 34.5),
    ("wfl", "M", "0-24", 0, 65.0, 7.3),
    ("wfl", "F", "24-60", -2, 100.0, 12.8),
    ("wfa", "M", "60-228", 0, 120, 31.2),
    ("bmifa", "F", "60-228", 2, 228, 29.7),
]


@pytest.mark.parametrize(("indicator", "sex", "ages", "z", "at", "value"), PUBLISHED)
def test_lines_run_through_the_published_values(indicator, sex, ages, z, at, value):
    x = at * 30.4375 if ages == "60-228" else at
    found = [y for line in who_lines(indicator, sex, ages, z) for px, y in line if px == pytest.approx(x)]
    assert [round(y, 1) for y in found] == [value]


@pytest.mark.parametrize("indicator", INDICATORS)
@pytest.mark.parametrize("sex", ["F", "M"])
def test_every_chart_has_seven_lines_that_reach_from_end_to_end_and_never_cross(indicator, sex):
    for ages in ages_of(indicator):
        lines = [who_lines(indicator, sex, ages.code, z) for z in LINES_Z]
        ends = {(polylines[0][0][0], polylines[-1][-1][0]) for polylines in lines}
        assert len(ends) == 1
        for below, above in pairwise(lines):
            for low, high in zip(below, above, strict=True):
                assert all(a[0] == b[0] and a[1] < b[1] for a, b in zip(low, high, strict=True))


@pytest.mark.parametrize("indicator", ["lhfa", "bmifa"])
def test_length_and_height_are_two_lines_with_a_step_between_day_730_and_731(indicator):
    length, height = who_lines(indicator, "F", "0-60", 0)
    assert (length[-1][0], height[0][0]) == (730, 731)
    step = length[-1][1] - height[0][1]
    assert 0.6 < step < 0.8 if indicator == "lhfa" else -0.5 < step < -0.1


@pytest.mark.parametrize(("indicator", "ages"), [("lhfa", "0-24"), ("lhfa", "24-60"), ("wfa", "0-60"), ("hcfa", "0-60")])
def test_charts_of_one_position_and_of_weight_and_head_have_no_step(indicator, ages):
    assert len(who_lines(indicator, "M", ages, 0)) == 1


def test_a_line_has_a_point_a_day_at_first_then_one_a_week_then_one_in_fifteen_days():
    (line,) = who_lines("wfa", "M", "0-24", -2)
    days = [x for x, _y in line]
    assert days[:3] == [0, 1, 2] and days[days.index(28) + 1] == 35 and days[days.index(91) + 1] == 106 and days[-1] == 730
    assert days == sorted(set(days)) and 60 <= len(days) <= 120


def test_lines_are_reckoned_once():
    assert who_lines("wfa", "M", "0-24", 2) is who_lines("wfa", "M", "0-24", 2)


def test_the_arm_begins_at_three_months():
    assert who_lines("acfa", "F", "0-24", 0)[0][0][0] == 91


@pytest.mark.parametrize(
    ("indicator", "age_days", "ages"),
    [
        ("wfa", None, "0-24"),
        ("wfa", 0, "0-24"),
        ("lhfa", 730, "0-24"),
        ("lhfa", 731, "24-60"),
        ("wfl", 731, "24-60"),
        ("wfa", 1826, "24-60"),
        ("wfa", 1827, "60-228"),
        ("hcfa", 3000, "24-60"),
        ("wfl", 3000, "24-60"),
    ],
)
def test_a_child_is_shown_on_the_ages_it_is_in(indicator, age_days, ages):
    assert usual_ages(indicator, age_days).code == ages


def test_each_month_to_two_years_has_its_line_and_whole_years_are_bolder():
    ticks = grid(AGES["0-24"], 24)
    assert [tick.label for tick in ticks] == list(range(25))
    assert [tick.label for tick in ticks if tick.is_strong] == [0, 12, 24]
    assert ticks[1].at == 30.4375


def test_school_age_is_labelled_in_years():
    ticks = grid(AGES["60-228"], 228)
    assert [tick.label for tick in ticks] == list(range(5, 20))


def test_the_days_of_two_ages_that_meet_belong_to_one_of_them():
    assert AGES["0-24"].last_day == 730 and AGES["24-60"].first_day == 731
    assert AGES["24-60"].last_day == 1826 and AGES["60-228"].first_day == 1827
