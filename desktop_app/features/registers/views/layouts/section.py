"""The part of the settings that leads to the layouts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row

TITLE = QT_TRANSLATE_NOOP("Registers", "Registers and forms")
ABOUT = QT_TRANSLATE_NOOP(
    "Registers",
    "Which set of forms the post uses, which registers it prints, and their headings, order and columns. A district can hand one "
    "file with its layout to all posts.",
)
OPEN = QT_TRANSLATE_NOOP("Registers", "Open registers and forms")


class LayoutsSection(QWidget):
    """A sentence and the button that opens the page."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_button = button(OPEN, "layout-grid", "primary", lambda: context.open_page("registers.layouts"))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(12))
        stack.addWidget(label(ABOUT, wrap=True))
        stack.addLayout(row(self.open_button, None))
        stack.addStretch(1)
