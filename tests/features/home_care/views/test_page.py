"""The page of visits at home and the form of a visit, from the keyboard and with real clicks."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.features.home_care import services
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.features.home_care.services.targets import entry_of
from desktop_app.features.home_care.views.page import HomeVisitsPage
from desktop_app.features.home_care.views.panel import HomeVisitsPanel
from tests.conftest import TODAY
from tests.features.home_care.village import MONDAY, acted, settle

pytestmark = pytest.mark.gui


@pytest.fixture
def village(db):
    made = settle(db)
    people = list(made.people.values())
    wanted = [
        services.Wanted(None, who, name, [services.Reason("V10" if name == "Bayu" else "V02", "")], visitor=made.tini)
        for name, who in made.people.items()
    ]
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=people, wanted=wanted))
    return made


@pytest.fixture
def page(qtbot, context, village):
    made = HomeVisitsPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: context.tasks.is_idle() and made.wanted != (), timeout=10_000)
    return made


def words(widget):
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def press(widget, name):
    QApplication.processEvents()
    next(one for one in widget.findChildren(QPushButton) if name == one.text() and one.isVisible()).click()


def names(page):
    return [str(row.name) for row in page.plan_list.model.rows]


def keys(page, *typed):
    """Type words or press keys where the cursor is."""
    for one in typed:
        target = page.window().focusWidget()
        if isinstance(one, str):
            QTest.keyClicks(target, one)
        else:
            QTest.keyClick(target, one)


ENTER = Qt.Key.Key_Return


def visits(db):
    with db.read() as session:
        return {str(one.name): entry_of(session, one.id) for one in services.visit_lines(session, MONDAY, TODAY)}


def line_of(page, name):
    return next(row for row in page.rows if str(row.name) == name)


def test_the_plan_is_searched_by_name_volunteer_and_number(page, village):
    number = page.rows[0].list_number
    for typed, found in (("bayu", ["Bayu"]), ("tini", names(page)), (number, names(page)), ("nobody", [])):
        page.search.clear()
        page.search.setFocus()
        QTest.keyClicks(page.search, typed)
        assert names(page) == found


def test_done_not_met_and_left_are_a_press_away(db, page, village):
    bayu, karto = village.people["Bayu"], village.people["Mbah Karto"]
    acted(db, lambda session: services.record_home_visit(session, HomeVisitEntry(TODAY, bayu), TODAY))
    entry = HomeVisitEntry(TODAY, karto, met="not_at_home")
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    found = {}
    for shown in ("met", "not_met", "left"):
        page.shown.set_value(shown)
        page.shown.changed.emit()
        found[shown] = names(page)
    assert found["met"] == ["Bayu"]
    assert found["not_met"] == ["Mbah Karto"]
    assert "Bayu" not in found["left"] and "Mbah Karto" in found["left"]
    assert "1 met, 4 left" in words(page)


def test_a_baby_is_typed_back_from_the_keyboard_alone_in_the_order_of_the_paper(db, page, village):
    page.acting.open("visit", planned=line_of(page, "Bayu").id)
    keys(page, ENTER, "1", ENTER, "mother", ENTER)
    form = page.master_detail.form()
    asked = [item.part for item in form.target.items]
    assert asked == sorted(asked, key=["known", "dates", "ask", "signs"].index)
    keys(page, "1", ENTER, "2", ENTER, "1", ENTER)
    keys(page, "1/10/2026", ENTER, *[ENTER] * 4)
    keys(page, "1", "1", "2")
    keys(page, "1", *["2"] * 10)
    keys(page, "36.8", ENTER, ENTER, ENTER, ENTER, ENTER, "1", "coughs", ENTER, "told to go", ENTER)
    keys(page, "5/10/2026", ENTER, "6/10/2026", ENTER, "8/10/2026", ENTER, "went?", ENTER, ENTER)
    entry = visits(db)["Bayu"]
    assert (entry.met, entry.with_whom, entry.temperature_tenths, entry.reminded) == ("met", "mother", 368, True)
    assert (entry.findings, entry.action) == ("coughs", "told to go")
    assert {code: entry.answers[code] for code in ("weight_change", "length_change", "book", "vaccines")} == {
        "weight_change": "rose",
        "length_change": "same",
        "book": "yes",
        "vaccines": "no",
    }
    assert entry.answers["last_weighed"] == "2026-10-01"
    assert (entry.danger_sign, entry.no_access) == (True, True)
    with db.read() as session:
        (again,) = services.open_follow_ups(session, entry.next_on)
    assert again.reason == "went?"


def test_a_danger_sign_says_at_once_what_to_do(page, village):
    page.acting.open("visit", planned=line_of(page, "Bayu").id)
    form = page.master_detail.form()
    assert not form.danger.isVisible()
    field = form.items["B_breathing"]
    field.buttons[0].click()
    assert form.danger.isVisible()
    field.buttons[1].click()
    assert not form.danger.isVisible()


def test_page_down_passes_over_a_checklist_that_nobody_filled_in(page, village):
    page.acting.open("visit", planned=line_of(page, "Mbah Karto").id)
    form = page.master_detail.form()
    keys(page, ENTER, "1", ENTER, ENTER)
    for _ in range(3):
        keys(page, Qt.Key.Key_PageDown)
    assert form.temperature.hasFocus()


def test_where_nobody_was_met_nothing_more_is_asked(page, village):
    page.acting.open("visit", planned=line_of(page, "Bayu").id)
    form = page.master_detail.form()
    keys(page, ENTER, "2")
    assert not any(field.isVisible() for field in form.items.values())
    assert not form.temperature.isVisible()
    assert form.next.isVisibleTo(form)


def test_the_next_line_of_the_paper_follows_the_one_that_was_stored(db, page, village):
    press(page, "Type back")
    keys(page, page.rows[0].list_number[-4:], ENTER)
    order = [str(row.name) for row in sorted(page.rows, key=lambda row: row.line)]
    for name in order:
        form = page.master_detail.form()
        assert str(form.target.name) == name
        keys(page, ENTER, "2", ENTER)
        assert form.submit()
    assert {entry.met for entry in visits(db).values()} == {"not_at_home"}
    assert len(visits(db)) == len(order)


def test_a_number_that_is_on_no_paper_of_the_week_is_said(page, village):
    press(page, "Type back")
    keys(page, "0000", ENTER)
    assert any(text.startswith("No list of this week has this number") for text in words(page))


def test_a_line_is_taken_off_with_its_reason_and_put_back(page, village):
    row = line_of(page, "Bayu")
    page.open_line(row)
    press(page, "Take off the plan")
    form = page.master_detail.form()
    form.why.set_value("came to the post")
    assert form.submit()
    assert line_of(page, "Bayu").state == "dropped"
    assert "Bayu" not in names(page)
    page.open_line(line_of(page, "Bayu"))
    assert any("came to the post" in text for text in words(page))
    press(page, "Put back on the plan")
    assert line_of(page, "Bayu").state == "waiting"


def test_a_visit_that_was_entered_by_mistake_is_taken_out_and_undo_brings_it_back(db, page, context, village):
    acted(db, lambda session: services.record_home_visit(session, HomeVisitEntry(TODAY, village.people["Bayu"]), TODAY))
    page.open_line(line_of(page, "Bayu"))
    press(page, "Remove the visit")
    assert visits(db) == {}


def test_the_line_of_somebody_else_goes_to_the_foot_of_that_volunteers_paper(page, village):
    page.acting.on_line(line_of(page, "Bayu").id, "assign", None)
    moved = line_of(page, "Bayu")
    assert (moved.volunteer, moved.line) == ("", 1)


def test_who_is_to_be_visited_is_put_on_the_plan_with_one_press(page, village, qtbot, context):
    page.show_mode("wanted")
    first = page.wanted_list.model.rows[0]
    page.acting.open("wanted", subject=first.subject)
    press(page, "Put on the plan of this week")
    assert first.subject in {row.subject for row in page.rows}


def test_the_tab_shows_the_visits_and_takes_a_new_one(db, qtbot, context, village):
    who = village.people["Åsa Öberg"]
    entry = HomeVisitEntry(TODAY, who, findings="No tablets", not_following=True, visitor_name="Tini")
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    tab = HomeVisitsPanel(context, who)
    qtbot.addWidget(tab)
    tab.show()
    assert "No tablets" in words(tab)
    assert "Does not follow the treatment" in words(tab)
    press(tab, "Write down a visit")
    assert tab.form is not None and tab.form.target.resident == who


def test_lines_for_the_midwife_wait_until_she_has_a_key(page, village):
    page.acting.open("visit", planned=line_of(page, "Åsa Öberg").id)
    form = page.master_detail.form()
    assert "contraception_adult" not in form.items
    assert any("for the midwife alone" in text for text in words(page))


def test_something_to_look_at_again_is_noted_without_a_visit_and_done_on_the_page(db, page, qtbot, context, village):
    who = village.people["Mbah Karto"]
    tab = HomeVisitsPanel(context, who)
    qtbot.addWidget(tab)
    tab.show()
    press(tab, "Note something to look at again")
    tab.form.reason.set_value("Glasses fetched?")
    assert tab.form.submit()
    assert "Glasses fetched?" in words(tab)
    page.show_mode("again")
    (row,) = page.again_list.model.rows
    page.acting.open("again", follow_up=row.id)
    form = page.master_detail.form()
    form.result.set_value("yes")
    assert form.submit()
    assert page.again_list.model.rows == []


def test_another_checklist_is_chosen_and_what_was_typed_stays(db, page, context, village):
    page.acting.open("visit", planned=line_of(page, "Mbah Karto").id)
    form = page.master_detail.form()
    form.with_whom.set_value("daughter")
    form.group.set_value("adult")
    form.group.changed.emit()
    made = page.master_detail.form()
    assert made is not form
    assert (made.target.group.code, made.with_whom.value()) == ("adult", "daughter")


def test_a_visit_that_is_moved_to_another_day_stands_once(db, qtbot, context, village):
    who = village.people["Åsa Öberg"]
    entry = HomeVisitEntry(TODAY, who, checklist="adult", answers={"plate": "yes"})
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    tab = HomeVisitsPanel(context, who)
    qtbot.addWidget(tab)
    tab.show()
    form = tab.write(tab.visits[0].id)
    form.day.set_value(TODAY - timedelta(days=1))
    assert form.submit()
    (one,) = tab.visits
    assert one.visited_on == TODAY - timedelta(days=1)
    with db.read() as session:
        assert entry_of(session, one.id).answers == {"plate": "yes"}


def test_after_a_visit_is_stored_the_cursor_rests_in_the_panel(page, village):
    page.acting.open("visit", planned=line_of(page, "Bayu").id)
    keys(page, ENTER, "2", ENTER)
    assert page.master_detail.form().submit()
    QApplication.processEvents()
    focus = page.window().focusWidget()
    assert focus is not None and page.master_detail.isAncestorOf(focus)
