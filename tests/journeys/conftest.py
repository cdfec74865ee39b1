"""The whole window over a real post: what journeys start from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.shell.discovery import find_features
from desktop_app.shell.main_window import Workspace
from desktop_app.shell.own_pages import all_pages
from desktop_app.ui.context import AppContext

LONG = 20_000
ENTER = Qt.Key.Key_Return


class Volunteer:
    """Somebody at the window, with a keyboard and a mouse.

    Attributes:
        workspace: the rail with all pages of the program.
    """

    def __init__(self, workspace: Workspace, window: QMainWindow, qtbot: QtBot) -> None:
        self.workspace, self._window, self._qtbot = workspace, window, qtbot

    def types(self, words: str, *keys: Qt.Key) -> None:
        """Press the keys of ``words`` where the cursor is, then ``keys``."""
        for letter in words:
            code = ord(letter.upper()) if letter.isascii() else 0  # QTest itself only knows Latin letters
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._focus(), QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))
        for key in keys:
            self.presses(key)

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        QTest.keyClick(self._focus(), key, held)

    def clicks(self, widget: QWidget) -> None:
        """Click on a button that can be seen and pressed."""
        assert widget.isVisible()
        assert widget.isEnabled()
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def goes_to(self, page_id: str) -> QWidget:
        """Click on a page in the rail and return it."""
        self.clicks(self.workspace.rail.buttons[page_id])
        return self.workspace.built[page_id]

    def opens_workbook(self, file: Path) -> QWidget:
        """Choose a workbook on the import page and wait for what it says; return that page."""
        self.workspace.context.open_page("residents.import", file=file)
        page = self.workspace.built["residents.import"]
        self.waits(lambda: not page.working.isVisible())
        return page

    def waits(self, until: Callable[[], bool]) -> None:
        """Wait for work in the background."""
        self._qtbot.waitUntil(until, timeout=LONG)

    def reads_notice(self) -> str:
        """Return what stands at the foot of the window."""
        return self.workspace.foot.notice.text()

    def _focus(self) -> QWidget:
        return self._window.focusWidget() or self._window


@pytest.fixture
def at_the_window(qtbot: QtBot) -> Callable[[AppContext], Volunteer]:
    """Return a function that shows the whole window over a post and seats a volunteer before it."""

    def seated(context: AppContext) -> Volunteer:
        window = QMainWindow()
        qtbot.addWidget(window)
        workspace = Workspace(all_pages(find_features()))
        window.setCentralWidget(workspace)
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        workspace.attach(context)
        return Volunteer(workspace, window, qtbot)

    return seated


@pytest.fixture
def volunteer(context: AppContext, at_the_window: Callable[[AppContext], Volunteer]) -> Volunteer:
    """A volunteer at the window of the tests' own empty post."""
    return at_the_window(context)
