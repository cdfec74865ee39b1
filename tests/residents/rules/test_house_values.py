"""What is chosen about a house is understood by the registers that count it."""

import pytest

from desktop_app.features.health_visits.rules.welfare import welfare_of
from desktop_app.residents.rules.wording import HOUSE_HINTS, HOUSE_VALUES, HOUSEHOLD_FACTS


@pytest.mark.parametrize(
    ("stage", "counts_as"), [("0", "poor"), ("1", "poor"), ("2", "not_poor"), ("3", "not_poor"), ("3+", "not_poor")]
)
def test_each_welfare_stage_that_is_offered_counts_as_poor_or_not(stage, counts_as):
    """domain.md 16.2, number 10: unknown is not "not poor"."""
    assert stage in HOUSE_VALUES["welfare_stage"] and welfare_of(stage) == counts_as


def test_no_stage_without_a_place_in_the_count():
    assert all(welfare_of(stage) != "unknown" for stage in HOUSE_VALUES["welfare_stage"])


def test_choices_and_hints_are_of_facts_that_are_asked():
    assert set(HOUSE_VALUES) <= set(HOUSEHOLD_FACTS) and set(HOUSE_HINTS) <= set(HOUSEHOLD_FACTS)
