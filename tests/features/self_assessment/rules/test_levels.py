"""Levels of a post; the limits are those of the strata table (domain.md 1.5, "Posyandu strata"), unconfirmed."""

import pytest

from desktop_app.features.self_assessment.rules.levels import Criterion, lacking, level_reached, meets

DAYS = Criterion("days", "Open days", "", "times", "open_days", (0, 8, 8, 8), "s")
SHARE = Criterion("share", "Weighed", "", "percent", "weighed", (0, 0, 50, 50), "s")
FUND = Criterion("fund", "Fund", "", "percent", "typed", (0, 0, 0, 50), "s")
ALL = (DAYS, SHARE, FUND)


@pytest.mark.parametrize(
    ("days", "share", "fund", "level"),
    [
        (7, 90, 90, 0),
        (8, 49, 90, 1),
        (8, 50, 0, 2),
        (8, 50, None, 2),
        (12, 83, 50, 3),
        (None, 83, 50, 0),
        (12, None, 50, 1),
    ],
)
def test_a_level_is_reached_when_every_criterion_has_what_it_asks_for(days, share, fund, level):
    assert level_reached(ALL, {"days": days, "share": share, "fund": fund}) == level


@pytest.mark.parametrize(
    ("value", "least", "is_enough"), [(None, 0, True), (None, 1, False), (0, 0, True), (49, 50, False), (50, 50, True)]
)
def test_what_nobody_knows_is_enough_only_where_nothing_is_asked_for(value, least, is_enough):
    assert meets(value, least) is is_enough


def test_what_the_next_level_still_asks_for_is_named_with_value_and_need():
    found = lacking(ALL, {"days": 12, "share": 40}, 2)
    assert [(one.criterion.code, one.value, one.needed) for one in found] == [("share", 40, 50)]
    assert [one.criterion.code for one in lacking(ALL, {"days": 12, "share": 60}, 3)] == ["fund"]


def test_a_post_without_criteria_stands_on_the_lowest_level():
    assert level_reached((), {}) == 0
