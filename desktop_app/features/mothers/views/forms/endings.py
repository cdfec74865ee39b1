"""A pregnancy that ended without a child that lives, and a mother who died: few questions, none of them twice."""

from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.child_record.views.asked_ticks import AskedTicks
from desktop_app.ui.fields.choice import ChoiceField, SegmentField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.partial_dates import PartialDateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.widgets import label

from ... import services
from ...rules.codes import ATTENDANTS, MOTHER_STATES, PLACES
from ...rules.entries import LossEntry
from .asked import danger_signs
from .small import PregnancyPartForm
from .woman_form import NOTE

LOSS_ACTION = QT_TRANSLATE_NOOP("Mothers", "The pregnancy of {name} ended")
LOSS_WORDS = QT_TRANSLATE_NOOP(
    "Mothers",
    "Sit with her, and ask only what she wants to tell. Everything except the day may stay empty. "
    "Reminders and lists of births leave her out from now on.",
)
WHEN = QT_TRANSLATE_NOOP("Mothers", "When, as far as known")
WEEKS = QT_TRANSLATE_NOOP("Mothers", "In which week")
WHERE = QT_TRANSLATE_NOOP("Mothers", "Where she was")
WITH = QT_TRANSLATE_NOOP("Mothers", "Who was with her")
HOW_IS_SHE = QT_TRANSLATE_NOOP("Mothers", "How is she?")
ILLNESS = QT_TRANSLATE_NOOP("Mothers", "What is wrong")
ILLNESS_HINT = QT_TRANSLATE_NOOP("Mothers", "Even one of them: to the midwife or the health centre now.")
DEATH_ACTION = QT_TRANSLATE_NOOP("Mothers", "Write down the death of {name}")
DEATH_WORDS = QT_TRANSLATE_NOOP(
    "Mothers", "This closes the pregnancy and stands on her card. If a child was born, write down the birth first."
)
DETAIL = QT_TRANSLATE_NOOP("Mothers", "Note, e.g. the cause if it is known")


class LossForm(PregnancyPartForm):
    """A pregnancy that ended early."""

    TITLE = QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended")
    ACTION = LOSS_ACTION

    def lay_out(self) -> None:
        """Ask when, and how she is; nothing else has to be answered."""
        self.ended = PartialDateField(self.context.today, offer_age=False)
        self.weeks, self.note = NumberField(), TextField()
        self.mother, self.illness = SegmentField([(code, MOTHER_STATES[code]) for code in ("well", "ill")]), AskedTicks()
        self.place, self.attendant = ChoiceField([("", ""), *PLACES.items()]), ChoiceField([("", ""), *ATTENDANTS.items()])
        self.illness.set_choices(danger_signs(self.pack, "postpartum"))
        self.add_part(label(LOSS_WORDS, "muted", wrap=True))
        self.add_field("ended_on", WHEN, self.ended, required=True)
        self.add_field("mother_state", HOW_IS_SHE, self.mother)
        self.add_field("mother_illness", ILLNESS, self.illness, ILLNESS_HINT)
        self.add_field("gestation_weeks", WEEKS, self.weeks)
        self.add_field("place", WHERE, self.place)
        self.add_field("attendant", WITH, self.attendant)
        self.add_field("note", NOTE, self.note)
        self.mother.changed.connect(self._follow)
        self._follow()

    def entry(self) -> LossEntry:
        """Return what stands in the fields."""
        return LossEntry(
            ended_on=self.ended.value() or PartialDate(),
            gestation_weeks=self.weeks.value_in(1),
            place=self.place.value() or "",
            attendant=self.attendant.value() or "",
            mother_state=self.mother.value() or "",
            mother_illness=(self.illness.value() or ()) if self.mother.value() == "ill" else (),
            note=self.note.value(),
        )

    def store(self, session: Any) -> None:
        """Store that it ended."""
        services.record_loss(session, self.pregnancy.id, self.entry(), self.context.today())

    def _follow(self) -> None:
        self.set_field_visible("mother_illness", self.mother.value() == "ill")


class DeathForm(PregnancyPartForm):
    """A mother who died in the pregnancy, at the birth or in the weeks after it."""

    TITLE = QT_TRANSLATE_NOOP("Mothers", "The mother died")
    ACTION = DEATH_ACTION

    def lay_out(self) -> None:
        """Ask when."""
        self.died, self.note = PartialDateField(self.context.today, offer_age=False), TextField()
        self.add_part(label(DEATH_WORDS, "muted", wrap=True))
        self.add_field("died_on", WHEN, self.died, required=True)
        self.add_field("note", DETAIL, self.note)

    def store(self, session: Any) -> None:
        """Store her death."""
        died = self.died.value() or PartialDate()
        services.record_mothers_death(session, self.pregnancy.id, died, self.context.today(), self.note.value())
