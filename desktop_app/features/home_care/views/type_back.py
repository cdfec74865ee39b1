"""Asks which paper is typed back: its number is typed, or one of the week's papers is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.rules.paper_lists import digits_of_number
from desktop_app.residents.views.links import link
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_margins
from desktop_app.ui.words import joined, tr

from ..services import PlannedRow
from ..services.week import DROPPED

TITLE = QT_TRANSLATE_NOOP("Home visits", "Type back from paper")
NUMBER = QT_TRANSLATE_NOOP("Home visits", "Number of the list")
HINT = QT_TRANSLATE_NOOP("Home visits", "Type the last figures of the number on the sheet, then press Enter.")
HOW = QT_TRANSLATE_NOOP(
    "Home visits",
    "Copy line by line, in the order of the paper. Enter goes on, 1 is yes, 2 is no. The next line follows by itself.",
)
PASS_OVER = QT_TRANSLATE_NOOP("Home visits", "Page Down passes over a part on which nothing is written. Ctrl+S stores the line.")
NONE_FOUND = QT_TRANSLATE_NOOP(
    "Home visits", "No list of this week has this number. Choose the week at the top, then type it again."
)
TYPED = QT_TRANSLATE_NOOP("Home visits", "{done} of {all} typed back")


class ListsPanel(QWidget):
    """The papers of a week.

    Attributes:
        number: where the number is typed.

    Signals:
        chosen(bytes): the line of the plan that is typed first.
    """

    chosen = Signal(bytes)

    def __init__(self, rows: Sequence[PlannedRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists: dict[str, list[PlannedRow]] = {}
        for row in rows:
            if row.state != DROPPED:
                self._lists.setdefault(row.list_number, []).append(row)
        self.number = TextField()
        self.number.setAccessibleName(tr(NUMBER))
        self.number.returnPressed.connect(self._typed)
        self._problem = label("", "error", wrap=True)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 8, 0)
        stack.setSpacing(px(8))
        for part in (label(NUMBER, "field"), self.number, label(HINT, "caption", wrap=True), self._problem):
            stack.addWidget(part)
        self._problem.hide()
        for number, lines in sorted(self._lists.items()):
            stack.addLayout(self._list(number, lines))
        for words in (HOW, PASS_OVER):
            stack.addWidget(label(words, "muted", wrap=True))
        stack.addStretch(1)
        self.setFocusProxy(self.number)

    def _list(self, number: str, lines: Sequence[PlannedRow]) -> QHBoxLayout:
        done = sum(row.visit is not None for row in lines)
        words = joined(number, lines[0].volunteer, tr(TYPED, done=done, all=len(lines)))
        return link(words, lambda: self._open(lines), "clipboard-list")

    def _typed(self) -> None:
        typed = digits_of_number(self.number.value())
        found = [lines for number, lines in self._lists.items() if typed and digits_of_number(number).endswith(typed)]
        self._problem.setVisible(len(found) != 1)
        self._problem.setText(tr(NONE_FOUND))
        if len(found) == 1:
            self._open(found[0])

    def _open(self, lines: Sequence[PlannedRow]) -> None:
        in_order = sorted(lines, key=lambda row: row.line)
        self.chosen.emit(next((row.id for row in in_order if row.visit is None), in_order[0].id))
