"""A weight that was taken at home or elsewhere, for a child that missed the open day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, SegmentField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import joined, tr

from ..rules.absence import REASONS
from ..rules.measures import WEIGHT
from ..rules.positions import usual_position
from ..services import absences_of_day, list_open_days, record_absence
from ..services.elsewhere import Elsewhere, record_elsewhere
from .weighing_form import WeighingForm
from .wording import MOTHER

TITLE = QT_TRANSLATE_NOOP("Health visits", "Weight from home or elsewhere")
WHERE = QT_TRANSLATE_NOOP("Health visits", "Where")
HOME = QT_TRANSLATE_NOOP("Health visits", "At home")
FACILITY = QT_TRANSLATE_NOOP("Health visits", "Elsewhere")
DAY = QT_TRANSLATE_NOOP("Health visits", "Date")
NOTE = QT_TRANSLATE_NOOP("Health visits", "Note (where, who weighed)")
NO_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Write the weight.")
WHY_NOT = QT_TRANSLATE_NOOP("Health visits", "Or why the child was not weighed")
NOT_ASKED = QT_TRANSLATE_NOOP("Health visits", "Nobody asked")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Enter the weight of {name} from {day}")
WHY_ACTION = QT_TRANSLATE_NOOP("Health visits", "Enter why {name} was not weighed")


class SweepForm(WeighingForm):
    """Date, place and values; the open day's weight still counts before this one where there is one.

    Where the month has an open day and the child was not weighed at all, the reason is chosen instead.
    """

    TITLE = TITLE

    def __init__(self, context: AppContext, resident: bytes, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(context, resident, parent=parent)
        today = context.today()
        with context.db.read() as session:
            person = rows_of(session, [resident])[0]
            held = [day for day in list_open_days(session) if Month.of(day.held_on) == month and day.held_on <= today]
            why = absences_of_day(session, held[0].id).get(person.id) if held else None
        self._name = person.shown
        self._missed_day = held[0].id if held else None
        self.day = DateField(maximum=today)
        self.day.set_value(min(today, month.last))
        self.where = SegmentField([("home", HOME), ("facility", FACILITY)])
        self.where.set_value("home")
        mother = tr(MOTHER, name=person.mother_name) if person.mother_name else ""
        self.add_part(
            label(joined(person.shown, tr(age_text(person.birth, today, person.is_estimated)), mother), "h2", wrap=True)
        )
        self.add_field("day", DAY, self.day, required=True)
        self.add_field("where", WHERE, self.where, required=True)
        self.add_values()
        self.note = TextField()
        self.add_field("note", NOTE, self.note)
        self.reason = ChoiceField([(None, NOT_ASKED), *REASONS.items()])
        self.reason.set_value(why.reason if why is not None else None)
        if self._missed_day is not None:
            self.add_field("reason", WHY_NOT, self.reason)
        self.position.set_value(usual_position(person.birth.age_months(today)))

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with day and values."""
        day = self.day.value()
        if self.typed()[WEIGHT.field] is None:
            return [] if self.reason.value() else [Problem(WEIGHT.field, NO_WEIGHT)]
        return self.look(day, {}) if day is not None else ()

    def save(self) -> None:
        """Store the visit with its values in one action; without a weight why there is none."""
        day = self.day.value()
        if self.typed()[WEIGHT.field] is None:
            self._store_reason()
        elif day is not None:
            self._store(day)

    def _store_reason(self) -> None:
        if self._missed_day is None:
            return
        words = WHY_ACTION.fill(name=self._name)
        with self.context.db.action(words) as session:
            today, user = self.context.today(), self.context.db.user
            record_absence(session, self.resident, self._missed_day, self.reason.value(), today, user)
            action = action_id(session)
        self.context.notify(words, action)

    def _store(self, day: date) -> None:
        entry = Elsewhere(day, self.where.value(), self.typed(), self.chosen_position(), self.note.value())
        words = ACTION.fill(name=self._name, day=day)
        with self.context.db.action(words) as session:
            record_elsewhere(session, self.resident, entry, self.context.today())
            action = action_id(session)
        self.context.notify(words, action)
