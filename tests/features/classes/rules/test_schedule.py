"""On which days a class meets."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import Month
from desktop_app.features.classes.rules.schedule import Plan, check_plan, nth_weekday, planned_dates, week_of_month

TUESDAY = date(2026, 9, 1)


def days(*written):
    return [date.fromisoformat(one) for one in written]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (Plan(TUESDAY, "weekly", count=3), days("2026-09-01", "2026-09-08", "2026-09-15")),
        (Plan(TUESDAY, "weekly", every=2, count=3), days("2026-09-01", "2026-09-15", "2026-09-29")),
        (Plan(TUESDAY, "weekly", until=date(2026, 9, 16)), days("2026-09-01", "2026-09-08", "2026-09-15")),
        (Plan(date(2026, 8, 31), "monthly_date", count=3), days("2026-08-31", "2026-09-30", "2026-10-31")),
        (Plan(date(2027, 1, 31), "monthly_date", count=3), days("2027-01-31", "2027-02-28", "2027-03-31")),
        (Plan(date(2026, 9, 9), "monthly_weekday", count=3), days("2026-09-09", "2026-10-14", "2026-11-11")),
        (Plan(date(2026, 9, 30), "monthly_weekday", count=3), days("2026-09-30", "2026-10-28", "2026-11-25")),
        (Plan(date(2026, 9, 29), "monthly_weekday", every=3, count=2), days("2026-09-29", "2026-12-29")),
        (
            Plan(TUESDAY, "once", further=(date(2026, 9, 20), TUESDAY, date(2026, 9, 5))),
            days("2026-09-01", "2026-09-05", "2026-09-20"),
        ),
    ],
)
def test_the_days_of_a_plan(plan, expected):
    assert planned_dates(plan) == expected


def test_without_a_number_the_plan_goes_on_until_the_last_day_of_the_class():
    assert planned_dates(Plan(TUESDAY), date(2026, 9, 15)) == days("2026-09-01", "2026-09-08", "2026-09-15")


def test_a_fifth_weekday_is_the_last_of_each_month():
    assert week_of_month(date(2026, 9, 29)) == 5
    assert [nth_weekday(Month(2026, month), 1, 5).isoformat() for month in (9, 10)] == ["2026-09-29", "2026-10-27"]


@pytest.mark.parametrize(
    ("plan", "field"),
    [
        (Plan(TUESDAY, "daily", count=2), "repeat"),
        (Plan(TUESDAY, "weekly", every=0, count=2), "every"),
        (Plan(TUESDAY, "weekly"), "count"),
        (Plan(TUESDAY, "weekly", count=0), "count"),
        (Plan(TUESDAY, "weekly", count=1000), "count"),
        (Plan(TUESDAY, "weekly", count=2, starts_at=600, ends_at=600), "ends_at"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_at_its_field(plan, field):
    assert [problem.field for problem in check_plan(plan, None)] == [field]


@given(
    first=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    repeat=st.sampled_from(["weekly", "monthly_date", "monthly_weekday"]),
    every=st.integers(1, 12),
    count=st.integers(1, 40),
)
def test_any_plan_has_its_number_of_days_in_order_each_once_and_begins_with_the_first(first, repeat, every, count):
    found = planned_dates(Plan(first, repeat, every, count))
    assert len(found) == count and found == sorted(set(found)) and found[0] == first
    if repeat != "monthly_date":
        assert {day.weekday() for day in found} == {first.weekday()}
    if repeat != "weekly":
        assert len({Month.of(day) for day in found}) == count
    else:
        assert all(later - day == timedelta(weeks=every) for day, later in pairwise(found))
