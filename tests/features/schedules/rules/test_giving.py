"""What can be true of doses."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.schedules.rules.giving import check_service

TODAY = date(2026, 10, 10)
BORN = PartialDate(2026, 3, 5)


@pytest.mark.parametrize(
    ("code", "given", "where", "field"),
    [
        ("BCG", PartialDate(2026, 4, 1), "here", None),
        ("BCG", PartialDate(2026, 4), "seen_on_card", None),
        ("BCG", PartialDate(), "told", None),
        ("BCG", PartialDate(2026, 4), "here", "given"),  # what is given here has a day
        ("BCG", PartialDate(2026, 11), "elsewhere", "given"),  # in the future
        ("BCG", PartialDate(2026, 3, 4), "elsewhere", "given"),  # before birth
        ("BCG", PartialDate(2026), "elsewhere", None),
        ("", PartialDate(2026, 4, 1), "here", "code"),
        ("BCG", PartialDate(2026, 4, 1), "", "where_given"),
    ],
)
def test_a_dose_lies_between_birth_and_today(code, given, where, field):
    assert [p.field for p in check_service(code, given, where, BORN, TODAY)] == ([field] if field else [])


@pytest.mark.parametrize(
    ("given", "is_possible"),
    [
        (PartialDate(2026, 9, 1), True),
        (PartialDate(2026, 9), True),  # it may have been on its first day
        (PartialDate(2026, 9, 2), False),
        (PartialDate(2026, 10), False),
        (PartialDate(), True),
    ],
)
def test_nobody_is_given_anything_after_death(given, is_possible):
    problems = check_service("BCG", given, "elsewhere", BORN, TODAY, PartialDate(2026, 9, 1))
    assert [problem.field for problem in problems] == ([] if is_possible else ["given"])
