"""The step Measure: blood pressure, and once more where the first reading is high."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.widgets import column, label
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow

from ... import services
from ...rules.checking import check_vitals
from ...rules.entries import Vitals
from ...services import PersonChecks
from ..pressure_fields import DIASTOLIC, SECOND_DIASTOLIC, SECOND_HINT, SECOND_SYSTOLIC, SYSTOLIC, FindingLine
from .person_part import PersonPart

TITLE = QT_TRANSLATE_NOOP("Health checks", "Blood pressure")
MMHG = "mmHg"


class PressurePart(PersonPart):
    """Two values; their class stands below them at once, and the second reading appears where it is asked for.

    Attributes:
        again: what is shown only for a second reading.
    """

    def lay_out(self, session: Any, person: PersonChecks) -> None:
        """Show the blood pressure of the day."""
        stored = next(iter(services.vitals_of(session, [person.resident], self.on, self.on).get(person.resident, [])), Vitals())
        self.systolic, self.diastolic = NumberField(unit=MMHG), NumberField(unit=MMHG)
        self.second_systolic, self.second_diastolic = NumberField(unit=MMHG), NumberField(unit=MMHG)
        self.finding = FindingLine()
        self.hint = label(SECOND_HINT, "caption", wrap=True)
        self.add_title(TITLE)
        line = WrapRow(spacing=10)
        self.again: list[QWidget] = [self.hint]
        for words, field, value, is_second in (
            (SYSTOLIC, self.systolic, stored.systolic_mmhg, False),
            (DIASTOLIC, self.diastolic, stored.diastolic_mmhg, False),
            (SECOND_SYSTOLIC, self.second_systolic, stored.second_systolic_mmhg, True),
            (SECOND_DIASTOLIC, self.second_diastolic, stored.second_diastolic_mmhg, True),
        ):
            field.setAccessibleName(tr(words))
            field.set_value(value)
            field.changed.connect(self._classify)
            self.track(field)
            made = titled(label(words, "field"), field)
            line.addWidget(made)
            if is_second:
                self.again.append(made)
        self.body.addLayout(line)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.finding)
        self._classify()

    def entry(self) -> Vitals:
        """Return what stands in the fields."""
        return Vitals(
            self.systolic.value_in(1),
            self.diastolic.value_in(1),
            self.second_systolic.value_in(1),
            self.second_diastolic.value_in(1),
        )

    def problems(self) -> Sequence[Problem]:
        """Return what cannot be; nothing typed takes the day's blood pressure back."""
        entry = self.entry()
        return [] if entry == Vitals() else check_vitals(entry, services.measures_of(self.pack))

    def write(self, session: Any, resident: bytes) -> None:
        """Store the blood pressure; pulse and temperature of the day stay."""
        services.set_pressure(session, resident, self.on, self.entry(), self.context.today())

    def _classify(self) -> None:
        entry, person = self.entry(), self.person
        finding = first = None
        if person is not None and entry.pressure is not None:
            whom = {"sex": person.sex, "age_months": person.age_months, "state": self.state}
            finding = services.blood_pressure(self.pack, *entry.pressure, **whom)  # type: ignore[arg-type]
            first = services.blood_pressure(self.pack, entry.systolic_mmhg, entry.diastolic_mmhg, **whom)  # type: ignore[arg-type]
        self.finding.show_finding(self.pack, finding, entry.was_repeated)
        is_asked = entry.was_repeated or (first is not None and first.again)
        for one in self.again:
            one.setVisible(is_asked)


def titled(title: QWidget, field: QWidget) -> QWidget:
    """Return a field with its title above it."""
    made = QWidget()
    stack = column(title, field, spacing=4)
    stack.setContentsMargins(0, 0, 0, 0)
    made.setLayout(stack)
    return made
