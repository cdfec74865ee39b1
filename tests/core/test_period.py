"""Months and ages, by cases worked out on the calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import Month, add_months, completed_months, completed_years

DAYS = st.dates(date(1910, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("born", "on", "months"),
    [
        (date(2024, 1, 15), date(2024, 2, 14), 0),
        (date(2024, 1, 15), date(2024, 2, 15), 1),
        (date(2024, 1, 31), date(2024, 2, 29), 1),  # the month's end counts
        (date(2023, 1, 31), date(2023, 2, 28), 1),
        (date(2023, 12, 31), date(2024, 2, 28), 1),
        (date(2020, 2, 29), date(2021, 2, 28), 12),
        (date(2024, 6, 1), date(2024, 5, 31), -1),  # before birth
        (date(2021, 10, 5), date(2026, 10, 4), 59),
        (date(2021, 10, 5), date(2026, 10, 5), 60),
    ],
)
def test_a_month_of_age_is_complete_on_the_day_of_birth_or_the_months_end(born, on, months):
    assert completed_months(born, on) == months


def test_years_are_twelve_completed_months():
    assert completed_years(date(2000, 2, 29), date(2026, 2, 28)) == 26
    assert completed_years(date(2000, 3, 1), date(2026, 2, 28)) == 25


@given(DAYS, st.integers(0, 600))
def test_the_day_after_so_many_months_completes_them(born, months):
    day = add_months(born, months)
    assert completed_months(born, day) == months


@given(DAYS, DAYS)
def test_age_never_falls_from_one_day_to_the_next(born, on):
    following = date.fromordinal(on.toordinal() + 1)
    assert completed_months(born, following) >= completed_months(born, on)


def test_a_month_knows_its_days_and_neighbours():
    month = Month.parse("2024-02")
    assert (month.first, month.last, str(month)) == (date(2024, 2, 1), date(2024, 2, 29), "2024-02")
    assert month.plus(-2) == Month(2023, 12) and month.plus(11) == Month(2025, 1)


@pytest.mark.parametrize("text", ["2024", "2024-13", "October", "2024-00", "2024-1-1"])
def test_what_is_no_month_is_refused(text):
    with pytest.raises(ValueError):
        Month.parse(text)
