"""Stocktakes against the real ledger."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.db.database import Database
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.stock import services
from desktop_app.features.stock.services import counting
from desktop_app.features.stock.services.counting import FoundLot
from tests.builders.stock_planning import SET_UP, TODAY, deliver, give, keep, left_of, lot_of, own_item, post_place

SATURDAY, SUNDAY = date(2026, 10, 3), date(2026, 10, 4)


def start(db: Database, on: date = TODAY) -> bytes:
    place = post_place(db)
    with db.action(SET_UP) as session:
        return counting.start_count(session, place, on, TODAY, "Siti")


def typed(db: Database, count: bytes, lot: bytes, counted: int | None, reason: str = "") -> None:
    with db.action(SET_UP) as session:
        counting.type_count(session, count, lot, counted)
        if reason:
            counting.give_reason(session, count, lot, reason)


def confirm(db: Database, count: bytes, approved_by: str = "Ani") -> bytes:
    with db.action(SET_UP) as session:
        counting.confirm_count(session, count, TODAY, approved_by=approved_by)
        return action_id(session)


def refused(db: Database, count: bytes, approved_by: str = "Ani") -> str:
    with pytest.raises(InputError) as found, db.action(SET_UP) as session:
        counting.confirm_count(session, count, TODAY, approved_by=approved_by)
    return " ".join(str(problem.text) for problem in found.value.problems)


def test_a_count_sets_the_ledger_right_with_its_reason(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    typed(db, count, lot, 97, "damaged")
    confirm(db, count)
    assert left_of(db, item) == 97
    with db.read() as session:
        line = services.ledger(session, item, TODAY, TODAY)[-1]
        row = counting.count_card(session, count).row
    assert (line.kind, line.out, line.reason) == ("adjustment", 3, "damaged")
    assert (row.state, row.confirmed_on, row.approved_by) == ("confirmed", TODAY, "Ani")


def test_msupply_mobile_638_movements_between_start_and_confirmation_do_not_make_the_ledger_wrong(db: Database) -> None:
    """msupply/mobile#638: a stocktake that kept the quantities of its start took issued stock away a second time."""
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    give(db, item, 30)
    typed(db, count, lot, 70)
    confirm(db, count)
    assert left_of(db, item) == 70


