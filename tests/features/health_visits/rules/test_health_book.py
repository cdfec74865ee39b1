"""When the next open day is to be expected."""

from datetime import date

import pytest

from desktop_app.features.health_visits.rules.health_book import next_open_day

CASES = [
    ([date(2026, 9, 7), date(2026, 10, 7)], date(2026, 11, 7)),  # a day of the month
    ([date(2026, 9, 8), date(2026, 10, 13)], date(2026, 11, 10)),  # the second Tuesday
    ([date(2026, 12, 7), date(2027, 1, 7)], date(2027, 2, 7)),
    ([date(2026, 8, 31), date(2026, 10, 31)], date(2026, 11, 30)),  # a month was left out; the last day of a short month
    ([date(2026, 8, 31), date(2026, 11, 30)], None),  # no custom to be seen
    ([date(2026, 9, 29), date(2026, 12, 29)], date(2027, 1, 29)),
    ([date(2026, 10, 29), date(2026, 12, 31)], None),  # a fifth Thursday: January has none
    ([date(2026, 10, 7), date(2026, 10, 21)], None),  # twice in one month
    ([date(2026, 10, 7)], None),
    ([], None),
]


@pytest.mark.parametrize(("held", "expected"), CASES)
def test_the_next_open_day_follows_the_custom_of_the_last_two(held, expected):
    assert next_open_day(held) == expected
