"""What a post says of one register, and what can be done with its layout."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row, scroll, set_margins
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow

from ...services import ListedLayout
from .wording import STATES, state_of

EDIT = QT_TRANSLATE_NOOP("Registers", "Change layout")
COPY = QT_TRANSLATE_NOOP("Registers", "Make a copy")
HIDE = QT_TRANSLATE_NOOP("Registers", "Do not print here")
SHOW = QT_TRANSLATE_NOOP("Registers", "Print here again")
RESET = QT_TRANSLATE_NOOP("Registers", "Back to the pack's layout")
REMOVE = QT_TRANSLATE_NOOP("Registers", "Remove this layout")
NEWER = QT_TRANSLATE_NOOP("Registers", "Take over the newer layout")
KEEP = QT_TRANSLATE_NOOP("Registers", "Keep the post's layout")
EXPORT = QT_TRANSLATE_NOOP("Registers", "Save as file…")
ROWS = QT_TRANSLATE_NOOP("Registers", "One row for each line of: {rows}")
SIZE = QT_TRANSLATE_NOOP("Registers", "{n} columns")
SHEETS = QT_TRANSLATE_NOOP("Registers", "It needs {n} sheets side by side.")
ORIGIN = QT_TRANSLATE_NOOP("Registers", "From: {origin}")
IS_WRONG = QT_TRANSLATE_NOOP("Registers", "The post's own layout cannot be used; the one of the country pack is printed.")
IS_NEWER = QT_TRANSLATE_NOOP("Registers", "The country pack has a newer layout than the one from which this was made.")
DIFFERS = QT_TRANSLATE_NOOP("Registers", "What is different from the country pack")
SAME = QT_TRANSLATE_NOOP("Registers", "It is the layout of the country pack.")
MORE = QT_TRANSLATE_NOOP("Registers", "And {n} more")
MOST_TOLD = 12


class LayoutView(QWidget):
    """One layout with its buttons.

    Signals:
        asked(what): "edit", "copy", "hide", "show", "reset", "newer", "keep" or "export".
    """

    asked = Signal(str)

    def __init__(self, listed: ListedLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed = listed
        body = QWidget()
        self._stack = QVBoxLayout(body)
        set_margins(self._stack, 0, 0, 10, 0)
        self._stack.setSpacing(px(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(body), 1)
        self._tell()
        self._offer()
        self._stack.addStretch(1)
        self.edit_button.setFocus()
        self.setFocusProxy(self.edit_button)

    def _tell(self) -> None:
        listed, register = self.listed, self.listed.register
        words, tone = STATES[state_of(listed)]
        if words:
            self._stack.addLayout(row(Chip(words, tone), None))
        self._say(ROWS.fill(rows=listed.rows_title))
        self._say(SIZE.of(len(register.leaves())))
        if listed.sheets > 1:
            self._say(SHEETS.of(listed.sheets))
        if register.origin:
            self._say(ORIGIN.fill(origin=register.origin), "muted")
        if listed.problems:
            self._list(IS_WRONG, [problem.text for problem in listed.problems], "error")
        if listed.is_newer:
            self._say(IS_NEWER)
        if listed.is_changed and listed.given is not None and listed.differences:
            self._list(DIFFERS, listed.differences)
        elif not listed.is_own and not listed.is_changed:
            self._say(SAME, "muted")

    def _list(self, head: Label, lines: Sequence[Label], role: str | None = None) -> None:
        self._stack.addWidget(label(head, "field", wrap=True))
        for line in lines[:MOST_TOLD]:
            self._say(line, role)
        if len(lines) > MOST_TOLD:
            self._say(MORE.of(len(lines) - MOST_TOLD), "muted")

    def _say(self, words: Label, role: str | None = None) -> None:
        self._stack.addWidget(label(words, role, wrap=True))

    def _offer(self) -> None:
        listed = self.listed
        buttons = WrapRow()
        self.edit_button = button(EDIT, "pencil", "primary", self._ask("edit"))
        buttons.addWidget(self.edit_button)
        buttons.addWidget(button(COPY, "copy", None, self._ask("copy")))
        buttons.addWidget(button(EXPORT, "download", None, self._ask("export")))
        if listed.is_newer:
            buttons.addWidget(button(NEWER, "refresh-cw", None, self._ask("newer")))
            buttons.addWidget(button(KEEP, "check", None, self._ask("keep")))
        if listed.is_own:
            buttons.addWidget(button(REMOVE, "trash-2", "danger", self._ask("reset")))
        elif listed.is_changed:
            buttons.addWidget(button(RESET, "undo-2", None, self._ask("reset")))
        hidden = (SHOW, "eye", "show") if listed.is_hidden else (HIDE, "eye-off", "hide")
        buttons.addWidget(button(hidden[0], hidden[1], None, self._ask(hidden[2])))
        self._stack.addLayout(buttons)
        self.setAccessibleName(tr(listed.register.title))

    def _ask(self, what: str) -> Callable[[], None]:
        return lambda: self.asked.emit(what)
