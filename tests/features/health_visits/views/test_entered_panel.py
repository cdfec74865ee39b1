"""The list of what is typed into other systems: one key a record."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.errors import MachineError
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import undo
from desktop_app.features.health_visits.views.elsewhere import EnteredPanel, saving
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


def test_the_month_of_the_last_open_day_is_shown_first(qtbot, context, db, ids, monkeypatch):
    monkeypatch.setattr(context, "today", lambda: date(2026, 11, 2))
    shown = EnteredPanel(context)
    qtbot.addWidget(shown)
    assert str(shown.month) == "2026-10"


def test_a_month_is_saved_as_the_workbook_of_e_ppgbm_where_the_pack_has_its_sheets(panel, context, db, tmp_path, monkeypatch):
    notices = []
    monkeypatch.setattr(context, "notify", lambda text, action=None: notices.append(str(text)))
    monkeypatch.setattr(saving, "choose_folder", lambda parent: tmp_path / "out")
    panel.systems.buttons[1].click()
    assert not panel.workbook_button.isVisible()  # the pack of no country has none
    with db.action(SET_UP) as session:
        put_setting(session, "post.pack", "indonesia")
    panel.reload()
    panel.workbook_button.click()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["eppgbm_2026-10.xlsx"]
    assert "3 children have no national number" in notices[-1]
    panel.systems.buttons[0].click()
    assert not panel.workbook_button.isVisible()


def test_a_folder_that_is_not_chosen_or_cannot_be_written_saves_nothing(panel, context, db, tmp_path, monkeypatch):
    with db.action(SET_UP) as session:
        put_setting(session, "post.pack", "indonesia")
    panel.systems.buttons[1].click()
    errors = []
    monkeypatch.setattr(context, "show_error", errors.append)
    monkeypatch.setattr(saving, "choose_folder", lambda parent: None)
    panel.workbook_button.click()
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(saving, "choose_folder", lambda parent: tmp_path / "file")
    panel.workbook_button.click()
    assert len(errors) == 1
    assert isinstance(errors[0], MachineError)
