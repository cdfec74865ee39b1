"""Items of the post's own, what the post changes of the country's, and places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.stock import services
from tests.builders.residents import make_resident
from tests.features.stock.kept import DO, TODAY

from .hands import choose, click, error_of, form_of, names, press, save, type_into, words_in

pytestmark = pytest.mark.gui


def test_an_item_of_ones_own_is_added_and_its_card_opens(show, db):
    page = show()
    click(page.list.own_button)
    form = form_of(page)
    save(form)
    assert "Fill this in" in error_of(form, "name")
    QTest.keyClicks(form.name, "Paracetamol 500 mg")
    save(form)
    assert error_of(form, "unit") == "Write the smallest unit that is given out, e.g. tablets."
    choose(form.unit, "tablet")
    type_into(form.pack_size, "100")
    type_into(form.least, "1")
    type_into(form.most, "1")
    save(form)
    assert "must be more than the fewest" in error_of(form, "maximum_months_x10")
    type_into(form.most, "2.5")
    save(form)
    assert not page.unsaved()
    assert names(page) == ["Paracetamol 500 mg"] and "0 tablets can be given out" in words_in(page.master_detail.detail)
    with db.read() as session:
        (facts,) = services.item_facts(session).values()
    assert (facts.pack_size, facts.minimum_months_x10, facts.maximum_months_x10) == (100, 10, 25)


def test_a_unit_of_ones_own_is_written(show, db):
    page = show()
    page.open_detail("new_item")
    form = form_of(page)
    QTest.keyClicks(form.name, "Soap")
    assert not form.other_unit.isVisible()
    choose(form.unit, "")
    type_into(form.other_unit, "bars")
    save(form)
    assert "0 bars can be given out" in words_in(page.master_detail.detail)


def test_a_name_that_is_taken_is_refused(show, vitamin):
    page = show()
    page.open_detail("new_item")
    form = form_of(page)
    QTest.keyClicks(form.name, "Vitamin A, red capsule (200,000 IU)")
    choose(form.unit, "capsule")
    save(form)
    assert "already" in error_of(form, "name")


@pytest.mark.parametrize("typed", ["0", "100001"])
def test_a_box_holds_a_possible_number_of_units(show, typed):
    page = show()
    page.open_detail("new_item")
    form = form_of(page)
    QTest.keyClicks(form.name, "Soap")
    choose(form.unit, "piece")
    type_into(form.pack_size, typed)
    save(form)
    assert "What a box holds is 1 to" in error_of(form, "pack_size")


def test_only_what_differs_from_the_countrys_list_is_kept_of_its_item(show, db, vitamin):
    page = show()
    page.show_item(vitamin)
    view = page.master_detail.detail
    view.tabs.setCurrentWidget(view.facts)
    click(view.facts.edit_button)
    form = form_of(page)
    assert form.name.value() == "" and form.pack_size.value() == 50
    type_into(form.least, "1.5")
    save(form)
    with db.read() as session:
        from desktop_app.features.stock.models import Item

        row = session.get(Item, vitamin)
        kept = (row.name, row.unit, row.pack_size, row.minimum_months_x10, row.maximum_months_x10)
    assert kept == (None, None, None, 15, None)
    assert "1.5 months" in words_in_details(page)


def words_in_details(page):
    view = page.master_detail.detail
    view.tabs.setCurrentWidget(view.facts)
    return words_in(view)


def test_cancel_leads_back_to_the_card(show, vitamin):
    page = show()
    page.open_detail("edit_item", item=vitamin)
    QTest.keyClicks(form_of(page).note, "typed by mistake")
    click(form_of(page).cancel_button)
    assert page.master_detail.detail.item == vitamin
    assert not page.unsaved()
    page.open_detail("edit_item", item=vitamin)
    assert form_of(page).note.value() == ""


def test_a_cupboard_is_added_renamed_and_used_no_more(show, db, context, qtbot):
    page = show()
    click(page.places_button)
    click(page.master_detail.detail.add_button)
    form = form_of(page)
    save(form)
    assert "Fill this in" in error_of(form, "name")
    type_into(form.name, "Kitchen")
    save(form)
    view = page.master_detail.detail
    assert "Kitchen" in words_in(view) and "nothing lies there" in words_in(view)
    with db.read() as session:
        kitchen = next(place for place in services.places(session) if place.name == "Kitchen")
    page.open_detail("edit_place", place=kitchen.id)
    type_into(form_of(page).name, "Big cupboard")
    save(form_of(page))
    assert "Big cupboard" in words_in(page.master_detail.detail)
    with qtbot.waitSignal(context.notified) as told:
        click(page.master_detail.detail.retire_buttons[kitchen.id])
    assert told.args[1] is not None and "Big cupboard" not in words_in(page.master_detail.detail)


def test_a_place_where_something_lies_stays(show, db, vitamin):
    with db.action(DO) as session:
        kitchen = services.add_place(session, "Kitchen", "cupboard")
        lot = services.item_card(session, vitamin, TODAY).lots[0]
        services.transfer(session, lot.id, lot.place, kitchen, 1, TODAY, TODAY)
    page = show()
    click(page.places_button)
    click(page.master_detail.detail.retire_buttons[kitchen])
    assert "There is still stock at this place. Move it first." in words_in(page.master_detail.detail)


def test_a_bag_is_named_after_its_volunteer(show, db):
    make_resident(db, "Siti Aminah")
    page = show()
    page.open_detail("new_place")
    form = form_of(page)
    assert not form.whose.isVisible()
    choose(form.kind, "bag")
    QTest.keyClicks(form.whose.line, "amin")
    form.whose.search()
    press(form.whose.line, Qt.Key.Key_Return)
    assert form.name.value() == "Bag of Siti Aminah"
    save(form)
    with db.read() as session:
        (bag,) = [place for place in services.places(session) if place.kind == "bag"]
    assert bag.resident is not None


def test_a_place_name_that_is_taken_is_refused(show, db):
    with db.action(DO) as session:
        services.add_place(session, "Kitchen", "cupboard")
    page = show()
    page.open_detail("new_place")
    type_into(form_of(page).name, "Kitchen")
    save(form_of(page))
    assert "already" in error_of(form_of(page), "name")
