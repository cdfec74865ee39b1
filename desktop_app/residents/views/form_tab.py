"""A tab of a resident's card that opens one form at a time in its place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from .card_tab import CardTab


class FormTab(CardTab):
    """The column of ``CardTab``, and a form in its place.

    Attributes:
        form: that is open, or None.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        self.form: Form | None = None
        super().__init__(context, resident, parent)

    def open_form(self, form: Form, title: Label) -> None:
        """Show a form under its title; Save and Cancel lead back."""
        self.close_form()
        form.fields.insertWidget(0, label(title, "h2", wrap=True))  # above the form, it would take the height of all fields
        form.saved.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self.form = form
        self._show_column(False)
        self._stack().addWidget(form, 1)
        form.focus_first()

    def close_form(self) -> None:
        """Show the column again; the cursor stays in this tab."""
        form, self.form = self.form, None
        if form is not None:
            if form.isAncestorOf(QApplication.focusWidget() or self):
                self.setFocus()  # the tab itself: its column is made anew after each change
            form.hide()
            self._stack().removeWidget(form)
            form.deleteLater()
        self._show_column(True)

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

    def _stack(self) -> QVBoxLayout:
        stack = self.layout()
        assert isinstance(stack, QVBoxLayout)  # noqa: S101 - CardTab made it
        return stack

    def _show_column(self, shown: bool) -> None:
        item = self._stack().itemAt(0)
        column = item.widget() if item is not None else None
        if column is not None:
            column.setVisible(shown)
