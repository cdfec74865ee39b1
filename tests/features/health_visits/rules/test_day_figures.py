"""Figures of a day: coloured only while somebody stands in them, hidden where an empty one says nothing."""

import pytest

from desktop_app.features.health_visits.rules.day_figures import ALWAYS, GROUPS, TITLES, TONES, WEIGHT, figure


@pytest.mark.parametrize(
    ("code", "people", "tone", "is_shown"),
    [
        ("BGM", [b"a"], "danger", True),
        ("BGM", [], "plain", False),
        ("N", [], "plain", True),
        ("T", [b"a"], "warn", True),
    ],
)
def test_a_figure_is_coloured_and_shown_by_who_stands_in_it(code, people, tone, is_shown):
    one = figure(WEIGHT, code, people)
    assert (one.tone, one.is_shown, one.count) == (tone, is_shown, len(people))


def test_tones_and_what_is_always_shown_name_figures():
    assert TONES.keys() | ALWAYS <= TITLES.keys() and WEIGHT in GROUPS
