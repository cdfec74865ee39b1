"""Percentages name their denominators; numbers keep the order of the list."""

import pytest

from desktop_app.features.health_visits.rules.figures import TITLES, coverages, figures_of
from desktop_app.features.health_visits.rules.welfare import welfare_of

COUNTS = dict.fromkeys(TITLES, 0) | {"S": 50, "K": 40, "D": 30, "N": 12, "T": 8, "O": 6, "B": 4, "2T": 3, "BGM": 1}


@pytest.mark.parametrize(
    ("code", "numerator", "denominator"),
    [
        ("K/S", 40, 50),
        ("D/S", 30, 50),
        ("D/K", 30, 40),
        ("N/D", 12, 30),
        ("N/(D-O-B)", 12, 20),
        ("N/S", 12, 50),
        ("T/D", 8, 30),
        ("2T/D", 3, 30),
        ("BGM/D", 1, 30),
        ("O/D", 6, 30),
        ("B/D", 4, 30),
    ],
)
def test_each_percentage_is_that_of_the_field(code, numerator, denominator):
    """domain.md 2.1, table of indicators."""
    found = {coverage.code: coverage for coverage in coverages(COUNTS, "D")}
    assert len(found) == 11
    assert (found[code].numerator, found[code].denominator) == (numerator, denominator)
    assert found[code].percent == pytest.approx(100 * numerator / denominator)


@pytest.mark.parametrize(("denominator", "beside"), [("D", "N/(D-O-B)"), ("D-O-B", "N/D")])
def test_both_ways_of_dividing_n_are_told_and_the_pack_chooses(denominator, beside):
    assert [coverage.code for coverage in coverages(COUNTS, denominator) if not coverage.is_main] == [beside]


def test_nothing_is_divided_by_nobody():
    found = coverages(dict.fromkeys(TITLES, 0), "D")
    assert {coverage.percent for coverage in found} == {None}


def test_children_stand_in_the_order_of_the_list_and_strangers_behind():
    found = figures_of({"D": {b"b", b"c", b"z", b"y", b"a"}}, [b"c", b"a", b"b"])
    assert found["D"].ids == [b"c", b"a", b"b", b"y", b"z"]
    assert found["D"].count == 5 and found["S"].count == 0 and list(found) == list(TITLES)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1", "poor"),
        ("0", "poor"),
        ("KS I", "poor"),
        ("Pra Sejahtera", "poor"),
        ("Pra-KS", "poor"),
        ("2", "not_poor"),
        ("ks ii", "not_poor"),
        ("Keluarga Sejahtera III", "not_poor"),
        ("", "unknown"),
        (None, "unknown"),
        ("?", "unknown"),
        ("5", "unknown"),
    ],
)
def test_a_stage_says_poor_or_not_poor_and_silence_says_neither(written, expected):
    """domain.md 16.2, number 10: "poor: unknown" is not "not poor"."""
    assert welfare_of(written) == expected
