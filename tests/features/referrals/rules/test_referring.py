"""What can be true of a referral and of its result, and when it is followed up."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.referrals.rules.reasons import REASONS, in_order, reason_of_growth, usual_reasons
from desktop_app.features.referrals.rules.referring import ReferralEntry, ReplyEntry, check_referral, check_reply, is_late
from desktop_app.features.referrals.rules.slip_numbers import read_slip_number, slip_number

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
    assert [one.field for one in check_referral(replace(ENTRY, **changes), BORN, None, TODAY)] == [field]


def test_nobody_is_referred_after_death():
    assert [one.field for one in check_referral(ENTRY, BORN, PartialDate(2026, 9), TODAY)] == ["referred_on"]


def test_another_reason_needs_words_and_another_place_its_name():
    entry = replace(ENTRY, reasons=["other"], findings="fell from a tree", target="other", target_name="Klinik Sehat")
    assert check_referral(entry, BORN, None, TODAY) == []


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
    assert in_order(["development", "T", "tuberculosis", "wfl.low", "thin", "danger_sign"]) == (
        *("danger_sign", "not_gaining", "thin", "tuberculosis", "development"),
    )


def test_children_are_offered_children_s_reasons_first_and_grown_people_theirs():
    assert "development" in usual_reasons(10) and "blood_pressure" not in usual_reasons(10)
    assert "development" not in usual_reasons(400) and "blood_pressure" in usual_reasons(400)
    assert usual_reasons(None) == tuple(REASONS)


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
