"""Two laptops of one post: an exchange may leave less than nothing; it is shown until somebody counts, never hidden."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.period import Month
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.undo import take_back
from desktop_app.features.stock import services
from desktop_app.features.stock.services import counting, planning
from desktop_app.features.stock.services.hand_over import hand_over
from tests.db.laptops import dump, laptop, last_action, send
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


def on_hand(db, item):
    """Return what ledger, list, card and monthly register say is there of an item, which is one number."""
    with db.read() as session:
        lines = services.ledger(session, item, date(2026, 1, 1), TODAY)
        row = only(services.items(session, TODAY, with_retired=True))
        lots = services.item_card(session, item, TODAY).lots
        month = only(services.month_ledger(session, Month.of(TODAY)))
        numbers = {lines[-1].balance, row.on_hand, sum(lot.quantity for lot in lots), month.closing}
        assert numbers == {sum(services.balance(session, TODAY).values())}
        return numbers.pop()


def count_all(db, place, counted):
    """Count every lot of a place."""

    def count(session):
        begun = counting.start_count(session, place, TODAY, TODAY, "Rina")
        lines = counting.count_card(session, begun).lines
        for line in lines:
            counting.type_count(session, begun, line.lot, counted)
            counting.give_reason(session, begun, line.lot, "lost")
        counting.confirm_count(session, begun, TODAY, "Rina", "Siti")
        return len(lines)

    return act(db, count)


def test_a_line_that_one_undid_and_the_other_took_back_counts_nothing(laptops):
    one, other = laptops
    item = adopt(one)
    deliver(one, item, 50)
    (movement,) = issue(one, item, 10)
    gave_out = last_action(one)
    send(one, other)
    take_back(one, gave_out)
    act(other, lambda session: services.reverse(session, movement, "wrong", TODAY, TODAY))
    exchange(one, other)
    assert [on_hand(db, item) for db in laptops] == [50, 50]
    take_back(one, last_action(one))
    assert on_hand(one, item) == 50


def test_a_lot_whose_first_delivery_is_undone_stays_for_what_the_other_received_of_it(laptops):
    one, other = laptops
    item = adopt(one)
    deliver(one, item, 50, number="1")
    first = last_action(one)
    send(one, other)
    second = deliver(other, item, 20, number="2", on=date(2026, 9, 3))
    take_back(one, first)
    exchange(one, other)
    assert [on_hand(db, item) for db in laptops] == [20, 20]
    with one.read() as session:
        assert only(hand_over(session, second).lines).lot_number == "A1"
        place = services.default_place(session)
    issue(one, item, 5)
    assert count_all(one, place, 12) == 1
    assert on_hand(one, item) == 12


def test_an_item_that_one_does_not_keep_after_all_stays_for_what_the_other_received_of_it(laptops):
    one, other = laptops
    item = adopt(one)
    kept = last_action(one)
    send(one, other)
    delivery = deliver(other, item, 20)
    take_back(one, kept)
    exchange(one, other)
    assert [on_hand(db, item) for db in laptops] == [20, 20]
    with one.read() as session:
        assert only(hand_over(session, delivery).lines).quantity == 20
        assert not planning.plan(session, TODAY)[0].proposal.proposed
        place = services.default_place(session)
    assert count_all(one, place, 15) == 1


def test_a_bag_that_one_takes_away_stays_for_what_the_other_moved_into_it(laptops):
    one, other = laptops
    item = adopt(one)
    deliver(one, item, 50)
    bag = act(one, lambda session: services.add_place(session, "Bag of Rina", "bag"))
    made = last_action(one)
    send(one, other)
    with other.read() as session:
        lot = only(services.item_card(session, item, TODAY).lots)
    act(other, lambda session: services.transfer(session, lot.id, lot.place, bag, 20, TODAY, TODAY))
    take_back(one, made)
    exchange(one, other)
    with one.read() as session:
        lots = services.item_card(session, item, TODAY).lots
        assert {(str(one.place_name), one.quantity) for one in lots} == {("Post", 30), ("Bag of Rina", 20)}
    act(one, lambda session: services.transfer(session, lot.id, bag, lot.place, 20, TODAY, TODAY))
    with one.read() as session:
        assert only(services.item_card(session, item, TODAY).lots).quantity == 50
