"""The step Serve by keys: several doses at once, refusals, who vaccinated, stock that is out."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.views.steps import ServeStep
from desktop_app.features.schedules.services import services_by_code
from desktop_app.features.stock.services import items
from tests.builders.health_visits import SET_UP, TODAY, add_person, open_day
from tests.builders.open_day import give, helped, read, row_of
from tests.features.stock.kept import adopt, deliver, only

pytestmark = pytest.mark.gui
ENTER, ESC, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Down


def given(db, child):
    found = read(db, services_by_code, [child]).get(child, {})
    return {code: (one.given_by, one.refused) for code, several in found.items() for one in several}


def codes(panel):
    return [line.shown.code for line in panel.lines.lines]


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if not found.isHidden())


def line_of(panel, code):
    return next(line for line in panel.lines.lines if line.shown.code == code)


@pytest.fixture
def panel(shown, baby):
    return shown(ServeStep, baby)


def test_the_cursor_stands_on_the_first_thing_that_is_due(panel):
    assert panel.focusWidget() is panel.lines.lines[0]
    assert panel.name.text() == "Siti" and "2 months" in panel.facts.text() and "Rina" in panel.facts.text()


def test_two_digits_a_name_and_enter_store_two_doses_in_one_action(db, panel, baby, press, notices):
    first, second = codes(panel)[:2]
    press(panel, "12")
    panel.given_by.setFocus()
    press(panel, "Bidan Ani", ENTER)
    assert given(db, baby) == {first: ("Bidan Ani", False), second: ("Bidan Ani", False)}
    text, action = notices[-1]
    assert str(text).startswith("Serve Siti: ")
    with db.action(SET_UP) as session:
        undo(session, action)
    assert given(db, baby) == {}


def test_served_children_are_marked_and_the_next_one_can_come(db, panel, day, baby, press, qtbot):
    with qtbot.waitSignal(panel.done) as signal:
        press(panel, ENTER)
    assert signal.args == [baby] and "serve" in row_of(db, day, baby).steps_done


def test_nobody_vaccinates_without_a_name_and_the_cursor_goes_there(db, panel, baby, press, qtbot):
    with qtbot.assertNotEmitted(panel.done):
        press(panel, "1", ENTER)
    assert "Volunteers do not vaccinate" in panel.message.text()
    assert panel.focusWidget() is panel.given_by and given(db, baby) == {}


def test_the_one_health_worker_of_the_day_stands_there_already(db, shown, day, baby, press):
    helped(db, day, "Bidan Ani")
    panel = shown(ServeStep, baby)
    press(panel, "1", ENTER)
    assert list(given(db, baby).values()) == [("Bidan Ani", False)]


def test_the_name_stays_for_the_next_child(db, panel, day, baby, press):
    press(panel, "1")
    panel.given_by.setFocus()
    press(panel, "Bidan Ani", ENTER)
    other = add_person(db, "Budi", date(2026, 8, 1), "M")
    panel.set_child(other, read(db, services.open_day_card, day))
    panel.setFocus()
    press(panel, "1", ENTER)
    assert list(given(db, other).values()) == [("Bidan Ani", False)]


def test_a_volunteer_who_is_named_is_asked_about_once(db, shown, day, baby, press):
    helped(db, day, "Rina", "volunteer")
    panel = shown(ServeStep, baby)
    press(panel, "1")
    panel.given_by.setFocus()
    press(panel, "rina", ENTER)
    assert "is a volunteer of this post" in panel.message.text() and given(db, baby) == {}
    press(panel, ENTER)
    assert list(given(db, baby).values()) == [("rina", False)]


def test_a_digit_pressed_twice_is_a_refusal_and_three_times_nothing(db, panel, baby, press):
    first = codes(panel)[0]
    press(panel, "11")
    assert line_of(panel, first).answer == "refused"
    press(panel, "1")
    assert line_of(panel, first).answer is None
    press(panel, "11", ENTER)
    assert given(db, baby) == {first: ("", True)}


def test_arrows_and_space_answer_as_digits_do(db, panel, press):
    second = codes(panel)[1]
    press(panel, DOWN, SPACE)
    assert panel.served() == {second: "given"}


def test_digits_of_the_window_s_own_script_answer_too(panel, press):
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "٢")
    QApplication.sendEvent(panel.focusWidget(), key)
    assert panel.served() == {codes(panel)[1]: "given"}


def test_a_refusal_of_another_day_is_said_so_that_it_is_asked_again(db, shown, baby):
    give(db, baby, "BCG", on=date(2026, 9, 5), where="here", refused=True)
    assert "Refused on" in words_of(line_of(shown(ServeStep, baby), "BCG"))


def test_esc_leaves_without_storing(db, panel, baby, press, qtbot):
    press(panel, "1")
    with qtbot.waitSignal(panel.left):
        press(panel, ESC)
    assert given(db, baby) == {}


def test_answers_survive_what_others_store_meanwhile(db, panel, day, press):
    press(panel, "1")
    panel.renew()
    assert len(panel.served()) == 1 and panel.focusWidget() is panel.lines.lines[0]


def test_a_dose_that_another_laptop_wrote_down_meanwhile_is_said_and_nothing_is_stored_twice(db, panel, baby, press):
    press(panel, "1")
    first = codes(panel)[0]
    give(db, baby, first, where="here", given_by="Bidan Ani")
    panel.given_by.set_value("Bidan Ani")
    panel.finish()
    assert "recorded for that date already" in panel.message.text()


def test_nothing_due_says_so_and_asks_for_no_name(db, context, shown, day):
    context.all_features = [one for one in context.features if not one.day_parts]
    panel = shown(ServeStep, add_person(db, "Hana", date(1995, 1, 1)))
    assert "Nothing is due today" in panel.message.text() and panel.given_by.isHidden() is False
    assert not panel.given_by.isVisible()


@pytest.fixture
def august(db, day, shown, context, qtbot):
    """The open day of August, the month of vitamin A, with a boy of 20 months."""
    held = open_day(db, date(2026, 8, 5))
    boy = add_person(db, "Budi", date(2024, 12, 1), "M")

    def make():
        panel = shown(ServeStep, boy)
        panel.set_child(boy, read(db, services.open_day_card, held))
        panel.setFocus()
        return panel, boy

    return make


def test_the_lot_to_take_is_said_and_leaves_the_stock(db, august, press):
    deliver(db, adopt(db), 10, "A12", date(2027, 1, 31), on=date(2026, 8, 1))
    panel, boy = august()
    line = line_of(panel, "VITA_RED")
    assert "Take lot A12, until 31/01/2027 (10 left)" in words_of(line)
    press(panel, line.key, ENTER)
    assert only(read(db, items, TODAY)).on_hand == 9 and given(db, boy) == {"VITA_RED": ("", False)}


def test_stock_that_has_expired_does_not_hide_that_it_is_out_and_what_was_brought_can_be_given(db, august, press):
    deliver(db, adopt(db), 10, "OLD", date(2026, 8, 1), on=date(2026, 7, 1))
    panel, boy = august()
    line = line_of(panel, "VITA_RED")
    words = words_of(line)
    assert "Out of stock" in words and "Not lot OLD: Expired" in words
    press(panel, line.key)
    assert "brought by the health worker" in words_of(line)
    press(panel, ENTER)
    assert given(db, boy)["VITA_RED"] == ("", False) and only(read(db, items, TODAY)).on_hand == 10
