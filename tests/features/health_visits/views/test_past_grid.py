"""The paper register as a grid, from the keyboard alone."""

from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.bulk import record_bulk
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.models import BodyMeasurement, Visit
from desktop_app.features.health_visits.rules.natural_ids import measurement_id, visit_id
from desktop_app.features.health_visits.views.past import PastView
from desktop_app.features.health_visits.views.past.model import LETTER_ROLE, STATE_ROLE
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

pytestmark = pytest.mark.gui
NO_KEYS = Qt.KeyboardModifier.NoModifier
JANUARY, MARCH, APRIL = date(2025, 1, 6), date(2025, 3, 10), date(2025, 4, 7)


@pytest.fixture
def children(db):
    return [
        add_person(db, "Ayu", date(2024, 6, 1), mother="Rina"),
        add_person(db, "Budi", date(2023, 2, 9), "M", mother="Siti"),
        add_person(db, "Citra", date(2025, 2, 20), mother="Nur"),
    ]


@pytest.fixture
def shown(qtbot, context):
    def make():
        view = PastView(context)
        qtbot.addWidget(view)
        view.resize(1100, 560)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        view.focus_entry()
        return view

    return make


def press(key, modifier=NO_KEYS):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def write(typed):
    for sign in typed:
        if sign.isascii():
            QTest.keyClick(QApplication.focusWidget(), sign)
        else:
            QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, sign))


def enter(typed=""):
    write(typed)
    press(Qt.Key.Key_Return)


def weights(db):
    with db.read() as session:
        found = services.weighings_between(session, date(2025, 1, 1), date(2025, 12, 31))
    return sorted((one.measured_on, one.weight_g) for one in found)


def names(view):
    return [str(child.name) for child in view.model.lines]


def shows(view, row, column):
    return view.model.index(row, column).data()


def test_a_register_is_typed_down_the_months(shown, db, children):
    view = shown()
    assert view.model.year == 2025 and view.grid.cell() == (0, 0)
    enter("6")
    assert view.grid.cell() == (0, 1)
    press(Qt.Key.Key_Right)
    enter("10")
    assert view.grid.cell() == (0, 3)
    view.grid.go_to(1, 0)
    enter("7.1")
    assert view.grid.cell() == (2, 0)
    enter("12,5")
    assert view.grid.cell() == (1, 2)  # Citra was born in February
    enter("7,6")
    enter("12.75")
    enter("4.3")
    assert weights(db) == [(JANUARY, 7_100), (JANUARY, 12_500), (MARCH, 4_300), (MARCH, 7_600), (MARCH, 12_750)]
    assert shows(view, 2, 0) == "12.5" and shows(view, 3, 2) == "4.3"


def test_enter_goes_along_the_line_if_that_is_chosen_and_back_with_shift(shown, db, children):
    open_day(db, JANUARY)
    open_day(db, MARCH)
    view = shown()
    view.bar.direction.buttons[1].click()
    view.focus_entry()
    assert view.grid.cell() == (1, 0)
    enter("7.1")
    assert view.grid.cell() == (1, 2)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.grid.cell() == (1, 0)
    press(Qt.Key.Key_Return)
    enter("7.6")
    assert view.grid.cell() == (2, 0)
    again = shown()
    assert again.bar.direction.value() == "right" and not again.grid.goes_down


