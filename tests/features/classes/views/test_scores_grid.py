"""Tests before and after a class, typed in side by side."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.features.classes import services
from tests.builders.classes import SET_UP
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def page(show, melati, women):
    made = show()
    made.show_class(melati, "tests")
    return made


@pytest.fixture
def tab(page):
    made = page.master_detail.detail.open_tab("tests")
    made.grid.setFocus()
    return made


def editor_of(tab):
    """Return what is typed into: the open cell, else the sheet."""
    return next((editor for editor in tab.grid.findChildren(QLineEdit) if editor.isVisible()), tab.grid)


def type_in(tab, text, key=Qt.Key.Key_Return):
    for sign in text:
        QTest.keyClick(editor_of(tab), sign)
    QTest.keyClick(editor_of(tab), key)


def stored(db, class_id):
    with db.read() as session:
        return [
            tuple(score and (score.score, score.maximum) for score in (one.before, one.after))
            for one in services.tests_grid(session, class_id)
        ]


def cell(tab, row, column):
    return tab.model.index(row, column).data()


def test_points_are_typed_down_the_one_test_and_then_the_other_and_the_means_follow(tab, db, melati):
    assert tab.nothing.isVisible() and not tab.numbers["improved"].isVisible()
    for points in ("40", "50", "60"):
        type_in(tab, points)
    assert tab.grid.currentIndex().column() == 2 and tab.grid.currentIndex().row() == 0
    for points in ("70", "50"):
        type_in(tab, points)
    assert stored(db, melati) == [((40, 100), (70, 100)), ((50, 100), (50, 100)), ((60, 100), None)]
    assert [made.text() for made in tab.numbers.values()] == ["Mean before: 45%", "Mean after: 60%", "Improved: 1 of 2"]
    assert [cell(tab, row, 3) for row in range(3)] == ["+30%", "0%", ""]


def test_tab_goes_to_the_other_test_of_the_same_person(tab, db, melati):
    type_in(tab, "40", Qt.Key.Key_Tab)
    type_in(tab, "80")
    assert stored(db, melati)[0] == ((40, 100), (80, 100))


def test_a_score_above_the_maximum_is_refused_beside_the_sheet_and_the_cursor_stays(tab, db, melati):
    tab.points["pre"].setText("10")
    tab.points["pre"].editingFinished.emit()
    type_in(tab, "12")
    assert tab.said.text() == "12 is more than the test has (10). Check both numbers."
    assert tab.grid.is_typing() and tab.grid.currentIndex().row() == 0 and stored(db, melati)[0] == (None, None)
    QTest.keyClick(editor_of(tab), Qt.Key.Key_Escape)
    assert not tab.said.isVisible() and not tab.grid.is_typing()
    type_in(tab, "8")
    assert stored(db, melati)[0] == ((8, 10), None)


def test_what_is_no_number_is_refused(tab, db, melati):
    type_in(tab, "8,5")
    assert tab.said.text().startswith("Write a whole number") and stored(db, melati)[0] == (None, None)


def test_figures_that_were_refused_stay_marked_when_the_cursor_goes_elsewhere(tab, page):
    type_in(tab, "120", Qt.Key.Key_Return)
    tab.points["pre"].setFocus()
    assert cell(tab, 0, 1) == "120" and tab.model.drafts


def test_a_score_is_corrected_and_emptied(tab, context, qtbot, db, melati):
    type_in(tab, "40")
    tab.grid.go_to(0, 1)
    type_in(tab, "45")
    assert stored(db, melati)[0] == ((45, 100), None)
    tab.grid.go_to(0, 1)
    with qtbot.waitSignal(context.notified) as told:
        QTest.keyClick(tab.grid, Qt.Key.Key_Delete)
    assert stored(db, melati)[0] == (None, None) and isinstance(told.args[1], bytes)


def test_a_day_to_come_is_refused(tab, db, melati):
    tab.days["pre"].setText("6/10/2026")
    type_in(tab, "40")
    assert tab.said.text().startswith("06/10/2026 is too late.") and stored(db, melati)[0] == (None, None)


def test_days_and_points_are_those_of_what_is_stored(show, db, melati, women):
    with db.action(SET_UP) as session:
        services.record_score(session, women[0], "pre", 7, 10, date(2026, 9, 2), TODAY)
    page = show()
    page.show_class(melati, "tests")
    tab = page.master_detail.detail.open_tab("tests")
    assert tab.days["pre"].value() == date(2026, 9, 2) and tab.points["pre"].value_in(1) == 10
    assert tab.days["post"].value() == date(2026, 9, 22)  # the last meeting


def test_points_from_a_quiz_are_not_overwritten_here(show, db, melati, women):
    from desktop_app.features.classes.models import Quiz, QuizAttempt

    with db.action(SET_UP) as session:
        quiz = Quiz(class_id=melati, title="Quiz", use="pre_post", version=1)
        session.add(quiz)
        session.flush()
        attempt = QuizAttempt(quiz_id=quiz.id, enrolment_id=women[0], taken_on=TODAY, kind="pre", on_paper=False)
        session.add(attempt)
        session.flush()
        services.record_score(session, women[0], "pre", 7, 10, TODAY, TODAY, attempt=attempt.id)
    page = show()
    page.show_class(melati, "tests")
    tab = page.master_detail.detail.open_tab("tests")
    tab.grid.setFocus()
    type_in(tab, "9")
    assert tab.said.text().startswith("These points of Siti 1 come from a quiz.") and stored(db, melati)[0][0] == (7, 10)


def test_each_number_opens_its_people(page, tab):
    for points in ("40", "50", "60", "70", "50"):
        type_in(tab, points)
    QTest.mouseClick(tab.numbers["improved"], Qt.MouseButton.LeftButton)
    panel = page.master_detail.detail
    assert [str(one.name) for one in panel.model.rows] == ["Siti 1"]
    QTest.mouseClick(panel.back_button, Qt.MouseButton.LeftButton)
    tab = page.master_detail.detail.open_tab("tests")
    QTest.mouseClick(tab.numbers["before"], Qt.MouseButton.LeftButton)
    assert [str(one.name) for one in page.master_detail.detail.model.rows] == ["Siti 1", "Siti 2"]


def test_without_people_the_tab_says_what_to_do_first(show, melati):
    page = show()
    page.show_class(melati, "tests")
    tab = page.master_detail.detail.open_tab("tests")
    assert tab.empty.isVisible() and not tab.grid.isVisible() and not tab.days["pre"].isVisible()
