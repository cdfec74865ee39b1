"""K1-K6, WHO's eight, KF and KN. Source: domain.md 5."""

from datetime import date, timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.mothers.rules.contacts import Look, contact_standings, does_count, labels
from desktop_app.features.mothers.services.pack_tables import contact_plan
from desktop_app.packs import load_pack

START = date(2026, 1, 1)
INDONESIA, WHO = contact_plan(load_pack("indonesia")), contact_plan(load_pack("generic"))


def look(day, label="", provider="midwife", counts=None):
    return Look(b"%04d" % day, START + timedelta(day), label, provider, counts)


def week(number, day=0, **more):
    return look(7 * number + day, **more)


def codes(schedule, *looks, anchor=START):
    found = labels(schedule, anchor, looks)
    return [found[one.id] for one in looks]


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        ((8, 16, 20, 28, 32, 36), ["K1", "K2", "K3", "K4", "K5", "K6"]),
        ((8, 10, 16), ["K1", "", "K2"]),  # one is asked for in the first trimester
        ((12,), ["K1"]),
        ((13,), ["K2"]),  # the first comes late: K1 is missed
        ((24,), ["K2"]),
        ((25,), ["K4"]),
        ((16, 18, 20, 30), ["K2", "K3", "", "K4"]),
        ((26, 27, 28, 29), ["K4", "K5", "K6", ""]),
    ],
)
def test_k_labels_follow_the_sequence_within_the_trimester(weeks, expected):
    assert codes(INDONESIA.antenatal, *(week(one) for one in weeks)) == expected


@pytest.mark.parametrize(("days", "code"), [(12 * 7 + 6, "K1"), (13 * 7, "K2"), (24 * 7 + 6, "K2"), (25 * 7, "K4")])
def test_a_trimester_ends_with_its_last_completed_week(days, code):
    assert codes(INDONESIA.antenatal, look(days)) == [code]


@pytest.mark.parametrize(
    ("weeks", "code"),
    [
        (6, "A1"),
        (12, "A1"),
        (15, "A1"),
        (16, "A2"),
        (20, "A2"),
        (22, "A2"),
        (23, "A3"),
        (26, "A3"),
        (27, "A3"),
        (28, "A4"),
        (31, "A4"),
        (32, "A5"),
        (34, "A5"),
        (35, "A6"),
        (36, "A6"),
        (37, "A7"),
        (38, "A7"),
        (39, "A8"),
        (41, "A8"),
        (42, ""),
    ],
)
def test_a_look_counts_as_the_nearest_of_whos_eight(weeks, code):
    assert codes(WHO.antenatal, week(weeks)) == [code]


def test_a_label_that_a_health_worker_gave_holds_against_the_rule():
    assert codes(INDONESIA.antenatal, week(13, label="K1"), week(20)) == ["K1", "K2"]


@pytest.mark.parametrize(
    ("provider", "counts", "expected"),
    [
        ("midwife", None, True),
        ("doctor", None, True),
        ("nurse", None, True),
        ("volunteer", None, False),
        ("", None, False),
        ("volunteer", True, True),
        ("midwife", False, False),
    ],
)
def test_what_a_volunteer_sees_is_no_examination_unless_somebody_says_so(provider, counts, expected):
    assert does_count(provider, counts) is expected
    assert codes(INDONESIA.antenatal, week(8, provider=provider, counts=counts)) == (["K1"] if expected else [""])


def test_without_a_date_only_given_labels_are_known():
    assert codes(INDONESIA.antenatal, week(8), week(20, label="K3"), anchor=None) == ["", "K3"]


@pytest.mark.parametrize(
    ("day", "code"),
    [(0, "KF1"), (2, "KF1"), (3, "KF2"), (7, "KF2"), (8, "KF3"), (28, "KF3"), (29, "KF4"), (42, "KF4"), (43, "")],
)
def test_kf_by_the_day_after_birth(day, code):
    assert codes(INDONESIA.postpartum, look(day)) == [code]


@pytest.mark.parametrize(("day", "code"), [(0, "KN1"), (2, "KN1"), (3, "KN2"), (7, "KN2"), (8, "KN3"), (28, "KN3"), (29, "")])
def test_kn_by_the_day_after_birth(day, code):
    assert codes(INDONESIA.newborn, look(day)) == [code]


def statuses(schedule, day, *looks, **more):
    return {one.row.code: one.status.value for one in contact_standings(schedule, START, looks, START + timedelta(day), **more)}


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        (4, {"K1": "due", "K2": "not_yet", "K4": "not_yet"}),
        (13, {"K1": "too_late", "K2": "due", "K3": "blocked"}),
        (25, {"K2": "too_late", "K3": "too_late", "K4": "due"}),
        (31, {"K4": "overdue"}),
    ],
)
def test_what_is_due_in_a_pregnancy_without_any_contact(weeks, expected):
    found = statuses(INDONESIA.antenatal, 7 * weeks, state="pregnant")
    assert {code: found[code] for code in expected} == expected


@pytest.mark.parametrize(
    ("days", "status"), [(20 * 7 - 1, "not_yet"), (20 * 7, "due"), (20 * 7 + 6, "due"), (20 * 7 + 7, "overdue")]
)
def test_whos_second_contact_is_overdue_a_week_after_its_day(days, status):
    assert statuses(WHO.antenatal, days, state="pregnant")["A2"] == status


def test_k3_waits_four_weeks_after_k2():
    found = statuses(INDONESIA.antenatal, 7 * 16, week(14), state="pregnant")
    assert (found["K2"], found["K3"]) == ("given", "blocked")
    assert statuses(INDONESIA.antenatal, 7 * 18, week(14), state="pregnant")["K3"] == "due"


@pytest.mark.parametrize(("day", "status"), [(2, "not_yet"), (3, "due"), (7, "due"), (8, "too_late")])
def test_kn2_is_due_from_the_third_to_the_seventh_day(day, status):
    assert statuses(INDONESIA.newborn, day, birth=PartialDate.of(START))["KN2"] == status


def test_a_look_of_tomorrow_is_not_known_today():
    assert statuses(INDONESIA.postpartum, 1, look(3), state="postpartum")["KF2"] == "not_yet"
