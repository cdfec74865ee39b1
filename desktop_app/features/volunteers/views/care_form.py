"""Gives a part of the village into a volunteer's care, corrects or ends it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button

from .. import services
from ..rules.care_areas import ANYWHERE, Address, Care, CareEntry
from ..services import VolunteerCard
from .storing import store

TITLE = QT_TRANSLATE_NOOP("Volunteers", "{name}: looks after")
PLACE = QT_TRANSLATE_NOOP("Volunteers", "Part of the village")
PLACE_HINT = QT_TRANSLATE_NOOP(
    "Volunteers", "Lists before and after an open day are made for each volunteer. Who looks after a street goes before its area."
)
WHOLE_VILLAGE = QT_TRANSLATE_NOOP("Volunteers", "The whole village")
START = QT_TRANSLATE_NOOP("Volunteers", "First day")
END = QT_TRANSLATE_NOOP("Volunteers", "Last day")
END_HINT = QT_TRANSLATE_NOOP("Volunteers", "Leave empty while it goes on.")
REMOVE = QT_TRANSLATE_NOOP("Volunteers", "Remove this entry")
ADD_ACTION = QT_TRANSLATE_NOOP("Volunteers", "{name} looks after {place}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Correct what {name} looks after")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Remove what {name} looks after")


class CareForm(Form):
    """One part of the village in the care of one person."""

    def __init__(self, context: AppContext, card: VolunteerCard, care: Care | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._card, self._care = card, care
        with context.db.read() as session:
            found = services.parts_of_village(session)
        parts = dict.fromkeys([*found, *([care.place] if care is not None else [])])
        self.place = ChoiceField([(ANYWHERE, WHOLE_VILLAGE), *((one, place_words(one)) for one in parts if one != ANYWHERE)])
        self.start, self.end = DateField(), DateField()
        self.add_field("place", PLACE, self.place, PLACE_HINT, required=True)
        self.add_field("from_date", START, self.start, required=True)
        self.add_field("until_date", END, self.end, END_HINT)
        self.place.set_value(care.place if care is not None else next(iter(found), ANYWHERE))
        self.start.set_value(care.from_date if care is not None else context.today())
        if care is not None:
            self.end.set_value(care.until_date)
            self.add_part(button(REMOVE, "trash-2", "danger", self._remove))

    @property
    def title(self) -> Label:
        """Return what stands over the form."""
        return TITLE.fill(name=self._card.person.shown)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows what else the person looks after."""
        return ()

    def save(self) -> None:
        """Store the entry."""
        place = self.place.value()
        entry = CareEntry(self._card.person.id, place, self.start.value(), self.end.value())
        name = self._card.person.shown
        if self._care is None:
            words = ADD_ACTION.fill(name=name, place=place_words(place))
            store(self.context, words, lambda session: services.add_care_area(session, entry))
        else:
            key = self._care.id
            store(self.context, CHANGE_ACTION.fill(name=name), lambda session: services.change_care_area(session, key, entry))

    def _remove(self) -> None:
        if self._care is not None:
            key, words = self._care.id, REMOVE_ACTION.fill(name=self._card.person.shown)
            store(self.context, words, lambda session: services.remove_care_area(session, key))
            self.reset_changes()
            self.saved.emit()


def place_words(place: Address) -> Label:
    """Return a part of the village, from the large to the small."""
    return " / ".join(part for part in place if part) or WHOLE_VILLAGE
