"""Gains of weight against WHO's increments."""

import pytest

from desktop_app.features.health_visits.rules.growth import increment_z
from desktop_app.features.health_visits.rules.growth.tables import lms_table

PRINTED_BOYS_BIRTH_TO_4_WEEKS = (-160, 321, 694, 1023, 1325, 1608, 1876)
"""WHO growth velocity standards 2009, weight, boys, 1-month increments, -3 to +3 SD, in grams."""


def test_the_formula_gives_the_printed_gains():
    table = lms_table("2009", "weight_gain_1", "M")
    assert tuple(round(table.value(0, z) - table.delta_g) for z in range(-3, 4)) == PRINTED_BOYS_BIRTH_TO_4_WEEKS


@pytest.mark.parametrize(("gain", "z"), list(zip(PRINTED_BOYS_BIRTH_TO_4_WEEKS, range(-3, 4), strict=True)))
def test_a_printed_gain_has_its_score(gain, z):
    assert increment_z("M", 0, 28, gain) == pytest.approx(z, abs=0.01)


@pytest.mark.parametrize(
    ("before", "after", "interval", "start"),
    [(61, 91, 1, 2), (60, 120, 2, 2), (91, 183, 3, 3), (14, 45, 1, 0), (16, 45, 1, 1), (640, 731, 3, 21)],
)
def test_the_interval_and_the_month_of_its_start_are_the_nearest(before, after, interval, start):
    table = lms_table("2009", f"weight_gain_{interval}", "F")
    assert increment_z("F", before, after, round(table.value(start, 0) - table.delta_g)) == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (100, 124),  # less than 26 days
        (100, 137),  # between one month and two
        (100, 228),  # four months
        (360, 390),  # WHO has no monthly increments after the first birthday
        (690, 782),  # nor any after the second
        (None, 30),
        (30, 0),
    ],
)
def test_where_who_has_no_increment_there_is_no_score(before, after):
    assert increment_z("F", before, after, 500) is None


def test_a_loss_beyond_what_who_scores_is_not_scored():
    assert increment_z("M", 61, 91, -1_500) is None
    assert increment_z(None, 61, 91, 500) is None
