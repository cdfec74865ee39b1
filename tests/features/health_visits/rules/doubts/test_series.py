"""Values no child has, and values that do not follow from the ones before."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import add_months, completed_months
from desktop_app.features.health_visits.rules.doubts import Subject, Taken, change_doubts, far_doubts, flagged_indices

BORN = date(2025, 8, 1)


def taken(months, weight_g=None, length_mm=None, position=None, **values):
    on = add_months(BORN, months)
    key = f"{months}".encode()
    found = Taken(key, key, on, (on - BORN).days, completed_months(BORN, on), weight_g, length_mm, position, **values)
    return Taken(**{**{name: getattr(found, name) for name in Taken.__slots__}, "flagged": flagged_indices(found, "F")})


def child(*measured):
    return Subject(b"ayu", "Ayu", "F", PartialDate.of(BORN), taken=measured)


@pytest.mark.parametrize(
    ("measured", "kinds"),
    [
        (taken(12, 8_900, 740, "lying"), []),
        (taken(12, 22_000), ["far_weight"]),  # z 8.6: above WHO's 5
        (taken(12, 3_000), ["far_weight"]),  # below -6
        (taken(12, 8_900, 540, "lying"), ["far_length"]),  # z -7.7: beyond WHO's 6; weight for length is far because of it
        (taken(12, 5_200, 800, "lying"), ["far_pair"]),  # both possible alone, not together
        (taken(12, head_mm=600), ["far_head"]),
        (taken(12, arm_mm=260), ["far_arm"]),
    ],
)
def test_a_value_that_who_flags_is_doubted_and_only_the_one_that_explains_it(measured, kinds):
    assert [doubt.kind for doubt in far_doubts(child(measured))] == kinds


@pytest.mark.parametrize(
    ("weights", "doubted"),
    [
        ([8_000, 8_200, 8_400, 8_500], []),
        ([8_000, 10_900, 8_400, 8_500], [(1, "weight_jumped")]),  # one wrong value among right ones
        ([8_000, 8_200, 6_400, 8_500], [(2, "weight_jumped")]),
        ([8_000, 8_200, 10_900, 11_000], [(2, "weight_jumped")]),  # the child changed, or all later ones are another's
        ([8_000, 8_200, 8_400, 11_500], [(3, "weight_jumped")]),
        ([8_000, None, 7_400, 7_500], [(2, "weight_jumped")]),
    ],
)
def test_the_weight_that_does_not_follow_is_doubted_and_not_the_one_that_goes_back(weights, doubted):
    series = [taken(12 + at, weight) for at, weight in enumerate(weights)]
    assert [(series.index(_at(series, doubt)), doubt.kind) for doubt in change_doubts(child(*series))] == doubted


@pytest.mark.parametrize(
    ("lengths", "doubted"),
    [
        ([(22, 830, "lying"), (23, 838, "lying"), (24, 839, "standing")], []),  # 0.7 cm shorter standing: it grew
        ([(22, 830, "lying"), (23, 825, "lying")], []),  # half a centimetre is the board
        ([(22, 830, "lying"), (23, 815, "lying")], [(1, "length_fell")]),
        ([(22, 830, "lying"), (23, 930, "lying"), (24, 839, "standing")], [(1, "length_jumped")]),
    ],
)
def test_a_length_that_falls_or_jumps_is_doubted_as_if_always_measured_lying(lengths, doubted):
    series = [taken(months, None, *rest) for months, *rest in lengths]
    assert [(series.index(_at(series, doubt)), doubt.kind) for doubt in change_doubts(child(*series))] == doubted


def test_the_sentence_says_how_much_and_since_when():
    (doubt,) = change_doubts(child(taken(12, 8_000), taken(13, 10_900)))
    assert str(doubt.words) == "Weight 10.9 kg is 2.9 kg more than on 2026-08-01."
    assert doubt.value_seen == "10900 8000"


def _at(series, doubt):
    return next(one for one in series if one.measurement == doubt.measurement)
