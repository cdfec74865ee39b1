"""What can be true of births, feeding and doses."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits.rules.care import BirthFacts, check_birth_facts, check_feeding, check_service

TODAY = date(2026, 10, 10)
BORN = PartialDate(2026, 3, 5)


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
