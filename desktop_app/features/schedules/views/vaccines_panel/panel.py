"""The tab itself: what was given, and one form at a time in its place."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row, scroll

from ... import services
from ...services import Given
from ..service_form import ServiceForm
from .given_list import GivenList

GIVEN = QT_TRANSLATE_NOOP("Schedules", "Vaccines and supplements")
ADD = QT_TRANSLATE_NOOP("Schedules", "Add what was given")
REMOVE_SERVICE = QT_TRANSLATE_NOOP("Schedules", "Remove {what} of {name}")
TABLES = ("service_given", "resident", "post_setting")


class VaccinesPanel(QWidget):
    """What a resident received, and the forms to write it down.

    Attributes:
        form: the form that stands in place of the card, or None.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._resident = resident
        self.form: Form | None = None
        self.given = GivenList()
        self.add_button = button(ADD, "plus", clicked=self.add)
        body = QWidget()
        stack = QVBoxLayout(body)
        stack.setContentsMargins(px(2), 0, px(10), 0)
        stack.addLayout(row(label(GIVEN, "h2"), None, self.add_button))
        stack.addWidget(self.given)
        stack.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll(body))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.addWidget(self._stack)
        self.given.remove_asked.connect(self.remove)
        context.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read everything again; somebody who was taken out leaves the tab as it is."""
        with self.context.db.read() as session:
            people = rows_of(session, [self._resident])
            if not people:
                return
            self._person: ResidentRow = people[0]
            self._pack: Pack = pack_of(session)
            self.given.show_given(services.services_by_code(session, [self._resident]).get(self._resident, {}), self._pack)

    def add(self) -> None:
        """Open the form for something that was given."""
        self._open(ServiceForm(self.context, self._person, self._pack), ServiceForm.TITLE)

    def remove(self, given: Given, title: Label) -> None:
        """Take back what was written down by mistake; the notice at the foot undoes it."""
        words = REMOVE_SERVICE.fill(what=str(title), name=self._person.shown)
        with self.context.db.action(words) as session:
            services.remove_service(session, given.id)
            action = action_id(session)
        self.context.notify(words, action)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()

    def _open(self, form: Form, title: Label) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(title, "h2", wrap=True))
        column.addWidget(form, 1)
        form.saved.connect(self._close)
        form.cancelled.connect(self._close)
        self.form = form
        self._stack.addWidget(holder)
        self._stack.setCurrentWidget(holder)
        form.focus_first()

    def _close(self) -> None:
        shown = self._stack.currentWidget()
        self._stack.setCurrentIndex(0)
        if self.form is not None and shown is not None:
            self._stack.removeWidget(shown)
            shown.deleteLater()
        self.form = None
