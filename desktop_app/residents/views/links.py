"""Words in a card that lead to another card."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from desktop_app.core.text import Label
from desktop_app.ui.icons import icon as theme_icon
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, row
from desktop_app.ui.words import held_together, tr


def link(text: Label, clicked: Callable[[], object], icon: str | None = None) -> QHBoxLayout:
    """Return a line with words that can be pressed, where lines begin."""
    return row(link_button(text, clicked, icon), None)


def link_button(text: Label, clicked: Callable[[], object], icon: str | None = None) -> QPushButton:
    """Return words that can be pressed."""
    made = button(held_together(tr(text)), kind="link", clicked=clicked)
    if icon:
        made.setIcon(theme_icon(icon, "accent", "accent"))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # a low window squeezes the tabs, not the words
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setStyleSheet(f"font-size: {px(13)}px; padding: {px(2)}px 0;")
    return made
