"""What is measured of people of all ages on an open day (domain.md 1.2)."""

import pytest

from desktop_app.features.health_visits.rules.measures import WAIST, check_value, round_measure, usual_measures


@pytest.mark.parametrize(
    ("age_months", "is_mother", "also"),
    [
        (5, False, ["head_mm"]),
        (6, False, ["head_mm", "arm_mm"]),
        (59, False, ["head_mm", "arm_mm"]),
        (60, False, []),
        (71, False, []),
        (72, False, ["waist_mm"]),
        (215, False, ["waist_mm"]),
        (216, False, ["waist_mm", "arm_mm"]),
        (800, False, ["waist_mm", "arm_mm"]),
        (300, True, ["arm_mm"]),
        (190, True, ["arm_mm"]),
        (None, False, []),
    ],
)
def test_each_age_has_its_measures_besides_weight_and_height(age_months, is_mother, also):
    assert usual_measures(age_months, is_mother) == ["weight_g", "length_height_mm", *also]


@pytest.mark.parametrize(("age_months", "field"), [(None, "head_mm"), (71, "head_mm"), (72, "waist_mm"), (900, "waist_mm")])
def test_the_waist_has_the_place_of_the_head_from_school_age_on(age_months, field):
    assert round_measure(age_months) == field


@pytest.mark.parametrize(("waist_mm", "is_possible"), [(349, False), (350, True), (2_000, True), (2_001, False)])
def test_a_waist_in_the_wrong_unit_is_refused(waist_mm, is_possible):
    assert (check_value(WAIST, waist_mm, 400) == []) is is_possible
