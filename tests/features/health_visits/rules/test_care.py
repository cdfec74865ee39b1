"""What can be true of births and feeding."""

import pytest

from desktop_app.features.health_visits.rules.care import BirthFacts, check_birth_facts, check_feeding


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        (BirthFacts(3_200, 490, 340, 39, 2), None),
        (BirthFacts(), None),
        (BirthFacts(weight_g=650), None),  # a living child of 24 weeks
        (BirthFacts(weight_g=0), "weight_g"),
        (BirthFacts(weight_g=32_000), "weight_g"),
        (BirthFacts(length_mm=49), "length_mm"),
        (BirthFacts(head_mm=900), "head_mm"),
        (BirthFacts(gestation_weeks=9), "gestation_weeks"),
        (BirthFacts(birth_rank=0), "birth_rank"),
    ],
)
def test_birth_details_are_possible(facts, field):
    assert [p.field for p in check_birth_facts(facts)] == ([field] if field else [])


def test_the_refusal_of_a_birth_weight_says_what_to_check():
    assert (
        str(check_birth_facts(BirthFacts(weight_g=32_000))[0].text) == "Weight 32.0 kg at birth is not possible. Check the card."
    )


@pytest.mark.parametrize(
    ("month", "answer", "is_good"), [(0, "yes", True), (6, "unknown", True), (7, "yes", False), (2, "maybe", False)]
)
def test_feeding_is_asked_for_months_0_to_6(month, answer, is_good):
    assert (check_feeding(month, answer) == []) == is_good
