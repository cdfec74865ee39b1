"""One list on paper typed back, line by line, in the order of the paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import label

from ...services import paper_lists


class TypeBack(QWidget):
    """The lines of a list, and the line below them that is typed into.

    Signals:
        left: back to all lists.
    """

    left = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.lines: list[paper_lists.ListLine] = []
        self._title = label("", "h2")
        stack = QVBoxLayout(self)
        stack.addWidget(self._title)

    def open_list(self, paper_list: bytes) -> None:
        """Show a list, the cursor in the first line that is not typed back."""
        with self.context.db.read() as session:
            card = paper_lists.list_card(session, paper_list)
            self.lines = paper_lists.list_lines(session, paper_list)
        self._title.setText(card.number)
