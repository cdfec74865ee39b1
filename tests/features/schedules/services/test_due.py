"""Who is due: never the dead, the moved, visitors, or what is given already."""

from datetime import date

import pytest

from tests.features.schedules.services.village import child, due, follow

TWO_MONTHS = date(2026, 8, 1)


@pytest.fixture(autouse=True)
def indonesia(db):
    follow(db)


def test_a_child_of_two_months_is_due_what_the_card_prints_for_that_age(db):
    child(db, "Ani", TWO_MONTHS)
    assert due(db) == [
        ("Ani", "BCG", "still_allowed"),
        ("Ani", "OPV1", "still_allowed"),
        ("Ani", "DPTHB1", "due"),
        ("Ani", "PCV1", "due"),
        ("Ani", "RV1", "due"),
    ]
