"""Habits of reading a scale or a board."""

import pytest

from desktop_app.features.health_visits.rules.doubts import habit_of
from desktop_app.features.health_visits.rules.measures import LENGTH, WEIGHT


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (range(700, 800), "even"),
        ([750] * 29, "few"),
        ([750] * 30, "round"),
        ([*range(700, 760), *[750] * 20], "round"),  # 32 of 80, by chance 16
        ([*range(700, 760), *[753] * 20], "uneven"),
        ([], "few"),
    ],
)
def test_the_last_digit_of_millimetres_shows_a_habit(values, kind):
    assert habit_of(LENGTH, values).kind == kind


def test_the_last_digit_of_a_weight_is_the_first_decimal_of_kilograms():
    habit = habit_of(WEIGHT, [9_450, 9_400, 10_000, 8_500])
    assert habit.counts == (1, 0, 0, 0, 2, 1, 0, 0, 0, 0)
    assert (habit.values, habit.round_share, habit.favourite) == (4, 0.5, 4)
