"""One person's card on any day, and what is said before a dose is recorded."""

from datetime import date

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Status
from desktop_app.features.schedules import services
from tests.features.schedules.services.village import TODAY, child, follow, give

BORN = date(2026, 8, 1)


@pytest.fixture(autouse=True)
def indonesia(db):
    follow(db)


@pytest.fixture
def ani(db):
    return child(db, "Ani", BORN)


def card(db, resident, on=TODAY):
    with db.read() as session:
        return {one.row.code: one for one in services.card_of(session, resident, on)}


def warnings(db, resident, code, on=TODAY):
    with db.read() as session:
        return [str(one) for one in services.check_dose(session, resident, code, on)]


def test_the_card_shows_every_dose_with_its_status_and_reason(db, ani):
    give(db, ani, "BCG", date(2026, 8, 3), where="seen_on_card")
    found = card(db, ani)
    assert found["BCG"].status is Status.GIVEN and found["BCG"].dose.where == "seen_on_card"
    assert found["DPTHB1"].status is Status.DUE and found["DPTHB2"].status is Status.NOT_YET
    assert found["JE"].status is Status.NOT_APPLICABLE and all(str(one.reason) for one in found.values())


def test_the_card_of_an_earlier_day_does_not_know_what_came_later(db, ani):
    give(db, ani, "BCG", date(2026, 8, 3))
    assert card(db, ani, date(2026, 8, 2))["BCG"].status is Status.DUE


def test_there_is_no_card_of_nobody(db):
    with db.read() as session, pytest.raises(UserError):
        services.card_of(session, new_id(), TODAY)


def test_nothing_is_said_before_a_dose_that_is_due(db, ani):
    assert warnings(db, ani, "DPTHB1") == [] == warnings(db, ani, "ORS")


def test_a_dose_that_comes_too_early_too_late_or_too_soon_is_warned_about_and_can_still_be_stored(db, ani):
    assert "too early" in warnings(db, ani, "DPTHB1", date(2026, 9, 1))[0]
    assert "age limit" in warnings(db, ani, "HB0")[0]
    give(db, ani, "DPTHB1", date(2026, 10, 1))
    assert any("too soon" in one for one in warnings(db, ani, "DPTHB2", date(2026, 10, 5)))
    give(db, ani, "DPTHB2", date(2026, 10, 5))
    found = card(db, ani)["DPTHB2"]
    assert found.status is Status.GIVEN and found.faults


def test_a_dose_of_which_the_one_before_is_missing_is_warned_about(db):
    budi = child(db, "Budi", date(2026, 5, 1))
    assert warnings(db, budi, "DPTHB2") == ["First “DTP-HepB-Hib (penta) 1” must be given."]


def test_a_dose_that_is_recorded_already_is_warned_about(db, ani):
    give(db, ani, "BCG", date(2026, 8, 3))
    assert "already" in warnings(db, ani, "BCG")[0]


def test_a_dose_that_is_not_for_this_child_is_warned_about_with_the_reason(db, ani):
    assert warnings(db, ani, "JE", TODAY)
    give(db, ani, "DPTHB2", date(2026, 10, 5))
    assert "DTP-HepB-Hib (penta) 2" in warnings(db, ani, "DPTHB1")[0]


def test_a_capsule_outside_its_campaign_or_age_is_warned_about(db, ani):
    assert "No campaign" in warnings(db, ani, "VITA_BLUE")[0]
    toddler = child(db, "Budi", date(2024, 1, 1))
    assert warnings(db, toddler, "VITA_RED", date(2026, 8, 5)) == []
    assert warnings(db, toddler, "VITA_BLUE", date(2026, 8, 5))


def test_a_combined_vaccine_is_judged_by_all_that_it_credits(db):
    follow(db, "sweden")
    child_id = child(db, "Alva", date(2026, 8, 1))
    with db.read() as session:
        schedule = services.schedule_of(session)
    code = next(iter(schedule.combined))
    assert warnings(db, child_id, code, date(2026, 8, 10))


def test_a_capsule_of_the_last_campaign_is_not_one_that_is_recorded_already(db):
    budi = child(db, "Budi", date(2024, 6, 1))
    give(db, budi, "VITA_RED", date(2026, 8, 5))
    assert "No campaign" in warnings(db, budi, "VITA_RED")[0]
    assert "already" in warnings(db, budi, "VITA_RED", date(2026, 8, 20))[0]


def test_the_interval_counts_from_the_last_time_a_dose_was_given(db):
    """WHO Table 2: intervals lie between what is given; a dose that was given twice has its last day."""
    citra = child(db, "Citra", date(2026, 5, 1))
    give(db, citra, "DPTHB1", date(2026, 7, 2))
    give(db, citra, "DPTHB1", date(2026, 9, 20))
    second = card(db, citra)["DPTHB2"]
    assert (second.status, second.next_on) == (Status.BLOCKED, date(2026, 10, 20))
    assert "too short after" in warnings(db, citra, "DPTHB2")[0]


@pytest.mark.parametrize("told", [PartialDate(2026), PartialDate(2026, 7), PartialDate()])
def test_what_the_family_told_and_the_card_dated_is_one_dose(db, told):
    """Otherwise an interval would count from the last day of the year that the family named."""
    citra = child(db, "Citra", date(2026, 5, 1))
    give(db, citra, "DPTHB1", TODAY, given=told, where="told")
    give(db, citra, "DPTHB1", date(2026, 7, 2), where="seen_on_card")
    found = card(db, citra)
    assert found["DPTHB1"].dose.where == "seen_on_card"
    assert found["DPTHB2"].next_on == date(2026, 8, 2)


def test_a_dose_that_may_be_another_keeps_its_place(db):
    citra = child(db, "Citra", date(2026, 5, 1))
    give(db, citra, "DPTHB1", TODAY, given=PartialDate(2026, 9), where="told")
    give(db, citra, "DPTHB1", date(2026, 7, 2), where="seen_on_card")
    assert card(db, citra)["DPTHB2"].next_on == date(2026, 10, 30)
