"""Ages in words, births from ages, and what newborns and houses are called."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.language import language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_months
from desktop_app.residents.rules import age_text, house_line, latest_birth, shown_name

TODAY = date(2026, 10, 5)


@pytest.mark.parametrize(
    ("born", "words"),
    [
        (PartialDate(2026, 10, 5), "0 days"),
        (PartialDate(2026, 9, 6), "29 days"),
        (PartialDate(2026, 8, 5), "2 months"),
        (PartialDate(2021, 10, 6), "59 months"),
        (PartialDate(2021, 10, 5), "5 years"),
        (PartialDate(1990), "≈ 36 years"),
        (PartialDate(2025, 2), "≈ 19 months"),
        (PartialDate(), "age unknown"),
    ],
)
def test_ages_are_said_in_days_then_months_then_years(born, words):
    assert language("en").text(age_text(born, TODAY)) == words


def test_an_exact_date_that_is_an_estimate_is_about():
    assert language("en").text(age_text(PartialDate(1990, 7, 1), TODAY, is_estimated=True)) == "≈ 36 years"


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(0, 1200))
def test_the_latest_birth_is_the_last_day_that_gives_the_age(on, months):
    latest = latest_birth(on, months)
    assert completed_months(latest, on) >= months
    assert completed_months(date.fromordinal(latest.toordinal() + 1), on) < months


def test_a_newborn_is_called_by_its_mother_in_the_readers_language():
    assert language("en").text(shown_name("", True, "Siti")) == "Baby of Siti"
    assert language("en").text(shown_name("", True, "")) == "Baby without a name"
    assert shown_name("Ayu", False, "Siti") == "Ayu"


def test_a_house_stands_in_one_line():
    assert house_line("003", "Jalan Melati", "12") == "003 / Jalan Melati 12"
    assert house_line("", "", "12") == "12" and house_line("", "", "") == ""
