"""The page of residents: search, filters, cards from the keyboard, what is announced."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents import services
from desktop_app.residents.views.resident_form import ResidentForm
from desktop_app.residents.views.resident_view import ResidentView
from tests.builders.residents import PREPARE, make_child, make_resident
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


def shown_names(page):
    return [page.table.model().index(number, 0).data() for number in range(page.model.rowCount())]


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def detail(page):
    return page.master_detail.detail


def choose(field, value):
    field.set_value(value)
    field.changed.emit()


def test_an_empty_post_offers_to_import_residents(show, context, qtbot):
    page = show()
    assert page.empty.isVisible() and page.empty.title.text() == "Nobody is in the list yet"
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["residents.import", {}]


def test_typing_searches_and_enter_opens_the_first_hit(show, family):
    page = show()
    page.search.setFocus()
    QTest.keyClicks(page.search, "aminah")
    assert shown_names(page) == ["Siti Aminah", "Ayu"] and page._head_count.text() == "2 found"
    press(page.search, Qt.Key.Key_Return)
    assert isinstance(detail(page), ResidentView) and detail(page).title == "Siti Aminah"


def test_the_list_is_reached_and_left_by_keys(show, family):
    page = show()
    page.search.setFocus()
    press(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus() and page.table.current_row().name == "Ayu"
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_Return)
    assert detail(page).title == "Siti Aminah"
    press(detail(page), Qt.Key.Key_Escape)
    assert detail(page) is None
    page.table.setFocus()
    QTest.keyClicks(page.table, "ay")
    assert page.search.hasFocus() and page.search.text() == "ay" and shown_names(page) == ["Ayu"]


def test_an_open_card_follows_the_arrow_keys(show, family, qtbot):
    page = show()
    page.table.setFocus()
    page.table.choose(0)
    press(page.table, Qt.Key.Key_Return)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: detail(page).title == "Siti Aminah")


def test_a_search_for_nobody_says_what_to_try(show, family):
    page = show()
    page.search.set_value("zzz")
    assert page.empty.title.text() == "Nobody was found" and not page.import_button.isVisible()


def test_choices_narrow_the_list(show, db, family):
    make_resident(db, "Budi", "1960", sex="M")
    make_child(db, "Dewi", status="moved")
    page = show()
    assert shown_names(page) == ["Ayu", "Budi", "Siti Aminah"] and page._head_count.text() == "3 people"
    choose(page.filters.status, "moved")
    assert shown_names(page) == ["Dewi"]
    choose(page.filters.status, "")
    choose(page.filters.age, (0, 59))
    assert shown_names(page) == ["Ayu", "Dewi"]
    choose(page.filters.sex, "M")
    assert page.empty.title.text() == "Nobody fits these choices"


def test_a_place_is_chosen_where_there_are_several(show, db, family):
    with db.action(PREPARE) as session:
        house = services.register_household(session, services.household_entry(session, family[0]).__class__(neighbourhood="004"))
    make_resident(db, "Budi", sex="M", household_id=house)
    page = show()
    assert page.filters.place.isVisible() and page.filters.place.itemText(1) == "Neighbourhood 003"
    choose(page.filters.place, ("neighbourhood", "004"))
    assert shown_names(page) == ["Budi"]


def test_a_click_on_a_head_orders_the_list(show, family):
    page = show()
    page.model.sort(3, Qt.SortOrder.DescendingOrder)
    assert shown_names(page) == ["Ayu", "Siti Aminah"]
    page.model.sort(3, Qt.SortOrder.AscendingOrder)
    assert shown_names(page) == ["Siti Aminah", "Ayu"]


def test_who_moved_away_is_found_with_a_chip(show, db):
    make_child(db, "Dewi", status="moved")
    page = show()
    page.search.set_value("dewi")
    assert page.table.model().index(0, 5).data() == "Moved away"


def test_a_saved_change_shows_in_the_open_list(show, db, family):
    page = show()
    with db.action(PREPARE) as session:
        services.rename(session, family[2], "Bunga", PartialDate(), TODAY)
    assert shown_names(page) == ["Bunga", "Siti Aminah"]


def test_a_hidden_page_reads_again_when_it_is_shown(show, db, family, qtbot):
    page = show()
    page.hide()
    make_resident(db, "Budi", sex="M")
    assert page.model.rowCount() == 2
    page.show()
    assert page.model.rowCount() == 3


def test_other_pages_open_a_person_a_house_or_a_search(show, family):
    page = show()
    page.open_with(resident=family[2])
    assert detail(page).title == "Ayu"
    page.open_with(household=family[0])
    assert detail(page).title == "003 / Jalan Melati 12"
    page.open_with(search="aminah")
    assert shown_names(page) == ["Siti Aminah", "Ayu"]
    page.open_with(new=True)
    assert page.master_detail.form() is not None


def test_somebody_who_is_not_there_any_more_is_said_not_crashed(show, context, family):
    told = []
    context.on_error(told.append)
    page = show()
    page.open_with(resident=b"x" * 16)
    assert "not in the list any more" in str(told[0]) and detail(page) is None


def test_the_list_is_printed_from_the_page(show, context, family, qtbot):
    page = show()
    with qtbot.waitSignal(context.page_asked) as asked:
        press(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["registers", {"register": "residents.list"}]


def test_a_new_window_looks_as_the_old_one_did(show, family):
    page = show()
    choose(page.filters.sex, "F")
    page.search.set_value("siti")
    page.open_detail("new")
    form = page.master_detail.form()
    form.name.set_value("Wati")
    form.name.changed.emit()
    other = show()
    other.restore(page.state())
    assert other.search.value() == "siti" and other.filters.sex.value() == "F"
    restored = other.master_detail.form()
    assert isinstance(restored, ResidentForm) and restored.name.value() == "Wati"
