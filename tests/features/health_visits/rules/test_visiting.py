"""Which children are visited at home, by the rules V01-V04, V07, V08, V13 and V16 of domain.md 8.2."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.period import Month
from desktop_app.features.health_visits.rules.visiting import (
    ChildFacts,
    GrowthFinding,
    LateDose,
    MissedCampaign,
    other_reasons,
    visit_reasons,
)

TODAY = date(2026, 8, 20)
DAY = date(2026, 8, 12)
THIN = GrowthFinding(DAY, ("Thin",), "warn")
MR1 = LateDose("MR 1", date(2026, 6, 1))
RED = MissedCampaign("Vitamin A, red capsule", Month(2026, 8))
CASES = [
    ("a child of whom nothing is known needs no visit", ChildFacts(), ""),
    ("V01 absent on the open day of the month", ChildFacts(missed_day=DAY), "V01"),
    ("V01 is closed by a visit since, at home or at the post", ChildFacts(missed_day=DAY, seen_on=date(2026, 8, 15)), ""),
    ("V01 stays open after a visit before the day", ChildFacts(missed_day=DAY, seen_on=date(2026, 7, 15)), "V01"),
    ("V02 the newest measurement has a reason to refer", ChildFacts(growth=THIN), "V02"),
    ("V02 is closed by a measurement without a reason", ChildFacts(growth=GrowthFinding(DAY)), ""),
    ("V02 is closed by a result of the health worker since", ChildFacts(growth=THIN, answered_on=date(2026, 8, 18)), ""),
    ("V02 stays open if the result is older", ChildFacts(growth=THIN, answered_on=date(2026, 7, 1)), "V02"),
    ("V03 a vaccine is late", ChildFacts(late=(MR1,)), "V03"),
    ("V04 a campaign's supplement is missing", ChildFacts(campaigns=(RED,)), "V04"),
    ("V07 a danger sign was noted", ChildFacts(danger_on=DAY, danger_signs=("Fits",), seen_on=DAY), "V07"),
    (
        "V07 is closed by a later visit",
        ChildFacts(danger_on=DAY, danger_signs=("Fits",), seen_on=date(2026, 8, 13)),
        "",
    ),
    ("V07 is closed by the result of that day", ChildFacts(danger_on=DAY, danger_signs=("Fits",), answered_on=DAY), ""),
    ("V08 a newborn of 2,499 g", ChildFacts(born=date(2026, 8, 1), birth_weight_g=2_499), "V08"),
    ("V08 not at 2,500 g", ChildFacts(born=date(2026, 8, 1), birth_weight_g=2_500), ""),
    ("V08 until the 27th day of life", ChildFacts(born=date(2026, 7, 24), birth_weight_g=1_900), "V08"),
    ("V08 is closed at 28 days", ChildFacts(born=date(2026, 7, 23), birth_weight_g=1_900), ""),
    ("V13 obese and not measured for three months", ChildFacts(growth=GrowthFinding(date(2026, 5, 20), is_obese=True)), "V13"),
    ("V13 not before", ChildFacts(growth=GrowthFinding(date(2026, 5, 21), is_obese=True)), ""),
    ("V16 no result after 7 days", ChildFacts(referred_on=date(2026, 8, 12)), "V16"),
    ("V16 not on the 7th day", ChildFacts(referred_on=date(2026, 8, 13)), ""),
]


@pytest.mark.parametrize(("facts", "rules"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_rule_opens_and_closes(facts, rules):
    assert " ".join(one.rule for one in visit_reasons(facts, TODAY)) == rules


def test_the_most_urgent_reason_stands_first_danger_then_severe_growth_then_late_doses():
    facts = ChildFacts(
        missed_day=DAY,
        growth=GrowthFinding(DAY, ("Below the red line",), "danger"),
        late=(MR1,),
        campaigns=(RED,),
        danger_on=DAY,
        danger_signs=("Fits",),
        referred_on=date(2026, 8, 1),
    )
    found = [one.rule for one in visit_reasons(facts, TODAY)]
    assert found == ["V07", "V02", "V03", "V16", "V04", "V01"]
    milder = replace(facts, growth=GrowthFinding(DAY, ("T",), "warn"))
    assert [one.rule for one in visit_reasons(milder, TODAY)] == ["V07", "V03", "V02", "V16", "V04", "V01"]


def test_each_reason_says_what_and_since_when():
    facts = ChildFacts(missed_day=DAY, late=(MR1,), campaigns=(RED,), referred_on=date(2026, 8, 1))
    told = {one.rule: (str(one.words), one.since) for one in visit_reasons(facts, TODAY)}
    assert told == {
        "V03": ("MR 1 is late", date(2026, 6, 1)),
        "V16": ("referred on 2026-08-01, no result yet", date(2026, 8, 1)),
        "V04": ("Vitamin A, red capsule of 2026-08 is missing", date(2026, 8, 1)),
        "V01": ("did not come on 2026-08-12", DAY),
    }


def test_the_list_of_the_absent_does_not_say_that_they_were_absent():
    reasons = visit_reasons(ChildFacts(missed_day=DAY, late=(MR1,)), TODAY)
    assert [str(one) for one in other_reasons(reasons)] == ["MR 1 is late"]
