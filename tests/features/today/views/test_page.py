"""The page of the day: the open day, and a way to everything that waits."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import Text
from desktop_app.features.health_visits.services import finish_day
from desktop_app.features.referrals.services import refer
from desktop_app.features.today.views.page import TodayPage
from tests.builders.health_visits import TODAY, add_person, open_day
from tests.builders.open_day import act

pytestmark = pytest.mark.gui


@pytest.fixture
def asked(context):
    """Which pages were asked for."""
    found = []
    context.page_asked.connect(lambda page, arguments: found.append((page, arguments)))
    return found


@pytest.fixture
def shown(qtbot, context):
    def make():
        page = TodayPage(context)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        qtbot.waitUntil(lambda: page.day_card.isVisible())
        return page

    return make


def refer_long_ago(db, name="Budi", days=9):
    person = add_person(db, name, date(1980, 1, 1))
    return act(db, refer, person, TODAY - timedelta(days=days), ["illness"], "hospital", "", "", "", TODAY)


def test_a_new_post_is_told_what_will_stand_here(shown):
    page = shown()
    assert page.nothing.isVisible() and "No open day was held here yet." in page.day_card.said.text()
    assert page.open_day_button.text() == "Start open day"


def test_a_line_opens_the_list_that_it_counts_with_enter_and_with_a_click(shown, db, asked):
    refer_long_ago(db)
    page = shown()
    page.take_cursor()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    QTest.mouseClick(page.list.lines[0], Qt.MouseButton.LeftButton)
    assert asked == [("referrals", {"scope": "open"})] * 2


def test_the_arrow_keys_go_through_what_waits(shown, db):
    refer_long_ago(db)
    refer_long_ago(db, "Ani", 2)
    page = shown()
    page.take_cursor()
    assert page.list.lines[0].hasFocus() and page.list.lines[0].line.id == "referrals.late"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    assert page.list.lines[1].hasFocus()


def test_what_is_stored_meanwhile_is_shown_and_the_cursor_stays(shown, db, qtbot):
    refer_long_ago(db, "Ani", 2)
    page = shown()
    page.take_cursor()
    refer_long_ago(db)
    qtbot.waitUntil(lambda: len(page.list.lines) == 2)
    assert page.focusWidget() is page.list.lines[1] and page.list.lines[1].line.id == "referrals.open"


def test_the_open_day_of_today_is_one_press_away(shown, db, asked, qtbot):
    day = open_day(db)
    page = shown()
    assert page.day_card.title.text() == "Open day today"
    page.open_day_button.click()
    assert asked == [("health_visits", {"day": TODAY})]
    act(db, finish_day, day)
    qtbot.waitUntil(lambda: "finished" in page.day_card.title.text())


def test_the_last_open_day_is_one_press_away(shown, db, asked):
    act(db, finish_day, open_day(db, date(2026, 9, 10)))
    page = shown()
    page.day_card.last_button.click()
    assert asked == [("health_visits", {"day": date(2026, 9, 10)})]


def test_the_day_is_named(shown):
    page = shown()
    assert any("5 October 2026" in one.text() for one in page.findChildren(QLabel))


def test_the_next_start_shows_the_same_at_once_and_reads_nothing_anew(shown, db, context, qtbot):
    refer_long_ago(db)
    first = shown()
    qtbot.waitUntil(lambda: context.tasks.is_idle())
    again = TodayPage(context)
    qtbot.addWidget(again)
    assert [one.line for one in again.list.lines] == [one.line for one in first.list.lines]
    assert again.day_card.said.text() == first.day_card.said.text() and not again._late.isActive()


def test_what_was_stored_since_the_last_reading_is_read_behind_it(shown, db, context, qtbot):
    refer_long_ago(db, "Ani", 2)
    first = shown()
    qtbot.waitUntil(lambda: context.tasks.is_idle() and len(first.list.lines) == 1)
    first.hide()
    refer_long_ago(db)
    again = TodayPage(context)
    qtbot.addWidget(again)
    assert len(again.list.lines) == 1
    again.show()
    qtbot.waitUntil(lambda: len(again.list.lines) == 2)


def test_what_the_program_itself_has_to_say_stands_among_the_lines_and_goes_when_it_is_done(shown, db, context, asked):
    refer_long_ago(db)
    own = [TodayLine("backups.elsewhere", Text("Tests", "Plug it in"), 1, "settings", {"section": "backups"}, "danger", 0)]
    context.own_lines = lambda: [*own]
    page = shown()
    assert [one.line.id for one in page.list.lines] == ["backups.elsewhere", "referrals.late"]
    QTest.mouseClick(page.list.lines[0], Qt.MouseButton.LeftButton)
    assert asked == [("settings", {"section": "backups"})]
    page.hide()
    own.clear()
    page.show()
    assert [one.line.id for one in page.list.lines] == ["referrals.late"]
