"""Which volunteer looks after a house."""

from datetime import date

import pytest

from desktop_app.features.volunteers.rules.care_areas import ANYWHERE, Address, Care, CareEntry, carers_of, check_care

BEGIN = date(2026, 1, 1)
HOUSE = Address("Krajan", "01", "003", "Jalan Melati")


def care(name, place, start=BEGIN, end=None):
    return Care(name.encode(), name.encode(), name, place, start, end)


@pytest.mark.parametrize(
    ("places", "named"),
    [
        ({"Tini": ANYWHERE}, ["Tini"]),
        ({"Tini": ANYWHERE, "Sri": Address("Krajan")}, ["Sri"]),
        ({"Tini": Address("Krajan", "01"), "Sri": Address("Krajan", "01", "003")}, ["Sri"]),
        ({"Tini": Address("", "", "003"), "Sri": Address("Krajan", "01")}, ["Tini"]),
        ({"Tini": Address("Krajan", "01", "004"), "Sri": Address("Krajan", "01")}, ["Sri"]),
        ({"Tini": Address("krajan", "01", "003"), "Sri": ANYWHERE}, ["Tini"]),
        ({"Tini": Address("Sumber")}, []),
    ],
)
def test_who_has_the_most_exactly_described_part_looks_after_a_house(places, named):
    cares = [care(name, place) for name, place in places.items()]
    assert [one.name for one in carers_of(HOUSE, cares)] == named


def test_two_who_share_a_part_are_both_named_who_began_first_before():
    cares = [care("Sri", Address("Krajan"), date(2026, 3, 1)), care("Tini", Address("Krajan"))]
    assert [one.name for one in carers_of(HOUSE, cares)] == ["Tini", "Sri"]


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (CareEntry(None, ANYWHERE, BEGIN), "resident"),
        (CareEntry(b"t", ANYWHERE, None), "from_date"),
        (CareEntry(b"t", ANYWHERE, BEGIN, date(2025, 12, 31)), "until_date"),
        (CareEntry(b"t", Address("Krajan"), date(2026, 6, 30)), "from_date"),
    ],
)
def test_what_cannot_be_is_said_with_its_field(entry, field):
    standing = care("Tini", Address("Krajan"), BEGIN, date(2026, 6, 30))
    assert [problem.field for problem in check_care(entry, [standing])] == [field]


def test_the_same_part_may_be_given_again_after_it_ended_and_another_at_any_time():
    standing = care("Tini", Address("Krajan"), BEGIN, date(2026, 6, 30))
    assert check_care(CareEntry(b"t", Address("Krajan"), date(2026, 7, 1)), [standing]) == []
    assert check_care(CareEntry(b"t", Address("Sumber"), BEGIN), [standing]) == []
