"""History: every action in words, with its fields before and after, and undo with its reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.settings import get_setting, put_setting
from desktop_app.shell.history_page import HistoryPage
from desktop_app.shell.history_page.detail import ActionDetail
from tests.ui.typing_keys import type_text

SET_NAME = QT_TRANSLATE_NOOP("Window", "Name the post {name}")


def name_post(context, name):
    with context.db.action(SET_NAME.fill(name=name)) as session:
        put_setting(session, "post.name", name)


@pytest.fixture
def page(context, qtbot):
    name_post(context, "Melati")
    name_post(context, "Mawar")
    made = HistoryPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def shown(page):
    return [page.model.index(row, 1).data() for row in range(page.model.rowCount())]


def words(widget):
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisible() and found.text()]


def open_row(page, row, qtbot):
    page.table.choose(row)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    detail = page.master_detail.detail
    assert isinstance(detail, ActionDetail)
    return detail


def test_the_newest_action_stands_first(page):
    assert shown(page) == ["Name the post Mawar", "Name the post Melati"]
    assert page.model.index(0, 2).data() == "siti"


def test_an_action_shows_its_fields_before_and_after(page, qtbot):
    detail = open_row(page, 0, qtbot)
    assert {"Setting of the post: \u2068Name of the post\u2069", "Before", "After", "Melati", "Mawar", "changed"} <= set(
        words(detail)
    )


def test_a_new_entry_shows_only_what_it_holds(page, qtbot):
    detail = open_row(page, 1, qtbot)
    assert {"Melati", "added"} <= set(words(detail))
    assert "Before" not in words(detail)


def test_undo_puts_back_and_the_list_says_so(page, qtbot, context):
    detail = open_row(page, 0, qtbot)
    qtbot.mouseClick(detail.undo_button, Qt.MouseButton.LeftButton)
    with context.db.read() as session:
        assert get_setting(session, "post.name") == "Melati"
    assert shown(page)[:2] == ["Undo: Name the post Mawar", "Name the post Mawar"]
    assert page.model.index(1, 4).data() == "Undone"
    assert not detail.undo_button.isVisible()
    assert "This action was undone." in words(detail)


def test_an_undo_can_be_undone(page, qtbot, context):
    qtbot.mouseClick(open_row(page, 0, qtbot).undo_button, Qt.MouseButton.LeftButton)
    detail = open_row(page, 0, qtbot)
    assert detail.undo_button.text() == "Do it again"
    qtbot.mouseClick(detail.undo_button, Qt.MouseButton.LeftButton)
    with context.db.read() as session:
        assert get_setting(session, "post.name") == "Mawar"


def test_a_refused_undo_gives_its_reason_beside_the_button(page, qtbot, context):
    detail = open_row(page, 1, qtbot)
    qtbot.mouseClick(detail.undo_button, Qt.MouseButton.LeftButton)
    assert "Name the post Mawar" in detail.reason.text()
    assert detail.reason.isVisible()
    with context.db.read() as session:
        assert get_setting(session, "post.name") == "Mawar"


def test_the_search_finds_labels_and_people_and_says_when_nothing_is_found(page, qtbot):
    type_text(page.search, "mela")
    assert shown(page) == ["Name the post Melati"]
    page.search.set_value("SITI")
    assert len(shown(page)) == 2
    page.search.set_value("xyz")
    assert "Nothing found" in words(page)
    page.search.clear()
    assert len(shown(page)) == 2


def test_a_new_action_appears_while_the_page_is_open(page, context):
    name_post(context, "Anggrek")
    assert shown(page)[0] == "Name the post Anggrek"


def test_older_actions_come_when_they_are_asked_for(context, qtbot):
    for number in range(310):
        name_post(context, f"N{number}")
    page = HistoryPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    assert page.model.rowCount() == 300
    qtbot.mouseClick(page._older, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 310
    assert not page._older.isVisible()


def test_an_empty_post_says_what_will_stand_here(context, qtbot):
    page = HistoryPage(context)
    qtbot.addWidget(page)
    page.show()
    assert "Nothing was done in this post yet" in words(page)
