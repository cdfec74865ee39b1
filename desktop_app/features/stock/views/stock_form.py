"""What the forms of stock have in common."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QShowEvent

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.form import Form

OTHER = QT_TRANSLATE_NOOP("Stock", "Something else")
OTHER_REASON = QT_TRANSLATE_NOOP("Stock", "What happened")
WHY = QT_TRANSLATE_NOOP("Stock", "Why")


class StockForm(Form):
    """A form that stores one named action and tells about it, with the offer to undo it."""

    _is_closed = False

    def showEvent(self, event: QShowEvent) -> None:
        """Let what room is left stand below the last field, not between the fields."""
        super().showEvent(event)
        if not self._is_closed:
            self._is_closed = True
            self.fields.addStretch(1)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the services say what cannot be, beside the field that they name."""
        return ()

    def act(self, words: Text, do: Callable[[Any], object]) -> None:
        """Carry out ``do`` with a session as the action ``words``, and say so at the foot of the window."""
        with self.context.db.action(words) as session:
            do(session)
            action = action_id(session)
        self.context.notify(words, action)


class ReasonFields:
    """A choice of usual reasons, and a line for another one, in a form.

    Args:
        form: gets the fields "reason" and "other_reason".
        reasons: code -> words.
    """

    def __init__(self, form: Form, reasons: Mapping[str, Label], title: Label = WHY) -> None:
        self._form = form
        self.choice = ChoiceField([*reasons.items(), ("", OTHER)])
        self.choice.setCurrentIndex(-1)
        self.other = TextField()
        form.add_field("reason", title, self.choice, required=False)
        form.add_field("other_reason", OTHER_REASON, self.other)
        self.choice.changed.connect(self._show)
        self._show()

    def set_value(self, code: str) -> None:
        """Choose a reason."""
        self.choice.set_value(code)
        self._show()

    def value(self) -> str:
        """Return the code of the reason, or what was written instead; "" if there is none."""
        return self.choice.value() or ("" if self.other.isHidden() else self.other.value())

    def _show(self) -> None:
        self._form.set_field_visible("other_reason", self.choice.currentIndex() >= 0 and not self.choice.value())
