"""Enrols many people one after the other: letters, Enter, and on with the next."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import DateField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row, set_property
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.entries import Visitor
from ..rules.wording import ENROLMENT_STATES
from ..services.enrolment import find_participant
from ..services.participants import persons_of, shown
from .columns import OF_PLACES
from .find_line import FindLine, Found, Member

TITLE = QT_TRANSLATE_NOOP("Classes", "Enrol people in {name}")
SEARCH = QT_TRANSLATE_NOOP("Classes", "Name, mother, house or card number: Enter enrols")
SINCE = QT_TRANSLATE_NOOP("Classes", "Enrolled on")
DONE = QT_TRANSLATE_NOOP("Classes", "Done")
NOW = QT_TRANSLATE_NOOP("Classes", "Enrolled just now")
PEOPLE = QT_TRANSLATE_NOOP("Classes", "{n} people")
ENROL_ACTION = QT_TRANSLATE_NOOP("Classes", "Enrol {name} in {class_name}")
ENROLLED = QT_TRANSLATE_NOOP("Classes", "{name} takes part now.")
WAITING = QT_TRANSLATE_NOOP("Classes", "The class is full. {name} is on the waiting list, in place {place}.")
ALREADY = QT_TRANSLATE_NOOP("Classes", "{name} is in this class already.")


class EnrolPanel(QWidget):
    """Residents by a few letters, somebody from outside by name; each one is stored at once and can be undone.

    Attributes:
        find_line: where one types.
        since: day of enrolment.
        said: what happened to the last one.
        now: those who were enrolled here, the last one on top.

    Signals:
        finished: nobody else is to be enrolled.
    """

    finished = Signal()

    def __init__(self, context: AppContext, class_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.class_id = context, class_id
        self.find_line = FindLine(context, self._members, SEARCH)
        self.since = DateField(maximum=context.today())
        self.since.set_value(context.today())
        self.since.setAccessibleName(tr(SINCE))
        self.said, self.places = label("", "caption", wrap=True), label("", "muted", wrap=True)
        self.now_title, self.now = label(NOW, "field"), QListWidget()
        self.now.setAccessibleName(tr(NOW))
        self.done_button = button(DONE, "check", clicked=self.finished.emit)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addWidget(self.places)
        stack.addWidget(self.find_line)
        stack.addWidget(self.said)
        stack.addLayout(row(label(SINCE, "field"), self.since, None))
        stack.addWidget(self.now_title)
        stack.addWidget(self.now, 100)
        stack.addStretch(1)
        stack.addLayout(row(None, self.done_button))
        self.find_line.taken.connect(self._take)
        self.find_line.left.connect(lambda: self.done_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.now.hide()
        self.now_title.hide()
        self.said.hide()
        self._show_places()

    @property
    def title(self) -> Label:
        """Return what stands above the panel."""
        return TITLE.fill(name=self._class.name)

    def focus_first(self) -> None:
        """Put the cursor where one types."""
        self.find_line.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _members(self) -> Sequence[Member]:
        with self.context.db.read() as session:
            everybody = services.participants(session, self.class_id)
            persons = persons_of(session, everybody)
        return [Member(one.id, one.resident_id, shown(one, persons), ENROLMENT_STATES[one.state]) for one in everybody]

    def _take(self, found: Found) -> None:
        """Enrol who was found; who dropped out comes back."""
        words = ENROL_ACTION.fill(name=found.name, class_name=self._class.name)
        on_date = self.since.value()
        if on_date is None:
            self._say(self.since.problem() or "", "error")
            self.since.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            with self.context.db.action(words) as session:
                state = self._enrol(session, found, on_date)
                action = action_id(session)
        except UserError as refused:
            self._say(refused.problems[0].text if isinstance(refused, InputError) else refused.text, "error")
            self.focus_first()
            return
        self.context.notify(words, action)
        self._show_places()
        said: Label = ENROLLED.fill(name=found.name)
        if state == "waiting":
            said = WAITING.fill(name=found.name, place=self._class.waiting)
        self._say(said, "caption")
        self.now.insertItem(0, joined(found.name, ENROLMENT_STATES[state]))
        self.now.show()
        self.now_title.show()
        self.focus_first()

    def _enrol(self, session: Any, found: Found, on_date: date) -> str:
        today = self.context.today()
        if found.enrolment is not None and found.resident is None:
            one = find_participant(session, found.enrolment)
            if one.state != "dropped_out":
                raise UserError(ALREADY.fill(name=found.name))
            return services.come_back(session, found.enrolment, on_date, today)
        who = Visitor(found.name) if found.resident is None else found.resident
        return services.enrol(session, self.class_id, who, on_date, today)[1]

    def _say(self, words: Label, role: str) -> None:
        set_property(self.said, "role", role)
        self.said.setText(tr(words))
        self.said.setVisible(bool(self.said.text()))

    def _show_places(self) -> None:
        with self.context.db.read() as session:
            self._class = services.class_card(session, self.class_id, self.context.today()).row
        one = self._class
        self.places.setText(
            tr(PEOPLE.of(one.enrolled) if one.capacity is None else OF_PLACES.fill(people=one.enrolled, places=one.capacity))
        )
