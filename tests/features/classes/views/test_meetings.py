"""Meetings: planned with a preview, one more, described, moved, cancelled, removed; reminders and papers."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.features.classes import services
from desktop_app.features.classes.views.time_field import read_time
from tests.builders.classes import SET_UP, attend, make_class
from tests.conftest import TODAY
from tests.ui.typing_keys import type_text

pytestmark = pytest.mark.gui


def write(field, text):
    field.clear()
    QTest.keyClicks(field, text)


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def press(made):
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def problem(form, name):
    return form._fields[name].line.text()


def meetings(db, class_id):
    with db.read() as session:
        return services.list_sessions(session, class_id)


def tab_of(page):
    return page.master_detail.detail.open_tab("sessions")


@pytest.fixture
def empty(db):
    """A class from 1 September to 31 December without meetings."""
    return make_class(db, name="Mawar")


@pytest.fixture
def plan(show, empty):
    page = show()
    page.show_class(empty)
    press(tab_of(page).first_button)
    return page.master_detail.form()


def test_the_days_are_shown_while_the_plan_is_written(plan, db, empty, context, qtbot):
    write(plan.first, "6/10/2026")
    write(plan.count, "3")
    assert plan.preview_title.text().startswith("3 meeting")
    assert plan.preview.text().split("\n") == ["Tuesday, 6 October 2026", "Tuesday, 13 October 2026", "Tuesday, 20 October 2026"]
    write(plan.every, "2")
    assert plan.preview.text().split("\n")[1:] == ["Tuesday, 20 October 2026", "Tuesday, 3 November 2026"]
    plan.repeat.set_value("monthly_weekday")
    plan.repeat.changed.emit()
    write(plan.every, "1")
    assert plan.preview.text().split("\n")[1:] == ["Tuesday, 3 November 2026", "Tuesday, 1 December 2026"]
    write(plan.starts, "9.30")
    write(plan.topic, "Feeding")
    with qtbot.waitSignal(context.notified) as told:
        save(plan)
    assert told.args[1] is not None
    assert [(one.held_on, one.starts_at, one.topic) for one in meetings(db, empty)] == [
        (date(2026, 10, 6), 570, "Feeding"),
        (date(2026, 11, 3), 570, "Feeding"),
        (date(2026, 12, 1), 570, "Feeding"),
    ]


def test_a_long_plan_shows_the_first_days_and_the_last_one(plan):
    write(plan.first, "6/10/2026")
    plan.count.clear()
    plan.count.changed.emit()
    assert plan.preview_title.text() == "13 meetings"
    assert plan.preview.text().split("\n")[-1] == "and 7 more, the last one on 29 December 2026"


def test_single_days_need_no_number(plan, db, empty):
    plan.repeat.set_value("once")
    plan.repeat.changed.emit()
    assert not plan.count.isVisible() and not plan.every.isVisible()
    write(plan.first, "6/10/2026")
    save(plan)
    assert [one.held_on for one in meetings(db, empty)] == [date(2026, 10, 6)]


@pytest.mark.parametrize(
    ("first", "count", "field", "words"),
    [
        ("1/8/2026", "2", "first", "01/08/2026 is before the first day of the class (01/09/2026)."),
        ("22/12/2026", "3", "first", "05/01/2027 is after the last day of the class (31/12/2026)."),
        ("6/10/2026", "121", "count", "121 is too large. It must be at most 120."),
        ("", "3", "first", "Fill this in: First meeting."),
    ],
)
def test_a_day_outside_the_term_is_refused_by_name_and_nothing_is_planned(plan, db, empty, first, count, field, words):
    write(plan.first, first)
    write(plan.count, count)
    save(plan)
    assert problem(plan, field).startswith(words) and meetings(db, empty) == []


def test_a_day_that_is_planned_already_is_said_in_the_preview(show, db, melati):
    page = show()
    page.open_detail("schedule", class_id=melati)
    form = page.master_detail.form()
    write(form.first, "22/9/2026")
    write(form.count, "2")
    assert form.preview.text().split("\n")[0] == "Tuesday, 22 September 2026 (planned already)"
    write(form.count, "1")
    save(form)
    assert form._general.text() == "The class already meets on all of these days."


def test_one_meeting_is_added_and_a_second_one_on_its_day_refused(show, db, melati):
    page = show()
    page.show_class(melati)
    press(tab_of(page).add_button)
    form = page.master_detail.form()
    write(form.day, "15/9/2026")
    write(form.starts, "10")
    write(form.ends, "9:30")
    save(form)
    assert problem(form, "ends_at") == "The end must be later than the beginning."
    write(form.ends, "11")
    save(form)
    assert problem(form, "held_on") == "The class already meets on 15/09/2026. Choose another day."
    write(form.day, "16/9/2026")
    save(form)
    assert [one.held_on.day for one in meetings(db, melati)] == [1, 8, 15, 16, 22]


def test_time_and_topic_are_described(show, db, melati):
    page = show()
    page.show_class(melati)
    press(tab_of(page).describe_button)
    form = page.master_detail.form()
    write(form.topic, "Birth signs")
    write(form.starts, "25:00")
    save(form)
    assert problem(form, "starts_at").startswith("“25:00” is not a time of day.")
    form.starts.clear()
    type_text(form.starts, "٩:٣٠")
    save(form)
    first = meetings(db, melati)[0]
    assert (first.topic, first.starts_at) == ("Birth signs", 570)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("9", 540), ("9:30", 570), ("9.30", 570), ("0930", 570), ("23:59", 1439), ("", None), ("٠٩٣٠", 570)]
)
def test_a_time_is_read_as_people_write_it(typed, minutes):
    assert read_time(typed) == minutes


@pytest.mark.parametrize("typed", ["24", "9:75", "9:3", "nine", "12345"])
def test_what_is_no_time_is_refused(typed):
    assert "is not a time of day" in str(read_time(typed))


def test_a_meeting_is_moved_with_a_reason(show, db, melati):
    page = show()
    page.show_class(melati)
    tab = tab_of(page)
    tab.table.choose(3)
    tab.more["move"].trigger()
    form = page.master_detail.form()
    write(form.day, "15/1/2027")
    save(form)
    assert problem(form, "reason") == "Fill this in: Why."
    write(form.reason, "Feast day")
    save(form)
    assert problem(form, "held_on").startswith("15/01/2027 is after the last day of the class")
    write(form.day, "24/9/2026")
    save(form)
    moved = meetings(db, melati)[3]
    assert (moved.held_on, moved.planned_on, moved.reason) == (date(2026, 9, 24), date(2026, 9, 22), "Feast day")
    tab = tab_of(page)
    tab.table.choose(3)
    assert tab.about.text() == "Moved from 22/09/2026: Feast day"


def test_a_meeting_is_cancelled_and_takes_place_after_all(show, db, melati):
    page = show()
    page.show_class(melati)
    tab_of(page).more["cancel"].trigger()
    form = page.master_detail.form()
    write(form.reason, "Flood")
    save(form)
    tab = tab_of(page)
    tab.table.choose(0)
    assert meetings(db, melati)[0].state == "cancelled" and tab.about.text() == "Cancelled: Flood"
    assert not tab.attendance_button.isEnabled() and tab.more["cancel"].text() == "It takes place after all"
    tab.more["cancel"].trigger()
    assert meetings(db, melati)[0].state is None


def test_a_meeting_with_a_list_is_neither_cancelled_nor_removed(show, db, melati, women):
    attend(db, meetings(db, melati)[0].id, women[:2], women[2:])
    page = show()
    page.show_class(melati)
    tab = tab_of(page)
    tab.table.choose(0)
    assert tab.model.index(0, 4).data() == "2 of 3"
    assert not tab.more["cancel"].isEnabled() and not tab.more["remove"].isEnabled() and tab.more["move"].isEnabled()


def test_a_meeting_is_removed_and_the_notice_offers_to_undo_it(show, context, qtbot, db, melati):
    page = show()
    page.show_class(melati)
    with qtbot.waitSignal(context.notified) as told:
        tab_of(page).more["remove"].trigger()
    assert len(meetings(db, melati)) == 3 and isinstance(told.args[1], bytes)


def test_enter_on_a_meeting_opens_its_sheet_and_saving_leads_back(show, db, melati, women):
    page = show()
    page.show_class(melati)
    tab = tab_of(page)
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    form = page.master_detail.form()
    QTest.keyClick(form.grid, "p")
    save(form)
    assert page.master_detail.detail.tabs.currentIndex() == 0 and meetings(db, melati)[0].present == 1


def test_a_reminder_is_written_in_a_language_and_copied(show, context, qtbot, db, melati, women):
    page = show()
    page.show_class(melati)
    tab_of(page).more["reminder"].trigger()
    panel = page.master_detail.detail
    assert "Tuesday, 1 September 2026" in panel.message.value()
    panel.language.set_value("id")
    panel.language.changed.emit()
    assert "Selasa, 1 September 2026" in panel.message.value()
    panel.whom.set_value(1)
    panel.whom.changed.emit()
    assert "Siti 1" in panel.message.value()
    panel.message.set_value("Come!")
    with qtbot.waitSignal(context.notified):
        press(panel.copy_button)
    assert QGuiApplication.clipboard().text() == "Come!"


def test_the_papers_of_a_meeting_open_from_its_button(show, context, qtbot, melati):
    page = show()
    page.show_class(melati)
    tab = tab_of(page)
    papers = {action.text(): action for action in tab.print_button.choices.actions()}
    assert set(papers) == {"Attendance sheet of one meeting", "Poster of the meeting", "Invitation slips"}
    with qtbot.waitSignal(context.page_asked) as asked:
        papers["Invitation slips"].trigger()
    page_id, arguments = asked.args
    assert page_id == "registers" and arguments["register"] == "classes.invitations"
    assert arguments["subjects"] == (tab.chosen().id,) and arguments["of_whom"] == "Melati 2026-09-01"


def test_photos_of_a_meeting_are_one_press_away(show, melati):
    page = show()
    page.show_class(melati)
    tab_of(page).more["photos"].trigger()
    assert page.master_detail.detail.isVisible()


def test_a_closed_class_plans_nothing(show, db, melati):
    with db.action(SET_UP) as session:
        services.close_class(session, melati, TODAY)
    page = show()
    page.open_detail("add_session", class_id=melati)
    form = page.master_detail.form()
    save(form)
    assert form._general.text() == "The class was closed on 05/10/2026. Open it again first."
