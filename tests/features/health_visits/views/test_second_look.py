"""The paper register, N by curve and a second weighing in the page of health visits, from the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services.chosen_letters import letter_of
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from desktop_app.residents.services import rows_of
from tests.builders.health_visits import TODAY, add_person, open_day, weigh

pytestmark = pytest.mark.gui
AUGUST, SEPTEMBER = date(2026, 8, 3), date(2026, 9, 7)


@pytest.fixture
def ayu(db):
    child = add_person(db, "Ayu", date(2025, 8, 1))
    weigh(db, open_day(db, AUGUST), child, 8_600)
    weigh(db, open_day(db, SEPTEMBER), child, 8_900)
    return child


@pytest.fixture
def page(qtbot, context, db, ayu):
    open_day(db, TODAY)
    page = HealthVisitsPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 720)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def enter(typed=""):
    for sign in typed:
        QTest.keyClick(QApplication.focusWidget(), sign)
    press(Qt.Key.Key_Return)


def letter(db, child):
    with db.read() as session:
        found = letter_of(session, child, Month.of(TODAY))
    return found.letter if found else None


def test_f4_gives_n_by_curve_while_the_child_is_in_the_line_and_takes_it_back(page, db, ayu):
    page.day_view.entry.take(ayu)
    enter("9.0")
    assert letter(db, ayu) == "T"
    press(Qt.Key.Key_F4)
    assert letter(db, ayu) == "N" and "Ayu has N now" in page.day_view.entry.foot.message.text()
    press(Qt.Key.Key_F4)
    assert letter(db, ayu) == "T"


def test_f4_still_means_the_child_that_was_just_left(page, db, ayu):
    page.day_view.entry.take(ayu)
    enter("9.0")
    press(Qt.Key.Key_Escape)
    assert page.day_view.entry.row is None
    press(Qt.Key.Key_F4)
    assert letter(db, ayu) == "N"


def test_f4_says_why_there_is_nothing_to_choose(page, db, ayu):
    page.day_view.entry.take(ayu)
    press(Qt.Key.Key_F4)
    enter("9.4")
    press(Qt.Key.Key_F4)
    assert letter(db, ayu) == "N" and "Ayu has N already" in page.day_view.entry.foot.message.text()


def test_f5_asks_for_the_second_weight(page, db, ayu):
    page.day_view.entry.take(ayu)
    enter("9.0")
    press(Qt.Key.Key_F5)
    form = page.master_detail.detail
    assert form.weight.hasFocus()
    enter("9.2")
    form.reason.set_value("moved")
    form.save_button.click()
    assert page.master_detail.detail is None and page.day_view.entry.row.weight_g == 9_200
    assert letter(db, ayu) == "N"


def test_a_child_that_is_nowhere_is_added_from_the_grid(page, db, ayu):
    page.modes.buttons[3].click()
    view = page.past_view
    assert view.isVisible() and not page.bar.isVisible() and QApplication.focusWidget() is view.grid
    enter("6")
    view.search.setFocus()
    enter("Wati")
    form = page.master_detail.detail
    form.sex.set_value("F")
    form.birth.set_value(PartialDate(2024, 3, 2))
    form.save_button.click()
    assert page.master_detail.detail is None and [str(child.name) for child in view.model.lines] == ["Wati", "Ayu"]
    assert view.grid.cell() == (1, 0) and QApplication.focusWidget() is view.grid
    enter("8.1")
    with db.read() as session:
        found = services.weighings_between(session, date(2025, 1, 6), date(2025, 1, 6))
        assert [(str(rows_of(session, [one.resident])[0].shown), one.weight_g) for one in found] == [("Wati", 8_100)]


def test_a_child_that_moved_away_since_is_added_as_such(page, db, ayu):
    page.modes.buttons[3].click()
    enter("6")
    page.past_view.search.setFocus()
    enter("Wati")
    form = page.master_detail.detail
    form.sex.set_value("F")
    form.birth.set_value(PartialDate(2024, 3, 2))
    form.lives.set_value("moved")
    form.save_button.click()
    enter("8.1")
    with db.read() as session:
        found = services.weighings_between(session, date(2025, 1, 6), date(2025, 1, 6))
        assert [rows_of(session, [one.resident])[0].status for one in found] == ["moved"]


def test_keys_of_the_open_day_rest_while_the_register_is_shown(page, db, ayu):
    page.day_view.entry.take(ayu)
    enter("9.0")
    page.modes.buttons[3].click()
    view = page.past_view
    enter("6")
    view.grid.go_to(0, 0)
    press(Qt.Key.Key_F4)
    assert letter(db, ayu) == "T"
    press(Qt.Key.Key_F2)
    assert view.grid.is_typing()


def test_esc_in_the_search_of_the_register_leads_back_to_the_grid(page, db, ayu):
    page.modes.buttons[3].click()
    view = page.past_view
    view.search.setFocus()
    QTest.keyClicks(view.search, "ay")
    press(Qt.Key.Key_Escape)
    assert view.search.value() == "" and view.search.hasFocus()
    press(Qt.Key.Key_Escape)
    assert view.grid.hasFocus()
