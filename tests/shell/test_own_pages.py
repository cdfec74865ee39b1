"""The program's own pages are reached by key, with the keyboard in them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.shell.main_window import Workspace
from desktop_app.shell.own_pages import OWN_PAGES
from desktop_app.ui.context import AppContext

pytestmark = pytest.mark.gui


@pytest.fixture
def workspace(context: AppContext, qtbot: QtBot) -> Iterator[Workspace]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Workspace(OWN_PAGES)
    window.setCentralWidget(made)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.attach(context)
    yield made
    context.tasks.shutdown()


@pytest.mark.parametrize("page_id", [card.id for card in OWN_PAGES])
def test_a_page_chosen_in_the_rail_has_the_keyboard(workspace: Workspace, qtbot: QtBot, page_id: str) -> None:
    workspace.rail.buttons[page_id].setFocus()
    qtbot.keyClick(workspace.rail.buttons[page_id], Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert workspace.built[page_id].isAncestorOf(focused)


def test_the_answers_of_the_help_are_scrolled_by_the_arrow_keys(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.window().resize(1000, 400)
    qtbot.mouseClick(workspace.rail.buttons["help"], Qt.MouseButton.LeftButton)
    area = QApplication.focusWidget()
    assert isinstance(area, QScrollArea)
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
