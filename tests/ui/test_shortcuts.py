"""Keys of one part of the window act there, and nowhere else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import desktop_app
from desktop_app.ui.shortcuts import add_shortcut

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(("everywhere", "heard_elsewhere"), [(False, 0), (True, 1)])
def test_a_key_acts_where_its_part_has_the_focus(qtbot: QtBot, everywhere: bool, heard_elsewhere: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line, part = QHBoxLayout(window), QWidget()
    inside, outside = QLineEdit(part), QLineEdit()
    for widget in (part, outside):
        line.addWidget(widget)
    heard: list[str] = []
    add_shortcut(part, "F9", lambda: heard.append("F9"), everywhere)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    outside.setFocus()
    qtbot.keyClick(outside, Qt.Key.Key_F9)
    assert len(heard) == heard_elsewhere
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_F9)
    assert len(heard) == heard_elsewhere + 1


def test_every_key_of_the_window_is_made_by_add_shortcut() -> None:
    """QShortcut's constructor takes a context and forgets it: such keys would act in the whole window."""
    package = Path(desktop_app.__file__).parent
    makers = [path.name for path in package.rglob("*.py") if "QShortcut(" in path.read_text(encoding="utf-8")]
    assert makers == ["shortcuts.py"]
