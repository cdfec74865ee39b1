"""One look at a newborn."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import YesNoField

from ... import services
from ...rules.cards import Newborn
from ...rules.entries import NewbornEntry
from .asked import danger_signs
from .looked_at import LookedAtForm

TITLE = QT_TRANSLATE_NOOP("Mothers", "Check-up of the newborn")
ACTION = QT_TRANSLATE_NOOP("Mothers", "Check-up of the newborn {name}, {day}")
VITAMIN_K = QT_TRANSLATE_NOOP("Mothers", "Vitamin K was given")
BLOOD = QT_TRANSLATE_NOOP("Mothers", "Blood from the heel was taken for the thyroid test")
BLOOD_HINT = QT_TRANSLATE_NOOP("Mothers", "Best on the third day of life.")


class NewbornForm(LookedAtForm):
    """A look: danger signs first."""

    TITLE = TITLE
    ACTION = ACTION

    def __init__(
        self,
        context: AppContext,
        newborn: Newborn,
        labels: Mapping[str, Label],
        on: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.newborn = newborn
        super().__init__(context, newborn.child, on, labels, newborn.born_on.earliest, parent)

    def add_answers(self) -> None:
        """Ask for danger first."""
        self.vitamin_k, self.blood = YesNoField(), YesNoField()
        self.add_danger_signs(danger_signs(self.pack, "newborn"))
        self.add_field("vitamin_k", VITAMIN_K, self.vitamin_k)
        self.add_field("blood_sample", BLOOD, self.blood, BLOOD_HINT)

    def show_day(self) -> None:
        """Show what is stored of the day."""
        stored = next((one.entry for one in self.newborn.contacts if one.on == self.on), None)
        known = stored or NewbornEntry(self.on)
        self.show_look(known)
        self.vitamin_k.set_value(known.vitamin_k)
        self.blood.set_value(known.blood_sample)

    def entry(self) -> NewbornEntry:
        """Return what stands in the fields."""
        return NewbornEntry(
            contact_on=self.on,
            label="" if self.label_field.isHidden() else self.label_field.value() or "",
            place=self.place.value() or "",
            provider=self.provider.value() or "",
            provider_name=self.provider_name.value(),
            counts=None if self.counts.isHidden() else self.counts.value(),
            danger_signs=self.danger.value(),
            blood_sample=self.blood.value(),
            vitamin_k=self.vitamin_k.value(),
            note=self.note.value(),
        )

    def store(self, session: Any) -> None:
        """Store the look."""
        services.record_newborn(session, self.newborn.child, self.entry(), self.context.today())
