"""The step Serve: blood tests that are done at the post."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QGridLayout

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, tr

from ... import services
from ...rules.checking import check_lab
from ...rules.entries import Lab
from ...rules.groups import tests_at_post
from ...rules.measuring import Measure, measure_named
from ...services import PersonChecks
from ..pressure_fields import FindingLine
from ..wording import unit_choices
from .person_part import PersonPart

TITLE = QT_TRANSLATE_NOOP("Health checks", "Blood tests")
UNIT = QT_TRANSLATE_NOOP("Health checks", "Unit of {test}")
DECIMALS = 3


class BloodPart(PersonPart):
    """One line a test, with its unit and what the value means.

    Attributes:
        values, units: the fields by test.
    """

    def lay_out(self, session: Any, person: PersonChecks) -> None:
        """Offer the tests of the person's age, with the values of the day."""
        stored = services.labs_of(session, [person.resident], self.on, self.on).get(person.resident, [])
        self.stored: dict[str, Lab] = {one.test: one for one in reversed(stored) if one.where == "here"}
        self._usual = services.usual_units(session)
        self.values: dict[str, NumberField] = {}
        self.units: dict[str, ChoiceField] = {}
        self.findings: dict[str, FindingLine] = {}
        due = {one.what for one in person.due}
        wanted = dict.fromkeys([*tests_at_post(person.sex, person.age_months, due), *self.stored])
        self._measures: list[Measure] = [
            known for test in wanted if (known := measure_named(services.measures_of(self.pack), test)) is not None
        ]
        if not self._measures:
            return
        self.add_title(TITLE)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        for measure in self._measures:
            self._add(measure, person)

    def problems(self) -> Sequence[Problem]:
        """Return which value cannot be."""
        found: list[Problem] = []
        for measure in self._measures:
            if (typed := self._typed(measure.code)) is not None:
                found += check_lab(measure, typed, self.units[measure.code].value() or "", "here")
        return found

    def write(self, session: Any, resident: bytes) -> None:
        """Store the values that are new or were changed; one that was emptied is taken out."""
        for measure in self._measures:
            test, typed = measure.code, self._typed(measure.code)
            unit, known = self.units[test].value() or measure.unit, self.stored.get(test)
            if known is not None:
                if typed is not None and measure.typed(known.thousandths, known.unit) == typed and known.unit == unit:
                    continue
                services.remove_lab(session, known.id)
            if typed is not None:
                services.record_lab(session, resident, self.on, test, typed, unit, today=self.context.today())

    def _add(self, measure: Measure, person: PersonChecks) -> None:
        value, unit, finding = NumberField(decimals=DECIMALS), ChoiceField(unit_choices(measure)), FindingLine()
        value.setAccessibleName(tr(measure.title))
        unit.setAccessibleName(tr(UNIT, test=tr(measure.title)))
        known, last = self.stored.get(measure.code), person.latest.get(measure.code)
        shown = known or last
        unit.set_value(shown.unit if shown is not None else self._usual.get(measure.code, measure.unit))
        if known is not None:
            value.setText(_shown(measure, known))
        self.values[measure.code], self.units[measure.code], self.findings[measure.code] = value, unit, finding
        self.track(value)
        value.changed.connect(lambda: self._classify(measure))
        unit.changed.connect(lambda: self._unit_changed(measure))
        row = self._grid.rowCount()
        self._grid.addWidget(label(measure.title, "field", wrap=True), row, 0)
        self._grid.addWidget(value, row, 1)
        self._grid.addWidget(unit, row, 2)
        self._grid.addWidget(finding, row + 1, 0, 1, 3)
        self._classify(measure)

    def _typed(self, test: str) -> Decimal | None:
        value = self.values[test].value()
        return None if value is None else Decimal(str(value))

    def _unit_changed(self, measure: Measure) -> None:
        self._classify(measure)
        self.touched()

    def _classify(self, measure: Measure) -> None:
        typed, unit, person = self._typed(measure.code), self.units[measure.code].value() or "", self.person
        finding = None
        if typed is not None and person is not None and not check_lab(measure, typed, unit, "here"):
            value = measure.canonical(typed, unit)
            finding = services.classify(
                self.pack, measure.code, value, sex=person.sex, age_months=person.age_months, state=self.state
            )
        self.findings[measure.code].show_finding(self.pack, finding)


def _shown(measure: Measure, known: Lab) -> str:
    value = measure.typed(known.thousandths, known.unit)
    return current().number(float(value), max(0, -int(value.as_tuple().exponent)), grouped=False)
