"""The list of classes with its choices, and the class beside it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import FacilitatorEntry, Needs
from desktop_app.features.classes.views.class_view import ClassView
from desktop_app.ui.widgets import Chip
from tests.builders.classes import SET_UP, attend, make_class, make_sessions
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


def names(page):
    return [row.name for row in page.model.rows]


def cells(page, number=0):
    return [page.model.index(number, column).data() for column in range(page.model.columnCount())]


def press(made):
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def test_without_a_class_the_page_says_what_stands_here_and_offers_one_button(show):
    page = show()
    assert page.empty.isVisible() and page.empty.title.text() == "No class yet"
    press(page.first_button)
    assert page.master_detail.form() is not None and page.focusWidget() is page.master_detail.form().kind


def test_a_line_says_who_how_many_and_when_next_in_words(show, db, melati, women):
    with db.action(SET_UP) as session:
        services.change_class(session, melati, services.class_entry(session, melati))
        services.add_session(session, melati, date(2026, 10, 7))
    page = show()
    # of the meetings on 1, 8, 15 and 22 September nobody has said yet who came
    assert cells(page) == ["Melati", "Class for pregnant women", "3 of 10", "4 to type in", "0"]
    for meeting in ("2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22"):
        with db.read() as session:
            key = next(one.id for one in services.list_sessions(session, melati) if one.held_on.isoformat() == meeting)
        attend(db, key, women)
    assert cells(page)[3:] == ["07/10/2026, in 2 days", "4"]


def test_the_list_is_narrowed_by_state_kind_and_words(show, db, melati):
    lansia = make_class(db, name="Senam lansia", kind="elderly_exercise", needs=Needs(), group_name="RW 02")
    ended = make_class(db, name="Mawar")
    with db.action(SET_UP) as session:
        services.close_class(session, ended, date(2026, 9, 30))
        services.add_facilitator(session, lansia, FacilitatorEntry(name="Bidan Rahma"))
    page = show()
    assert names(page) == ["Melati", "Senam lansia"]
    page.state_filter.set_value("ended")
    page.state_filter.changed.emit()
    assert names(page) == ["Mawar"]
    page.state_filter.set_value("all")
    page.kind_filter.set_value("mothers_class")
    page.kind_filter.changed.emit()
    assert names(page) == ["Melati", "Mawar"]
    QTest.keyClicks(page.search, "rahma")
    assert names(page) == [] and page.empty.title.text() == "No class fits these choices" and not page.first_button.isVisible()
    page.kind_filter.set_value(None)
    page.kind_filter.changed.emit()
    assert names(page) == ["Senam lansia"]


def test_enter_opens_the_class_and_escape_goes_back_to_the_list(show, melati):
    page = show()
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    view = page.master_detail.detail
    assert isinstance(view, ClassView) and [view.tabs.tabText(at) for at in range(view.tabs.count())] == [
        "Meetings",
        "People",
        "Tests",
        "Learning",
        "Details",
    ]
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.master_detail.detail is None


def test_letters_in_the_list_go_to_the_search(show, db, melati):
    make_class(db, name="Mawar")
    page = show()
    page.table.setFocus()
    page.table.choose(0)
    QTest.keyClicks(page.table, "ma")
    assert page.search.value() == "ma" and names(page) == ["Mawar"]


def test_the_class_follows_what_is_stored_and_goes_when_it_is_removed(show, context, db, melati):
    page = show()
    page.show_class(melati, "details")
    view = page.master_detail.detail
    with db.action(SET_UP) as session:
        services.close_class(session, melati, TODAY)
    assert view.card.row.is_closed and view.open_tab("details").close_button.text() == "Open the class again"
    press(view.open_tab("details").close_button)
    assert not view.card.row.is_closed
    with db.action(SET_UP) as session:
        services.remove_class(session, melati)
    assert page.master_detail.detail is None and names(page) == []


def test_a_class_with_people_is_not_removed_but_the_reason_is_said(show, context, qtbot, melati, women):
    page = show()
    page.show_class(melati, "details")
    refused = []
    context.on_error(refused.append)
    press(page.master_detail.detail.open_tab("details").remove_button)
    assert "People are enrolled in “Melati”" in str(refused[0].text) and names(page) == ["Melati"]


def test_closing_a_class_can_be_undone_from_its_notice(show, context, qtbot, melati):
    page = show()
    page.show_class(melati, "details")
    with qtbot.waitSignal(context.notified) as told:
        press(page.master_detail.detail.open_tab("details").close_button)
    words, action = told.args
    assert str(words) == "Close the class Melati" and isinstance(action, bytes)


def test_another_page_opens_a_class_a_sheet_or_a_certificate(show, context, db, melati, women):
    page, refused = show(), []
    context.on_error(refused.append)
    page.open_with(class_id=melati, tab="people")
    assert page.master_detail.detail.tabs.currentIndex() == 1
    with db.read() as session:
        meeting = services.list_sessions(session, melati)[0].id
    page.open_with(session=meeting)
    assert str(page.master_detail.form().title) == "Attendance of Melati"
    page.open_with(certificate="12")
    assert page.master_detail.detail.verdict.text() == "number not right"
    page.open_with(class_id=b"x" * 16)
    assert page.master_detail.detail is None and str(refused[0]) == "This class is not here any more. Choose another."


def test_a_new_window_looks_as_the_old_one_did(show, melati):
    page = show()
    page.state_filter.set_value("all")
    page.state_filter.changed.emit()
    page.show_class(melati, "people")
    again = show()
    again.restore(page.state())
    assert again.state_filter.value() == "all" and again.master_detail.detail.class_id == melati


def test_the_kinds_offered_are_those_of_the_classes(show, db, melati):
    make_class(db, name="Senam", kind="elderly_exercise", needs=Needs())
    page = show()
    offered = [page.kind_filter.itemText(number) for number in range(page.kind_filter.count())]
    assert offered == ["All kinds", "Class for pregnant women", "Exercise for the elderly"]


def test_a_meeting_that_was_missed_makes_the_line_ask_for_it(show, db):
    one = make_class(db, name="Mawar")
    make_sessions(db, one, 1, date(2026, 9, 29))
    page = show()
    page.show_class(one)
    tab = page.master_detail.detail.open_tab("sessions")
    assert [tab.model.index(0, column).data() for column in (0, 3)] == ["Tuesday, 29 September 2026 · 6 days ago", "to type in"]


def test_more_people_than_places_after_an_exchange_are_shown(show, db, melati, women):
    with db.action(SET_UP) as session:
        services.change_class(session, melati, replace(services.class_entry(session, melati), capacity=2))
    page = show()
    page.show_class(melati)
    shown = [chip.text() for chip in page.master_detail.detail.findChildren(Chip)]
    assert "1 person more than places" in shown
