"""Eyes, ears, teeth and signs of anaemia of a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.child_record.views.asked_ticks import AskedTicks
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.widgets import label

from ... import services
from ...rules.checking import check_senses
from ...rules.entries import SENSES, TEETH, Senses
from .person_form import PersonForm

PARTS: dict[str, Text] = {
    "right_eye": QT_TRANSLATE_NOOP("Health checks", "Right eye"),
    "left_eye": QT_TRANSLATE_NOOP("Health checks", "Left eye"),
    "colour_vision": QT_TRANSLATE_NOOP("Health checks", "Sees colours"),
    "right_ear": QT_TRANSLATE_NOOP("Health checks", "Right ear"),
    "left_ear": QT_TRANSLATE_NOOP("Health checks", "Left ear"),
}
TEETH_TITLE = QT_TRANSLATE_NOOP("Health checks", "Teeth")
ANAEMIA = QT_TRANSLATE_NOOP("Health checks", "Signs of anaemia")
EYES_HINT = QT_TRANSLATE_NOOP("Health checks", "Eyes: counts fingers at 6 metres, right 3 times in a row. Cover the other eye.")
EARS_HINT = QT_TRANSLATE_NOOP("Health checks", "Ears: repeats words whispered behind the back. Close the other ear.")
BY = QT_TRANSLATE_NOOP("Health checks", "Checked by")
NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
ACTION = QT_TRANSLATE_NOOP("Health checks", "Eyes and ears of {name}, {day}")


class SensesForm(PersonForm):
    """One line an eye and an ear, then teeth and signs of anaemia."""

    TITLE = QT_TRANSLATE_NOOP("Health checks", "Eyes, ears and teeth")
    ACTION = ACTION

    def lay_out(self) -> None:
        """Ask for each side on its own."""
        self.parts = {name: SegmentField(list(SENSES.items())) for name in PARTS}
        self.teeth = SegmentField(list(TEETH.items()))
        self.signs = AskedTicks()
        self.signs.set_choices([(one.code, one.title) for one in services.anaemia_signs_of(self.pack)])
        self.by, self.note = TextField(), TextField()
        self.add_part(label(EYES_HINT, "caption", wrap=True))
        self.add_part(label(EARS_HINT, "caption", wrap=True))
        for name, field in self.parts.items():
            self.add_field(name, PARTS[name], field)
        self.add_field("teeth", TEETH_TITLE, self.teeth)
        self.add_field("anaemia_signs", ANAEMIA, self.signs)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)

    def show_day(self, session: Any, day: date) -> None:
        """Show what was checked on the day."""
        stored = next(iter(services.senses_of(session, [self.resident], day, day).get(self.resident, [])), Senses())
        for name, field in self.parts.items():
            field.set_value(getattr(stored, name))
        self.teeth.set_value(stored.teeth)
        self.signs.set_value(stored.anaemia_signs)
        self.by.set_value(stored.by)
        self.note.set_value(stored.note)

    def entry(self) -> Senses:
        """Return what stands in the fields."""
        return Senses(
            **{name: field.value() for name, field in self.parts.items()},
            teeth=self.teeth.value(),
            anaemia_signs=self.signs.value(),
            by=self.by.value(),
            note=self.note.value(),
        )

    def check_answers(self) -> Sequence[Problem]:
        """Return whether anything is answered."""
        return check_senses(self.entry(), {one.code for one in services.anaemia_signs_of(self.pack)})

    def store(self, session: Any, day: date) -> None:
        """Store the check."""
        services.replace_senses(session, self.resident, day, self.entry(), self.context.today())
