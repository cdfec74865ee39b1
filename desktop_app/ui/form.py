"""Forms that say what is wrong beside the field; they stand in the page, not in dialogs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, MachineError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .context import AppContext
from .field_set import FieldSet
from .focus import last_stop
from .shortcuts import add_shortcut
from .widgets import button, row

SAVE = QT_TRANSLATE_NOOP("Window", "Save")
CANCEL = QT_TRANSLATE_NOOP("Window", "Cancel")


class Form(FieldSet):
    """Fields from top to bottom, a line for what is wrong, Save (Ctrl+S) and Cancel (Esc).

    A subclass adds fields and implements ``check()`` and ``save()``.

    Attributes:
        context: the program's services.

    Signals:
        saved: ``save()`` went through.
        cancelled: the user left without saving.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, context: AppContext, save_text: Label = SAVE, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.context = context
        self.save_button = button(save_text, "save", "primary", self.submit)
        self.cancel_button = button(CANCEL, kind="ghost", clicked=self.cancel)
        self._stack.addLayout(row(None, self.cancel_button, self.save_button))
        add_shortcut(self, QKeySequence.StandardKey.Save, self.submit)

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with what was typed, beyond what each field finds itself."""
        raise NotImplementedError

    def save(self) -> None:
        """Store what was typed; InputError and UserError are shown, the form stays open."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go from the last field to the buttons, which were made before the fields."""
        super().showEvent(event)
        last = last_stop(self, but=(self.save_button, self.cancel_button))
        if last is not None:
            QWidget.setTabOrder(last, self.save_button)
            QWidget.setTabOrder(self.save_button, self.cancel_button)

    def submit(self) -> bool:
        """Check and save; return True if it was stored."""
        problems = self.found_problems()
        try:
            problems = problems or list(self.check())
            if problems:
                self.show_problems(problems)
                return False
            self.save()
        except InputError as refused:
            self.show_problems(refused.problems)
        except UserError as refused:
            self.show_refusal(refused.text)
        except MachineError as failure:
            self.context.show_error(failure)
        else:
            self.reset_changes()
            self.show_problems([])
            self.saved.emit()
            return True
        return False

    def cancel(self) -> None:
        """Leave without saving: what was typed is not wanted any more."""
        self.reset_changes()
        self.cancelled.emit()
