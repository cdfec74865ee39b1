"""The rules of domain.md 8.2 for mothers, grown people, signs of TB and households, at each edge."""

from datetime import date, timedelta

import pytest

from desktop_app.core.text import Words
from desktop_app.features.home_care.rules.reasons import CODES, Reason, RuleRow, codes_of, ranked
from desktop_app.features.home_care.rules.visiting import (
    GrownFacts,
    HouseFacts,
    Illness,
    MissedContact,
    MotherFacts,
    NewbornFacts,
    Seen,
    Sign,
    TbFacts,
    danger_reason,
    grown_reasons,
    house_reasons,
    mother_reasons,
    newborn_reasons,
    tb_reasons,
)

ON = date(2026, 10, 20)
NOBODY = Seen()


def days_ago(days):
    return ON - timedelta(days=days)


def codes(reasons):
    return [one.code for one in reasons]


MISSED = MissedContact("K2", days_ago(30))


@pytest.mark.parametrize(
    ("facts", "seen", "expected"),
    [
        (MotherFacts(is_pregnant=True), NOBODY, []),
        (MotherFacts(is_pregnant=True, has_contact=False, registered_on=ON), NOBODY, ["no check of this pregnancy yet"]),
        (MotherFacts(is_pregnant=True, has_contact=False, missed=MISSED), NOBODY, ["no check of this pregnancy yet"]),
        (MotherFacts(is_pregnant=True, missed=MISSED), NOBODY, ["K2 was missed"]),
        (MotherFacts(is_pregnant=True, missed=MISSED), Seen(ON, ON), ["K2 was missed"]),
        (MotherFacts(is_pregnant=True, red=["arm thin"]), NOBODY, ["arm thin"]),
        (MotherFacts(is_pregnant=True, red=["arm thin"]), Seen(at_home=date(2026, 9, 21)), []),
        (MotherFacts(is_pregnant=True, red=["arm thin"]), Seen(at_home=date(2026, 9, 20)), ["arm thin"]),
        (MotherFacts(is_pregnant=True, food_refused_on=ON), NOBODY, ["does not eat the extra food every day"]),
        (MotherFacts(red=["arm thin"], missed=MISSED), NOBODY, []),
    ],
)
def test_v05_a_pregnant_woman_is_visited_for_a_missed_check_and_once_a_month_for_a_risk(facts, seen, expected):
    found = mother_reasons(facts, seen, ON)
    assert [str(one.words) for one in found] == expected
    assert set(codes(found)) <= {"V05"}


def test_v06_a_contact_after_birth_that_is_due_asks_for_a_visit_until_it_is_recorded():
    kf2 = MissedContact("KF2", days_ago(3))
    assert codes(mother_reasons(MotherFacts(after_birth=[kf2]), NOBODY, ON)) == ["V06"]
    assert mother_reasons(MotherFacts(), NOBODY, ON) == []
    assert codes(newborn_reasons(NewbornFacts(days_ago(40), [MissedContact("KN3", ON)]), ON)) == ["V06"]


@pytest.mark.parametrize(
    ("days", "sample", "expected"),
    [(1, None, []), (2, None, ["V08"]), (27, False, ["V08"]), (28, None, []), (5, True, [])],
)
def test_v08_a_newborn_without_blood_sample_is_visited_from_the_second_day_until_it_is_28_days_old(days, sample, expected):
    assert codes(newborn_reasons(NewbornFacts(days_ago(days), (), sample), ON)) == expected


@pytest.mark.parametrize(
    ("seen", "is_open"),
    [
        (NOBODY, True),
        (Seen(anywhere=days_ago(5)), True),
        (Seen(anywhere=days_ago(4)), False),
        (Seen(answered_on=days_ago(6)), True),
        (Seen(answered_on=days_ago(5)), False),
    ],
)
def test_v07_a_danger_sign_asks_for_a_visit_until_somebody_looked_again(seen, is_open):
    found = danger_reason([Sign(days_ago(9), ["fever"]), Sign(days_ago(5), ["bleeding"])], seen)
    assert (found is not None) == is_open
    if found is not None:
        assert (str(found.words), found.is_severe) == (str(found.words), True)
        assert "bleeding" in str(found.words)


PRESSURE = Illness("High blood pressure", date(2026, 9, 30))


@pytest.mark.parametrize(
    ("illness", "seen", "expected"),
    [
        (PRESSURE, NOBODY, ["V09"]),
        (Illness("High blood pressure", date(2026, 10, 1)), NOBODY, []),
        (PRESSURE, Seen(anywhere=date(2026, 9, 30)), ["V09"]),
        (PRESSURE, Seen(anywhere=date(2026, 10, 1)), []),
        (Illness("Diabetes", ON, is_high=True), Seen(anywhere=ON), ["V09"]),
        (Illness("Diabetes", ON, is_high=True), Seen(ON, ON), []),
        (Illness("Diabetes"), NOBODY, ["V09"]),
    ],
)
def test_v09_a_known_illness_is_looked_at_each_month_and_one_that_is_high_at_home(illness, seen, expected):
    assert codes(grown_reasons(GrownFacts(720, illnesses=[illness]), seen, ON)) == expected


