"""Blood pressure, pulse and temperature of a day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.checking import check_vitals
from ...rules.entries import Vitals
from ..pressure_fields import DIASTOLIC, SECOND_DIASTOLIC, SECOND_HINT, SECOND_SYSTOLIC, SYSTOLIC, FindingLine
from .person_form import PersonForm

PULSE = QT_TRANSLATE_NOOP("Health checks", "Pulse")
BREATHS = QT_TRANSLATE_NOOP("Health checks", "Breaths")
TEMPERATURE = QT_TRANSLATE_NOOP("Health checks", "Temperature")
PER_MINUTE = QT_TRANSLATE_NOOP("Health checks", "a minute")
BY = QT_TRANSLATE_NOOP("Health checks", "Measured by")
NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
ACTION = QT_TRANSLATE_NOOP("Health checks", "Blood pressure of {name}, {day}")
MMHG = "mmHg"


class VitalsForm(PersonForm):
    """Blood pressure first; its class stands below it while it is typed."""

    TITLE = QT_TRANSLATE_NOOP("Health checks", "Blood pressure and temperature")
    ACTION = ACTION

    def lay_out(self) -> None:
        """Ask for the two values, then for what else is measured."""
        self.systolic, self.diastolic = NumberField(unit=MMHG), NumberField(unit=MMHG)
        self.second_systolic, self.second_diastolic = NumberField(unit=MMHG), NumberField(unit=MMHG)
        self.pulse, self.breaths = NumberField(unit=PER_MINUTE), NumberField(unit=PER_MINUTE)
        self.temperature = NumberField(decimals=1, unit="°C")
        self.by, self.note = TextField(), TextField()
        self.finding = FindingLine()
        self.add_field("systolic_mmhg", SYSTOLIC, self.systolic)
        self.add_field("diastolic_mmhg", DIASTOLIC, self.diastolic, beside=True)
        self.add_part(self.finding)
        self.add_field("second_systolic_mmhg", SECOND_SYSTOLIC, self.second_systolic, SECOND_HINT)
        self.add_field("second_diastolic_mmhg", SECOND_DIASTOLIC, self.second_diastolic, beside=True)
        self.add_field("pulse_per_minute", PULSE, self.pulse)
        self.add_field("breaths_per_minute", BREATHS, self.breaths, beside=True)
        self.add_field("temperature_tenths", TEMPERATURE, self.temperature)
        self.add_field("by", BY, self.by, beside=True)
        self.add_field("note", NOTE, self.note)
        self._visit: bytes | None = None
        for field in (self.systolic, self.diastolic, self.second_systolic, self.second_diastolic):
            field.changed.connect(self._classify)

    def show_day(self, session: Any, day: date) -> None:
        """Show what was measured on the day."""
        stored = next(iter(services.vitals_of(session, [self.resident], day, day).get(self.resident, [])), Vitals())
        self._visit = stored.visit
        self.systolic.set_value(stored.systolic_mmhg)
        self.diastolic.set_value(stored.diastolic_mmhg)
        self.second_systolic.set_value(stored.second_systolic_mmhg)
        self.second_diastolic.set_value(stored.second_diastolic_mmhg)
        self.pulse.set_value(stored.pulse_per_minute)
        self.breaths.set_value(stored.breaths_per_minute)
        self.temperature.set_value(None if stored.temperature_tenths is None else stored.temperature_tenths / 10)
        self.by.set_value(stored.by)
        self.note.set_value(stored.note)
        self._classify()

    def entry(self) -> Vitals:
        """Return what stands in the fields."""
        return Vitals(
            self.systolic.value_in(1),
            self.diastolic.value_in(1),
            self.second_systolic.value_in(1),
            self.second_diastolic.value_in(1),
            self.pulse.value_in(1),
            self.breaths.value_in(1),
            self.temperature.value_in(10),
            self.by.value(),
            self.note.value(),
        )

    def check_answers(self) -> Sequence[Problem]:
        """Return what cannot be."""
        return check_vitals(self.entry(), services.measures_of(self.pack))

    def store(self, session: Any, day: date) -> None:
        """Store the measurements."""
        entry = replace(self.entry(), visit=self._visit)
        services.replace_vitals(session, self.resident, day, entry, self.context.today())

    def _classify(self) -> None:
        entry = self.entry()
        pair = entry.pressure
        finding = None
        if pair is not None:
            age = self.age_months
            finding = services.blood_pressure(self.pack, *pair, sex=self.person.sex, age_months=age, state=self.state)
        self.finding.show_finding(self.pack, finding, entry.was_repeated)
