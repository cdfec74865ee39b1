"""Lying below 24 months, standing from 24 months on (WHO Child Growth Standards)."""

import pytest

from desktop_app.features.health_visits.rules.positions import as_if, position_note, usual_position


@pytest.mark.parametrize(
    ("age_months", "usual"), [(0, "lying"), (23, "lying"), (24, "standing"), (59, "standing"), (None, "standing")]
)
def test_the_usual_position_follows_the_age(age_months, usual):
    assert usual_position(age_months) == usual


@pytest.mark.parametrize(
    ("position", "age_months", "note"),
    [
        ("lying", 14, None),
        ("standing", 30, None),
        ("standing", 14, "Measured standing. Below 24 months children are measured lying."),
        ("lying", 30, "Measured lying. From 24 months on children are measured standing."),
        ("lying", None, None),
        (None, 14, None),
    ],
)
def test_the_other_way_is_noted(position, age_months, note):
    found = position_note(position, age_months)
    assert (None if found is None else str(found)) == note


def test_standing_is_seven_millimetres_shorter():
    assert as_if(754, "standing", "lying") == 761
    assert as_if(754, "lying", "standing") == 747
    assert as_if(754, "lying", "lying") == as_if(754, None, "lying") == 754
