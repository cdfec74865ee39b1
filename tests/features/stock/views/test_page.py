"""The page of stock: the list, what is to be done, search, tabs."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.stock import services
from desktop_app.features.stock.models import Movement
from desktop_app.features.stock.views.item_view import ItemView
from tests.features.stock.kept import DO, TODAY, adopt, deliver

from .hands import choose, click, form_of, names, press, save, states, type_into, words_in

pytestmark = pytest.mark.gui
RED, BLUE, ORS = "Vitamin A, red capsule (200,000 IU)", "Vitamin A, blue capsule (100,000 IU)", "Oral rehydration salts"


def test_an_empty_cupboard_offers_the_usual_items_ticked_several_at_once(show, db):
    page = show()
    assert page.list.empty.title.text() == "Nothing is kept yet"
    click(page.list.take_over_button)
    form = form_of(page)
    for code in ("VITA_RED", "ORS"):
        form.ticks[code].setFocus()
        press(form.ticks[code], Qt.Key.Key_Space)
    click(form.save_button)
    assert names(page) == [RED, ORS] and form_of(page) is None
    assert states(page) == ["Stocked out", "Stocked out"]


def test_taking_over_nothing_is_answered_with_what_to_do(show):
    page = show()
    click(page.list.take_over_button)
    click(form_of(page).all_button)
    assert all(tick.isChecked() for tick in form_of(page).ticks.values())
    click(form_of(page).none_button)
    click(form_of(page).save_button)
    assert "Tick at least one item." in words_in(form_of(page))


def test_typing_searches_and_enter_opens_the_card(show, db, vitamin):
    adopt(db, "ORS")
    page = show()
    assert names(page) == [RED, ORS]
    page.search.setFocus()
    QTest.keyClicks(page.search, "rehyd")
    assert names(page) == [ORS]
    page.search.clear()
    QTest.keyClicks(page.search, "red vita")
    press(page.search, Qt.Key.Key_Return)
    assert isinstance(page.master_detail.detail, ItemView) and str(page.master_detail.detail.title) == RED


def test_letters_typed_in_the_list_go_to_the_search_and_down_leads_back(show, vitamin):
    page = show()
    page.table.setFocus()
    QTest.keyClicks(page.table, "vi")
    assert page.search.hasFocus() and page.search.text() == "vi"
    press(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus() and page.table.current_row().row.id == vitamin


def test_a_search_for_nothing_kept_says_what_to_try(show, vitamin):
    page = show()
    page.search.setFocus()
    QTest.keyClicks(page.search, "zzz")
    assert page.list.empty.title.text() == "No item fits" and not page.list.take_over_button.isVisible()


def test_a_lot_that_expires_soon_is_a_thing_to_do_and_opens_its_items(show, db, vitamin):
    adopt(db, "ORS")
    page = show()
    assert "1 expires soon" in page.list.todos.buttons["soon"].text()
    click(page.list.todos.buttons["soon"])
    assert names(page) == [RED] and page.table.hasFocus() and page.filters.state.value() == "soon"


def test_expired_on_the_shelf_waits_until_it_is_set_aside(show, db, context):
    item = adopt(db)
    deliver(db, item, 30, "OLD", date(2026, 9, 30))
    page = show()
    assert states(page) == ["Stocked out · Expired"]
    assert page.list.todos.buttons["expired"].isVisible()
    with db.action(DO) as session:
        lot = services.item_card(session, item, TODAY).lots[0]
        services.set_aside(session, lot.id, lot.place, 30, "expired", TODAY, TODAY)
    assert states(page) == ["Stocked out"] and not page.list.todos.buttons["expired"].isVisible()


def test_below_zero_is_a_thing_to_do_until_it_is_counted(show, db, vitamin):
    with db.action(DO) as session:  # as an exchange brings it: another laptop gave out the same last packs
        lot = services.item_card(session, vitamin, TODAY).lots[0]
        session.add(Movement(kind="issue", moved_on=TODAY, item_id=vitamin, lot_id=lot.id, place_id=lot.place, quantity=-25))
    page = show()
    assert states(page)[0].startswith("To count: below zero")
    click(page.list.todos.buttons["below_zero"])
    press(page.table, Qt.Key.Key_Return)
    view = page.master_detail.detail
    assert "count what is really there" in words_in(view) and "−5 capsules" in words_in(view)
    view.menu.actions()[-1].trigger()
    form = form_of(page)
    choose(form.lot, form.lot._values[0])
    assert form.chosen().quantity == -5, "what waits for a count comes first"
    type_into(form.found, "0")
    type_into(form.reason, "counted")
    save(form)
    assert not page.list.todos.buttons["below_zero"].isVisible()


def test_an_open_card_follows_the_arrow_keys(show, db, qtbot, vitamin):
    ors = adopt(db, "ORS")
    page = show()
    page.show_item(vitamin)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.master_detail.detail.item == ors)


def test_order_now_comes_from_planning_after_the_list_is_shown(show, db, qtbot):
    item = adopt(db, "ORS")
    deliver(db, item, 400, "C3", on=date(2026, 6, 1))
    for month in (7, 8, 9):
        with db.action(DO) as session:
            services.issue(session, services.Issue(item, 120, None, date(2026, month, 10)), TODAY)
    page = show()
    qtbot.waitUntil(lambda: "Order now" in states(page)[0])
    assert page.model.index(0, 2).data().endswith("months") and page.list.todos.buttons["order"].isVisible()
    page.show_item(item)
    assert "Order now" in words_in(page.master_detail.detail)


def test_an_item_kept_no_more_leaves_the_list_and_can_be_looked_up(show, db, vitamin):
    with db.action(DO) as session:
        services.retire_item(session, vitamin, TODAY)
    page = show()
    assert names(page) == []
    choose(page.filters.state, "retired")
    assert names(page) == [RED] and states(page) == ["Not kept any more"]


def test_the_list_is_narrowed_to_a_programme(show, db, vitamin):
    adopt(db, "ORS")
    page = show()
    choose(page.filters.programme, "child_illness")
    assert names(page) == [ORS]


def test_the_register_and_the_stock_card_are_printed_with_ctrl_p(show, context, qtbot, vitamin):
    page = show()
    page.table.setFocus()
    with qtbot.waitSignal(context.page_asked) as asked:
        press(page.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["registers", {"register": "stock.stock_month"}]
    page.show_item(vitamin)
    with qtbot.waitSignal(context.page_asked) as asked:
        press(page.master_detail.detail, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["registers", {"register": "stock.card", "subjects": (vitamin,), "of_whom": RED}]


@pytest.mark.parametrize(("number", "mode"), [(1, "count"), (2, "planning"), (3, "equipment")])
def test_the_tabs_show_stocktake_planning_and_equipment_and_lead_back(show, vitamin, number, mode):
    page = show()
    click(page.modes.buttons[number])
    assert page._made[mode].isVisible() and not page.search.isVisible() and not page.receive_button.isVisible()
    click(page.modes.buttons[number])
    assert page.modes.value() == mode
    click(page.modes.buttons[0])
    assert page.table.isVisible() and page.search.isVisible()


def test_another_page_may_ask_for_an_item_a_state_or_a_delivery(show, vitamin):
    page = show()
    page.open_with(item=vitamin)
    assert isinstance(page.master_detail.detail, ItemView)
    page.open_with(state="soon")
    assert page.filters.state.value() == "soon"
    page.open_with(receive=True)
    assert form_of(page).title.source == "Receive a delivery"


def test_a_new_window_shows_the_same_tab_choices_and_half_typed_form(show, vitamin):
    page = show()
    page.show_state("soon")
    page.open_detail("receive")
    QTest.keyClicks(form_of(page).number, "SBBK 12")
    assert page.unsaved()
    other = show()
    other.restore(page.state())
    assert other.filters.state.value() == "soon" and form_of(other).number.value() == "SBBK 12"
