"""The plan of a week: who stands on it, on whose paper, in which order."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import UserError
from desktop_app.features.home_care import services
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.features.volunteers.rules.care_areas import Address, CareEntry
from desktop_app.features.volunteers.services import add_care_area
from desktop_app.residents.services import add_member, merge_residents
from tests.builders.residents import PREPARE, make_household, make_resident
from tests.conftest import TODAY

MONDAY = date(2026, 10, 5)


def acted(db, do):
    with db.action(PREPARE) as session:
        return do(session)


def house(db, number, street="Jalan Melati", people=()):
    key = make_household(db, street=street, house_number=number)
    for who in people:
        acted(db, lambda session, who=who: add_member(session, key, who, "head", None, TODAY))
    return key


@pytest.fixture
def village(db):
    """Three houses in two streets; Tini looks after one of them."""
    tini = make_resident(db, "Tini")
    nine = house(db, "9", people=[make_resident(db, "Rina")])
    ten = house(db, "10", people=[make_resident(db, "Sari")])
    far = house(db, "1", "Jalan Mawar", [make_resident(db, "Umi")])
    acted(db, lambda session: add_care_area(session, CareEntry(tini, Address(street="Jalan Melati"), date(2025, 1, 1))))
    return tini, nine, ten, far


def week(db, monday=MONDAY):
    with db.read() as session:
        return services.week(session, monday)


def test_each_volunteer_gets_a_paper_with_the_doors_in_the_order_of_the_street(db, village):
    _tini, nine, ten, far = village
    assert acted(db, lambda session: services.plan_week(session, MONDAY + timedelta(days=3), TODAY)) == 3
    rows = week(db).rows
    by_house = {row.household: row for row in rows}
    assert [by_house[nine].line, by_house[ten].line, by_house[far].line] == [1, 2, 1]
    assert by_house[nine].list_number == by_house[ten].list_number != by_house[far].list_number
    assert [str(by_house[nine].volunteer), by_house[far].volunteer] == ["Tini", ""]
    assert {row.reasons for row in rows} == {("V09N", "V14")}


def test_a_volunteer_gets_no_more_doors_than_she_can_visit(db, village):
    assert acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, most=1)) == 2
    with pytest.raises(UserError):
        acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, most=1))
    assert acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, most=2)) == 1


def test_what_was_taken_off_the_plan_comes_back_only_when_somebody_chooses_it(db, village):
    nine = village[1]
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY))
    row = next(row for row in week(db).rows if row.household == nine)
    acted(db, lambda session: services.drop(session, [row.id], "away for the harvest"))
    assert next(one for one in week(db).rows if one.id == row.id).state == "dropped"
    with pytest.raises(UserError):
        acted(db, lambda session: services.plan_week(session, MONDAY, TODAY))
    assert acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=[nine])) == 1
    assert next(one for one in week(db).rows if one.id == row.id).state == "waiting"


def test_a_visit_to_the_house_closes_the_line_and_the_yearly_reason(db, village):
    nine = village[1]
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY))
    acted(db, lambda session: services.record_home_visit(session, HomeVisitEntry(MONDAY, household=nine), TODAY))
    assert [row.state for row in week(db).rows if row.household == nine] == ["met"]
    with db.read() as session:
        assert nine not in {one.household for one in services.visits_wanted(session, TODAY)}


def test_a_line_that_goes_to_another_volunteer_moves_to_that_volunteers_paper(db, village):
    tini, _nine, _ten, far = village
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY))
    row = next(row for row in week(db).rows if row.household == far)
    acted(db, lambda session: services.assign(session, [row.id], tini))
    moved = next(one for one in week(db).rows if one.id == row.id)
    assert (moved.line, str(moved.volunteer)) == (3, "Tini")
    assert len({one.list_number for one in week(db).rows}) == 1


def test_somebody_who_was_entered_twice_stands_on_one_line_with_the_visits_of_both_entries(db):
    kept, other = make_resident(db, "Siti Aminah"), make_resident(db, "Siti Aminah")
    wanted = [services.Wanted(None, other, "Siti", [services.Reason("V09", "")])]
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=[other], wanted=wanted))
    acted(db, lambda session: services.record_home_visit(session, HomeVisitEntry(MONDAY, other, findings="well"), TODAY))
    acted(db, lambda session: merge_residents(session, kept, other, TODAY))
    (row,) = week(db).rows
    assert (row.resident, row.state) == (kept, "met")
    again = HomeVisitEntry(MONDAY, kept, findings="quite well")
    acted(db, lambda session: services.record_home_visit(session, again, TODAY))
    with db.read() as session:
        assert [one.findings for one in services.visit_lines(session, MONDAY, TODAY)] == ["quite well"]


@pytest.mark.parametrize("is_dropped", [False, True])
def test_who_stands_in_the_plan_under_another_entry_is_not_planned_twice(db, is_dropped):
    kept, other = make_resident(db, "Siti", "1970-01-01"), make_resident(db, "Siti Aminah", "1970-01-01")
    reason = [services.Reason("V09", "")]
    wanted = [services.Wanted(None, other, "Siti", reason)]
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=[other], wanted=wanted))
    if is_dropped:
        acted(db, lambda session: services.drop(session, [week(db).rows[0].id], "ill"))
    acted(db, lambda session: merge_residents(session, kept, other, TODAY))
    wanted = [services.Wanted(None, kept, "Siti", reason)]
    with pytest.raises(UserError):
        acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, wanted=wanted))
    if is_dropped:
        acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=[kept], wanted=wanted))
    else:
        with pytest.raises(UserError):
            acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=[kept], wanted=wanted))
    assert [(row.resident, row.state) for row in week(db).rows] == [(kept, "waiting")]
