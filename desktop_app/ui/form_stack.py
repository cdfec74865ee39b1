"""What a panel shows, and one form at a time in its place."""

from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import Label

from .form import Form
from .widgets import label


class FormStack(QStackedWidget):
    """A panel's own content; a form stands over it until it is saved or cancelled.

    Attributes:
        form: that is open, or None.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: Form | None = None
        self.addWidget(content)

    def show_form(self, form: Form, title: Label) -> None:
        """Show a form under its title; Save and Cancel lead back to the content."""
        self.close_form()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(title, "h2", wrap=True))
        column.addWidget(form, 1)
        form.saved.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self.form = form
        self.addWidget(holder)
        self.setCurrentWidget(holder)
        form.focus_first()

    def close_form(self) -> None:
        """Show the content again; what was typed and not saved goes. The cursor stays in this panel."""
        shown = self.currentWidget()
        had_cursor = self.form is not None and self.form.isAncestorOf(QApplication.focusWidget() or self)
        self.setCurrentIndex(0)
        if had_cursor:
            self.setFocus()  # the panel itself: its content may be made anew at any moment
        if self.form is not None and shown is not None:
            self.removeWidget(shown)
            shown.deleteLater()
        self.form = None
