"""Lines that are taken back, places, items of the post's own, and what History calls all of it."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.features.stock import services
from desktop_app.features.stock.feature.records import RECORDS
from tests.features.stock.kept import DO, TODAY, adopt, deliver, only


def act(db, work):
    with db.action(DO) as session:
        return work(session)


def lots(db, item):
    with db.read() as session:
        return services.item_card(session, item, TODAY).lots


@pytest.fixture
def item(db):
    made = adopt(db)
    deliver(db, made, 100)
    return made


@pytest.fixture
def bag(db):
    return act(db, lambda session: services.add_place(session, "Bag of Rina", "bag"))


def test_a_transfer_is_two_lines_and_goes_back_as_a_whole(db, item, bag):
    lot = only(lots(db, item))
    act(db, lambda session: services.transfer(session, lot.id, lot.place, bag, 20, TODAY, TODAY))
    assert {(str(one.place_name), one.quantity) for one in lots(db, item)} == {("Post", 80), ("Bag of Rina", 20)}
    with db.read() as session:
        came, went = services.ledger(session, item, TODAY, TODAY)
        assert (str(came.from_to), str(went.from_to)) == ("from Post", "to Bag of Rina")
        in_bag = services.ledger(session, item, TODAY, TODAY, place=bag)
        assert [(line.in_, line.balance, str(line.from_to)) for line in in_bag] == [(20, 20, "from Post")]
    act(db, lambda session: services.reverse(session, went.movement, "stayed here", TODAY, TODAY))
    assert [(str(one.place_name), one.quantity) for one in lots(db, item)] == [("Post", 100)]
    with pytest.raises(UserError, match="taken back already"):
        act(db, lambda session: services.reverse(session, came.movement, "again", TODAY, TODAY))


def test_a_transfer_that_was_given_out_since_is_not_taken_back(db, item, bag):
    lot = only(lots(db, item))
    act(db, lambda session: services.transfer(session, lot.id, lot.place, bag, 20, TODAY, TODAY))
    act(db, lambda session: services.issue(session, services.Issue(item, 5, bag, TODAY), TODAY))
    with db.read() as session:
        line = next(line for line in services.ledger(session, item, TODAY, TODAY) if line.kind == "transfer")
    with pytest.raises(InputError, match="Only 15 were there"):
        act(db, lambda session: services.reverse(session, line.movement, "wrong", TODAY, TODAY))
    assert {one.quantity for one in lots(db, item)} == {80, 15}


@pytest.mark.parametrize(
    ("reason", "on", "words"),
    [
        ("", TODAY, "Write why"),
        ("wrong", date(2026, 8, 31), "cannot be taken back before that day"),
        ("wrong", date(2026, 10, 6), "is in the future"),
    ],
)
def test_taking_back_needs_a_reason_and_a_day_that_can_be(db, item, reason, on, words):
    with db.read() as session:
        line = only(services.ledger(session, item, date(2026, 9, 1), TODAY))
    with pytest.raises(InputError, match=words):
        act(db, lambda session: services.reverse(session, line.movement, reason, on, TODAY))
    assert only(lots(db, item)).quantity == 100


def test_what_takes_back_is_not_taken_back_itself(db, item):
    with db.read() as session:
        line = only(services.ledger(session, item, date(2026, 9, 1), TODAY))
    back = act(db, lambda session: services.reverse(session, line.movement, "wrong", TODAY, TODAY))
    with pytest.raises(UserError, match="Record again what really happened"):
        act(db, lambda session: services.reverse(session, back, "wrong", TODAY, TODAY))


def test_all_that_a_cause_moved_is_taken_back_at_once(db, item):
    deliver(db, item, 10, "B1", date(2026, 12, 1))
    cause = b"an aid programme"
    entry = services.Issue(item, 30, None, TODAY, cause=cause)
    act(db, lambda session: services.issue(session, entry, TODAY))
    assert len(act(db, lambda session: services.reverse_cause(session, cause, TODAY, TODAY, "not handed out"))) == 2
    assert sum(lot.quantity for lot in lots(db, item)) == 110


def test_a_place_with_stock_stays_and_names_are_used_once(db, item, bag):
    lot = only(lots(db, item))
    act(db, lambda session: services.transfer(session, lot.id, lot.place, bag, 20, TODAY, TODAY))
    with pytest.raises(InputError, match="still stock at this place"):
        act(db, lambda session: services.retire_place(session, bag, TODAY))
    with pytest.raises(InputError, match="Every post has this place"):
        act(db, lambda session: services.retire_place(session, services.default_place(session), TODAY))
    with pytest.raises(InputError, match="already"):
        act(db, lambda session: services.add_place(session, "bag of rina", "bag"))
    act(db, lambda session: services.rename_place(session, services.default_place(session), "Posyandu Melati"))
    with db.read() as session:
        assert [str(place.name) for place in services.places(session)] == [
            "Posyandu Melati",
            "Bag of Rina",
            "Set aside, not given out",
        ]


def test_an_item_of_the_posts_own_is_kept_beside_those_of_the_pack(db, item):
    entry = services.ItemEntry(name="Green beans", unit="kg", has_expiry=False, minimum_months_x10=10, maximum_months_x10=20)
    own = act(db, lambda session: services.register_item(session, entry))
    with pytest.raises(InputError, match="already"):
        act(db, lambda session: services.register_item(session, entry))
    with pytest.raises(InputError, match="must be more than"):
        act(
            db,
            lambda session: services.change_item(
                session, own, services.ItemEntry("Beans", "kg", minimum_months_x10=20, maximum_months_x10=10)
            ),
        )
    with db.read() as session:
        assert [str(row.name) for row in services.items(session, TODAY)] == ["Vitamin A, red capsule (200,000 IU)", "Green beans"]
        assert "VITA_RED" not in {known.code for known in services.offered_items(session)}
    act(db, lambda session: services.retire_item(session, own, TODAY))
    with db.read() as session:
        assert [row.id for row in services.items(session, TODAY)] == [item]


def test_a_pack_without_the_item_says_so(db):
    with pytest.raises(UserError, match="has no item NOTHING"):
        adopt(db, "NOTHING")


def test_what_falls_below_its_fewest_months_is_told(db):
    item = adopt(db, "ORS")
    deliver(db, item, 64, on=date(2026, 6, 1))
    for month in (7, 8, 9):
        act(db, lambda session, month=month: services.issue(session, services.Issue(item, 20, None, date(2026, month, 5)), TODAY))
    with db.read() as session:
        row = only(services.items(session, TODAY))
        assert (row.usable, row.is_below_minimum) == (4, True)
        assert services.item_card(session, item, TODAY).row == row
    deliver(db, item, 40, "B1")
    with db.read() as session:
        assert not only(services.items(session, TODAY)).is_below_minimum


def test_history_names_every_row_of_the_ledger_in_words(db, item, bag):
    lot = only(lots(db, item))
    act(db, lambda session: services.transfer(session, lot.id, lot.place, bag, 20, TODAY, TODAY))
    named = {}
    with db.read() as session:
        for table in RECORDS:
            run = session.connection().exec_driver_sql
            for key in run(f"SELECT id FROM {table.table}").scalars().all():
                named.setdefault(table.table, set()).add(table.name(session, key))
    assert named["lot"] == {"Vitamin A, red capsule (200,000 IU), A1"}
    assert "Vitamin A, red capsule (200,000 IU), A1, 2026-09-01" in named["movement"]
    assert named["stock_place"] == {"Post", "Bag of Rina"} and all(name for names in named.values() for name in names)
