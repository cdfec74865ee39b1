"""Lets a resident serve, corrects a term, ends it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.services import rows_of
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, label

from .. import services
from ..rules.terms import TermEntry
from ..rules.words import ROLES
from ..services import Term, VolunteerCard
from .storing import store
from .wording import span_words

NEW_TITLE = QT_TRANSLATE_NOOP("Volunteers", "New volunteer")
TERM_TITLE = QT_TRANSLATE_NOOP("Volunteers", "{name}: term")
END_TITLE = QT_TRANSLATE_NOOP("Volunteers", "{name} leaves")
PERSON = QT_TRANSLATE_NOOP("Volunteers", "Resident")
PERSON_HINT = QT_TRANSLATE_NOOP(
    "Volunteers", "Type a few letters of the name and choose. Only residents serve; enter others there first."
)
ROLE = QT_TRANSLATE_NOOP("Volunteers", "Role")
START = QT_TRANSLATE_NOOP("Volunteers", "First day")
END = QT_TRANSLATE_NOOP("Volunteers", "Last day")
END_HINT = QT_TRANSLATE_NOOP("Volunteers", "Leave empty while the person serves.")
REASON = QT_TRANSLATE_NOOP("Volunteers", "Why it ended")
NOTE = QT_TRANSLATE_NOOP("Volunteers", "Note")
REMOVE = QT_TRANSLATE_NOOP("Volunteers", "Remove this term")
END_BUTTON = QT_TRANSLATE_NOOP("Volunteers", "End term")
SERVES = QT_TRANSLATE_NOOP("Volunteers", "{role}, {span}. Who comes back later begins a new term.")
ADD_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Enter {name} as volunteer")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Correct the term of {name}")
END_ACTION = QT_TRANSLATE_NOOP("Volunteers", "End the term of {name}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Remove a term of {name}")


class TermForm(Form):
    """A new term of anybody, a further term of ``card``'s person, or the correction of ``term``.

    Attributes:
        resident: whose term was stored, once it is.
    """

    def __init__(
        self,
        context: AppContext,
        card: VolunteerCard | None = None,
        term: Term | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent=parent)
        self._card, self._term = card, term
        self.resident: bytes | None = card.person.id if card is not None else None
        self.person = PersonField(context)
        self.role = ChoiceField(list(ROLES.items()))
        self.start, self.end = DateField(), DateField()
        self.reason, self.note = TextField(), TextField()
        if card is None:
            self.add_field("resident", PERSON, self.person, PERSON_HINT, required=True)
        self.add_field("role", ROLE, self.role, required=True)
        self.add_field("from_date", START, self.start, required=True)
        self.add_field("until_date", END, self.end, END_HINT)
        self.add_field("reason_left", REASON, self.reason)
        self.add_field("note", NOTE, self.note)
        self._fill(term)

    @property
    def title(self) -> Label:
        """Return what stands over the form."""
        return NEW_TITLE if self._card is None else TERM_TITLE.fill(name=self._card.person.shown)

    def _fill(self, term: Term | None) -> None:
        if term is None:
            self.role.set_value("volunteer")
            self.start.set_value(self.context.today())
            return
        self.role.set_value(term.role)
        self.start.set_value(term.from_date)
        self.end.set_value(term.until_date)
        self.reason.set_value(term.reason_left)
        self.note.set_value(term.note)
        self.add_part(button(REMOVE, "trash-2", "danger", self._remove))

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows the person's life and other terms."""
        return ()

    def save(self) -> None:
        """Store the term."""
        resident = self.resident if self._card is not None else self.person.value().id
        entry = TermEntry(
            resident, self.role.value() or "", self.start.value(), self.end.value(), self.reason.value(), self.note.value()
        )
        today = self.context.today()
        if self._term is not None:
            term = self._term.id
            store(
                self.context,
                CHANGE_ACTION.fill(name=self._name()),
                lambda session: services.change_term(session, term, entry, today),
            )
        else:
            words = ADD_ACTION.fill(name=self._name())
            store(self.context, words, lambda session: services.add_term(session, entry, today))
        self.resident = resident

    def _remove(self) -> None:
        if self._term is not None:
            term = self._term.id
            words = REMOVE_ACTION.fill(name=self._name())
            store(self.context, words, lambda session: services.remove_term(session, term))
            self.reset_changes()
            self.saved.emit()

    def _name(self) -> Label:
        if self._card is not None:
            return self._card.person.shown
        resident = self.person.value().id
        with self.context.db.read() as session:
            return rows_of(session, [resident])[0].shown if resident is not None else ""


class EndTermForm(Form):
    """The last day of a running term, and why it ended."""

    def __init__(self, context: AppContext, card: VolunteerCard, term: Term, parent: QWidget | None = None) -> None:
        super().__init__(context, END_BUTTON, parent)
        self._card, self._term = card, term
        self.end, self.reason = DateField(), TextField()
        self.add_part(label(SERVES.fill(role=ROLES[term.role], span=span_words(term.from_date, None)), "muted", wrap=True))
        self.add_field("until_date", END, self.end, required=True)
        self.add_field("reason_left", REASON, self.reason)
        self.end.set_value(context.today())

    @property
    def title(self) -> Label:
        """Return what stands over the form."""
        return END_TITLE.fill(name=self._card.person.shown)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows the person's life and other terms."""
        return ()

    def save(self) -> None:
        """End the term."""
        term, end, today = self._term.id, self.end.value(), self.context.today()
        if end is not None:
            reason = self.reason.value()
            words = END_ACTION.fill(name=self._card.person.shown)
            store(self.context, words, lambda session: services.end_term(session, term, end, today, reason))
