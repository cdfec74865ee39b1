"""What can be true of a referral and of its result, and when it is followed up."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.referrals.rules.reasons import (
    GROUPS,
    groups_of,
    in_order,
    reason_of_growth,
    shown_reasons,
    usual_reasons,
)
from desktop_app.features.referrals.rules.referring import ReferralEntry, ReplyEntry, check_referral, check_reply, is_late
from desktop_app.features.referrals.rules.slip_numbers import read_slip_number, slip_number
from desktop_app.features.referrals.services import reasons_of, targets_of
from desktop_app.packs import load_pack

PACK = load_pack("generic")
REASONS, TARGETS = reasons_of(PACK), targets_of(PACK)
TODAY, BORN = date(2026, 10, 5), PartialDate(2025, 12, 1)
ENTRY = ReferralEntry(TODAY, ["thin"], "health_centre")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"referred_on": date(2026, 10, 6)}, "referred_on"),
        ({"referred_on": date(2025, 11, 30)}, "referred_on"),
        ({"reasons": []}, "reasons"),
        ({"reasons": ["other"]}, "findings"),
        ({"target": ""}, "target"),
        ({"target": "other"}, "target_name"),
    ],
)
def test_what_cannot_be_true_is_refused_at_its_field(changes, field):
    assert [one.field for one in check_referral(replace(ENTRY, **changes), TARGETS, BORN, None, TODAY)] == [field]


def test_nobody_is_referred_after_death():
    assert [one.field for one in check_referral(ENTRY, TARGETS, BORN, PartialDate(2026, 9), TODAY)] == ["referred_on"]


def test_another_reason_needs_words_and_another_place_its_name():
    entry = replace(ENTRY, reasons=["other"], findings="fell from a tree", target="other", target_name="Klinik Sehat")
    assert check_referral(entry, TARGETS, BORN, None, TODAY) == []


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (ReplyEntry(None, TODAY, ""), "went"),
        (ReplyEntry(True, None, ""), "replied_on"),
        (ReplyEntry(True, date(2026, 10, 6), ""), "replied_on"),
        (ReplyEntry(True, date(2026, 9, 30), ""), "replied_on"),
    ],
)
def test_a_result_that_cannot_be_is_refused_at_its_field(entry, field):
    assert [one.field for one in check_reply(entry, date(2026, 10, 1), TODAY)] == [field]


@pytest.mark.parametrize(
    ("sent", "late"), [(date(2026, 9, 28), False), (date(2026, 9, 27), True), (TODAY, False), (date(2026, 1, 1), True)]
)
def test_a_referral_without_a_result_is_followed_up_after_seven_days(sent, late):
    """domain.md 8.2, V16."""
    assert is_late(sent, TODAY) is late


@pytest.mark.parametrize(
    ("growth", "reason"),
    [
        ("2T", "not_gaining_twice"),
        ("T", "not_gaining"),
        ("BGM", "below_red_line"),
        ("below_limit", "below_red_line"),
        ("above_orange", "above_orange_line"),
        ("above_limit", "above_orange_line"),
        ("wfl.very_low", "very_thin"),
        ("wfl.low", "thin"),
        ("wfa.low", "underweight"),
        ("wfl.high", "heavy"),
        ("hfa.very_low", "height"),
        ("hfa.high", "height"),
        ("head.low", "head"),
        ("arm.low", "arm"),
        ("oedema.present", "oedema"),
        ("a code of tomorrow", "other"),
    ],
)
def test_every_reason_of_the_growth_advice_has_its_place_on_a_slip(growth, reason):
    """Life-cycle card, domain.md 1.2: T, BGM, orange line, weight for length, height, head, arm."""
    assert reason_of_growth(growth) == reason


def test_a_slip_names_each_reason_once_the_most_urgent_first():
    assert in_order(["development", "T", "tuberculosis", "wfl.low", "thin", "danger_sign"], REASONS) == (
        *("danger_sign", "not_gaining", "thin", "tuberculosis", "development"),
    )


@pytest.mark.parametrize(
    ("age_months", "sex", "groups"),
    [
        (71, "M", {"children"}),
        (72, "M", {"school"}),
        (120, "F", {"school", "mothers"}),
        (215, "M", {"school"}),
        (216, "M", {"adults"}),
        (659, "F", {"adults", "mothers"}),
        (660, "F", {"adults"}),
        (720, "F", {"elderly"}),
        (None, None, set(GROUPS)),
    ],
)
def test_reasons_are_offered_by_group_and_at_an_unknown_age_all(age_months, sex, groups):
    assert groups_of(age_months, sex) == groups


def test_children_are_offered_children_s_reasons_first_and_grown_people_theirs():
    child, grown = usual_reasons({"children"}, REASONS), usual_reasons({"adults"}, REASONS)
    assert "development" in child and "blood_pressure" not in child and "mental_health" not in child
    assert "development" not in grown and "blood_pressure" in grown
    assert usual_reasons(GROUPS, REASONS) == tuple(REASONS)


def test_a_sensitive_reason_has_the_neutral_word_on_every_list():
    """domain.md 16.6, numbers 28 and 29."""
    assert shown_reasons(["blood_pressure", "mental_health", "violence", "gone"], REASONS) == (
        "blood_pressure",
        "private",
        "gone",
    )


@pytest.mark.parametrize("pack", ["generic", "indonesia", "sweden"])
def test_every_pack_has_reasons_and_places(pack):
    assert {"private", "other"} <= reasons_of(load_pack(pack)).keys() and targets_of(load_pack(pack))


def test_a_slip_number_is_read_with_any_digits_and_a_slip_of_the_tongue_shows():
    number = slip_number(b"\x07" * 16, TODAY)
    assert number.startswith("26-") and len(number) == 15
    assert read_slip_number(number.replace("-", " ")) == number
    wrong = number[:-1] + ("0" if number[-1] != "0" else "1")
    assert read_slip_number(wrong) is None and read_slip_number("siti") is None and read_slip_number(number[:-1]) is None
    arabic = number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert read_slip_number(arabic) == number


def test_a_slip_number_says_nothing_of_the_person():
    """domain.md 16.6, number 29: it goes through many hands."""
    assert slip_number(b"\x07" * 16, TODAY) != slip_number(b"\x08" * 16, TODAY)
    assert set(slip_number(b"\x07" * 16, TODAY)) <= set("0123456789-")
