"""The visits at home of a month as a register."""

from datetime import date

import pytest

from desktop_app.core.layout import fill, totals
from desktop_app.core.period import Month
from desktop_app.features.home_care import services
from desktop_app.features.home_care.registers import VISITS_MONTH
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.packs import load_pack
from tests.builders.residents import make_household, make_resident
from tests.conftest import TODAY
from tests.features.home_care.village import acted

OCTOBER = Month(2026, 10)


@pytest.fixture
def visits(db):
    """Siti was met and had a danger sign, Wati was not at home; a visit of September stands in no list of October."""
    house = make_household(db)
    siti, wati = make_resident(db, household_id=house), make_resident(db, "Wati", household_id=house)
    entries = (
        HomeVisitEntry(date(2026, 10, 2), siti, met="met", danger_sign=True, findings="Fever", action="Sent on"),
        HomeVisitEntry(date(2026, 10, 3), wati, met="not_at_home"),
        HomeVisitEntry(date(2026, 9, 3), wati, met="met"),
    )
    for entry in entries:
        acted(db, lambda session, one=entry: services.record_home_visit(session, one, TODAY))
    return siti, wati


def test_each_visit_of_the_month_has_a_row_and_classes_are_summed(db, visits):
    register = load_pack("generic").register("home_care.visits_month")
    with db.read() as session:
        rows = VISITS_MONTH.rows(session, OCTOBER)
    cells = fill(register, VISITS_MONTH, rows)
    assert [str(row[2]) for row in cells] == ["Siti Aminah", "Wati"]
    assert cells[0][7:11] == [0, 0, 1, 0], "who was met and had nothing is zero"
    assert cells[1][7:11] == [None] * 4, "who was not met is empty, not zero"
    assert totals(register, cells)[7:11] == [0, 0, 1, 0]
    assert cells[0][11] == "Fever · Sent on"
    assert [VISITS_MONTH.person(row) for row in rows] == list(visits)


def test_a_month_without_visits_is_empty(db):
    with db.read() as session:
        assert list(VISITS_MONTH.rows(session, OCTOBER)) == []
