"""The last value of each measure of many people, with its class, and the last day of each check."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from desktop_app.core.text import Words
from desktop_app.features.health_visits.rules.classes import classify as growth_class
from desktop_app.features.health_visits.services.growth_results import StoredGrowth, growth_of
from desktop_app.packs import Pack

from ..rules.classifying import Classes, Finding, Whom, blood_pressure, classify
from ..rules.entries import Condition, Control, Habits, Iron, Lab, Senses, Vitals
from ..rules.measuring import THOUSANDTHS, measure_named, rounded
from ..rules.person import GLUCOSE_TESTS, Found
from .bodies import ADULT_HEIGHT_MONTHS, Body, bmi, bodies_of
from .conditions import conditions_of, controls_of
from .habits import habits_of
from .iron import iron_of
from .labs import labs_of
from .pack_lists import classes_of
from .senses import senses_of
from .vitals import vitals_of

MM_PER_CM = 10
WhomOn = Callable[[date], Whom]
"""Whom a value of a day is of."""


@dataclass(frozen=True, slots=True)
class HealthRecord:
    """Everything stored of one person up to a day, the newest first."""

    bodies: Sequence[Body] = ()
    vitals: Sequence[Vitals] = ()
    labs: Sequence[Lab] = ()
    senses: Sequence[Senses] = ()
    habits: Sequence[Habits] = ()
    conditions: Sequence[Condition] = ()
    controls: Sequence[Control] = ()
    iron: Sequence[Iron] = ()
    growth: StoredGrowth | None = field(default=None)


def stored_of(session: Session, residents: Sequence[bytes], on: date) -> dict[bytes, HealthRecord]:
    """Return everything stored of people up to a day, in a fixed number of queries."""
    bodies = bodies_of(session, residents, on)
    vitals, labs = vitals_of(session, residents, last=on), labs_of(session, residents, last=on)
    senses, habits = senses_of(session, residents, last=on), habits_of(session, residents, last=on)
    conditions, controls = conditions_of(session, residents), controls_of(session, residents, last=on)
    iron = iron_of(session, residents, last=on)
    whole = {one: body for one in residents if (body := _whole(bodies.get(one, ()))) is not None}
    growth = growth_of(session, [body.visit for body in whole.values()])
    return {
        one: HealthRecord(
            bodies.get(one, ()),
            vitals.get(one, ()),
            labs.get(one, ()),
            senses.get(one, ()),
            habits.get(one, ()),
            [known for known in conditions.get(one, ()) if known.holds_on(on)],
            controls.get(one, ()),
            iron.get(one, ()),
            growth.get(whole[one].visit) if one in whole else None,
        )
        for one in residents
    }


def last_days(stored: HealthRecord) -> dict[str, date]:
    """Return the last day of each check of the plan."""
    days: dict[str, date] = {}
    _note(days, "blood_pressure", (one.on for one in stored.vitals if one.pressure))
    _note(days, "glucose", (one.on for one in stored.labs if one.test in GLUCOSE_TESTS))
    _note(days, "haemoglobin", (one.on for one in stored.labs if one.test == "haemoglobin"))
    _note(days, "body", (one.on for one in stored.bodies if one.weight_g))
    _note(days, "waist", (one.on for one in stored.bodies if one.waist_mm))
    _note(days, "eyes", (one.on for one in stored.senses if one.right_eye or one.left_eye))
    _note(days, "ears", (one.on for one in stored.senses if one.right_ear or one.left_ear))
    _note(days, "teeth", (one.on for one in stored.senses if one.teeth))
    _note(days, "anaemia_signs", (one.on for one in stored.senses if one.anaemia_signs is not None))
    _note(days, "habits", (one.on for one in stored.habits))
    _note(days, "iron", (one.on for one in stored.iron if one.tablets))
    for illness in ("hypertension", "diabetes"):
        _note(days, f"control_{illness}", (one.on for one in stored.controls if one.code == illness))
    return days


class Reader:
    """Reads values with the classes of one pack."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._classes: Classes = classes_of(pack)

    def latest(self, stored: HealthRecord, whom_on: WhomOn) -> dict[str, Found]:
        """Return the last value of each measure with its class, by age and state of the day on which it was measured."""
        vitals = next((one for one in stored.vitals if one.pressure and one.on), None)
        found = [self.pressure(vitals, whom_on(vitals.on))] if vitals is not None and vitals.on is not None else []
        found += self._of_body(stored, whom_on)
        seen: set[str] = set()
        for lab in stored.labs:
            if lab.test not in seen:
                seen.add(lab.test)
                found.append(self.lab(lab, whom_on(lab.on)))
        return {one.measure: one for one in found if one is not None}

    def pressure(self, vitals: Vitals | None, whom: Whom) -> Found | None:
        """Return the blood pressure that counts on a day, None if there is none."""
        if vitals is None or vitals.pressure is None or vitals.on is None:
            return None
        upper, lower = vitals.pressure
        doubtful = any(
            known.is_doubtful(Decimal(value))
            for code, value in (("systolic", upper), ("diastolic", lower))
            if (known := measure_named(self._classes.measures, code)) is not None
        )
        finding = blood_pressure(self._classes, upper, lower, whom)
        title = self._pack.texts["check.what.blood_pressure"]
        pair = Decimal(upper), Decimal(lower)
        return Found("blood_pressure", title, vitals.on, pair, "mmHg", finding, doubtful, vitals.was_repeated)

    def lab(self, lab: Lab, whom: Whom) -> Found | None:
        """Return a value of a test in the unit in which it was typed; None if the pack does not know the test."""
        measure = measure_named(self._classes.measures, lab.test)
        if measure is None:
            return None
        value = Fraction(lab.thousandths, THOUSANDTHS)
        finding = classify(self._classes, lab.test, value, whom)
        shown = measure.typed(lab.thousandths, lab.unit)
        return Found(lab.test, measure.title, lab.on, (shown,), lab.unit, finding, measure.is_doubtful(value))

    def measured(self, code: str, on: date, value: Fraction | Decimal, whom: Whom) -> Found | None:
        """Return any other value in the canonical unit; None if the pack does not know the measure."""
        measure = measure_named(self._classes.measures, code)
        if measure is None:
            return None
        finding = classify(self._classes, code, value, whom)
        shown = rounded(value, measure.decimals)
        return Found(code, measure.title, on, (shown,), measure.unit, finding, measure.is_doubtful(value))

    def _of_body(self, stored: HealthRecord, whom_on: WhomOn) -> list[Found | None]:
        found: list[Found | None] = []
        for code in ("waist", "arm"):
            taken = [(one.on, value) for one in stored.bodies if (value := getattr(one, f"{code}_mm"))]
            if taken:
                on, millimetres = taken[0]
                found.append(self.measured(code, on, Fraction(millimetres, MM_PER_CM), whom_on(on)))
        weighed = next((one for one in stored.bodies if one.weight_g), None)
        if weighed is None or not weighed.weight_g:
            return found
        whom = whom_on(weighed.on)
        if whom.age_months is not None and whom.age_months < ADULT_HEIGHT_MONTHS:
            return [*found, self._child_bmi(stored, whom_on)]
        tall = next((one.height_mm for one in stored.bodies if one.height_mm), None)
        return [*found, self.measured("bmi", weighed.on, bmi(weighed.weight_g, tall), whom)] if tall else found

    def _child_bmi(self, stored: HealthRecord, whom_on: WhomOn) -> Found | None:
        """Return the BMI of a schoolchild by the classes of growth: BMI for age (WHO 2007)."""
        body, scored = _whole(stored.bodies), stored.growth
        if body is None or not body.weight_g or not body.height_mm:
            return None
        value = rounded(bmi(body.weight_g, body.height_mm), 1)
        found, age_months = None, whom_on(body.on).age_months
        if scored is not None and age_months is not None:
            z, flag = scored.growth.bmi_z, scored.growth.bmi_flag
            found = growth_class(self._pack.growth_classes, "bmi", z, flag, age_months)
        scale: Words = self._pack.texts["scale.bmi.age"]
        finding = None
        if found is not None:
            action = "refer" if found.refer else "educate"
            confirmed = self._pack.sources[found.source].confirmed
            finding = Finding(found.code, found.words, found.tone, action, scale, found.source, confirmed, found.todo)
        return Found("bmi", self._pack.texts["measure.bmi"], body.on, (value,), "kg/m²", finding)


def _whole(bodies: Sequence[Body]) -> Body | None:
    """Return the newest measurement with both weight and height."""
    return next((one for one in bodies if one.weight_g and one.height_mm), None)


def _note(days: dict[str, date], what: str, several: Iterable[date | None]) -> None:
    day = next((one for one in several if one is not None), None)
    if day is not None:
        days[what] = day
