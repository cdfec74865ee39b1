"""Lets somebody hold an office from a day on, or corrects such a term."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.pick_field import PersonField, Picked
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import tr

from .. import services
from ..rules.natural_ids import Person
from ..rules.terms import OfficerEntry
from ..rules.words import OFFICES
from ..services import Officer
from .storing import store

NEW_TITLE = QT_TRANSLATE_NOOP("Volunteers", "Who takes an office")
TERM_TITLE = QT_TRANSLATE_NOOP("Volunteers", "{office}: {name}")
OFFICE = QT_TRANSLATE_NOOP("Volunteers", "Office")
HOLDER = QT_TRANSLATE_NOOP("Volunteers", "Who")
HOLDER_HINT = QT_TRANSLATE_NOOP(
    "Volunteers", "Choose a resident, or write the name of somebody from elsewhere, e.g. the midwife."
)
START = QT_TRANSLATE_NOOP("Volunteers", "First day")
END = QT_TRANSLATE_NOOP("Volunteers", "Last day")
END_HINT = QT_TRANSLATE_NOOP("Volunteers", "Leave empty while the person is in office.")
PRINTED = QT_TRANSLATE_NOOP("Volunteers", "Name as it is printed below the line")
PRINTED_HINT = QT_TRANSLATE_NOOP("Volunteers", "With titles. Leave empty to print the name above.")
NUMBER = QT_TRANSLATE_NOOP("Volunteers", "Number below the name")
NUMBER_HINT = QT_TRANSLATE_NOOP("Volunteers", "Of a civil servant, where the form asks for it.")
FOLLOWS = QT_TRANSLATE_NOOP("Volunteers", "{name} is in office until the day before.")
REMOVE = QT_TRANSLATE_NOOP("Volunteers", "Remove this term")
ADD_ACTION = QT_TRANSLATE_NOOP("Volunteers", "{office} is {name}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Correct the office of {name}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Remove the office of {name}")


class OfficerForm(Form):
    """A new holder of an office, whose forerunner's term ends on the day before, or the correction of ``term``."""

    def __init__(
        self, context: AppContext, office: str | None = None, term: Officer | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent=parent)
        self._term = term
        self.office = ChoiceField(list(OFFICES.items()))
        self.holder = PersonField(context)
        self.start, self.end = DateField(), DateField()
        self.printed_name, self.number = TextField(), TextField()
        self.follows = label("", "caption", wrap=True)
        self.add_field("office", OFFICE, self.office, required=True)
        self.add_field("holder", HOLDER, self.holder, HOLDER_HINT, required=True)
        self.add_field("from_date", START, self.start, required=True)
        self.add_part(self.follows)
        self.add_field("until_date", END, self.end, END_HINT)
        self.add_field("printed_name", PRINTED, self.printed_name, PRINTED_HINT)
        self.add_field("number", NUMBER, self.number, NUMBER_HINT)
        self.office.set_value(office)
        self.start.set_value(context.today())
        if term is not None:
            self._fill(term)
        self.office.changed.connect(self._say_who_goes)
        self.start.changed.connect(self._say_who_goes)
        self._say_who_goes()

    @property
    def title(self) -> Label:
        """Return what stands over the form."""
        term = self._term
        return NEW_TITLE if term is None else TERM_TITLE.fill(office=OFFICES.get(term.office, term.office), name=term.name)

    def _fill(self, term: Officer) -> None:
        self.office.set_value(term.office)
        self.holder.set_value(Picked(term.holder, tr(term.name)) if isinstance(term.holder, bytes) else Picked(None, term.holder))
        self.start.set_value(term.from_date)
        self.end.set_value(term.until_date)
        self.printed_name.set_value(term.printed_name if isinstance(term.holder, bytes) else "")
        self.number.set_value(term.number)
        self.add_part(button(REMOVE, "trash-2", "danger", self._remove))

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows who holds the office when."""
        return ()

    def save(self) -> None:
        """Store the term; a running one of another holder ends on the day before."""
        entry, today = self._entry(), self.context.today()
        if self._term is None:
            words = ADD_ACTION.fill(office=OFFICES[entry.office], name=self._name(entry))
            store(self.context, words, lambda session: services.hand_over(session, entry, today))
        else:
            key, words = self._term.id, CHANGE_ACTION.fill(name=self._term.name)
            store(self.context, words, lambda session: services.change_officer(session, key, entry, today))

    def _entry(self) -> OfficerEntry:
        picked = self.holder.value()
        holder: Person = picked.id if picked.id is not None else picked.text
        note = self._term.note if self._term is not None else ""
        return OfficerEntry(
            self.office.value() or "",
            holder,
            self.start.value(),
            self.end.value(),
            self.printed_name.value(),
            self.number.value(),
            note,
        )

    def _name(self, entry: OfficerEntry) -> str:
        if entry.printed_name or isinstance(entry.holder, str):
            return entry.printed_name or str(entry.holder)
        with self.context.db.read() as session:
            return services.volunteer_card(session, entry.holder or b"").person.name

    def _say_who_goes(self) -> None:
        """Say whose term ends with the new one, before it is stored."""
        running = self._running(self.office.value(), self.start.value()) if self._term is None else None
        self.follows.setText(tr(FOLLOWS.fill(name=running.name)) if running is not None else "")
        self.follows.setVisible(running is not None)

    def _running(self, office: str | None, start: date | None) -> Officer | None:
        if office is None or start is None:
            return None
        with self.context.db.read() as session:
            terms = services.list_officers(session, office)
        return next((one for one in terms if one.until_date is None and one.from_date < start), None)

    def _remove(self) -> None:
        if self._term is not None:
            key, words = self._term.id, REMOVE_ACTION.fill(name=self._term.name)
            store(self.context, words, lambda session: services.remove_officer(session, key))
            self.reset_changes()
            self.saved.emit()
