"""The lists on paper of an open day: made, printed, opened to be typed back."""

from datetime import date

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.context import AppContext

from .type_back import TypeBack


class ListsPanel(QWidget):
    """All lists; opening one shows it in their place, ready to be typed back.

    Attributes:
        type_back: the list that is open.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.held_on: date = context.today()
        self.type_back = TypeBack(context)
        self._body = QStackedWidget()
        self._body.addWidget(QWidget())
        self._body.addWidget(self.type_back)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._body)
        self.type_back.left.connect(self.close_list)

    def show_day(self, held_on: date) -> None:
        """Offer the lists before and after the open day of a date."""
        self.held_on = held_on

    def open_list(self, paper_list: bytes) -> None:
        """Show a list in place of all lists, ready to be typed back."""
        self._body.setCurrentIndex(1)
        self.type_back.open_list(paper_list)

    def close_list(self) -> None:
        """Go back to all lists; what was typed is stored already."""
        self._body.setCurrentIndex(0)

    def focus_entry(self) -> None:
        """Put the cursor where typing goes on."""
        self.type_back.setFocus()
