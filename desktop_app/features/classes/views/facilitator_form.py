"""The form of who leads a class."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import rows_of
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import DateField, TextField
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.form import Form

from .. import services
from ..rules.checks import check_facilitator
from ..rules.entries import FacilitatorEntry
from ..rules.wording import ROLES

TITLE = QT_TRANSLATE_NOOP("Classes", "Who leads {name}")
ROLE = QT_TRANSLATE_NOOP("Classes", "As")
PERSON = QT_TRANSLATE_NOOP("Classes", "Name")
PERSON_HINT = QT_TRANSLATE_NOOP("Classes", "Choose somebody of the village, or write the name of a guest")
SINCE = QT_TRANSLATE_NOOP("Classes", "Since")
UNTIL = QT_TRANSLATE_NOOP("Classes", "Until")
NOTE = QT_TRANSLATE_NOOP("Classes", "Note, e.g. where a guest comes from")


class FacilitatorForm(Form):
    """A resident, a volunteer or a guest who leads the class, with the days if they are known."""

    def __init__(
        self, context: AppContext, class_id: bytes, facilitator: bytes | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent=parent)
        self._class_id, self._facilitator = class_id, facilitator
        with context.db.read() as session:
            card = services.class_card(session, class_id, context.today())
            known = next((one for one in card.facilitators if one.id == facilitator), None)
            people = rows_of(session, [known.resident_id]) if known is not None and known.resident_id is not None else []
        self.title = TITLE.fill(name=card.row.name)
        self.person = PersonField(context)
        self.role = SegmentField(list(ROLES.items()))
        self.since, self.until, self.note = DateField(), DateField(), TextField()
        self.add_field("name", PERSON, self.person, PERSON_HINT, required=True)
        self.add_field("role", ROLE, self.role, required=True)
        self.add_field("from_date", SINCE, self.since)
        self.add_field("until_date", UNTIL, self.until, beside=True)
        self.add_field("note", NOTE, self.note)
        self.role.set_value("facilitator")
        if known is not None:
            self.person.set_person(people[0] if people else None, "" if people else str(known.name))
            self.role.set_value(known.role)
            self.since.set_value(known.from_date)
            self.until.set_value(known.until_date)
            self.note.set_value(known.note)
        self.reset_changes()

    def entry(self) -> FacilitatorEntry:
        """Return what stands in the fields."""
        picked = self.person.value()
        return FacilitatorEntry(
            role=self.role.value() or "",
            resident_id=picked.id,
            name="" if picked.id is not None else picked.text,
            from_date=self.since.value(),
            until_date=self.until.value(),
            note=self.note.value(),
        )

    def check(self) -> Sequence[Problem]:
        """Return what is not possible."""
        return check_facilitator(self.entry())

    def save(self) -> None:
        """Store it as one action."""
        with self.context.db.action(self.title) as session:
            if self._facilitator is None:
                services.add_facilitator(session, self._class_id, self.entry())
            else:
                services.change_facilitator(session, self._facilitator, self.entry())
            action = action_id(session)
        self.context.notify(self.title, action)
