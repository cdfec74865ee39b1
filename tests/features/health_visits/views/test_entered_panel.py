"""The list of what is typed into other systems: one key a record."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.db.undo import undo
from desktop_app.features.health_visits.views.elsewhere import EnteredPanel
from tests.builders.health_visits import SET_UP, add_person, open_day, weigh

pytestmark = pytest.mark.gui


@pytest.fixture
def ids(db):
    day = open_day(db)
    found = {name: add_person(db, name, date(2025, 3, 1)) for name in ("Ayu", "Budi", "Citra")}
    for number, child in enumerate(found.values()):
        weigh(db, day, child, 9_000 + number * 100, 720)
    return found


@pytest.fixture
def panel(qtbot, context, ids):
    shown = EnteredPanel(context)
    qtbot.addWidget(shown)
    shown.resize(1150, 620)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.focus_list()
    return shown


def names(panel):
    return [line.day.child.name for line in panel.model.rows]


def press(panel, key):
    QTest.keyClick(panel.table, key)


def test_space_marks_a_record_and_the_cursor_goes_on_to_the_next(panel):
    press(panel, Qt.Key.Key_Space)
    assert names(panel) == ["Budi", "Citra"]
    assert panel.table.current_row().day.child.name == "Budi"
    press(panel, Qt.Key.Key_Space)
    press(panel, Qt.Key.Key_Space)
    assert names(panel) == []
    assert panel._empty.isVisible()
    assert not panel.to_type.isVisible()


def test_all_shows_what_is_entered_with_its_day_and_delete_takes_the_mark_back(panel):
    press(panel, Qt.Key.Key_Space)
    panel.filter.buttons[1].click()
    assert names(panel) == ["Ayu", "Budi", "Citra"]
    assert [line.entered is not None for line in panel.model.rows] == [True, False, False]
    panel.table.choose(0)
    press(panel, Qt.Key.Key_Delete)
    assert [line.entered for line in panel.model.rows] == [None, None, None]


def test_all_shown_are_marked_at_once_and_one_undo_takes_it_back(panel, context, monkeypatch):
    notices = []
    monkeypatch.setattr(context, "notify", lambda text, action=None: notices.append((str(text), action)))
    panel.all_button.click()
    assert names(panel) == []
    assert notices[0][0] == "3 records entered in ASIK"
    with context.db.action(SET_UP) as session:
        undo(session, notices[0][1])
    assert names(panel) == ["Ayu", "Budi", "Citra"]


def test_the_values_of_the_chosen_record_stand_below_in_the_order_of_typing(panel):
    panel.table.choose(1)
    assert panel.to_type.who.text().startswith("Budi")
    assert "9.1 kg" in panel.to_type.what.text()
    assert "72.0 cm lying" in panel.to_type.what.text()


def test_each_system_has_marks_of_its_own(panel):
    panel.all_button.click()
    panel.systems.buttons[1].click()
    assert names(panel) == ["Ayu", "Budi", "Citra"]


def test_enter_opens_the_card_and_the_sheet_is_printed_from_here(panel, context, monkeypatch):
    opened = []
    monkeypatch.setattr(context, "open_page", lambda page, **arguments: opened.append((page, arguments)))
    press(panel, Qt.Key.Key_Return)
    panel.print_button.click()
    assert opened[0][0] == "residents"
    assert opened[1] == ("registers", {"register": "health_visits.entry_sheet", "month": panel.month})


def test_months_go_back_and_never_into_the_future(panel):
    assert not panel.after_button.isEnabled()
    panel.before_button.click()
    assert names(panel) == []
    assert panel.after_button.isEnabled()
