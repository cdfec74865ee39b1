"""Risks of a pregnancy at each edge. Source: domain.md 5, risk list."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.mothers.rules.findings import baby_words, has_not_gained
from desktop_app.features.mothers.rules.risks import RiskFacts, age_at, found_risks, spacing_months
from desktop_app.features.mothers.services.pack_tables import risks
from desktop_app.packs import load_pack

RISKS = risks(load_pack("generic"))


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        (RiskFacts(), []),
        (RiskFacts(age_years=19), ["AGE_LOW"]),
        (RiskFacts(age_years=20), []),
        (RiskFacts(age_years=21), []),
        (RiskFacts(age_years=34), []),
        (RiskFacts(age_years=35), []),
        (RiskFacts(age_years=36), ["AGE_HIGH"]),
        (RiskFacts(height_mm=1_449), ["SHORT"]),
        (RiskFacts(height_mm=1_450), []),
        (RiskFacts(height_mm=1_451), []),
        (RiskFacts(spacing_months=23), ["SPACING"]),
        (RiskFacts(spacing_months=24), []),
        (RiskFacts(spacing_months=25), []),
        (RiskFacts(births=3), []),
        (RiskFacts(births=4), []),
        (RiskFacts(births=5), ["PARITY"]),
        (RiskFacts(losses=0), []),
        (RiskFacts(losses=1), ["LOSS"]),
        (RiskFacts(asked=("TWINS", "CAESAREAN")), ["CAESAREAN", "TWINS"]),
        (RiskFacts(age_years=17, asked=("AGE_LOW",)), ["AGE_LOW"]),
    ],
)
def test_risks_hold_at_their_edges(facts, codes):
    assert [one.code for one in found_risks(RISKS, facts)] == codes


def test_age_and_spacing_are_completed():
    assert age_at(PartialDate(2006, 10, 6), date(2026, 10, 5)) == 19
    assert age_at(PartialDate(), date(2026, 10, 5)) is None
    assert spacing_months(PartialDate(2024, 1, 2), date(2026, 1, 1)) == 23
    assert spacing_months(PartialDate(2024, 1, 1), None) is None


@pytest.mark.parametrize(
    ("weight_g", "words"),
    [(1_999, "than 2 kg"), (2_000, "2.5 kg"), (2_499, "2.5 kg"), (2_500, None), (2_501, None), (None, None)],
)
def test_a_small_baby_is_named_below_2500_and_sent_below_2000_grams(weight_g, words):
    found = baby_words(weight_g)
    assert (found is None) if words is None else words in str(found)


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ([], False),
        ([(0, 50_000)], False),
        ([(0, 50_000), (55, 50_000)], False),
        ([(0, 50_000), (56, 50_000)], True),
        ([(0, 50_000), (56, 50_001)], False),
        ([(0, 52_000), (30, 50_000), (86, 51_000)], False),
        ([(0, 50_000), (28, 51_000), (60, 49_000)], True),
    ],
)
def test_no_gain_for_two_months(weights, expected):
    assert has_not_gained(weights) is expected