@pytest.mark.parametrize(
    ("aks", "seen", "expected", "severe"),
    [
        (20, NOBODY, [], False),
        (19, NOBODY, ["V12"], False),
        (12, NOBODY, ["V12"], False),
        (11, NOBODY, ["V12"], True),
        (0, NOBODY, ["V12"], True),
        (19, Seen(at_home=date(2026, 9, 21)), [], False),
        (19, Seen(at_home=date(2026, 9, 20)), ["V12"], False),
        (None, NOBODY, [], False),
    ],
)
def test_v12_an_elder_who_needs_help_is_visited_each_month(aks, seen, expected, severe):
    found = grown_reasons(GrownFacts(800, aks=aks, aks_on=ON), seen, ON)
    assert codes(found) == expected
    assert any(one.is_severe for one in found) == severe


@pytest.mark.parametrize(("months", "code"), [(719, "V01"), (720, "V12"), (None, "V01")])
def test_who_did_not_come_to_the_open_day_is_visited_until_somebody_saw_them(months, code):
    facts = GrownFacts(months, missed_day=days_ago(3))
    assert codes(grown_reasons(facts, Seen(anywhere=days_ago(4)), ON)) == [code]
    assert grown_reasons(facts, Seen(anywhere=days_ago(3)), ON) == []


@pytest.mark.parametrize(
    ("facts", "seen", "expected"),
    [
        (TbFacts(), NOBODY, []),
        (TbFacts(signs_on=days_ago(5)), NOBODY, ["V10"]),
        (TbFacts(contact_on=days_ago(5)), NOBODY, ["V10"]),
        (TbFacts(signs_on=days_ago(5), clear_on=days_ago(4)), NOBODY, []),
        (TbFacts(signs_on=days_ago(5), clear_on=days_ago(6)), NOBODY, ["V10"]),
        (TbFacts(signs_on=days_ago(5)), Seen(anywhere=ON), ["V10"]),
        (TbFacts(signs_on=days_ago(5)), Seen(answered_on=days_ago(6)), ["V10"]),
        (TbFacts(signs_on=days_ago(5)), Seen(answered_on=days_ago(5)), []),
        (TbFacts(followed_since=days_ago(90)), NOBODY, ["M"]),
        (TbFacts(followed_since=days_ago(90)), Seen(anywhere=date(2026, 9, 30)), ["M"]),
        (TbFacts(followed_since=days_ago(90)), Seen(anywhere=date(2026, 10, 1)), []),
    ],
)
def test_v10_and_v11_signs_of_tb_and_what_the_midwife_asks_for(facts, seen, expected):
    assert codes(tb_reasons(facts, seen, ON)) == expected


def test_what_the_midwife_asks_for_says_nothing_of_why():
    (one,) = tb_reasons(TbFacts(followed_since=ON), NOBODY, ON)
    assert (str(one.words), one.since) == ("the midwife asks for this visit", None)


@pytest.mark.parametrize(
    ("visited", "expected"),
    [(None, ["V14"]), (date(2025, 10, 20), ["V14"]), (date(2025, 10, 21), []), (ON, [])],
)
def test_v14_every_household_is_visited_once_a_year(visited, expected):
    assert codes(house_reasons(HouseFacts(visited), ON)) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (HouseFacts(ON, latrine="none"), "no toilet"),
        (HouseFacts(ON, water="river"), "no safe water"),
        (HouseFacts(ON, without_certificate=["Ayu"]), "no birth certificate: Ayu"),
        (HouseFacts(ON, without_insurance=["Budi"]), "no health insurance: Budi"),
        (HouseFacts(ON, latrine="shared", water="well"), None),
    ],
)
def test_v15_what_house_and_papers_lack(facts, expected):
    found = house_reasons(facts, ON)
    assert [str(one.words) for one in found] == ([expected] if expected else [])


def test_those_who_were_never_screened_make_one_line_a_door_and_wait_for_the_yearly_visit():
    assert codes(house_reasons(HouseFacts(None, unscreened=3), ON)) == ["V09N", "V14"]
    assert house_reasons(HouseFacts(days_ago(10), unscreened=3), ON) == []


def rule(code, rank, severe=None, neutral=False):
    return RuleRow(code, Words({"en": code}), rank, rank if severe is None else severe, neutral, "s")


def test_the_pack_says_what_is_visited_first():
    rules = {row.code: row for row in (rule("V07", 0), rule("V02", 5, 2), rule("V03", 4))}
    found = ranked([Reason("V03", ""), Reason("V02", "", is_severe=True), Reason("V07", ""), Reason("V13", "")], rules)
    assert codes_of(found) == "V07 V02 V03"
    assert codes_of(ranked([Reason("V02", ""), Reason("V03", "")], rules)) == "V03 V02"


def test_the_plan_has_no_code_that_names_what_is_sealed():
    assert "V11" not in CODES
