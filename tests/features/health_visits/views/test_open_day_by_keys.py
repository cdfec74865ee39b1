"""A whole open day from the keyboard, with real keys."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from tests.builders.health_visits import TODAY, add_person, open_day, weigh

pytestmark = pytest.mark.gui
SEPTEMBER = date(2026, 9, 7)
ENTER, ESC, F2, F7 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_F7
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def children(db):
    """Three children who were weighed in September."""
    september = open_day(db, SEPTEMBER)
    made = {}
    for name, born, grams in (
        ("Siti Aisyah", date(2025, 8, 1), 8_900),
        ("Budi Hartono", date(2024, 3, 1), 12_200),
        ("Ahmad Fauzi", date(2026, 5, 1), 5_900),
    ):
        made[name] = add_person(db, name, born, mother=f"Ibu {name.split()[0]}")
        weigh(db, september, made[name], grams)
    return made


@pytest.fixture
def page(qtbot, context, db, children):
    open_day(db)
    shown = HealthVisitsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1150, 700)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.day_view.entry.focus_entry()
    return shown


def typed(page, keys, *then):
    """Press keys where the cursor is, as a volunteer does."""
    for letter in keys:
        send(page, letter)
    for key in then:
        press(page, key)


def send(page, letter):
    """Press the key of one letter; QTest itself only knows Latin ones."""
    at = page.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        code = ord(letter.upper()) if letter.isascii() else 0
        QApplication.sendEvent(at, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))


def press(page, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.focusWidget(), key, held)


def day_rows(page, db):
    with db.read() as session:
        return {str(row.name): row for row in services.list_day(session, page.day.id)}


def test_three_children_are_weighed_from_the_keyboard_with_any_decimal_sign(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    typed(page, "75.4", ENTER)
    typed(page, "45.2", ENTER)
    typed(page, "13.8", ENTER)
    typed(page, "bu", ENTER)
    typed(page, "12,5", ENTER)
    typed(page, "88,1", ENTER)
    press(page, ENTER)
    press(page, ENTER)
    typed(page, "ahm", ENTER)
    typed(page, "٦٫٥", ENTER)
    typed(page, "٦٢٫١", ENTER)
    press(page, ENTER)  # no arm below six months: the next child
    assert page.focusWidget() is page.day_view.entry.line.search
    rows = day_rows(page, db)
    found = {name: (row.weight_g, row.length_height_mm, row.position, row.head_mm, row.arm_mm) for name, row in rows.items()}
    assert found == {
        "Siti Aisyah": (9_200, 754, "lying", 452, 138),
        "Budi Hartono": (12_500, 881, "standing", None, None),
        "Ahmad Fauzi": (6_500, 621, "lying", None, None),
    }


def test_the_result_is_said_in_words(page, db):
    typed(page, "si", ENTER)
    assert page.day_view.entry.line.result.text() == "last 8.9 kg (September)"
    typed(page, "9.2", ENTER)
    assert page.day_view.entry.line.result.text() == "N · +300 g since September"
    model = page.day_view.model
    assert model.index(0, 7).data() == "N · +300 g since September"


def test_an_impossible_weight_is_refused_with_a_sentence_and_nothing_is_stored(page, db):
    typed(page, "ahm", ENTER)
    typed(page, "0.7", ENTER)
    assert page.day_view.entry.foot.message.text() == "Weight 0.7 kg is not possible. Check the scale."
    assert page.focusWidget() is page.day_view.entry.line.fields["weight_g"]
    assert day_rows(page, db) == {}
    typed(page, "6.5", ENTER)  # what was typed is marked, so typing replaces it
    assert day_rows(page, db)["Ahmad Fauzi"].weight_g == 6_500


def test_an_unusual_weight_is_confirmed_by_enter_again(page, db):
    typed(page, "si", ENTER)
    typed(page, "12.9", ENTER)
    assert "4.0 kg more than in September 2026. If it is right, press Enter again." in page.day_view.entry.foot.message.text()
    assert day_rows(page, db) == {}
    press(page, ENTER)
    assert day_rows(page, db)["Siti Aisyah"].weight_g == 12_900


def test_a_confirmation_holds_for_that_value_only(page, db):
    typed(page, "si", ENTER)
    typed(page, "12.9", ENTER)
    typed(page, "13.9", ENTER)
    assert day_rows(page, db) == {}


def test_what_cannot_be_read_is_said_beside_the_field(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2.1", ENTER)
    assert "two decimal signs" in page.day_view.entry.foot.message.text()
    assert day_rows(page, db) == {}


def test_each_enter_stores_and_shift_enter_goes_back(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    assert day_rows(page, db)["Siti Aisyah"].weight_g == 9_200
    press(page, ENTER, SHIFT)
    assert page.focusWidget() is page.day_view.entry.line.fields["weight_g"]
    typed(page, "9.3", ENTER)
    assert day_rows(page, db)["Siti Aisyah"].weight_g == 9_300
    with db.read() as session:
        labels = [str(action.label) for action in list_actions(session, 2)]
    assert labels == ["Correct Siti Aisyah: Weight 9.2 kg → 9.3 kg", "Weigh Siti Aisyah: 9.2 kg"]


def test_tab_stores_like_enter(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2", Qt.Key.Key_Tab)
    assert day_rows(page, db)["Siti Aisyah"].weight_g == 9_200
    assert page.focusWidget() is page.day_view.entry.line.fields["length_height_mm"]


def test_a_half_filled_row_waits_at_the_foot_and_is_opened_again(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    press(page, ESC)
    assert page.day_view.rows[0].missing == ["length_height_mm"]
    press(page, F7)
    assert page.focusWidget() is page.day_view.entry.line.fields["length_height_mm"]
    typed(page, "75.4", ENTER)
    press(page, ESC)
    assert page.day_view.rows[0].missing == []
    assert not page.day_view.half_filled.isVisible()


def test_s_measures_standing_and_the_other_way_is_noted(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    typed(page, "75.4s", ENTER)
    assert page.day_view.entry.foot.message.text() == "Measured standing. Below 24 months children are measured lying."
    assert day_rows(page, db)["Siti Aisyah"].position == "standing"
    press(page, ENTER, SHIFT)
    typed(page, "l")
    assert day_rows(page, db)["Siti Aisyah"].position == "lying"


def test_esc_leaves_a_child_who_was_picked_by_mistake_and_nothing_is_stored(page, db):
    typed(page, "si", ENTER)
    press(page, ESC)
    assert day_rows(page, db) == {} and page.focusWidget() is page.day_view.entry.line.search


def test_esc_first_brings_back_what_was_stored(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    press(page, ENTER, SHIFT)
    typed(page, "8", ESC)
    assert page.focusWidget().text() == "9.2"
    press(page, ESC)
    assert page.focusWidget() is page.day_view.entry.line.search
    assert day_rows(page, db)["Siti Aisyah"].weight_g == 9_200


def test_an_undo_empties_the_field_that_shows_the_value(page, db, context, qtbot):
    typed(page, "si", ENTER)
    with qtbot.waitSignal(context.notified) as said:
        typed(page, "9.2", ENTER)
    with db.action(said.args[0]) as session:
        undo(session, said.args[1])
    assert page.day_view.entry.line.fields["weight_g"].text() == ""
    assert page.day_view.entry.line.result.text() == "last 8.9 kg (September)"


def test_who_is_only_passed_through_is_here_and_waits(page, db):
    typed(page, "ahm", ENTER, ENTER, ENTER, ENTER)
    assert day_rows(page, db)["Ahmad Fauzi"].waits


def test_queue_numbers_are_given_in_check_in_mode(page, db):
    press(page, F2)
    for letters in ("si", "bu"):
        typed(page, letters, ENTER)
    assert page.day_view.entry.foot.message.text() == "Budi Hartono has number 2."
    press(page, F2)
    typed(page, "2", ENTER)
    assert page.day_view.entry.line.name.text() == "Budi Hartono"
    assert page.focusWidget() is page.day_view.entry.line.fields["weight_g"]


def test_arrows_choose_among_the_hits(page, db):
    typed(page, "ibu")
    typed(page, "", Qt.Key.Key_Down, ENTER)
    second = page.day_view.entry.line.name.text()
    press(page, ESC)
    typed(page, "ibu", ENTER)
    assert page.day_view.entry.line.name.text() != second


def test_arrows_in_the_empty_search_open_who_is_here(page, db, children):
    weigh(db, page.day.id, children["Siti Aisyah"], 9_200)
    typed(page, "", Qt.Key.Key_Down, ENTER)
    assert page.day_view.entry.line.name.text() == "Siti Aisyah"
    assert page.day_view.entry.line.fields["weight_g"].text() == "9.2"


def test_a_click_on_a_cell_corrects_that_value(page, db, children, qtbot):
    weigh(db, page.day.id, children["Siti Aisyah"], 9_200, 754)
    table = page.day_view.table
    where = table.visualRect(page.day_view.model.index(0, 4)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.focusWidget() is page.day_view.entry.line.fields["length_height_mm"]
    typed(page, "75.6", ENTER)
    assert day_rows(page, db)["Siti Aisyah"].length_height_mm == 756


def test_what_was_typed_is_stored_before_another_child_is_taken(page, db, children, qtbot):
    weigh(db, page.day.id, children["Budi Hartono"])
    typed(page, "si", ENTER)
    typed(page, "9.2")
    page.day_view.entry.take(children["Budi Hartono"])
    assert day_rows(page, db)["Siti Aisyah"].weight_g == 9_200
    assert page.day_view.entry.line.name.text() == "Budi Hartono"


def test_the_counts_follow_and_open_their_people(page, db, children):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    assert page.counts.buttons["here"].text() == "1 here" and page.counts.buttons["absent"].text() == "2 absent"
    press(page, ESC)
    page.counts.buttons["absent"].click()
    shown = page.master_detail.detail
    assert {row.name for row in shown.model.rows} == {"Budi Hartono", "Ahmad Fauzi"}


def test_undo_is_offered_after_each_value(page, db, context, qtbot):
    typed(page, "si", ENTER)
    with qtbot.waitSignal(context.notified) as said:
        typed(page, "9.2", ENTER)
    text, action = said.args
    assert str(text) == "Weigh Siti Aisyah: 9.2 kg" and action is not None


def test_ctrl_delete_takes_a_child_off_the_list(page, db):
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    press(page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert day_rows(page, db) == {} and page.focusWidget() is page.day_view.entry.line.search
    assert page.counts.buttons["absent"].text() == "3 absent"


def test_a_dead_child_is_found_but_not_entered(page, db):
    from desktop_app.core.partial_date import PartialDate

    add_person(db, "Wati", date(2025, 1, 1), died=PartialDate(2026, 9, 1))
    typed(page, "wati", ENTER)
    assert page.day_view.entry.foot.message.text().startswith("Wati died on")
    assert day_rows(page, db) == {}


def test_a_finished_day_takes_nobody_and_opens_again(page, db):
    page.finish_button.click()
    typed(page, "si", ENTER)
    typed(page, "9.2", ENTER)
    assert "is finished. Press “Open day again”" in page.day_view.entry.foot.message.text()
    assert day_rows(page, db) == {}
    page.finish_button.click()
    press(page, ENTER)
    assert day_rows(page, db)["Siti Aisyah"].weight_g == 9_200


def test_the_day_is_the_one_of_today(page):
    assert page.day.held_on == TODAY
