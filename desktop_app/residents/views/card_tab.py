"""What the tabs of a resident's card have in common."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import scroll, set_margins


class CardTab(QWidget):
    """A column that scrolls, read again when one of its tables changed.

    Attributes:
        tables: those whose rows it shows.
        resident: whose card it is.
        body: what ``show_card`` fills.
    """

    tables: ClassVar[tuple[str, ...]] = ()

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.resident = context, resident
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        set_margins(self.body, 0, 0, 8, 0)
        self.body.setSpacing(px(10))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
        context.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read everything again; somebody who was taken out leaves the tab as it is."""
        try:
            self.show_card()
        except UserError:
            return

    def show_card(self) -> None:
        """Read, then fill ``body`` anew; raises UserError, with the tab as it was, if the person is not here any more."""
        raise NotImplementedError

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.tables):
            self.reload()
