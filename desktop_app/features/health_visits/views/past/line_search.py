"""The grid, or in its place the children whose names fit what is typed: how the line of a paper is found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext

from .finder import HitList, NameSearch
from .grid import PastGrid
from .model import PastModel

HELP_SEARCH = QT_TRANSLATE_NOOP(
    "Health visits", "Enter goes to the child's line. Ctrl+Enter makes it the next line, as on the paper. Esc goes back."
)
SEARCH_MS = 60
"""So long after the last key names are looked up."""


class LineSearch(QStackedWidget):
    """Follows the search above the grid; a number goes to a line, words find a child.

    Attributes:
        hits: who fits what is typed, instead of the grid.

    Signals:
        line_asked(number): the cursor is to go to a line.
        child_chosen(id, is_next): somebody was found; ``is_next`` makes the child the line after the cursor's.
        newcomer_asked(words): a child is to be entered who is nowhere yet.
        help_asked: names are being looked for.
        left: the grid is wanted back.
    """

    line_asked = Signal(int)
    child_chosen = Signal(bytes, bool)
    newcomer_asked = Signal(str)
    help_asked = Signal()
    left = Signal()

    def __init__(self, context: AppContext, search: NameSearch, grid: PastGrid, model: PastModel) -> None:
        super().__init__()
        self._search, self._grid, self._model = search, grid, model
        self.hits = HitList(context, model.line_of)
        self.addWidget(grid)
        self.addWidget(self.hits)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SEARCH_MS)
        self._late.timeout.connect(self._show_hits)
        search.changed.connect(self._late.start)
        search.entered.connect(lambda: self._take(False))
        search.placed.connect(lambda: self._take(True))
        search.walked.connect(self._walk)
        search.left.connect(self.left)
        self.hits.clicked.connect(lambda _index: self._take(False))

    def begin(self, letter: str) -> None:
        """Look for a name that begins with a letter typed in the grid."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.setText(letter)
        self._search.changed.emit()
        self.help_asked.emit()

    def clear(self) -> None:
        """Empty the search and show the grid."""
        self._search.clear()
        self._late.stop()
        self.setCurrentWidget(self._grid)

    def _show_hits(self) -> None:
        self._late.stop()
        words = self._search.value()
        if not words or words.isdecimal():
            self.setCurrentWidget(self._grid)
            return
        self.hits.search(words, self._model.year)
        self.setCurrentWidget(self.hits)
        self.help_asked.emit()

    def _walk(self, step: int) -> None:
        if self._late.isActive():
            self._show_hits()
        if self._search.value():
            self.hits.walk(step)
        elif step > 0:
            self.left.emit()

    def _take(self, is_next: bool) -> None:
        """Ask for the line of what was found; what was typed a moment ago is looked up first."""
        words = self._search.value()
        if not words:
            self.left.emit()
            return
        if words.isdecimal():
            self.line_asked.emit(int(words))
            return
        if self._late.isActive():
            self._show_hits()
        line = self.hits.chosen_line()
        if isinstance(line, str):
            self.newcomer_asked.emit(line)
        elif line is not None:
            self.child_chosen.emit(line.id, is_next)
