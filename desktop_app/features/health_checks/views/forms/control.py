"""The monthly look at a known illness."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField, YesNoField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.checking import check_control
from ...rules.entries import CONTROL_PLACES, Control
from .person_form import PersonForm

WHERE = QT_TRANSLATE_NOOP("Health checks", "Seen where")
HAS = QT_TRANSLATE_NOOP("Health checks", "Has the medicine at home")
TOOK = QT_TRANSLATE_NOOP("Health checks", "Took it in the last 24 hours")
BY = QT_TRANSLATE_NOOP("Health checks", "Seen by")
NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
ACTION = QT_TRANSLATE_NOOP("Health checks", "Monthly control of {name}, {day}")


class ControlForm(PersonForm):
    """Whether the person has and takes the medicine.

    Args:
        code: of the illness.
    """

    TITLE = QT_TRANSLATE_NOOP("Health checks", "Monthly control")
    ACTION = ACTION

    def __init__(self, context: AppContext, resident: bytes, code: str, on: date | None = None) -> None:
        self.code = code
        super().__init__(context, resident, on)

    def lay_out(self) -> None:
        """Ask for the medicine."""
        self.where = SegmentField(list(CONTROL_PLACES.items()))
        self.has_medicine, self.taken = YesNoField(), YesNoField()
        self.by, self.note = TextField(), TextField()
        self.add_field("where", WHERE, self.where, required=True)
        self.add_field("has_medicine", HAS, self.has_medicine)
        self.add_field("taken_24h", TOOK, self.taken)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)

    def show_day(self, session: Any, day: date) -> None:
        """Show the control of the day."""
        several = services.controls_of(session, [self.resident], day, day).get(self.resident, [])
        stored = next((one for one in several if one.code == self.code), Control(self.code))
        self.where.set_value(stored.where or "here")
        self.has_medicine.set_value(stored.has_medicine)
        self.taken.set_value(stored.taken_24h)
        self.by.set_value(stored.by)
        self.note.set_value(stored.note)

    def entry(self) -> Control:
        """Return what stands in the fields."""
        return Control(
            self.code,
            self.where.value() or "",
            self.has_medicine.value(),
            self.taken.value(),
            self.by.value(),
            self.note.value(),
        )

    def check_answers(self) -> Sequence[Problem]:
        """Return what is missing."""
        return check_control(self.entry(), {one.code for one in services.conditions_of_pack(self.pack)})

    def store(self, session: Any, day: date) -> None:
        """Store the control in the place of what the day knows."""
        services.forget_control(session, self.resident, self.code, day)
        services.record_control(session, self.resident, day, self.entry(), self.context.today())
