"""The words of the result column."""

from datetime import date

import pytest

from desktop_app.features.health_visits.rules.results import change_words, weight_change

NOVEMBER = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("now", "before", "words", "tone"),
    [
        (9_200, 8_900, "+300 g since November", "ok"),
        (8_800, 8_900, "−100 g since November", "warn"),
        (8_900, 8_900, "Same weight as in November", "warn"),
        (8_900, None, "First weighing here", "plain"),
    ],
)
def test_a_weight_is_compared_with_the_last_one(now, before, words, tone):
    text, found_tone = change_words(weight_change(now, before, NOVEMBER if before else None))
    assert (str(text.fill(month="November")), found_tone) == (words, tone)
