"""The step Serve: what is due with what the stock has, several things in one action, refusals, who vaccinates."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.child_record.services import record_advice
from desktop_app.features.health_visits.rules.serving import Served
from desktop_app.features.health_visits.services.serving import givers, serve, service_of
from desktop_app.features.schedules.services import giver_of_day, services_by_code
from desktop_app.features.schedules.services import givers as schedule_givers
from desktop_app.features.stock.services import items
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.builders.open_day import act, follow, give, helped, read
from tests.features.stock.kept import LATER, adopt, deliver, only

BORN = date(2026, 8, 3)
"""Two months old on the open day of 5 October 2026."""


@pytest.fixture
def day(db):
    follow(db)
    return open_day(db)


@pytest.fixture
def baby(db, day):
    child = add_person(db, "Siti", BORN)
    weigh(db, day, child, 5_000)
    return child


@pytest.fixture
def toddler(db, day):
    """Nearly two years old, with everything of the first year; it lacks the doses of 18 months."""
    child = add_person(db, "Budi", date(2024, 12, 1), "M")
    weigh(db, day, child, 10_000)
    return child


def codes(db, child, on=TODAY):
    return [offer.code for offer in read(db, service_of, child, on).offers]


def offer_of(db, child, code, on=TODAY):
    return next(one for one in read(db, service_of, child, on).offers if one.code == code)


def on_hand(db):
    return only(read(db, items, TODAY)).on_hand


def test_what_is_due_is_offered_and_what_waits_for_its_interval_says_until_when(db, baby):
    give(db, baby, "OPV1", on=date(2026, 9, 20))
    found = read(db, service_of, baby, TODAY)
    offered = {one.code for one in found.offers}
    assert {"BCG", "DPTHB1", "PCV1", "RV1"} <= offered and "OPV2" not in offered
    assert [(wait.code, wait.until) for wait in found.waits] == [("OPV2", date(2026, 10, 20))]


def test_what_comes_next_is_told_with_its_day(db, baby):
    day, title = read(db, service_of, baby, TODAY).next_due
    assert day > TODAY and str(title)


def test_several_doses_are_stored_in_one_go_with_the_name_of_who_gave_them(db, baby):
    act(db, serve, baby, TODAY, {"BCG": Served.GIVEN, "DPTHB1": Served.GIVEN}, "Bidan Ani", TODAY)
    given = read(db, services_by_code, [baby])[baby]
    assert [(one.given_by, one.where, one.refused) for code in ("BCG", "DPTHB1") for one in given[code]] == [
        ("Bidan Ani", "here", False)
    ] * 2
    found = read(db, service_of, baby, TODAY)
    assert {"BCG", "DPTHB1"}.isdisjoint(one.code for one in found.offers)
    assert {one.code for _title, one in found.written} == {"BCG", "DPTHB1"}


def test_a_refusal_is_stored_without_a_giver_and_asked_about_again_next_time(db, baby):
    act(db, serve, baby, TODAY, {"BCG": Served.REFUSED}, "Bidan Ani", TODAY)
    (refused,) = read(db, services_by_code, [baby])[baby]["BCG"]
    assert (refused.refused, refused.given_by) == (True, "")
    assert "BCG" not in codes(db, baby)
    assert offer_of(db, baby, "BCG", date(2026, 10, 6)).refused_on == PartialDate.of(TODAY)


def test_advice_of_the_day_is_no_dose_and_its_volunteer_no_vaccinator(db, baby):
    act(db, record_advice, baby, TODAY, ["ADVICE_BREAST_MILK"], TODAY, "Ningsih")
    assert read(db, service_of, baby, TODAY).written == []
    assert read(db, schedule_givers) == [] and read(db, giver_of_day, TODAY) == ""


def test_nobody_vaccinates_without_a_name_and_then_nothing_at_all_is_stored(db, baby):
    with pytest.raises(InputError) as refused:
        act(db, serve, baby, TODAY, {"BCG": Served.GIVEN, "RV1": Served.REFUSED}, " ", TODAY)
    assert refused.value.problems[0].field == "given_by"
    assert read(db, services_by_code, [baby]) == {}


def test_what_two_laptops_give_is_given_once(db, baby):
    act(db, serve, baby, TODAY, {"BCG": Served.GIVEN}, "Bidan Ani", TODAY)
    with pytest.raises(UserError):
        act(db, serve, baby, TODAY, {"BCG": Served.GIVEN}, "Bidan Ani", TODAY)


def test_the_lot_that_expires_first_is_offered_and_leaves_the_stock(db, toddler):
    item = adopt(db)
    deliver(db, item, 10, "LATE", LATER, on=date(2026, 8, 1))
    deliver(db, item, 10, "SOON", date(2026, 12, 31), on=date(2026, 8, 1))
    august = date(2026, 8, 20)
    supply = offer_of(db, toddler, "VITA_RED", august).supply
    assert (supply.is_out, supply.lot.lot_number, supply.lot.left) == (False, "SOON", 10)
    act(db, serve, toddler, august, {"VITA_RED": Served.GIVEN}, "", TODAY)
    (given,) = read(db, services_by_code, [toddler])[toddler]["VITA_RED"]
    assert given.lot == "SOON" and on_hand(db) == 19


def test_expired_stock_is_out_of_stock_here_too_and_given_only_if_somebody_brought_it(db, toddler):
    deliver(db, adopt(db), 10, "GONE", date(2026, 8, 10), on=date(2026, 8, 1))
    august = date(2026, 8, 20)
    supply = offer_of(db, toddler, "VITA_RED", august).supply
    assert supply.is_out and [number for number, _why in supply.refused] == ["GONE"]
    with pytest.raises(InputError) as refused:
        act(db, serve, toddler, august, {"VITA_RED": Served.GIVEN}, "", TODAY)
    assert refused.value.problems[0].field == "stock_lot"
    act(db, serve, toddler, august, {"VITA_RED": Served.OWN_SUPPLY}, "", TODAY)
    assert on_hand(db) == 10 and read(db, services_by_code, [toddler])[toddler]["VITA_RED"]


def test_what_the_post_keeps_no_stock_of_says_nothing_of_stock(db, baby):
    assert offer_of(db, baby, "BCG").supply is None


def test_vitamin_a_is_offered_in_its_month_only_and_is_no_vaccine(db, toddler):
    assert "VITA_RED" not in codes(db, toddler, date(2026, 7, 20))
    offers = {one.code: one.is_vaccine for one in read(db, service_of, toddler, date(2026, 8, 20)).offers}
    assert offers["VITA_RED"] is False and offers["DPTHB1"] is True


def test_the_one_health_worker_of_the_day_is_proposed_and_volunteers_are_known(db, day):
    helped(db, day, "Bidan Ani")
    helped(db, day, "Rina", "volunteer")
    found = read(db, givers, day)
    assert (found.usual, list(found.names), list(found.volunteers)) == ("Bidan Ani", ["Bidan Ani"], ["Rina"])


def test_of_two_health_workers_none_is_proposed_until_one_has_vaccinated(db, day, baby):
    helped(db, day, "Bidan Ani")
    helped(db, day, "Perawat Joko")
    assert read(db, givers, day).usual == ""
    act(db, serve, baby, TODAY, {"BCG": Served.GIVEN}, "Perawat Joko", TODAY)
    found = read(db, givers, day)
    assert found.usual == "Perawat Joko" and set(found.names) == {"Bidan Ani", "Perawat Joko"}


def test_a_dose_seen_on_the_card_is_not_asked_for_and_its_giver_is_none_of_the_day(db, day, baby):
    give(db, baby, "BCG", on=date(2026, 8, 10), where="seen_on_card", given_by="RS Melati")
    assert "BCG" not in codes(db, baby) and read(db, givers, day).names == []


def test_a_day_before_birth_is_refused(db, baby):
    with pytest.raises(InputError):
        act(db, serve, baby, date(2026, 7, 1), {"BCG": Served.GIVEN}, "Bidan Ani", TODAY)
