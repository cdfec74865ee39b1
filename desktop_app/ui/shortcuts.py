"""Keys that do something in one part of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Keys = str | Qt.Key | QKeySequence.StandardKey


def add_shortcut(part: QWidget, keys: Keys, act: Callable[[], object], everywhere: bool = False) -> QShortcut:
    """Let ``keys`` do something while the focus is inside ``part``.

    Args:
        everywhere: also while the focus is elsewhere in the window; ``part`` must be visible then.
    """
    made = QShortcut(QKeySequence(keys), part)
    context = Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
    made.setContext(context)  # as an argument of the constructor PySide forgets it
    made.activated.connect(act)
    return made
