"""Two laptops of one post: an exchange may leave less than nothing; it is shown until somebody counts, never hidden."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.db.derived import rebuild_derived
from desktop_app.features.stock import services
from desktop_app.features.stock.services import counting
from tests.db.laptops import dump, laptop, send
from tests.features.stock.kept import DO, TODAY, adopt, deliver, only

GAVE = date(2026, 10, 3)


@pytest.fixture
def laptops(migrated_file, tmp_path):
    made = []
    for number in range(2):
        db = laptop(migrated_file, tmp_path, number)
        db.derived = _derived()
        made.append(db)
    yield made
    for db in made:
        db.close()


def _derived():
    from tests.conftest import all_derived

    return tuple(all_derived())


def act(db, work):
    with db.action(DO) as session:
        return work(session)


def issue(db, item, quantity, on=TODAY, cause=None):
    entry = services.Issue(item, quantity, None, on, cause=cause)
    return act(db, lambda session: services.issue(session, entry, TODAY))


def exchange(one, other):
    send(one, other)
    send(other, one)
    for db in (one, other):
        rebuild_derived(db)


def to_do(db):
    with db.read() as session:
        return services.negative_balances(session)


@pytest.fixture
def both_gave_the_last_pack(laptops):
    one, other = laptops
    item = adopt(one)
    deliver(one, item, 50)
    send(one, other)
    issue(one, item, 50, GAVE)
    issue(other, item, 30, GAVE)
    exchange(one, other)
    return one, other, item


def test_the_last_pack_given_out_twice_is_a_thing_to_do_on_both_and_nothing_is_deleted(both_gave_the_last_pack):
    one, other, item = both_gave_the_last_pack
    assert dump(one) == dump(other)
    for db in (one, other):
        found = only(to_do(db))
        assert (found.item, found.quantity, found.since) == (item, -30, GAVE)
        with db.read() as session:
            assert {line.out for line in services.ledger(session, item, GAVE, TODAY)} == {50, 30}
            row = only(services.items(session, TODAY))
            assert (row.on_hand, row.usable, row.is_stocked_out) == (-30, -30, True)


def test_nothing_more_can_be_given_out_of_it(both_gave_the_last_pack):
    one, _other, item = both_gave_the_last_pack
    with pytest.raises(InputError, match="0 can be given out"):
        issue(one, item, 1)


def test_a_later_delivery_does_not_hide_it_and_a_count_ends_it(both_gave_the_last_pack):
    one, _other, item = both_gave_the_last_pack
    deliver(one, item, 100, on=TODAY, number="7")
    assert only(to_do(one)).quantity == 70
    with one.read() as session:
        lot = only(services.item_card(session, item, TODAY).lots)

    def count(session):
        begun = counting.start_count(session, lot.place, TODAY, TODAY, "Rina")
        counting.type_count(session, begun, lot.id, 100)
        counting.give_reason(session, begun, lot.id, "found")
        counting.confirm_count(session, begun, TODAY, "Rina", "Siti")

    act(one, count)
    assert to_do(one) == []
    with one.read() as session:
        assert only(services.items(session, TODAY)).on_hand == 100


def test_what_another_laptop_gave_out_before_a_count_stays_a_thing_to_do_although_more_was_delivered_since(laptops):
    one, other = laptops
    item = adopt(one)
    deliver(one, item, 50)
    send(one, other)
    issue(one, item, 40, date(2026, 9, 3))
    issue(other, item, 30, date(2026, 9, 3))

    def count(session):
        begun = counting.start_count(session, services.default_place(session), date(2026, 9, 10), TODAY, "Rina")
        counting.type_count(session, begun, only(counting.count_card(session, begun).lines).lot, 10)
        counting.confirm_count(session, begun, TODAY, "Rina", "Siti")

    act(one, count)
    exchange(one, other)
    deliver(one, item, 100, on=date(2026, 9, 12), number="9")
    found = only(to_do(one))
    assert (found.quantity, found.since) == (80, date(2026, 9, 10))


def test_a_service_that_both_recorded_took_one_capsule(laptops):
    one, other = laptops
    item = adopt(one)
    deliver(one, item, 50)
    send(one, other)
    for db in (one, other):
        issue(db, item, 1, cause=b"the same service")
    exchange(one, other)
    with one.read() as session:
        assert sum(services.balance(session, TODAY).values()) == 49


def test_a_line_that_both_took_back_is_back_once(laptops):
    one, other = laptops
    item = adopt(one)
    deliver(one, item, 50)
    (movement,) = issue(one, item, 10)
    send(one, other)
    for db in (one, other):
        act(db, lambda session: services.reverse(session, movement, "wrong", TODAY, TODAY))
    exchange(one, other)
    with one.read() as session:
        assert sum(services.balance(session, TODAY).values()) == 50


def test_the_same_lot_received_on_both_is_one_lot(laptops):
    one, other = laptops
    items = [adopt(db) for db in laptops]
    assert items[0] == items[1]
    deliver(one, items[0], 50, number="1")
    deliver(other, items[0], 20, number="2", on=date(2026, 9, 3))
    exchange(one, other)
    with one.read() as session:
        assert only(services.item_card(session, items[0], TODAY).lots).quantity == 70