def test_msupply_mobile_638_what_moved_after_the_number_was_typed_is_counted_again(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    typed(db, count, lot, 100)
    give(db, item, 30)
    assert "from 100 to 70" in refused(db, count)
    typed(db, count, lot, 70)
    confirm(db, count)
    assert left_of(db, item) == 70


def test_a_forgotten_issue_that_is_written_after_the_count_is_believed_once_somebody_looked_again(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100, SATURDAY)
    count, lot = start(db, SUNDAY), lot_of(db, item)
    typed(db, count, lot, 70)
    give(db, item, 30, SATURDAY)
    with db.action(SET_UP) as session:
        counting.look_again(session, count, lot)
    confirm(db, count)
    assert left_of(db, item) == 70


def test_a_count_of_saturday_leaves_alone_what_was_given_out_on_sunday(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100, SATURDAY)
    give(db, item, 30, SUNDAY)
    count, lot = start(db, SATURDAY), lot_of(db, item)
    typed(db, count, lot, 98, "lost")
    confirm(db, count)
    assert left_of(db, item) == 68


def test_more_was_given_out_since_than_was_found_is_refused_with_the_line(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100, SATURDAY)
    give(db, item, 95, SUNDAY)
    count, lot = start(db, SATURDAY), lot_of(db, item)
    typed(db, count, lot, 90, "lost")
    assert refused(db, count).startswith("Line 1, ")
    assert left_of(db, item) == 5


def test_another_day_of_the_count_compares_with_the_ledger_of_that_day(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100, SATURDAY)
    give(db, item, 30, SUNDAY)
    count, lot = start(db), lot_of(db, item)
    typed(db, count, lot, 100)
    with db.action(SET_UP) as session:
        counting.change_count(session, count, SATURDAY, TODAY, "Siti")
    confirm(db, count, approved_by="")
    assert left_of(db, item) == 70


def test_an_abandoned_count_changes_nothing(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    typed(db, count, lot, 3, "lost")
    with db.action(SET_UP) as session:
        counting.type_found_lot(session, count, FoundLot(item, "B7", date(2027, 5, 1), "", 12))
    with db.action(SET_UP) as session:
        counting.abandon_count(session, count)
    assert left_of(db, item) == 100
    with pytest.raises(UserError, match="closed"), db.action(SET_UP) as session:
        counting.confirm_count(session, count, TODAY, approved_by="Ani")
    with db.read() as session:
        assert len(services.item_card(session, item, TODAY).lots) == 1


def test_a_lot_on_the_shelf_that_the_ledger_does_not_know_comes_into_it(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    typed(db, count, lot, 100)
    with db.action(SET_UP) as session:
        found = counting.type_found_lot(session, count, FoundLot(item, "B7", date(2027, 5, 1), "", 12))
    assert "Line 2" in refused(db, count)
    typed(db, count, found, 12, "not_written_in")
    confirm(db, count)
    with db.read() as session:
        assert services.balance(session, TODAY, item=item)[found, post_place(db)] == 12


def test_a_found_lot_whose_number_differs_by_a_space_is_asked_about(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100, lot="AB 12")
    count = start(db)
    with pytest.raises(InputError) as refusal, db.action(SET_UP) as session:
        counting.type_found_lot(session, count, FoundLot(item, "AB12", date(2028, 6, 30), "", 12))
    assert refusal.value.problems[0].field == "lot_number"
    with pytest.raises(UserError, match="line 1"), db.action(SET_UP) as session:
        counting.type_found_lot(session, count, FoundLot(item, "AB 12", date(2028, 6, 30), "", 12))


@pytest.mark.parametrize(
    ("found", "field"),
    [
        (FoundLot(b"?" * 16, "A", None, "", 1), "item"),
        (FoundLot(b"", "A", None, "", 1), "expiry_date"),
        (FoundLot(b"", "A", date(2027, 1, 1), "", None), "counted"),
        (FoundLot(b"", "A", date(2027, 1, 1), "", -1), "counted"),
    ],
)
def test_a_found_lot_that_cannot_be_is_refused(db: Database, found: FoundLot, field: str) -> None:
    item = keep(db)
    count = start(db)
    entry = FoundLot(found.item or item, found.lot_number, found.expiry_date, found.fund, found.counted)
    with pytest.raises(InputError) as refusal, db.action(SET_UP) as session:
        counting.type_found_lot(session, count, entry)
    assert [problem.field for problem in refusal.value.problems] == [field]
    with db.read() as session:
        assert not counting.count_card(session, count).lines


def test_a_lot_that_nobody_counted_stays_as_it_is(db: Database) -> None:
    one, other = keep(db, "ORS"), keep(db, "ZINC")
    deliver(db, one, 100)
    deliver(db, other, 50)
    count = start(db)
    typed(db, count, lot_of(db, other), 48, "lost")
    confirm(db, count)
    assert (left_of(db, one), left_of(db, other)) == (100, 48)


def test_a_difference_needs_a_reason_and_somebody_who_approves_it(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    assert "No line has a number" in refused(db, count)
    typed(db, count, lot, 90)
    assert "90 counted, 100 in the ledger" in refused(db, count)
    typed(db, count, lot, 90, "lost")
    assert refused(db, count, approved_by=" ") == "Write who approves the differences."
    typed(db, count, lot, 100)
    confirm(db, count, approved_by="")
    assert left_of(db, item) == 100


def test_a_reason_does_not_stay_when_the_number_changes(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    typed(db, count, lot, 90, "lost")
    typed(db, count, lot, 100)
    with db.read() as session:
        assert counting.count_card(session, count).lines[0].rule.reason == ""


def test_a_confirmed_count_is_undone_as_one_action_and_can_be_confirmed_again(db: Database) -> None:
    items = [keep(db, "ORS"), keep(db, "ZINC")]
    for item in items:
        deliver(db, item, 100)
    count = start(db)
    for item in items:
        typed(db, count, lot_of(db, item), 90, "lost")
    action = confirm(db, count)
    with db.action(SET_UP) as session:
        undo(session, action)
    assert [left_of(db, item) for item in items] == [100, 100]
    with db.read() as session:
        assert counting.count_card(session, count).row.state == ""
    confirm(db, count)
    assert [left_of(db, item) for item in items] == [90, 90]


def test_all_places_are_counted_on_sheets_of_their_own(db: Database) -> None:
    item = keep(db)
    with db.action(SET_UP) as session:
        bag = services.add_place(session, "Bag of Rini", "bag")
    deliver(db, item, 100)
    deliver(db, item, 20, place=bag, lot="C")
    with db.action(SET_UP) as session:
        counts = counting.start_counts(session, TODAY, TODAY)
    with db.read() as session:
        cards = [counting.count_card(session, count) for count in counts]
    assert [(str(card.row.place_name), len(card.lines)) for card in cards] == [("Post", 1), ("Bag of Rini", 1)]
    with pytest.raises(UserError, match="being typed already"):
        start(db)


def test_lines_stand_in_the_order_of_the_items_and_the_earliest_expiry_first(db: Database) -> None:
    later, first = keep(db, "ZINC"), keep(db, "IRON")
    books = own_item(db, "Pens")
    deliver(db, books, 5, lot="", expiry=None)
    deliver(db, later, 10, lot="Z")
    deliver(db, first, 10, lot="Y", expiry=date(2028, 1, 1))
    deliver(db, first, 10, lot="X", expiry=date(2027, 1, 1))
    count = start(db)
    with db.read() as session:
        lines = counting.count_card(session, count).lines
    assert [(line.rule.number, line.lot_number) for line in lines] == [(1, "X"), (2, "Y"), (3, "Z"), (4, "")]


def test_a_count_of_tomorrow_is_refused(db: Database) -> None:
    with pytest.raises(InputError, match="future"):
        start(db, date(2026, 10, 6))


@pytest.mark.parametrize("counted", [-1, 10_000_000])
def test_a_number_that_cannot_be_is_refused(db: Database, counted: int) -> None:
    item = keep(db)
    deliver(db, item, 100)
    count, lot = start(db), lot_of(db, item)
    with pytest.raises(InputError):
        typed(db, count, lot, counted)
