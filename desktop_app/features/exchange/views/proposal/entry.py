"""One entry that a file adds or changes: field by field, before and after."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, label, row, scroll, set_margins
from desktop_app.ui.words import in_order

from ...services.bringing import ADDED, CHANGED, PUT_BACK, TAKEN_AWAY, Brought

KINDS: Mapping[str, tuple[Label, str]] = {
    ADDED: (QT_TRANSLATE_NOOP("Exchange", "new"), "ok"),
    CHANGED: (QT_TRANSLATE_NOOP("Exchange", "changed"), "info"),
    TAKEN_AWAY: (QT_TRANSLATE_NOOP("Exchange", "taken away"), "danger"),
    PUT_BACK: (QT_TRANSLATE_NOOP("Exchange", "there again"), "ok"),
}
HERE_NOW = QT_TRANSLATE_NOOP("Exchange", "On this laptop now")
THEN = QT_TRANSLATE_NOOP("Exchange", "After taking in")
EMPTY = QT_TRANSLATE_NOOP("Exchange", "(empty)")


class BroughtView(QWidget):
    """The fields of one entry."""

    def __init__(self, brought: Brought, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(12))
        words, tone = KINDS[brought.what]
        body.addLayout(row(label(brought.kind, "muted"), Chip(words, tone), None))
        body.addLayout(_grid(brought))
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))


def _grid(brought: Brought) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(6))
    has_before = brought.what == CHANGED
    if has_before:
        grid.addWidget(label(HERE_NOW, "caption"), 0, 1)
        grid.addWidget(label(THEN, "caption"), 0, 2)
    for number, (title, before, after) in enumerate(brought.fields, 1):
        grid.addWidget(label(title, "muted", wrap=True), number, 0)
        for column, value in enumerate((before, after) if has_before else (after or before,), 1):
            grid.addWidget(label(in_order(value) or EMPTY, wrap=True), number, column)
    for column in range(grid.columnCount()):
        grid.setColumnStretch(column, 1)
    return grid