def test_arabic_figures_and_a_comma_are_read(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    enter("٧٫٢")
    enter("12,25")
    assert not view.grid.is_typing()
    assert [grams for _on, grams in weights(db)] == [7_200, 12_250]


def test_an_impossible_weight_keeps_the_cursor_and_stores_nothing(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    enter("71")
    assert view.grid.is_typing() and "not possible" in view.message.text()
    press(Qt.Key.Key_Escape)
    assert not view.grid.is_typing() and view.grid.hasFocus() and weights(db) == []


def test_what_was_refused_and_left_is_not_lost(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    write("71")
    view.search.setFocus()
    cell = view.model.index(1, 0)
    assert cell.data() == "71" and cell.data(STATE_ROLE) == "draft" and weights(db) == []
    view.focus_entry()
    view.grid.go_to(1, 0)
    enter("7.1")
    assert weights(db) == [(JANUARY, 7_100)] and cell.data(STATE_ROLE) == "open"


def test_a_half_typed_weight_is_stored_when_the_page_goes_away(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    write("7.3")
    view.hide()
    assert weights(db) == [(JANUARY, 7_300)]


def test_an_unusual_weight_is_asked_about_once(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    enter("4.2")
    assert view.grid.is_typing() and "press Enter again" in view.message.text() and weights(db) == []
    press(Qt.Key.Key_Return)
    assert weights(db) == [(JANUARY, 4_200)] and view.grid.cell() == (2, 0)


def test_a_weight_that_is_there_is_shown_and_not_overwritten_silently(shown, db, children):
    weigh(db, open_day(db, JANUARY), children[0], 7_100)
    view = shown()
    view.grid.go_to(1, 0)
    assert shows(view, 1, 0) == "7.1"
    enter("7.3")
    assert "Ayu has 7.1 kg on 06/01/2025 already" in view.message.text() and weights(db) == [(JANUARY, 7_100)]
    press(Qt.Key.Key_Return)
    assert weights(db) == [(JANUARY, 7_300)]


def test_what_was_just_typed_is_corrected_without_a_question(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    enter("7.1")
    view.grid.go_to(1, 0)
    enter("7.2")
    assert weights(db) == [(JANUARY, 7_200)]


def test_a_weight_of_another_day_of_the_month_is_shown_apart_and_asked_about(shown, db, children):
    def at_home(session):
        visit = services.visit_elsewhere(session, children[0], date(2025, 1, 20), TODAY)
        services.record_measurement(session, visit, "weight_g", 7_400)

    acted(db, at_home)
    open_day(db, JANUARY)
    view = shown()
    cell = view.model.index(1, 0)
    assert cell.data() == "7.4" and cell.data(STATE_ROLE) == "other"
    view.grid.go_to(1, 0)
    assert "weighed on 20/01/2025: 7.4 kg" in view.message.text()
    enter("7.2")
    assert "was weighed on 20/01/2025 too" in view.message.text()
    press(Qt.Key.Key_Return)
    assert weights(db) == [(JANUARY, 7_200), (date(2025, 1, 20), 7_400)]


def test_one_undo_takes_one_cell_back(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    enter("7.1")
    enter("12.5")
    with db.read() as session:
        last = list_actions(session, 1)[0]
    assert str(last.label) == "Weight of Budi from 2025-01-06: 12.5 kg"
    with db.action(SET_UP) as session:
        undo(session, last.id)
    assert weights(db) == [(JANUARY, 7_100)] and shows(view, 2, 0) == ""


def test_delete_empties_a_cell(shown, db, children):
    weigh(db, open_day(db, JANUARY), children[0], 7_100)
    view = shown()
    view.grid.go_to(1, 0)
    press(Qt.Key.Key_Delete)
    assert weights(db) == [] and shows(view, 1, 0) == ""


def test_without_an_open_day_the_cell_says_what_to_write_first(shown, db, children):
    view = shown()
    view.grid.go_to(1, 4)
    write("7")
    assert not view.grid.is_typing() and "Write the day of the open day of May 2025 in the first line" in view.message.text()


def test_months_to_come_and_children_not_born_take_nothing(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    view.grid.go_to(3, 0)
    assert "born 20/02/2025" in view.message.text()
    write("3")
    assert not view.grid.is_typing()
    view.bar.after_button.click()
    assert view.model.year == 2026 and not view.bar.after_button.isEnabled()
    assert view.model.is_open(0, 9) and not view.model.is_open(0, 10)


def test_an_open_day_that_is_there_is_found(shown, db, children):
    first, second = open_day(db, date(2025, 1, 6)), open_day(db, date(2025, 1, 20))
    weigh(db, first, children[0], 7_100)
    weigh(db, second, children[1], 12_500)
    view = shown()
    assert view.model.days[1] == date(2025, 1, 20) and shows(view, 2, 0) == "12.5"
    assert view.model.index(1, 0).data(STATE_ROLE) == "other"
    view.grid.go_to(0, 0)
    enter("6")
    assert view.model.days[1] == JANUARY and view.model.index(1, 0).data(STATE_ROLE) == "open"
    with db.read() as session:
        assert len(services.list_open_days(session)) == 2


def test_a_wrong_day_is_moved_with_its_children_after_a_question(shown, db, children, qtbot):
    weigh(db, open_day(db, JANUARY), children[0], 7_100)
    view = shown()
    view.grid.go_to(0, 0)
    enter("8")
    assert "Enter again moves it to 08/01/2025" in view.message.text()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shows(view, 1, 0) == "7.1")
    assert weights(db) == [(date(2025, 1, 8), 7_100)]


@pytest.mark.parametrize(("typed", "why"), [("32", "has the days 1 to 31"), ("1.5", "whole number"), ("x", "")])
def test_what_is_no_day_of_the_month_is_refused(shown, db, children, typed, why):
    view = shown()
    enter(typed)
    assert why in view.message.text()
    with db.read() as session:
        assert services.list_open_days(session) == []


def test_an_empty_open_day_is_removed_and_a_full_one_is_not(shown, db, children):
    open_day(db, JANUARY)
    weigh(db, open_day(db, MARCH), children[0], 7_600)
    view = shown()
    view.grid.go_to(0, 0)
    press(Qt.Key.Key_Delete)
    assert 1 not in view.model.days
    view.grid.go_to(0, 2)
    press(Qt.Key.Key_Delete)
    assert "People are entered on" in view.message.text() and view.model.days[3] == MARCH


def test_lines_are_put_into_the_order_of_the_paper_by_typing_names(shown, db, children):
    view = shown()
    assert names(view) == ["Ayu", "Budi", "Citra"]
    for letters in ("ci", "bu", "ay"):
        view.search.setFocus()
        write(letters)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert view.search.hasFocus() and view.search.value() == ""
    assert names(view) == ["Citra", "Budi", "Ayu"]
    assert names(shown()) == ["Citra", "Budi", "Ayu"]


def test_a_line_is_moved_with_alt_and_an_arrow(shown, db, children):
    view = shown()
    view.grid.go_to(1, 3)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(view) == ["Budi", "Ayu", "Citra"] and view.grid.cell() == (2, 3)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(view) == ["Ayu", "Budi", "Citra"] and view.grid.cell() == (1, 3)


def test_letters_in_the_grid_look_for_a_name_and_enter_goes_to_its_line(shown, db, children):
    open_day(db, JANUARY)
    view = shown()
    write("budi")
    assert view.search.value() == "budi"
    press(Qt.Key.Key_Return)
    assert view.grid.cell() == (2, 0) and view.grid.hasFocus() and view.search.value() == ""
    view.search.setFocus()
    enter("1")
    assert view.grid.cell() == (1, 0)


def test_somebody_who_does_not_stand_in_the_grid_is_brought_in(shown, db, children):
    add_person(db, "Zaki", date(2024, 1, 1), status="visitor")
    open_day(db, JANUARY)
    view = shown()
    write("zaki")
    press(Qt.Key.Key_Return)
    assert names(view)[-1] == "Zaki" and view.grid.cell() == (4, 0)
    assert names(shown())[-1] == "Zaki"


def test_a_child_that_is_nowhere_is_asked_for(shown, db, children, qtbot):
    view = shown()
    view.search.setFocus()
    write("Wati")
    with qtbot.waitSignal(view.newcomer) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == ["Wati", 2025]
    wati = add_person(db, "Wati", date(2024, 9, 9))
    view.grid.go_to(1, 0)
    view.add_child(wati)
    assert names(view) == ["Ayu", "Wati", "Budi", "Citra"] and view.grid.cell()[0] == 2


def test_those_who_moved_or_died_since_stand_in_the_grid(shown, db, children):
    add_person(db, "Dani", date(2023, 1, 1), died=PartialDate(2025, 2))
    open_day(db, JANUARY)
    open_day(db, MARCH)
    view = shown()
    assert "died" in view.model.headerData(4, Qt.Orientation.Vertical)
    view.grid.go_to(4, 2)
    assert "died 02/2025" in view.message.text() and not view.model.is_open(4, 2) and view.model.is_open(4, 0)


def test_a_hint_tells_the_letter(shown, db, children):
    weigh(db, open_day(db, JANUARY), children[0], 7_100)
    weigh(db, open_day(db, date(2025, 2, 3)), children[0], 7_150)
    view = shown()
    view.grid.go_to(0, 2)
    enter("10")
    view.grid.go_to(1, 2)
    enter("7.9")
    letters = [view.model.index(1, column).data(LETTER_ROLE) for column in range(4)]
    assert letters == ["B", "T", "N", ""]


def test_a_screen_reader_is_told_who_and_when(shown, db, children):
    weigh(db, open_day(db, JANUARY), children[0], 7_100)
    view = shown()
    assert view.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ayu, January 2025: 7.1"


def test_what_others_do_is_seen_when_the_grid_is_shown_again(shown, db, children):
    january = open_day(db, JANUARY)
    view = shown()
    view.hide()
    weigh(db, january, children[0], 7_100)
    view.show()
    assert shows(view, 1, 0) == "7.1"


def test_the_grid_of_a_whole_post_is_fast(shown, db):
    """60 children and 12 months; the limits leave room for a slow laptop, usual are 0.15 s and 30 ms."""
    ids = [add_person(db, f"Child {number:02}", date(2023 + number % 2, 1 + number % 12, 5)) for number in range(60)]
    days = [open_day(db, date(2025, month, 5)) for month in range(1, 13)]
    fill_in(db, ids, days[1:])
    began = perf_counter()
    view = shown()
    opened = perf_counter() - began
    view.grid.go_to(1, 0)
    began = perf_counter()
    for _child in range(10):
        enter("9")
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Down)
    typed = (perf_counter() - began) / 10
    assert view.model.rowCount() == 61 and shows(view, 1, 1) == "9.0"
    assert opened < 2 and typed < 0.3


def fill_in(db, ids, days):
    """Weigh everybody on all days, 9 kg."""
    visits = [(one, day, visit_id(one, day), month) for one in ids for month, day in enumerate(days, 2)]
    with db.action(SET_UP) as session:
        keys = ("id", "resident_id", "open_day_id", "visited_on", "kind")
        rows = [(key, one, day, date(2025, month, 5), "open_day") for one, day, key, month in visits]
        record_bulk(session, Visit, keys, rows)
        keys = ("id", "visit_id", "resident_id", "measured_on", "weight_g")
        rows = [(measurement_id(key), key, one, date(2025, month, 5), 9_000) for one, _day, key, month in visits]
        record_bulk(session, BodyMeasurement, keys, rows)
