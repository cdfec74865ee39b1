"""The grid in the order in which people sit or the list is printed: Enter alone takes the next child."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.models import Visit
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from desktop_app.features.health_visits.views.this_laptop import Desk, ThisLaptop
from tests.builders.health_visits import TODAY, acted, add_person, open_day

pytestmark = pytest.mark.gui
ENTER, ESC, F8 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F8
BORN = date(2023, 10, 1)


@pytest.fixture
def page(qtbot, context, db):
    """Three children with numbers: Budi 1, Siti 2, Ani 3; Dewi has not come."""
    day = open_day(db)
    for name in ("Budi", "Siti", "Ani"):
        child = add_person(db, name, BORN)
        acted(db, lambda session, child=child: services.check_in(session, day, child, True))
    add_person(db, "Dewi", BORN)
    shown = HealthVisitsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1150, 700)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.take_cursor()
    return shown


def typed(page, keys, *then):
    QTest.keyClicks(page.focusWidget(), keys)
    for key in then:
        press(page, key)


def press(page, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.focusWidget(), key, held)


def in_line(page):
    return page.day_view.entry.line.name.text()


def chosen(page):
    row = page.day_view.table.current_row()
    return None if row is None else str(row.name)


def visit_of(db, name):
    with db.read() as session:
        day = services.open_day_on(session, TODAY)
        row = next(row for row in services.list_day(session, day.id) if row.name == name)
        return session.get_one(Visit, row.visit)


def test_enter_takes_the_next_one_by_number(page):
    press(page, F8)
    for name in ("Budi", "Siti", "Ani"):
        assert chosen(page) == name
        press(page, ENTER)
        assert in_line(page) == name
        typed(page, "14", ENTER)
        press(page, ESC)
    assert chosen(page) is None  # nobody waits any more


def test_who_is_called_out_of_turn_does_not_upset_the_order(page):
    press(page, F8)
    typed(page, "si", ENTER)
    typed(page, "14", ENTER)
    press(page, ESC)
    assert chosen(page) == "Ani"  # goes on after who was called; who was passed over comes at the end
    typed(page, "", ENTER)
    typed(page, "14", ENTER)
    press(page, ESC)
    assert chosen(page) == "Budi"


def test_the_order_of_the_list_shows_who_has_not_come(page):
    press(page, F8)
    press(page, F8)
    names = [str(row.name) for row in page.day_view.model.rows]
    assert names == ["Ani", "Budi", "Dewi", "Siti"]
    assert page.day_view.model.index(2, 7).data() == "not here yet"
    assert page.counts.buttons["here"].text() == "3 here"


def test_an_order_stays_on_this_laptop(page, context):
    press(page, F8)
    assert ThisLaptop(context.device).order == "number"
    again = HealthVisitsPage(context)
    assert again.bar.order.value() == "number"
    again.deleteLater()


def test_the_first_number_of_this_laptop_is_given(page, context, db):
    ThisLaptop(context.device).first_number = 101
    press(page, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    typed(page, "dew", ENTER)
    assert page.day_view.entry.foot.message.text() == "Dewi has number 101."


def test_who_measures_and_who_types_is_noted_with_each_weight(page, context, db):
    ThisLaptop(context.device).seat(TODAY, Desk("Kartini", from_paper=True))
    typed(page, "bu", ENTER)
    typed(page, "14", ENTER)
    found = visit_of(db, "Budi")
    assert (found.measured_by, found.typed_by) == ("Kartini", "siti")


def test_what_was_said_of_another_day_does_not_count(page, context, db):
    ThisLaptop(context.device).seat(date(2026, 9, 7), Desk("Kartini", from_paper=True))
    typed(page, "bu", ENTER)
    typed(page, "14", ENTER)
    found = visit_of(db, "Budi")
    assert (found.measured_by, found.typed_by) == (None, None)


def test_the_form_of_the_day_asks_what_this_laptop_does(page, context):
    page.bar.describe_button.click()
    form = page.master_detail.form()
    form.measured_by.set_value("Kartini")
    form.from_paper.set_value(True)
    form.first_number.set_value(101)
    form.save_button.click()
    laptop = ThisLaptop(context.device)
    assert laptop.desk(TODAY) == Desk("Kartini", True) and laptop.first_number == 101


def test_lists_and_other_systems_open_beside_the_day_and_a_step_leads_back(page):
    press(page, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert page.modes.value() == "lists" and not page.board.isVisible()
    press(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.board.isVisible() and page.focusWidget() is page.day_view.entry.line.search
    page.modes.buttons[5].click()
    assert page.modes.value() == "elsewhere" and not page.finish_button.isVisible()
