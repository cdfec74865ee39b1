"""What the window says about rights: a page that may only be looked at, one that is not shown."""

from PySide6.QtWidgets import QLabel

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import label

LOOK_ONLY = QT_TRANSLATE_NOOP("Window", "You may look at this page, not change anything on it.")
HIDDEN = QT_TRANSLATE_NOOP("Window", "Your role does not show this page. Ask an admin of the post.")


def look_only() -> QLabel:
    """Return the line above a page on which who works may change nothing; it is hidden until it is true."""
    made = label(LOOK_ONLY, "muted", wrap=True)
    made.setContentsMargins(px(28), px(10), px(28), 0)
    made.hide()
    return made
