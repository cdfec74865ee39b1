"""What to check: one after the other from the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services.doubts import list_doubts
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

pytestmark = pytest.mark.gui
SEPTEMBER = date(2026, 9, 7)


@pytest.fixture
def children(db):
    """Ayu's weight jumps; the twins Ani and Ina were exchanged; nobody knows when Citra was born."""
    before, now = open_day(db, SEPTEMBER), open_day(db)
    ids = {name: add_person(db, name, date(2025, 8, 1), mother="Rina" if name in ("Ani", "Ina") else name) for name in WEIGHTS}
    for name, (then, later) in WEIGHTS.items():
        weigh(db, before, ids[name], then)
        weigh(db, now, ids[name], later)
    return ids


WEIGHTS = {"Ayu": (8_900, 12_900), "Ani": (8_000, 8_750), "Ina": (8_600, 8_150), "Budi": (9_000, 9_200)}


@pytest.fixture
def shown(qtbot, context):
    def make():
        page = HealthVisitsPage(context)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        with qtbot.waitSignal(page.doubts_view.counted):
            page.modes.buttons[2].click()
        return page

    return make


def listed(page):
    return [(str(doubt.name), doubt.kind) for doubt in page.doubts_view.model.rows]


def stored_doubts(db):
    with db.read() as session:
        return [(str(doubt.name), doubt.kind) for doubt in list_doubts(session, TODAY)]


def test_the_most_urgent_stands_first_and_shows_its_values_before_and_after(shown, children):
    page = shown()
    view = page.doubts_view
    assert listed(page) == [("Ani", "swapped"), ("Ayu", "weight_jumped")]
    assert page.focusWidget() is view.table
    assert view.looking.sentence.text() == "The values of Ani and Ina look exchanged: until now Ina was ahead."
    assert view.looking.exchange_button.isVisible()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.looking.sentence.text() == "Weight 12.9 kg is 4.0 kg more than on 07/09/2026."
    assert not view.looking.exchange_button.isVisible()


def test_space_says_that_a_value_is_right_and_goes_to_the_next(shown, children, db, qtbot):
    page = shown()
    view = page.doubts_view
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.counted):
        QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert listed(page) == stored_doubts(db) == [("Ani", "swapped")]
    assert view.table.current_row().kind == "swapped" and page.focusWidget() is view.table


def test_an_undone_answer_stands_in_the_list_again(shown, children, db, qtbot, context):
    from desktop_app.db.undo import undo

    page = shown()
    told = []
    context.notified.connect(lambda _text, action: told.append(action))
    with qtbot.waitSignal(page.doubts_view.counted):
        page.doubts_view.looking.right_button.click()
    assert listed(page) == [("Ayu", "weight_jumped")]
    with qtbot.waitSignal(page.doubts_view.counted), db.action(SET_UP) as session:
        undo(session, told[0])
    assert listed(page) == [("Ani", "swapped"), ("Ayu", "weight_jumped")]


def test_enter_opens_the_correction_and_saving_takes_the_value_off(shown, children, db, qtbot):
    page = shown()
    view = page.doubts_view
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    form = page.master_detail.form()
    assert form is not None and page.focusWidget() is form.values["weight_g"]
    form.values["weight_g"].selectAll()
    QTest.keyClicks(form.values["weight_g"], "9.2")
    with qtbot.waitSignal(view.counted):
        QTest.keyClick(form.values["weight_g"], Qt.Key.Key_Return)
    assert listed(page) == [("Ani", "swapped")]
    assert page.master_detail.detail is None and page.focusWidget() is view.table


def test_ctrl_e_gives_the_twins_their_own_values_back(shown, children, db, qtbot):
    page = shown()
    with qtbot.waitSignal(page.doubts_view.counted):
        QTest.keyClick(page.doubts_view.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    with db.read() as session:
        now = {found.resident: found.weight_g for found in services.weighings_between(session, TODAY, TODAY)}
    assert (now[children["Ani"]], now[children["Ina"]]) == (8_150, 8_750)
    assert listed(page) == [("Ayu", "weight_jumped")]


def test_what_is_doubted_of_the_child_itself_opens_its_card(shown, db, qtbot, context):
    ayu = add_person(db, "Ayu", date(2025, 8, 1), sex=None)
    weigh(db, open_day(db), ayu, 8_900)
    page = shown()
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.keyClick(page.doubts_view.table, Qt.Key.Key_Return)
    assert asked.args == ["residents", {"resident": ayu}]


def test_without_a_doubt_the_page_says_so(shown, db):
    weigh(db, open_day(db), add_person(db, "Ayu", date(2025, 8, 1)), 8_900)
    view = shown().doubts_view
    assert view._empty.isVisible() and view._empty.title.text() == "Nothing to check"


def test_habits_of_measuring_stand_beside_the_values(shown, db):
    day = open_day(db)
    for number in range(31):
        visit = weigh(db, day, add_person(db, f"Child {number}", date(2025, 8, 1)), 9_000)
        acted(db, lambda session, visit=visit: services.record_measurer(session, visit, "Wati"))
    page = shown()
    page.doubts_view.kinds.buttons[1].click()
    habits = page.doubts_view.habits
    assert habits.isVisible()
    assert [habits.model.index(0, column).data() for column in range(5)] == ["Wati", "Weight", "31", "100", "reads to .0 and .5"]
