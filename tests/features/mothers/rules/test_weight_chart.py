"""The chart of weight in a pregnancy, as in the mother's book (domain.md 5: gain by the body mass index before it)."""

from datetime import date

import pytest

from desktop_app.features.mothers.rules.cards import PregnancyCard, WeightPoint
from desktop_app.features.mothers.rules.entries import PregnancyEntry
from desktop_app.features.mothers.rules.weight_chart import NO_WEIGHT, STAND_IN, UNKNOWN, weight_chart
from desktop_app.features.mothers.rules.weight_gain import Corridor, GainRow

ROW = GainRow(185, 250, 500, 2_000, 11_500, 16_000, "who-anc")
"""18.5 to below 25: 11.5 to 16 kg."""
DAY = date(2026, 10, 5)


def card(*weights, corridor=None):
    return PregnancyCard(b"p", b"w", PregnancyEntry(DAY), None, None, "lmp", 20, 2, weights=weights, corridor=corridor)


def point(weeks, weight_g, state=""):
    return WeightPoint(DAY, weeks, weight_g, state=state)


@pytest.mark.parametrize(("week", "low_kg", "high_kg"), [(0, 50, 50), (13, 50.5, 52), (40, 61.5, 66), (42, 61.5, 66)])
def test_the_green_band_begins_at_the_weight_before_and_ends_at_week_forty(week, low_kg, high_kg):
    (band,) = weight_chart(card(corridor=Corridor(50_000, ROW)), "Rina").bands
    assert (dict(band.lower)[week], dict(band.upper)[week]) == (low_kg, high_kg)


def test_weights_outside_the_band_have_another_sign_and_the_chart_says_which():
    inside, outside = point(20, 55_000, "inside"), point(24, 51_000, "below")
    chart = weight_chart(card(inside, outside, corridor=Corridor(50_000, ROW)), "Rina")
    assert [one.kind for one in chart.series[0].points] == ["dot", "hollow"] and len(chart.signs) == 1
    assert not weight_chart(card(inside, corridor=Corridor(50_000, ROW)), "Rina").signs


def test_weights_of_unknown_weeks_are_left_out_and_the_others_are_joined():
    chart = weight_chart(card(point(10, 50_000), point(None, 51_000), point(14, 52_000)), "Rina")
    assert [one.x for one in chart.series[0].points] == [10, 14] and len(chart.series[0].joins) == 1


def test_the_chart_says_what_is_missing():
    assert weight_chart(card(), "Rina").empty == NO_WEIGHT
    assert weight_chart(card(point(10, 50_000)), "Rina").notes == [UNKNOWN]
    assert weight_chart(card(corridor=Corridor(50_000, ROW, is_measured=False)), "Rina").notes == [STAND_IN]
    assert weight_chart(card(corridor=Corridor(50_000, ROW)), "Rina").notes == []


def test_every_weight_lies_within_the_axes():
    chart = weight_chart(card(point(6, 38_000), point(40, 91_000), corridor=Corridor(50_000, ROW)), "Rina")
    assert all(chart.y.first <= one.y <= chart.y.last for one in chart.series[0].points)
