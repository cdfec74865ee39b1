"""One look at a pregnant woman, by the post or by a health worker."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.measures import LENGTH
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, YesNoField
from desktop_app.ui.fields.number import NumberField

from ... import services
from ...rules.cards import PregnancyCard
from ...rules.codes import HEALTH_WORKERS, PRESENTATIONS
from ...rules.entries import ContactEntry
from ..days import measured_on
from .asked import danger_signs
from .looked_at import LookedAtForm
from .measured import MeasuredFields

TITLE = QT_TRANSLATE_NOOP("Mothers", "Check-up in pregnancy")
ACTION = QT_TRANSLATE_NOOP("Mothers", "Check-up of {name}, {day}")
BOOK = QT_TRANSLATE_NOOP("Mothers", "Was the mother and child book seen?")
ULTRASOUND = QT_TRANSLATE_NOOP("Mothers", "Ultrasound")
FUNDUS = QT_TRANSLATE_NOOP("Mothers", "Height of the womb")
HEART = QT_TRANSLATE_NOOP("Mothers", "Heartbeats of the child")
A_MINUTE = QT_TRANSLATE_NOOP("Mothers", "a minute")
PRESENTATION = QT_TRANSLATE_NOOP("Mothers", "How the child lies")
DENTIST = QT_TRANSLATE_NOOP("Mothers", "Was she at the dentist?")
MEASURED = QT_TRANSLATE_NOOP("Mothers", "Measured and given")
WORKERS_FIELDS = ("ultrasound", "presentation", "fundal_height_mm", "fetal_heart_per_minute", "dentist")


class ContactForm(LookedAtForm):
    """A look: danger signs first, then what was measured, then what a health worker found."""

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
        super().__init__(context, pregnancy.resident, on, labels, pregnancy.start, parent)

    def add_answers(self) -> None:
        """Ask for danger first."""
        self.book, self.ultrasound, self.dentist = YesNoField(), YesNoField(), YesNoField()
        self.fundus, self.heart = NumberField(decimals=1, unit=LENGTH.unit), NumberField(unit=A_MINUTE)
        self.presentation = ChoiceField([("", ""), *PRESENTATIONS.items()])
        self.add_danger_signs(danger_signs(self.pack, "pregnant"))
        self.add_heading(MEASURED)
        self.measured = MeasuredFields(self)
        self.add_field("book_seen", BOOK, self.book)
        self.add_field("ultrasound", ULTRASOUND, self.ultrasound)
        self.add_field("presentation", PRESENTATION, self.presentation)
        self.add_field("fundal_height_mm", FUNDUS, self.fundus)
        self.add_field("fetal_heart_per_minute", HEART, self.heart, beside=True)
        self.add_field("dentist", DENTIST, self.dentist)
        self.provider.changed.connect(self._follow_worker)

    def show_day(self) -> None:
        """Show what is stored of the day."""
        stored = next((one.entry for one in self.pregnancy.contacts if one.on == self.on), None)
        known = stored or ContactEntry(self.on)
        self.show_look(known)
        self.book.set_value(known.book_seen)
        self.ultrasound.set_value(known.ultrasound)
        self.fundus.set_value(None if known.fundal_height_mm is None else known.fundal_height_mm / LENGTH.per_unit)
        self.heart.set_value(known.fetal_heart_per_minute)
        self.presentation.set_value(known.presentation)
        self.dentist.set_value(known.dentist)
        self.measured.set_value(measured_on(self.pregnancy, self.on))
        self._follow_worker()

    def entry(self) -> ContactEntry:
        """Return what stands in the fields."""
        return ContactEntry(
            contact_on=self.on,
            label="" if self.label_field.isHidden() else self.label_field.value() or "",
            place=self.place.value() or "",
            provider=self.provider.value() or "",
            provider_name=self.provider_name.value(),
            counts=None if self.counts.isHidden() else self.counts.value(),
            ultrasound=self.ultrasound.value(),
            fundal_height_mm=self.fundus.value_in(LENGTH.per_unit),
            fetal_heart_per_minute=self.heart.value_in(1),
            presentation=self.presentation.value() or "",
            danger_signs=self.danger.value(),
            book_seen=self.book.value(),
            dentist=self.dentist.value(),
            note=self.note.value(),
            measured=self.measured.value(),
        )

    def store(self, session: Any) -> None:
        """Store the look with what was measured."""
        services.record_contact(session, self.pregnancy.id, self.entry(), self.context.today())

    def _follow_worker(self) -> None:
        """Ask what only a health worker finds where one looked, or where it is stored."""
        is_worker = self.provider.value() in HEALTH_WORKERS
        fields: Sequence[Any] = (self.ultrasound, self.presentation, self.fundus, self.heart, self.dentist)
        for name, field in zip(WORKERS_FIELDS, fields, strict=True):
            self.set_field_visible(name, is_worker or field.value() not in (None, ""))
