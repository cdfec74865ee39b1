"""What the tabs of a class have in common."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px


class ClassTab(QWidget):
    """A part of a class, read again when one of its tables changed.

    Attributes:
        tables: those whose rows it shows.
        class_id: of the class.
        body: the layout for its parts.

    Signals:
        asked(name, arguments): open a form or card of the page.
    """

    tables: ClassVar[tuple[str, ...]] = ()
    asked = Signal(str, object)

    def __init__(self, context: AppContext, class_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.class_id = context, class_id
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, px(8), 0, 0)
        self.body.setSpacing(px(10))
        self.lay_out()
        context.changed.connect(self._on_changed)
        self.reload()

    def lay_out(self) -> None:
        """Put the parts into ``body``, once."""
        raise NotImplementedError

    def show_class(self) -> None:
        """Read and show everything; raises UserError, with the tab as it was, if the class is not here any more."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read everything again; a class that was removed leaves the tab as it is."""
        try:
            self.show_class()
        except UserError:
            return

    def ask(self, name: str, **arguments: object) -> None:
        """Ask the page for a form or card of this class."""
        self.asked.emit(name, {"class_id": self.class_id, **arguments})

    def do(self, words: Text, act: Callable[[Any], object]) -> bool:
        """Do something as one action that the notice offers to undo; what is refused is said, and then nothing was done."""
        try:
            with self.context.db.action(words) as session:
                act(session)
                action = action_id(session)
        except UserError as refused:
            self.context.show_error(refused)
            return False
        self.context.notify(words, action)
        return True

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.tables):
            self.reload()
