"""A layout's form, and in its place the preview of what stands in it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import InputError, MachineError, UserError
from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, row
from desktop_app.ui.words import current

from ...services import Made, Order, draft_of
from ..preview import Preview
from ..wording import explained
from .layout_form import LayoutForm

EDIT_TITLE = QT_TRANSLATE_NOOP("Registers", "Layout: {register}")
BACK = QT_TRANSLATE_NOOP("Registers", "Back to the layout")
CANNOT_SHOW = QT_TRANSLATE_NOOP("Registers", "The register cannot be shown")


class LayoutEditor(QStackedWidget):
    """The form; its preview stands in its place until the person goes back.

    Signals:
        saved, cancelled: as the form's.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, context: AppContext, form: LayoutForm) -> None:
        super().__init__()
        self.context, self.form = context, form
        self.preview = Preview()
        self.back_button = button(BACK, "arrow-left", "ghost", self.show_form)
        holder = QWidget()
        stack = QVBoxLayout(holder)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addLayout(row(self.back_button, None))
        stack.addWidget(self.preview, 1)
        self.addWidget(form)
        self.addWidget(holder)
        self.setFocusProxy(form)
        form.preview_button.clicked.connect(lambda _checked=False: self.show_preview())
        form.saved.connect(self.saved.emit)
        form.cancelled.connect(self.cancelled.emit)

    def show_form(self) -> None:
        """Go back to the fields."""
        self.setCurrentIndex(0)
        self.form.preview_button.setFocus()

    def show_preview(self) -> None:
        """Make what stands in the fields on the worker and show it; what is wrong with it is shown at its field."""
        problems = self.form.found_problems()
        if problems:
            self.form.show_problems(problems)
            return
        self.form.show_problems([])
        self.form.preview_button.setEnabled(False)
        self.context.tasks.run(self, self._work(), self._show, self._failed)

    def _work(self) -> Callable[[Progress], Made]:
        context, register = self.context, self.form.register()
        now = datetime.fromtimestamp(context.db.clock() / 1000).astimezone()
        spoken = language(self.form.language.value(), current().digits)
        order = Order(register.id, Month.of(context.today()).plus(-1), spoken, now, is_practice=False)

        def work(_progress: Progress) -> Made:
            with context.db.read() as session:
                return draft_of(session, context.all_features, register, order)

        return work

    def _show(self, made: Made) -> None:
        self.form.preview_button.setEnabled(True)
        self.preview.show_pdf(made.pdf)
        self.setCurrentIndex(1)
        self.back_button.setFocus()

    def _failed(self, error: Exception) -> None:
        self.form.preview_button.setEnabled(True)
        if isinstance(error, InputError):
            self.form.show_problems(self.form.placed(error.problems))
        elif isinstance(error, UserError | MachineError):
            self.preview.show_nothing(CANNOT_SHOW, explained(error))
            self.setCurrentIndex(1)
        else:
            self.context.show_error(error)


def title_of(words: Label) -> Label:
    """Return what stands over a form that changes the layout of ``words``."""
    return EDIT_TITLE.fill(register=words)
