"""The five steps of the open day from the keyboard: each with its queue, its numbers and its people."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from desktop_app.features.health_visits.views.this_laptop import ThisLaptop
from tests.builders.health_visits import SET_UP, acted, add_person, open_day, weigh
from tests.builders.open_day import follow

pytestmark = pytest.mark.gui
ENTER, ESC, CTRL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(db):
    return open_day(db)


@pytest.fixture
def children(db, day):
    """Three children: Budi has number 1, Siti number 2, Ani has not come."""
    made = {
        name: add_person(db, name, born, mother=f"Ibu {name}")
        for name, born in (("Siti", date(2025, 8, 1)), ("Budi", date(2024, 3, 1)), ("Ani", date(2026, 2, 1)))
    }
    for name in ("Budi", "Siti"):
        acted(db, lambda session, name=name: services.check_in(session, day, made[name], with_number=True))
    return made


@pytest.fixture
def shown(qtbot, context):
    def make():
        page = HealthVisitsPage(context)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.take_cursor()
        return page

    return make


@pytest.fixture
def page(shown, children):
    return shown()


def typed(page, keys, *then):
    QTest.keyClicks(page.focusWidget(), keys)
    for key in then:
        press(page, key)


def press(page, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.focusWidget(), key, held)


def steps_done(page, db, child):
    with db.read() as session:
        return set(services.day_row(session, page.day.id, child).steps_done)


def step_view(page):
    return page.board.view


def test_each_step_says_how_many_wait_there(page):
    bar = page.board.bar
    assert [bar.buttons[step].text() for step in ("check_in", "measure", "record", "serve", "advise", "summary")] == [
        "1 Check in · 1",
        "2 Weigh, measure · 2",
        "3 Record · 2",
        "4 Serve · 2",
        "5 Advise · 2",
        "Summary",
    ]
    assert (bar.waiting_button.text(), bar.done_button.text()) == ("2 waiting", "0 done")


def test_the_numbers_of_a_step_open_their_people(page, children, db):
    weigh(db, page.day.id, children["Siti"], 9_200)
    bar = page.board.bar
    bar.waiting_button.click()
    assert [row.name for row in page.master_detail.detail.model.rows] == ["Budi"]
    bar.done_button.click()
    assert [row.name for row in page.master_detail.detail.model.rows] == ["Siti"]
    press(page, Qt.Key.Key_1, CTRL)
    bar.waiting_button.click()
    assert [row.name for row in page.master_detail.detail.model.rows] == ["Ani"]


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_3, "record"), (Qt.Key.Key_4, "serve"), (Qt.Key.Key_5, "advise")])
def test_a_later_step_takes_one_after_the_other_with_enter(page, db, children, key, step):
    press(page, key, CTRL)
    assert page.focusWidget() is step_view(page).search
    press(page, ENTER)
    assert step_view(page).resident == children["Budi"]
    press(page, ENTER)
    assert step in steps_done(page, db, children["Budi"]) and page.focusWidget() is step_view(page).search
    press(page, ENTER)
    assert step_view(page).resident == children["Siti"]
    press(page, ENTER)
    assert page.board.bar.done_button.text() == "2 done"


def test_esc_leaves_a_step_and_nothing_is_marked(page, db, children):
    press(page, Qt.Key.Key_4, CTRL)
    press(page, ENTER)
    press(page, ESC)
    assert step_view(page).resident is None and page.focusWidget() is step_view(page).search
    assert "serve" not in steps_done(page, db, children["Budi"])


def test_somebody_is_called_out_of_turn_by_letters_or_number(page, children):
    press(page, Qt.Key.Key_4, CTRL)
    typed(page, "si", ENTER)
    assert step_view(page).resident == children["Siti"]
    press(page, ESC)
    typed(page, "2", ENTER)
    assert step_view(page).resident == children["Siti"]


def test_who_comes_to_a_step_without_being_checked_in_is_entered_with_it(page, db, children):
    press(page, Qt.Key.Key_5, CTRL)
    typed(page, "ani", ENTER, ENTER)
    assert steps_done(page, db, children["Ani"]) == {"check_in", "advise"}


def test_the_child_in_the_line_goes_along_to_the_next_step_with_what_was_typed(page, db, children):
    typed(page, "si", ENTER)
    typed(page, "9.2")
    press(page, Qt.Key.Key_3, CTRL)
    assert step_view(page).resident == children["Siti"]
    assert "measure" in steps_done(page, db, children["Siti"])
    press(page, Qt.Key.Key_2, CTRL)
    assert page.day_view.entry.row.resident == children["Siti"]


def test_a_weight_that_is_refused_holds_the_step(page):
    typed(page, "si", ENTER)
    typed(page, "0.7")
    press(page, Qt.Key.Key_3, CTRL)
    assert page.board.step == "measure" and page.focusWidget() is page.day_view.entry.line.fields["weight_g"]
    assert page.board.bar.buttons["measure"].isChecked()


def test_a_step_follows_what_other_steps_store_and_an_undo(page, db, children):
    press(page, Qt.Key.Key_4, CTRL)
    weigh(db, page.day.id, children["Siti"], 9_200)
    assert [turn.name for turn in step_view(page).queue.turns.rows] == ["Siti", "Budi"]
    press(page, ENTER)
    press(page, ENTER)
    with db.read() as session:
        newest = list_actions(session, 1)[0]
    assert "Siti" in str(newest.label)
    with db.action(SET_UP) as session:
        undo(session, newest.id)
    assert "serve" not in steps_done(page, db, children["Siti"])


def test_a_laptop_stays_at_its_step(shown, page, context, children):
    press(page, Qt.Key.Key_4, CTRL)
    again = shown()
    assert again.board.step == "serve" and ThisLaptop(context.device).step == "serve"


def test_nobody_waits_any_more_on_a_finished_day(page):
    page.finish_button.click()
    assert page.board.bar.buttons["serve"].text() == "4 Serve"


def test_f3_shows_what_is_due_beside_the_grid_and_esc_goes_back_to_the_value(page, children):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    press(page, Qt.Key.Key_F3)
    assert page.master_detail.detail.panel.row.resident == children["Siti"]
    assert page.master_detail.detail.isAncestorOf(page.focusWidget())
    press(page, ESC)
    assert page.master_detail.detail is None
    assert page.focusWidget() is page.day_view.entry.line.fields["length_height_mm"]


def test_what_is_due_stands_below_the_child(page):
    typed(page, "si", ENTER)
    assert page.day_view.entry.status.due.text().startswith("Due now: ")


def test_ctrl_r_begins_a_referral_of_the_child_in_the_line(page, db, children):
    typed(page, "si", ENTER)
    typed(page, "6.0", ENTER, ENTER)
    press(page, Qt.Key.Key_R, CTRL)
    form = page.master_detail.form()
    assert form is not None and form.reasons.value()
    form.save_button.click()
    assert page.master_detail.detail is None
    assert page.day_view.entry.isAncestorOf(page.focusWidget())


def test_who_died_is_not_taken_at_a_step(page, db):
    add_person(db, "Wati", date(2025, 1, 1), died=PartialDate(2026, 9, 1))
    press(page, Qt.Key.Key_4, CTRL)
    typed(page, "wati", ENTER)
    assert step_view(page).resident is None and step_view(page).help.text().startswith("Wati died on")


def test_a_name_that_nobody_has_leads_to_the_first_steps(page):
    press(page, Qt.Key.Key_4, CTRL)
    typed(page, "xyz", ENTER)
    assert step_view(page).help.text() == "Nobody fits. New people are entered at step 1 or 2."


def test_a_child_without_a_birth_date_goes_through_every_step_fhircore_1435(page, db):
    """Complaint of peers: forms stopped where the birth date was unknown (fhircore#1435, #876, #2866)."""
    child = add_person(db, "Tanpa")
    typed(page, "tan", ENTER)
    typed(page, "9.2", ENTER, ESC)
    for key in (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5):
        press(page, key, CTRL)
        typed(page, "tan", ENTER, ENTER)
    assert steps_done(page, db, child) == {"check_in", "measure", "record", "serve", "advise"}


def test_half_filled_rows_and_the_order_are_the_grids_own_keys(page, children):
    press(page, Qt.Key.Key_4, CTRL)
    press(page, Qt.Key.Key_F8)
    assert page.bar.order.value() == "newest"
    press(page, Qt.Key.Key_F7)
    assert page.board.step == "measure" and page.day_view.entry.row.resident == children["Budi"]


def test_the_summary_opens_from_the_keyboard_and_takes_nobody_along(page, children):
    typed(page, "si", ENTER)
    press(page, Qt.Key.Key_6, CTRL)
    assert page.board.step == "summary" and page.board.view.isAncestorOf(page.focusWidget())
    press(page, Qt.Key.Key_2, CTRL)
    assert page.focusWidget() is page.day_view.entry.line.search


def test_on_a_finished_day_nobody_waits_at_any_step(page):
    page.finish_button.click()
    bar = page.board.bar
    assert [bar.buttons[step].text() for step in ("measure", "serve")] == ["2 Weigh, measure", "4 Serve"]
    assert not bar.waiting_button.isVisible() and "0 waiting" in bar.buttons["serve"].toolTip()
    page.finish_button.click()
    assert bar.waiting_button.isVisible() and bar.waiting_button.text() == "2 waiting"


def test_the_order_stands_in_the_row_of_the_steps_where_there_is_a_list(page):
    bar, order = page.board.bar, page.bar.order
    assert order.parent() is bar and order.isVisible()
    assert abs(order.geometry().center().y() - bar.buttons["measure"].geometry().center().y()) <= 2
    press(page, Qt.Key.Key_4, CTRL)
    assert not order.isVisible()


def test_what_is_half_typed_at_any_step_keeps_the_window_from_closing_unasked(page, db, children):
    follow(db)
    assert not page.unsaved()
    typed(page, "si", ENTER)
    typed(page, "9")
    assert page.unsaved()
    press(page, ENTER)
    press(page, ESC)
    assert not page.unsaved()
    press(page, Qt.Key.Key_4, CTRL)
    press(page, ENTER)
    typed(page, "1")
    assert page.unsaved() and page.board.view.panel.served()
    press(page, ESC)
    assert not page.unsaved()
    press(page, Qt.Key.Key_5, CTRL)
    press(page, ENTER)
    assert not page.unsaved()
    typed(page, "1")
    assert page.unsaved()
    press(page, ESC)
    press(page, Qt.Key.Key_3, CTRL)
    press(page, ENTER)
    assert not page.unsaved()
    typed(page, "1")
    assert page.unsaved()
