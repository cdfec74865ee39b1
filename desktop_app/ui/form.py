"""Forms that say what is wrong beside the field; they stand in the page, not in dialogs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, MachineError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .closing import ONLY_THE_POST, also_in_copy
from .context import AppContext
from .field_set import FieldSet
from .focus import last_stop
from .shortcuts import add_shortcut
from .widgets import button, label, row
from .words import tr

LOOK_ONLY = QT_TRANSLATE_NOOP("Window", "You may look at this, not change it. Ask an admin of the post.")
CLOSE = QT_TRANSLATE_NOOP("Window", "Close")
SAVE = QT_TRANSLATE_NOOP("Window", "Save")
CANCEL = QT_TRANSLATE_NOOP("Window", "Cancel")


class Form(FieldSet):
    """Fields from top to bottom, a line for what is wrong, Save (Ctrl+S) and Cancel (Esc).

    A subclass adds fields and implements ``check()`` and ``save()``. To who may not change what it stores it is shown closed,
    with the reason above its fields.

    Attributes:
        context: the program's services.
        is_closed: it can only be looked at.

    Signals:
        saved: ``save()`` went through.
        cancelled: the user left without saving.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, context: AppContext, save_text: Label = SAVE, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.context = context
        self.is_closed = False
        self.save_button = button(save_text, "save", "primary", self.submit)
        also_in_copy(self.save_button)  # the form itself knows who may store it
        self.cancel_button = button(CANCEL, kind="ghost", clicked=self.cancel)
        self._stack.addLayout(row(None, self.cancel_button, self.save_button))
        self._save_key = add_shortcut(self, QKeySequence.StandardKey.Save, self.submit)

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with what was typed, beyond what each field finds itself."""
        raise NotImplementedError

    def save(self) -> None:
        """Store what was typed; InputError and UserError are shown, the form stays open."""
        raise NotImplementedError

    def may_store(self) -> bool:
        """Return whether who works may store this; a form whose records are not those of its own slice says so itself."""
        slice_name = slice_of(type(self).__module__)
        return not slice_name or self.context.may(slice_name, "work")

    def focus_first(self) -> None:
        """Put the cursor into the first field; on the button that leaves, if nothing can be typed."""
        if self.is_closed:
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go from the last field to the buttons, which were made before the fields; close it to who may only look."""
        super().showEvent(event)
        if not self.is_closed and not self.may_store():
            self._close_to_changes()
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

    def _close_to_changes(self) -> None:
        self.is_closed = True
        self.close_fields()
        self.cancel_button.setEnabled(True)
        self._stack.insertWidget(0, label(ONLY_THE_POST if self.context.is_copy else LOOK_ONLY, "muted", wrap=True))
        self.save_button.hide()
        self.cancel_button.setText(tr(CLOSE))
        self._save_key.setEnabled(False)

    def cancel(self) -> None:
        """Leave without saving: what was typed is not wanted any more."""
        self.reset_changes()
        self.cancelled.emit()


def slice_of(module: str) -> str:
    """Return the slice in whose folder a form stands, "" for one of the program itself."""
    names = module.removeprefix("desktop_app.").split(".")
    return names[1] if names[0] == "features" else "residents" if names[0] == "residents" else ""
