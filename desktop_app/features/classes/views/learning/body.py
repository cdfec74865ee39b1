"""What stands on the page “Learning”, one at a time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import Label


class Body(QWidget):
    """One thing to do with a file or a quiz.

    Signals:
        titled(str): what it is about; the page shows it beside its title.
        finished: go back to the class.
    """

    titled = Signal(str)
    finished = Signal()

    def title(self) -> Label:
        """Return what it is about."""
        return ""

    def unsaved(self) -> bool:
        """Return True if something would be lost."""
        return False

    def draft(self) -> Mapping[str, object]:
        """Return what is not stored yet, for a new window."""
        return {}

    def restore_draft(self, draft: Mapping[str, object]) -> None:
        """Show what ``draft()`` returned."""

    def take_cursor(self) -> None:
        """Put the cursor where work begins."""
        self.setFocus()
