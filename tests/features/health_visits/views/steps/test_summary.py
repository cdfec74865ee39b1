"""The day in figures by keys: each figure opens its people, also what is still to do and the books."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.views.steps import DaySummary
from tests.builders.health_visits import add_person, weigh
from tests.builders.open_day import read

pytestmark = pytest.mark.gui
ENTER, ESC, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def summary(qtbot, context, db, day, baby):
    """A day with one baby measured, one child half filled, one absent."""
    half = add_person(db, "Budi", date(2024, 12, 1), "M", mother="Ani")
    add_person(db, "Citra", date(2024, 12, 1))
    weigh(db, day, half, 10_000)
    shown = DaySummary(context)
    qtbot.addWidget(shown)
    shown.resize(1080, 460)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.show_day(read(db, services.open_day_card, day))
    shown.setFocus()
    return shown


def press(summary, *keys):
    for key in keys:
        QTest.keyClick(summary.focusWidget(), key)


def people(summary):
    return [line.accessibleName().split(" · ")[0].split(". ")[0] for line in summary.people.stops]


def chosen(summary):
    return summary.people_title.text()


def test_what_is_half_filled_is_shown_first_where_nobody_is_to_be_referred(summary):
    assert chosen(summary) == "Half filled: weight or length missing: 1" and people(summary) == ["Budi"]


def test_arrow_keys_show_the_people_of_each_figure(summary):
    first = summary.figures.stops[0]
    first.setFocus()
    assert chosen(summary) == "Came: 2" and people(summary) == ["Siti", "Budi"]
    press(summary, DOWN, DOWN)
    assert chosen(summary) == "Absent: 1" and people(summary) == ["Citra"]
    press(summary, UP)
    assert chosen(summary) == "Children below 5 years who came: 2"


def test_every_number_is_that_of_its_people(summary):
    for line in summary.figures.stops:
        line.setFocus()
        assert len(summary.people.stops) == line.figure.count


def test_enter_goes_to_the_people_enter_there_takes_one_and_esc_comes_back(summary, qtbot, baby):
    summary.figures.line("here").setFocus()
    press(summary, ENTER)
    assert summary.focusWidget() is summary.people.stops[0]
    with qtbot.waitSignal(summary.child_asked) as signal:
        press(summary, ENTER)
    assert signal.args == [baby]
    press(summary, ESC)
    assert summary.focusWidget() is summary.figures.line("here")


def test_a_click_on_a_figure_opens_its_people(summary):
    QTest.mouseClick(summary.figures.line("absent"), Qt.MouseButton.LeftButton)
    assert people(summary) == ["Citra"]


def test_a_figure_without_people_says_nobody(summary):
    summary.figures.line("referred").setFocus()
    assert summary.nobody.isVisible() and not summary.people.stops


def test_the_figures_follow_what_is_stored_and_the_cursor_stays(db, summary, day):
    summary.figures.line("absent").setFocus()
    weigh(db, day, add_person(db, "Dedi", date(2024, 12, 1), "M"), 10_000, 800)
    assert summary.summary.figure("here").count == 3
    assert summary.focusWidget() is summary.figures.line("absent")


def test_the_paper_of_the_day_is_one_button_away(summary, context, qtbot):
    with qtbot.waitSignal(context.page_asked) as signal:
        summary.print_button.click()
    page, arguments = signal.args
    assert page == "registers" and arguments["register"] == "health_visits.day_summary"
    assert arguments["subjects"] == (summary.day.id,)
