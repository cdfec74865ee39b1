"""The corridor of weight. Source: domain.md 5 (WHO SMART-ANC totals); 0.5-2 kg to week 13 (IOM 2009, unconfirmed)."""

import pytest

from desktop_app.features.mothers.rules.weight_gain import Corridor, bmi_tenths, row_of
from desktop_app.features.mothers.services.pack_tables import gain_rows
from desktop_app.packs import load_pack

ROWS = gain_rows(load_pack("generic"))


@pytest.mark.parametrize(
    ("weight_g", "height_mm", "tenths"),
    [
        (45_000, 1_500, 200),
        (41_624, 1_500, 184),
        (41_625, 1_500, 185),
        (None, 1_500, None),
        (45_000, None, None),
        (0, 1_500, None),
    ],
)
def test_the_body_mass_index_is_not_rounded_up(weight_g, height_mm, tenths):
    assert bmi_tenths(weight_g, height_mm) == tenths


@pytest.mark.parametrize(
    ("tenths", "totals"),
    [
        (120, (12_500, 18_000)),
        (184, (12_500, 18_000)),
        (185, (11_500, 16_000)),
        (249, (11_500, 16_000)),
        (250, (7_000, 11_500)),
        (299, (7_000, 11_500)),
        (300, (5_000, 9_000)),
        (450, (5_000, 9_000)),
    ],
)
def test_the_gain_follows_the_index_at_each_edge(tenths, totals):
    row = row_of(ROWS, tenths)
    assert (row.total_low_g, row.total_high_g) == totals


def test_without_an_index_there_is_no_gain():
    assert row_of(ROWS, None) is None


@pytest.mark.parametrize(
    ("weeks", "low", "high"),
    [
        (0, 50_000, 50_000),
        (13, 50_500, 52_000),
        (14, 50_907, 52_519),
        (40, 61_500, 66_000),
        (42, 61_500, 66_000),
    ],
)
def test_the_corridor_of_a_woman_of_50_kg_and_a_usual_index(weeks, low, high):
    assert Corridor(50_000, row_of(ROWS, 210)).limits(weeks) == (low, high)


@pytest.mark.parametrize(
    ("weight_g", "state"),
    [(61_499, "below"), (61_500, "inside"), (61_501, "inside"), (65_999, "inside"), (66_000, "inside"), (66_001, "above")],
)
def test_the_lines_themselves_are_inside(weight_g, state):
    assert Corridor(50_000, row_of(ROWS, 210)).state(40, weight_g) == state
