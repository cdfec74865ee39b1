"""Signs of danger, illness and tuberculosis of a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import YesNoField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.symptoms import TB_QUESTIONS, SymptomEntry, check_symptoms
from ...services import DayRecord
from ..asked_ticks import AskedTicks
from .day_form import DayForm

BY = QT_TRANSLATE_NOOP("Child record", "Asked by")
NOTE = QT_TRANSLATE_NOOP("Child record", "Note")
TEMPERATURE = QT_TRANSLATE_NOOP("Child record", "Temperature")
ILLNESS = QT_TRANSLATE_NOOP("Child record", "Illness")
DANGER_SIGNS = QT_TRANSLATE_NOOP("Child record", "Danger signs")
TB = QT_TRANSLATE_NOOP("Child record", "Signs of tuberculosis")
SYMPTOMS_ACTION = QT_TRANSLATE_NOOP("Child record", "Symptoms of {name}, {day}")


class SymptomsForm(DayForm):
    """Signs of danger, illness and tuberculosis."""

    TITLE = QT_TRANSLATE_NOOP("Child record", "Symptoms and danger signs")
    ACTION = SYMPTOMS_ACTION

    def lay_out(self) -> None:
        """Ask for danger first."""
        self.danger, self.illness = AskedTicks(), AskedTicks()
        self.temperature = NumberField(decimals=1, unit="°C")
        self.tb = {name: YesNoField() for name in TB_QUESTIONS}
        self.by, self.note = TextField(), TextField()
        self.add_field("danger_signs", DANGER_SIGNS, self.danger)
        self.add_field("illness", ILLNESS, self.illness)
        self.add_field("temperature", TEMPERATURE, self.temperature)
        self.add_heading(TB)
        for name, field in self.tb.items():
            self.add_field(name, TB_QUESTIONS[name], field)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)

    def show_record(self, known: DayRecord) -> None:
        """Offer what is asked at the child's age, and show what is stored."""
        age, stored = self.age_months, known.symptoms or SymptomEntry()
        there = {*(stored.danger_signs or ()), *(stored.illness or ())}
        signs = [one for one in services.danger_signs(self.pack) if one.is_asked_at(age) or one.code in there]
        ill = [one for one in services.illnesses(self.pack) if one.is_asked_at(age) or one.code in there]
        self.danger.set_choices([(one.code, one.title, one.detail) for one in signs])
        self.illness.set_choices([(one.code, one.title, one.detail) for one in ill])
        self.danger.set_value(stored.danger_signs)
        self.illness.set_value(stored.illness)
        tenths = stored.temperature_tenths
        self.temperature.set_value(None if tenths is None else tenths / 10)
        for name, field in self.tb.items():
            field.set_value(getattr(stored, name))
        self.by.set_value(stored.by)
        self.note.set_value(stored.note)

    def entry(self) -> SymptomEntry:
        """Return what stands in the fields."""
        return SymptomEntry(
            self.tb["cough"].value(),
            self.tb["fever_2_weeks"].value(),
            self.tb["no_gain_2_months"].value(),
            self.tb["tb_contact"].value(),
            self.illness.value(),
            self.danger.value(),
            self.temperature.value_in(10),
            self.by.value(),
            self.note.value(),
        )

    def check_answers(self) -> Sequence[Problem]:
        """Return what cannot be true."""
        signs = {one.code for one in services.danger_signs(self.pack)}
        return check_symptoms(self.entry(), signs, {one.code for one in services.illnesses(self.pack)})

    def store(self, session: Any, day: date) -> None:
        """Store the signs."""
        services.record_symptoms(session, self.resident, day, self.entry(), self.context.today())
