"""One value of one blood test."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.widgets import label

from ... import services
from ...rules.checking import check_lab
from ...rules.entries import LAB_PLACES
from ...rules.measuring import Measure, measure_named
from ..pressure_fields import FindingLine
from ..wording import LOOK_AGAIN, unit_choices
from .person_form import PersonForm

TEST = QT_TRANSLATE_NOOP("Health checks", "Test")
VALUE = QT_TRANSLATE_NOOP("Health checks", "Value")
UNIT = QT_TRANSLATE_NOOP("Health checks", "Unit")
WHERE = QT_TRANSLATE_NOOP("Health checks", "Where")
BY = QT_TRANSLATE_NOOP("Health checks", "Tested by")
NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
ACTION = QT_TRANSLATE_NOOP("Health checks", "Blood test of {name}, {day}")
DECIMALS = 3


class LabForm(PersonForm):
    """A test, its value in either unit, and what it means while it is typed."""

    TITLE = QT_TRANSLATE_NOOP("Health checks", "Blood test")
    ACTION = ACTION

    def lay_out(self) -> None:
        """Ask for test, value and unit."""
        with self.context.db.read() as session:
            self._usual = services.usual_units(session)
        self._tests = [one for one in services.measures_of(self.pack) if one.kind == "lab"]
        self.test = ChoiceField([(one.code, one.title) for one in self._tests])
        self.value, self.unit = NumberField(decimals=DECIMALS), ChoiceField()
        self.where = ChoiceField(list(LAB_PLACES.items()))
        self.by, self.note = TextField(), TextField()
        self.finding = FindingLine()
        self.doubt = label(LOOK_AGAIN, "caption", "warn", wrap=True)
        self.add_field("test", TEST, self.test, required=True)
        self.add_field("value", VALUE, self.value, required=True)
        self.add_field("unit", UNIT, self.unit, beside=True)
        self.add_part(self.doubt)
        self.add_part(self.finding)
        self.add_field("where", WHERE, self.where)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)
        self.where.set_value("here")
        self.choose_test(self._tests[0].code)
        self.test.changed.connect(self._other_test)
        self.value.changed.connect(self._classify)
        self.unit.changed.connect(self._classify)

    def choose_test(self, test: str) -> None:
        """Choose a test; its unit is the one in which the last value of this person, or of anybody, was typed."""
        self.test.set_value(test)
        self._other_test()

    def show_day(self, session: Any, day: date) -> None:
        """Judge the value by the age on the day; several values of a day stand side by side."""
        self._classify()

    def check_answers(self) -> Sequence[Problem]:
        """Return what cannot be."""
        measure, typed = self._measure(), self._typed()
        if measure is None or typed is None:
            return ()
        return check_lab(measure, typed, self.unit.value() or "", self.where.value() or "")

    def store(self, session: Any, day: date) -> None:
        """Store the value."""
        typed = self._typed()
        if typed is None:
            return
        services.record_lab(
            session,
            self.resident,
            day,
            self.test.value(),
            typed,
            self.unit.value(),
            where=self.where.value(),
            by=self.by.value(),
            note=self.note.value(),
            today=self.context.today(),
        )

    def _measure(self) -> Measure | None:
        return measure_named(self._tests, self.test.value() or "")

    def _typed(self) -> Decimal | None:
        value = self.value.value()
        return None if value is None else Decimal(str(value))

    def _other_test(self) -> None:
        measure = self._measure()
        if measure is not None:
            last = self.checks.latest.get(measure.code)
            self.unit.set_choices(unit_choices(measure))
            self.unit.set_value(last.unit if last is not None else self._usual.get(measure.code, measure.unit))
        self._classify()

    def _classify(self) -> None:
        measure, typed = self._measure(), self._typed()
        finding, is_doubtful = None, False
        if measure is not None and typed is not None and not self.check_answers():
            value = measure.canonical(typed, self.unit.value() or "")
            finding = services.classify(
                self.pack, measure.code, value, sex=self.person.sex, age_months=self.age_months, state=self.state
            )
            is_doubtful = measure.is_doubtful(value)
        self.finding.show_finding(self.pack, finding)
        self.doubt.setVisible(is_doubtful)
