"""Scores: rounding, flags, and the way back from a score to a measurement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.health_visits.rules.growth.scores import (
    NOT_SCORED,
    Row,
    restricted_score,
    restricted_value,
    symmetric_score,
    value_at,
)
from desktop_app.features.health_visits.rules.growth.tables import lms_table

UNIT_ROW: Row = (1.0, 1.0, 1.0)
"""z = value - 1, so that any z can be asked for."""

skewed = st.sampled_from(
    [
        lms_table("2006", indicator, sex).row(x)
        for sex in "FM"
        for indicator, x in (("wfa", 0), ("wfa", 1826), ("wfl", 640), ("wfh", 900), ("bmifa", 14), ("bmifa", 1500), ("acfa", 91))
    ]
)


@given(st.floats(0.001, 20) | st.integers(1, 20_000).map(lambda n: n / 1000))
def test_scores_are_rounded_as_python_rounds(value: float):
    z = value - 1.0
    assert symmetric_score(UNIT_ROW, value, 5.0)[0] == round(z, 2)
    if abs(z) <= 3:
        assert restricted_score(UNIT_ROW, value, -5.0, 5.0)[0] == round(z, 2)


def test_a_tie_goes_to_the_even_neighbour():
    assert symmetric_score(UNIT_ROW, 1.125, 5.0)[0] == 0.12
    assert symmetric_score(UNIT_ROW, 1.375, 5.0)[0] == 0.38


def test_there_is_no_minus_zero():
    assert str(symmetric_score(UNIT_ROW, 0.999, 5.0)[0]) == "0.0"
    assert str(restricted_score(UNIT_ROW, 0.999, -5.0, 5.0)[0]) == "0.0"
    assert str(symmetric_score(UNIT_ROW, 0.99500000001, 5.0)[0]) == "0.0"
    assert str(restricted_score(UNIT_ROW, 0.99500000001, -5.0, 5.0)[0]) == "0.0"


@pytest.mark.parametrize(
    ("z", "flag"),
    [(5.004, False), (5.006, True), (-5.004, False), (-5.006, True), (0.0, False)],
)
def test_the_flag_is_set_on_the_rounded_score(z: float, flag: bool):
    row = (1.0, 10.0, 0.1)
    assert symmetric_score(row, 10.0 + z, 5.0)[1] is flag
    assert restricted_score(row, 10.0 + z, -5.0, 5.0)[1] is flag


def test_the_limits_of_weight_are_not_alike():
    row = (1.0, 10.0, 0.1)
    assert [restricted_score(row, 10.0 + z, -6.0, 5.0)[1] for z in (-6.1, -5.9, 4.9, 5.1)] == [True, False, False, True]


@pytest.mark.parametrize("value", [None, 0, 0.0, -3.5])
def test_without_a_positive_value_there_is_no_score(value: float | None):
    row = (1.0, 10.0, 0.1)
    assert symmetric_score(row, value, 5.0) == NOT_SCORED == restricted_score(row, value, -5.0, 5.0)
    assert restricted_score(None, 3.0, -5.0, 5.0) == NOT_SCORED


@given(skewed, st.integers(-500, 500))
def test_a_value_made_from_a_score_has_that_score(row: Row, hundredths: int):
    z = hundredths / 100
    value = restricted_value(row, z)
    if value > 0:
        assert restricted_score(row, value, -5.0, 5.0)[0] == pytest.approx(z, abs=0.0101)


@given(skewed)
def test_beyond_three_standard_deviations_steps_are_as_wide_as_the_last(row: Row):
    assert restricted_value(row, 5) - restricted_value(row, 4) == pytest.approx(value_at(row, 3) - value_at(row, 2))
    assert restricted_value(row, -4) - restricted_value(row, -5) == pytest.approx(value_at(row, -2) - value_at(row, -3))
