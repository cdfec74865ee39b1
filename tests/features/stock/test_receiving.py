"""Deliveries: what is believed, and what is asked first."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.db.undo import take_back
from desktop_app.features.stock import services
from tests.db.laptops import last_action
from tests.features.stock.kept import DO, LATER, SOON, TODAY, adopt, deliver, only


def receive(db, item, *lines, number="", on=date(2026, 9, 1), partner="Puskesmas"):
    made = [services.ReceiptLine(item, *line) for line in lines]
    with db.action(DO) as session:
        return services.receive(session, services.Receipt(on, partner, number, None, made), TODAY)


def lots(db, item):
    with db.read() as session:
        return {(lot.lot_number, lot.fund): lot.quantity for lot in services.item_card(session, item, TODAY).lots}


@pytest.mark.parametrize("written", ["ab 123", "AB123", "ab-123", "Ａb123"])
def test_a_lot_number_that_differs_by_a_space_or_a_letters_size_is_asked_about(db, written):
    item = adopt(db)
    receive(db, item, ("AB 123", LATER, "", 10))
    with pytest.raises(InputError) as refused:
        receive(db, item, (written, LATER, "", 5))
    problem = only(refused.value.problems)
    assert problem.field == "lines.0.lot_number"
    assert str(problem.text).startswith("Lot “AB 123” of this item is in the program, with the same letters and figures.")
    assert lots(db, item) == {("AB 123", ""): 10}
    receive(db, item, ("AB 123", LATER, "", 5))
    receive(db, item, (written, LATER, "", 3, True))
    assert lots(db, item)[("AB 123", "")] == 15 and sum(lots(db, item).values()) == 18


def test_a_known_lot_with_another_expiry_date_is_asked_about(db):
    item = adopt(db)
    receive(db, item, ("A1", LATER, "", 10))
    with pytest.raises(InputError, match="came before with the expiry date 2027-06-30"):
        receive(db, item, ("A1", SOON, "", 10))
    assert lots(db, item) == {("A1", ""): 10}


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (("AB123", LATER, "", 5), "with the same letters and figures"),
        (("AB 123", SOON, "", 5), "came before with the expiry date"),
    ],
)
def test_a_lot_that_one_note_writes_in_two_ways_is_asked_about(db, second, words):
    item = adopt(db)
    with pytest.raises(InputError, match=words) as refused:
        receive(db, item, ("AB 123", LATER, "", 10), second)
    assert only(refused.value.problems).field == "lines.1.lot_number"
    assert lots(db, item) == {}
    receive(db, item, ("AB 123", LATER, "", 10), (*second, True), ("AB 123", LATER, "", 2))
    with db.read() as session:
        assert sorted(lot.quantity for lot in services.item_card(session, item, TODAY).lots) == [5, 12]


def test_spaces_around_a_lot_number_are_nothing_to_ask_about(db):
    item = adopt(db)
    receive(db, item, ("A 1", LATER, "", 10))
    receive(db, item, ("  A  1 ", LATER, "", 5))
    assert lots(db, item) == {("A 1", ""): 15}


def test_each_fund_has_its_own_lot_and_its_own_ledger(db):
    item = adopt(db)
    receive(db, item, ("A1", LATER, "Village fund", 10), ("A1", LATER, "District", 20))
    assert lots(db, item) == {("A1", "Village fund"): 10, ("A1", "District"): 20}
    with db.read() as session:
        assert services.funds_of(session, item) == ["District", "Village fund"]
        line = only(services.ledger(session, item, date(2026, 9, 1), TODAY, fund="District"))
        assert (line.in_, line.balance, line.from_to) == (20, 20, "Puskesmas")


@pytest.mark.parametrize(
    ("line", "on", "field", "words"),
    [
        (("A1", date(2026, 8, 31), "", 10), date(2026, 9, 1), "lines.0.expiry_date", "before it came"),
        (("A1", LATER, "", 10), date(2026, 10, 6), "on_date", "is in the future"),
        (("A1", LATER, "", 0), date(2026, 9, 1), "lines.0.quantity", "Write how many"),
        (("A1", LATER, "", 99_999_999), date(2026, 9, 1), "lines.0.quantity", "more than the program takes"),
        (("A1", None, "", 10), date(2026, 9, 1), "lines.0.expiry_date", "Write the expiry date"),
    ],
)
def test_what_cannot_be_true_is_refused_and_nothing_is_stored(db, line, on, field, words):
    item = adopt(db)
    with pytest.raises(InputError, match=words) as refused:
        receive(db, item, ("GOOD", LATER, "", 10), line, on=on)
    assert only(refused.value.problems).field == field.replace(".0.", ".1.")
    assert lots(db, item) == {}


def test_what_arrives_on_its_last_day_is_believed(db):
    item = adopt(db)
    receive(db, item, ("A1", date(2026, 9, 1), "", 10))
    assert lots(db, item) == {("A1", ""): 10}


def test_a_thing_that_does_not_expire_takes_no_date(db):
    item = adopt(db, "REGISTER_BOOK")
    receive(db, item, ("", None, "", 4))
    with pytest.raises(InputError, match="does not expire"):
        receive(db, item, ("", LATER, "", 4))
    assert lots(db, item) == {("", ""): 4}


def test_a_delivery_note_that_two_people_typed_is_refused_the_second_time(db):
    item = adopt(db)
    receive(db, item, ("A1", LATER, "", 10), number="17/IX")
    with pytest.raises(InputError, match="17/IX was recorded already, of 2026-09-01"):
        receive(db, item, ("A1", LATER, "", 10), number=" 17/IX ")
    receive(db, item, ("A1", LATER, "", 10), number="17/IX", partner="District")
    assert lots(db, item) == {("A1", ""): 20}


def test_a_delivery_that_nothing_was_given_out_of_can_be_undone(db):
    item = adopt(db)
    deliver(db, item, 10)
    take_back(db, last_action(db))
    assert lots(db, item) == {}
    receive(db, item, ("A1", LATER, "", 4))
    assert lots(db, item) == {("A1", ""): 4}


def test_a_misread_lot_is_corrected_and_what_moved_stays(db):
    item = adopt(db)
    deliver(db, item, 10, "A1")
    deliver(db, item, 10, "B1")
    with db.read() as session:
        lot = next(lot for lot in services.item_card(session, item, TODAY).lots if lot.lot_number == "A1")
    with pytest.raises(InputError, match="already"), db.action(DO) as session:
        services.correct_lot(session, lot.id, "b 1", LATER)
    with db.action(DO) as session:
        services.correct_lot(session, lot.id, "A7", SOON)
    assert lots(db, item) == {("A7", ""): 10, ("B1", ""): 10}
    receive(db, item, ("A7", SOON, "", 5))
    assert lots(db, item) == {("A7", ""): 15, ("B1", ""): 10}
