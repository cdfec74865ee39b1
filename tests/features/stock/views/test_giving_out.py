"""Giving out: first expired, first out at once; another lot with the reason; to people, bags and places."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.stock import services
from tests.builders.residents import make_resident
from tests.features.stock.kept import DO, TODAY, adopt, deliver

from .hands import choose, click, error_of, form_of, press, save, type_into, words_in

pytestmark = pytest.mark.gui


@pytest.fixture
def page(show, db, vitamin):
    page = show()
    page.show_item(vitamin)
    click(page.master_detail.detail.issue_button)
    return page


def taken(form):
    """Return how many units stand beside each lot, in the order shown."""
    return [field.value() for field in form.lots.units_of.values()]


def moved(db, item):
    """Return the lines of today: (kind, lot, out)."""
    with db.read() as session:
        return [(line.kind, line.lot_number, line.out) for line in services.ledger(session, item, TODAY, TODAY)]


def test_the_number_alone_takes_the_lots_that_expire_first(page, db, vitamin, context, qtbot):
    form = form_of(page)
    assert form.quantity.number.hasFocus()
    QTest.keyClicks(form.quantity.number, "30")
    assert taken(form) == [20, 10] and not form.reason.isVisible()
    with qtbot.waitSignal(context.notified) as told:
        save(form)
    assert told.args[1] is not None
    assert moved(db, vitamin) == [("issue", "A1", 20), ("issue", "B2", 10)]
    assert "90 capsules can be given out" in words_in(page.master_detail.detail)


def test_another_lot_asks_for_the_reason(page, db, vitamin):
    form = form_of(page)
    type_into(form.quantity.number, "5")
    first, second = form.lots.units_of.values()
    type_into(first, "0")
    type_into(second, "5")
    assert form.reason.isVisible()
    save(form)
    assert "Lot A1 expires first" in error_of(form, "reason") and moved(db, vitamin) == []
    type_into(form.reason, "A1 stands at the back")
    save(form)
    assert moved(db, vitamin) == [("issue", "B2", 5)]


def test_lots_that_do_not_add_up_are_refused(page, db, vitamin):
    form = form_of(page)
    type_into(form.quantity.number, "5")
    type_into(next(iter(form.lots.units_of.values())), "4")
    save(form)
    assert "the chosen lots add up to 4" in error_of(form, "picks") and moved(db, vitamin) == []


def test_more_than_there_is_is_refused_and_nothing_is_stored(page, db, vitamin):
    form = form_of(page)
    type_into(form.quantity.number, "121")
    save(form)
    assert "121 were asked for, 120 can be given out" in error_of(form, "quantity") and moved(db, vitamin) == []


def test_an_expired_lot_is_shown_with_the_reason_and_cannot_be_taken(show, db, vitamin):
    deliver(db, vitamin, 40, "OLD", date(2026, 9, 30))
    page = show()
    page.open_detail("issue", item=vitamin)
    form = form_of(page)
    assert "Lot OLD" in words_in(form) and "Expired: 30/09/2026 was its last day." in words_in(form)
    assert len(form.lots.units_of) == 2


def test_to_a_resident_found_by_letters(page, db, vitamin):
    make_resident(db, "Siti Aminah")
    form = form_of(page)
    QTest.keyClicks(form.quantity.number, "1")
    press(form.quantity.number, Qt.Key.Key_Return)
    assert form.whom.line.hasFocus()
    QTest.keyClicks(form.whom.line, "amin")
    form.whom.search()
    press(form.whom.line, Qt.Key.Key_Return)
    save(form)
    with db.read() as session:
        (line,) = services.ledger(session, vitamin, TODAY, TODAY)
    assert line.from_to == "Siti Aminah" and line.resident is not None


def test_to_a_group_that_the_post_does_not_know(page, db, vitamin):
    form = form_of(page)
    type_into(form.quantity.number, "2")
    type_into(form.whom.line, "Kindergarten")
    type_into(form.given_by, "Dewi")
    save(form)
    with db.read() as session:
        (line,) = services.ledger(session, vitamin, TODAY, TODAY)
    assert (line.from_to, line.by) == ("Kindergarten", "Dewi")


def test_into_a_bag_it_stays_the_posts_stock(show, db, vitamin):
    with db.action(DO) as session:
        services.add_place(session, "Bag of Siti", "bag")
    page = show()
    page.open_detail("issue", item=vitamin)
    form = form_of(page)
    type_into(form.quantity.number, "30")
    click(form.to.buttons[1])
    save(form)
    assert "Choose a place" in error_of(form, "to_place")
    form.to_place.setFocus()
    press(form.to_place, Qt.Key.Key_End)
    save(form)
    with db.read() as session:
        card = services.item_card(session, vitamin, TODAY)
    assert card.row.on_hand == 120
    assert sorted((lot.lot_number, lot.quantity) for lot in card.lots if str(lot.place_name) == "Bag of Siti") == [
        ("A1", 20),
        ("B2", 10),
    ]


def test_more_than_there_is_does_not_go_into_a_bag_either(page, db, vitamin):
    form = form_of(page)
    type_into(form.quantity.number, "500")
    click(form.to.buttons[1])
    form.to_place.setCurrentIndex(0)
    save(form)
    assert "add up to 120" in error_of(form, "quantity") and moved(db, vitamin) == []


def test_without_an_item_the_form_asks_for_one(show, db, vitamin):
    adopt(db, "ORS")
    page = show()
    click(page.issue_button)
    form = form_of(page)
    save(form)
    assert error_of(form, "item") == "Choose the item: type a few letters of its name."
    QTest.keyClicks(form.item.line, "red")
    form.item.search()
    press(form.item.line, Qt.Key.Key_Return)
    assert form.quantity.number.hasFocus()
    save(form)
    assert error_of(form, "quantity") == "Write how many: a whole number from 1 on."
    QTest.keyClicks(form.quantity.number, "3")
    save(form)
    assert moved(db, vitamin) == [("issue", "A1", 3)]


def test_on_an_earlier_day_only_what_was_there_then_is_offered(page):
    form = form_of(page)
    type_into(form.on_date, "1/9/2026")
    form.on_date.changed.emit()
    assert len(form.lots.units_of) == 1 and "Not there yet on 01/09/2026" in words_in(form)


def test_another_place_offers_what_lies_there(show, db, vitamin):
    with db.action(DO) as session:
        bag = services.add_place(session, "Bag of Siti", "bag")
    page = show()
    page.open_detail("issue", item=vitamin)
    choose(form_of(page).from_place, bag)
    assert "Nothing of this item is at this place." in words_in(form_of(page))
