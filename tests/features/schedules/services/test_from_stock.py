"""What is given at a visit comes out of stock in the same action."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.undo import take_back
from desktop_app.features.schedules import services as schedules
from desktop_app.features.schedules.services.moving import move_services
from desktop_app.features.stock.services import balance, items, ledger, retire_item
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person
from tests.db.laptops import last_action
from tests.features.stock.kept import LATER, SOON, adopt, deliver, only

GIVEN = PartialDate.of(TODAY)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2024, 12, 1))


def give(db, resident, code="VITA_RED", where="here", given=GIVEN, **more):
    return acted(db, lambda session: schedules.give_service(session, resident, code, given, where, TODAY, **more))


def on_hand(db):
    with db.read() as session:
        return only(items(session, TODAY)).on_hand


def services_of(db, resident):
    with db.read() as session:
        return schedules.services_by_code(session, [resident]).get(resident, {})


def test_a_capsule_given_here_leaves_stock_first_expired_first_and_names_its_lot(db, ayu):
    item = adopt(db)
    deliver(db, item, 10, "LATE", LATER)
    deliver(db, item, 10, "SOON", SOON)
    service = give(db, ayu, given_by="Rina")
    with db.read() as session:
        line = ledger(session, item, TODAY, TODAY)[0]
        assert (line.kind, line.out, line.lot_number, line.by, line.from_to) == ("issue", 1, "SOON", "Rina", "Ayu")
        assert line.cause == service and line.resident == ayu
    assert only(services_of(db, ayu)["VITA_RED"]).lot == "SOON"


def test_a_capsule_of_somebody_who_was_entered_twice_is_taken_once(db, ayu):
    deliver(db, adopt(db), 10)
    same = add_person(db, "Ayu", date(2024, 12, 1))
    give(db, same)
    acted(db, lambda session: merge_residents(session, ayu, same, TODAY))
    with pytest.raises(UserError, match="recorded for that date already"):
        give(db, ayu)
    assert on_hand(db) == 9


def test_another_lot_needs_a_reason(db, ayu):
    item = adopt(db)
    deliver(db, item, 10, "LATE", LATER)
    deliver(db, item, 10, "SOON", SOON)
    with db.read() as session:
        late = next(
            lot.lot for lot in schedules.stock_for_service(session, "VITA_RED", TODAY)[0].lots if lot.lot_number == "LATE"
        )
    with pytest.raises(InputError, match="expires first"):
        give(db, ayu, stock=schedules.FromStock(lot=late))
    assert services_of(db, ayu) == {}
    give(db, ayu, stock=schedules.FromStock(lot=late, reason="the other box was not at hand"))
    assert only(services_of(db, ayu)["VITA_RED"]).lot == "LATE"


def test_removing_the_service_brings_it_back_and_giving_it_again_takes_it_again(db, ayu):
    item = adopt(db)
    deliver(db, item, 10)
    for _ in range(2):
        service = give(db, ayu)
        assert on_hand(db) == 9
        acted(db, lambda session, service=service: schedules.remove_service(session, service))
        assert on_hand(db) == 10
    with db.read() as session:
        assert [line.kind for line in ledger(session, item, TODAY, TODAY)].count("reversal") == 2


def test_undoing_the_service_brings_it_back(db, ayu):
    deliver(db, adopt(db), 10)
    give(db, ayu)
    take_back(db, last_action(db))
    assert on_hand(db) == 10 and services_of(db, ayu) == {}


def test_a_kept_item_with_nothing_left_is_refused_with_what_to_do_and_nothing_is_stored(db, ayu):
    adopt(db)
    with pytest.raises(InputError, match="Record the delivery in Stock first, or choose") as refused:
        give(db, ayu)
    assert only(refused.value.problems).field == "stock_lot"
    assert services_of(db, ayu) == {}
    give(db, ayu, stock=schedules.WITHOUT_STOCK)
    assert only(services_of(db, ayu)["VITA_RED"]).lot == ""


def test_an_expired_lot_is_not_given_with_a_service(db, ayu):
    deliver(db, adopt(db), 10, expiry=date(2026, 9, 30))
    with pytest.raises(InputError, match="There is no"):
        give(db, ayu)
    give(db, ayu, given=PartialDate(2026, 9, 30))
    assert on_hand(db) == 9


@pytest.mark.parametrize("how", [{"where": "elsewhere"}, {"where": "told"}, {"refused": True}])
def test_what_was_not_given_here_takes_nothing(db, ayu, how):
    deliver(db, adopt(db), 10)
    give(db, ayu, **how)
    assert on_hand(db) == 10


def test_a_post_that_does_not_keep_the_item_records_the_service_alone(db, ayu):
    give(db, ayu)
    item = adopt(db)
    acted(db, lambda session: retire_item(session, item, TODAY))
    give(db, ayu, given=PartialDate(2026, 8, 3))
    assert len(services_of(db, ayu)["VITA_RED"]) == 2
    with db.read() as session:
        assert balance(session, TODAY) == {}


def test_a_corrected_name_leaves_the_lot_that_was_taken(db, ayu):
    deliver(db, adopt(db), 10, "SOON", SOON)
    service = give(db, ayu, given_by="Rina")
    acted(db, lambda session: schedules.correct_service(session, service, GIVEN, "here", TODAY, given_by="Dewi"))
    given = only(services_of(db, ayu)["VITA_RED"])
    assert (given.given_by, given.lot) == ("Dewi", "SOON")
    assert on_hand(db) == 9


def test_what_was_given_without_stock_takes_none_on_another_date(db, ayu):
    deliver(db, adopt(db), 10)
    give(db, ayu, stock=schedules.WITHOUT_STOCK)
    acted(db, lambda session: move_services(session, [ayu], TODAY, TODAY - timedelta(days=1), TODAY))
    assert only(services_of(db, ayu)["VITA_RED"]).given == PartialDate.of(TODAY - timedelta(days=1))
    assert on_hand(db) == 10


def test_what_came_out_of_stock_comes_out_of_it_on_the_other_date(db, ayu):
    item = adopt(db)
    deliver(db, item, 10)
    give(db, ayu)
    before = TODAY - timedelta(days=1)
    acted(db, lambda session: move_services(session, [ayu], TODAY, before, TODAY))
    with db.read() as session:
        assert [line.kind for line in ledger(session, item, before, before)].count("issue") == 1
    assert on_hand(db) == 9
