"""A delivery typed from its note, line by line, without the mouse."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.stock import services
from tests.features.stock.kept import LATER, TODAY, adopt, deliver

from .hands import click, error_of, form_of, press, save, type_into, words_in

pytestmark = pytest.mark.gui


@pytest.fixture
def page(show, db, vitamin):
    adopt(db, "ORS")
    adopt(db, "PEN")
    page = show()
    click(page.receive_button)
    return page


def type_item(form, letters):
    """Choose the first item that fits a few letters, with Enter."""
    form.item.line.setFocus()
    QTest.keyClicks(form.item.line, letters)
    form.item.search()
    press(form.item.line, Qt.Key.Key_Return)


def type_line(form, letters, lot, expiry, quantity):
    """Type a line of the note and end it with Enter, from field to field as the cursor goes."""
    type_item(form, letters)
    assert form.lot_number.hasFocus()
    QTest.keyClicks(form.lot_number, lot)
    press(form.lot_number, Qt.Key.Key_Return)
    if form.expiry.isVisible():
        assert form.expiry.hasFocus()
        QTest.keyClicks(form.expiry, expiry)
        press(form.expiry, Qt.Key.Key_Return)
    assert form.quantity.number.hasFocus()
    QTest.keyClicks(form.quantity.number, quantity)
    press(form.quantity.number, Qt.Key.Key_Return)


def test_a_note_with_several_lines_is_typed_without_the_mouse(page, db, context, qtbot, vitamin):
    form = form_of(page)
    assert form.number.hasFocus()
    QTest.keyClicks(form.number, "SBBK 12")
    type_into(form.partner, "Puskesmas Melati")
    type_into(form.fund, "Village fund")
    type_line(form, "red", "K9", "6/2027", "2")
    assert form.item.line.hasFocus()
    type_line(form, "rehyd", "O1", "31/12/2028", "30")
    type_line(form, "pen", "", "", "4")
    assert "1. Vitamin A" in words_in(form) and "until 30/06/2027" in words_in(form)
    with qtbot.waitSignal(context.notified) as told:
        save(form)
    assert "Puskesmas Melati" in str(told.args[0]) and told.args[1] is not None
    assert form_of(page) is None
    with db.read() as session:
        (lot,) = [one for one in services.item_card(session, vitamin, TODAY).lots if one.lot_number == "K9"]
        lines = services.ledger(session, vitamin, TODAY, TODAY)
    assert (lot.quantity, lot.expiry_date, lot.fund) == (2, date(2027, 6, 30), "Village fund")
    assert lines[-1].number == "SBBK 12" and lines[-1].from_to == "Puskesmas Melati"


def test_boxes_are_counted_in_units(page, db, vitamin):
    form = form_of(page)
    type_item(form, "red")
    type_into(form.lot_number, "K9")
    type_into(form.expiry, "6/2027")
    type_into(form.quantity.number, "3")
    form.quantity.counted_in.setFocus()
    press(form.quantity.counted_in, Qt.Key.Key_Down)
    assert "That is 150 capsules." in words_in(form)
    save(form)
    with db.read() as session:
        assert services.item_card(session, vitamin, TODAY).row.on_hand == 270


def test_the_line_that_is_still_being_typed_is_saved_with_the_delivery(page, db, vitamin):
    form = form_of(page)
    type_item(form, "red")
    type_into(form.lot_number, "K9")
    type_into(form.expiry, "30/6/2027")
    type_into(form.quantity.number, "5")
    click(form.save_button)
    with db.read() as session:
        assert services.item_card(session, vitamin, TODAY).row.on_hand == 125


def test_a_delivery_without_a_line_is_refused(page):
    save(form_of(page))
    assert "Write at least one item that was delivered." in words_in(form_of(page))


def test_an_item_that_is_not_kept_is_refused_with_where_to_add_it(page):
    form = form_of(page)
    form.item.line.setFocus()
    QTest.keyClicks(form.item.line, "zzz")
    form.item.search()
    assert "No item fits. Items are added on the Stock page with Add items." in words_in(form)
    click(form.add_button)
    assert error_of(form, "item") == "Choose the item: type a few letters of its name."


@pytest.mark.parametrize(
    ("expiry", "quantity", "field", "words"),
    [
        ("", "5", "expiry_date", "Write the expiry date that is printed on the box."),
        ("1/9/2026", "5", "expiry_date", "It expired on 01/09/2026, before it came on 05/10/2026."),
        ("31/2/2027", "5", "expiry_date", "There is no such day"),
        ("6/2027", "", "quantity", "Write how many: a whole number from 1 on."),
        ("6/2027", "2.5", "quantity", "Write a whole number"),
        ("6/2027", "0", "quantity", "too small"),
    ],
)
def test_what_cannot_be_of_a_line_is_said_beside_its_field(page, expiry, quantity, field, words):
    form = form_of(page)
    type_line(form, "red", "K9", expiry, quantity)
    assert words in error_of(form, field) and form.lines == []


def test_a_day_in_the_future_is_refused(page, db, vitamin):
    form = form_of(page)
    type_into(form.on_date, "6/10/2026")
    type_line(form, "red", "K9", "6/2027", "5")
    save(form)
    assert "too late" in error_of(form, "on_date")
    with db.read() as session:
        assert services.item_card(session, vitamin, TODAY).row.on_hand == 120


def test_a_lot_number_that_differs_by_a_space_is_asked_about_and_can_be_confirmed(page, db, vitamin):
    form = form_of(page)
    type_line(form, "red", "B 2", "30/6/2027", "5")
    assert "Lot “B2” of this item is in the program" in error_of(form, "lot_number") and form.lines == []
    assert form.checked_button.isVisible()
    click(form.checked_button)
    assert len(form.lines) == 1 and not form.checked_button.isVisible()
    save(form)
    with db.read() as session:
        assert {lot.lot_number for lot in services.item_card(session, vitamin, TODAY).lots} == {"A1", "B2", "B 2"}


def test_a_lot_that_stands_in_the_note_already_in_another_spelling_is_asked_about(page):
    form = form_of(page)
    type_line(form, "red", "K 9", "6/2027", "5")
    type_line(form, "red", "K9", "6/2027", "7")
    assert "Lot “K 9”" in error_of(form, "lot_number") and len(form.lines) == 1
    click(form.checked_button)
    assert [line.lot_number for line in form.lines] == ["K 9", "K9"]


@pytest.mark.parametrize(("day", "words"), [("6/10/2026", "too late"), ("soon", "“soon” is not a date"), ("", "Write the date.")])
def test_a_day_that_cannot_be_is_explained_when_the_first_line_is_added(page, day, words):
    form = form_of(page)
    form.on_date.clear()
    QTest.keyClicks(form.on_date, day)
    type_line(form, "red", "K9", "6/2027", "5")
    assert words in error_of(form, "on_date") and form.lines == []


def test_a_note_that_another_person_typed_already_is_refused(page, db, vitamin):
    deliver(db, vitamin, 3, "Z9", LATER, number="SBBK 12")
    form = form_of(page)
    type_into(form.number, "SBBK 12")
    type_into(form.partner, "Puskesmas")
    type_line(form, "red", "K9", "6/2027", "5")
    save(form)
    assert "was recorded already" in error_of(form, "number") and len(form.lines) == 1


def test_a_line_is_changed_or_removed_before_saving(page):
    form = form_of(page)
    type_line(form, "red", "K9", "6/2027", "5")
    type_line(form, "rehyd", "O1", "12/2028", "30")
    form.change_line(0)
    assert form.lot_number.value() == "K9" and form.quantity.value() == 5 and len(form.lines) == 1
    form.remove_line(0)
    assert form.lines == []


def test_lines_that_were_put_aside_come_back(page):
    form = form_of(page)
    type_line(form, "red", "K9", "6/2027", "5")
    press(page, Qt.Key.Key_Escape)
    assert form_of(page) is None
    click(page.receive_button)
    assert [line.lot_number for line in form_of(page).lines] == ["K9"]


def test_from_a_card_the_item_is_chosen_already(page, vitamin):
    page.show_item(vitamin)
    click(page.master_detail.detail.receive_button)
    assert form_of(page).item.value().id == vitamin and form_of(page).quantity.counted_in.isVisible()
    press(form_of(page), Qt.Key.Key_Escape)


def test_what_was_refused_by_the_stock_comes_back_into_the_fields(page, db, vitamin):
    form = form_of(page)
    type_line(form, "red", "B-3", "30/6/2027", "5")
    deliver(db, vitamin, 1, "B3", LATER)
    save(form)
    assert "Lot “B3”" in error_of(form, "lot_number") and form.lot_number.value() == "B-3" and form.lines == []
