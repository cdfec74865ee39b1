"""A panel that does what takes a password's time on the worker and says a refusal beside the field."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import Problem, UserError
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import scroll, set_margins

T = TypeVar("T")


class Part(QWidget):
    """One panel beside the list.

    Signals:
        finished: what it was opened for is done.
    """

    finished = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        set_margins(self.column, 0, 0, 4, 0)
        self.column.setSpacing(px(12))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(inner))

    def run(self, work: Callable[[], T], done: Callable[[T], None], fields: FieldSet, name: str) -> None:
        """Do ``work`` on the worker; a refusal stands beside the field ``name``; the buttons wait meanwhile."""
        pressed = [one for one in self.findChildren(QPushButton) if one.isEnabled()]

        def give_back() -> None:
            for one in pressed:
                one.setEnabled(True)

        def went_well(result: T) -> None:
            give_back()
            done(result)

        def refused(error: Exception) -> None:
            give_back()
            if isinstance(error, UserError):
                fields.show_problems([Problem(name, error.text)])
            else:
                self.context.show_error(error)

        for one in pressed:
            one.setEnabled(False)
        self.context.tasks.run(self, lambda _progress: work(), went_well, refused)
