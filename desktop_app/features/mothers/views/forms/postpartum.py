"""One look at a mother in the 42 days after birth."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import YesNoField
from desktop_app.ui.fields.number import NumberField

from ... import services
from ...rules.cards import PregnancyCard
from ...rules.entries import PostpartumEntry
from ..days import measured_on
from .asked import danger_signs
from .looked_at import LookedAtForm
from .measured import MeasuredFields

TITLE = QT_TRANSLATE_NOOP("Mothers", "Check-up of the mother")
ACTION = QT_TRANSLATE_NOOP("Mothers", "Check-up of {name} after birth, {day}")
BREASTFEEDING = QT_TRANSLATE_NOOP("Mothers", "Does she breastfeed?")
VITAMIN_A = QT_TRANSLATE_NOOP("Mothers", "Vitamin A capsules she took since the birth")
MEASURED = QT_TRANSLATE_NOOP("Mothers", "Measured and given")
MOST_CAPSULES = 5


class PostpartumForm(LookedAtForm):
    """A look: danger signs first."""

    TITLE = TITLE
    ACTION = ACTION

    def __init__(
        self,
        context: AppContext,
        pregnancy: PregnancyCard,
        labels: Mapping[str, Label],
        on: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.pregnancy = pregnancy
        known = (one.ended.earliest for one in pregnancy.outcomes if one.ended.earliest is not None)
        super().__init__(context, pregnancy.resident, on, labels, min(known, default=pregnancy.ended_on), parent)

    def add_answers(self) -> None:
        """Ask for danger first; breast milk only where a child lives."""
        self.breastfeeding, self.vitamin_a = YesNoField(), NumberField(0, MOST_CAPSULES)
        self.add_danger_signs(danger_signs(self.pack, "postpartum"))
        self.add_field("breastfeeding", BREASTFEEDING, self.breastfeeding)
        self.add_field("vitamin_a_taken", VITAMIN_A, self.vitamin_a)
        self.set_field_visible("breastfeeding", any(one.lives for one in self.pregnancy.outcomes))
        self.add_heading(MEASURED)
        self.measured = MeasuredFields(self)

    def show_day(self) -> None:
        """Show what is stored of the day."""
        stored = next((one.entry for one in self.pregnancy.postpartum if one.on == self.on), None)
        known = stored or PostpartumEntry(self.on)
        self.show_look(known)
        self.breastfeeding.set_value(known.breastfeeding)
        self.vitamin_a.set_value(known.vitamin_a_taken)
        self.measured.set_value(measured_on(self.pregnancy, self.on))

    def entry(self) -> PostpartumEntry:
        """Return what stands in the fields."""
        return PostpartumEntry(
            contact_on=self.on,
            label="" if self.label_field.isHidden() else self.label_field.value() or "",
            place=self.place.value() or "",
            provider=self.provider.value() or "",
            provider_name=self.provider_name.value(),
            counts=None if self.counts.isHidden() else self.counts.value(),
            breastfeeding=self.breastfeeding.value(),
            vitamin_a_taken=self.vitamin_a.value_in(1),
            danger_signs=self.danger.value(),
            note=self.note.value(),
            measured=self.measured.value(),
        )

    def store(self, session: Any) -> None:
        """Store the look with what was measured."""
        services.record_postpartum(session, self.pregnancy.id, self.entry(), self.context.today())
