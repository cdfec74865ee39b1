"""The list of residents on paper, and rows in words for History."""

import pytest

from desktop_app.core.language import language
from desktop_app.core.layout import fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.residents import services
from desktop_app.residents.feature import FEATURE
from desktop_app.residents.registers import LIST, LIST_REGISTER
from tests.builders.residents import PREPARE, make_child, make_household, make_resident
from tests.conftest import TODAY


def printed(db, month):
    with db.read() as session:
        cells = fill(LIST_REGISTER, LIST, LIST.rows(session, month))
    return [[language("en").value(cell) if cell is not None else "" for cell in row] for row in cells]


def test_the_list_goes_from_house_to_house_with_ages_at_the_months_end(db):
    house = make_household(db, neighbourhood="003", street="Melati", house_number="12")
    siti = make_resident(db, household_id=house, kinship="head")
    make_child(db, "", "2026-10-01", is_unnamed=True, mother_id=siti, household_id=house)
    make_child(db, "Gone", status="moved")
    make_child(db, "Visitor", status="visitor")
    assert printed(db, Month(2026, 10)) == [
        ["1", "Siti Aminah", "Female", "12/04/1995", "31 years", "", "003", "Melati 12", "Lives here"],
        ["2", "Baby of Siti Aminah", "Female", "01/10/2026", "30 days", "Siti Aminah", "003", "Melati 12", "Lives here"],
    ]
    assert len(printed(db, Month(2026, 9))) == 1, "who is born later does not stand in an earlier month"


def test_an_empty_post_prints_an_empty_list(db):
    assert printed(db, Month(2026, 10)) == []


@pytest.fixture
def everything(db):
    """One row in each table of residents that is about one person or house."""
    house = make_household(db, neighbourhood="003", street="Melati", house_number="12", facts={"water": "well"})
    siti = make_resident(db, household_id=house, kinship="head", national_id="3507")
    with db.action(PREPARE) as session:
        services.set_fact(session, siti, "religion", "islam", TODAY)
        services.rename(session, siti, "Rina", PartialDate(), TODAY)
    return db


def test_every_row_has_a_name_for_history(everything):
    houses, about_none_or_two = {"household", "household_fact"}, {"not_same", "erasure"}
    with everything.read() as session:
        for record in (one for one in FEATURE.records if one.table not in about_none_or_two):
            row = session.connection().exec_driver_sql(f"SELECT id FROM {record.table}").scalar_one()
            assert record.name(session, row) == ("003 / Melati 12" if record.table in houses else "Rina"), record.table
            assert record.name(session, b"x" * 16) == ""
