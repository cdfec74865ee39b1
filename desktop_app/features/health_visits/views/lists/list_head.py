"""What stands above the lines of a list: which one it is, how far it is typed back, and its paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.widgets import button, icon_button, label, set_margins
from desktop_app.ui.words import joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...services import paper_lists
from .wording import list_title

BACK = QT_TRANSLATE_NOOP("Health visits", "All lists")
PRINT = QT_TRANSLATE_NOOP("Health visits", "Print again")
PROGRESS = QT_TRANSLATE_NOOP("Health visits", "{done} of {n} lines typed")
DONE = QT_TRANSLATE_NOOP("Health visits", "Every line is typed back. Lines can still be changed.")


class ListHead(QWidget):
    """Title and progress of the list that is open.

    Signals:
        left: back to all lists.
        print_asked: its paper is wanted once more.
    """

    left = Signal()
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._progress = label("", "h2"), label("", "muted")
        self.back_button = icon_button(BACK, "arrow-left", self.left.emit)
        self.print_button = button(PRINT, "printer", clicked=self.print_asked.emit)
        line = WrapRow()
        for part in (self.back_button, self._title, self._progress):
            line.addWidget(part)
        line.add_gap()
        line.addWidget(self.print_button)
        stack = QVBoxLayout(self)
        set_margins(stack, 12, 6, 12, 4)
        stack.addLayout(line)

    def show_card(self, card: paper_lists.ListCard) -> None:
        """Say which list it is and how far it is typed back."""
        self._title.setText(list_title(card))
        done = tr(DONE) if card.is_done else tr(PROGRESS.of(card.lines).fill(done=card.done))
        self._progress.setText(joined(card.street, card.volunteer, done))
