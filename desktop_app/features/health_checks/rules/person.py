"""A person at the health check: the last value of everything, what it means, and what follows from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from desktop_app.core.text import Label

from .classifying import Finding
from .due import CheckDue, Checked
from .entries import Condition
from .school_year import IronYear

GLUCOSE_TESTS = ("glucose_random", "glucose_fasting", "glucose_2h", "hba1c")
_GROUPS = {"blood_pressure": "bp", "bmi": "bmi", "waist": "waist", **dict.fromkeys(GLUCOSE_TESTS, "glucose")}
"""Measure -> what the plan of checks calls its classes."""
HIGH_PRESSURE = "hypertension_"
HIGH_SUGAR = "diabetes"


@dataclass(frozen=True, slots=True)
class Found:
    """One measured value and what it means.

    Attributes:
        measure: its code; "blood_pressure" has two values, the upper first.
        title: what was measured.
        values: in ``unit``, as people read them.
        finding: None if the pack has no class for it.
        is_doubtful: it can be but hardly is: look again.
        was_repeated: of a blood pressure: the second reading is meant, after a rest.
    """

    measure: str
    title: Label
    on: date
    values: tuple[Decimal, ...]
    unit: str
    finding: Finding | None
    is_doubtful: bool = False
    was_repeated: bool = False


@dataclass(frozen=True, slots=True)
class PersonChecks:
    """Everything that the lists and the card say of one person.

    Attributes:
        stage: infant, child, school, adult, elderly, pregnant, postpartum; "" if the age is unknown.
        latest: the last value of each measure.
        conditions: own and family illnesses that have not ended.
        due: what is due, in the order of the plan.
        uncontrolled: codes of known illnesses whose last value is still high.
        iron: of the school year; None for whoever gets none.
    """

    resident: bytes
    name: Label
    sex: str | None
    age_months: int | None
    stage: str
    school_class: int | None = None
    latest: Mapping[str, Found] = field(default_factory=dict)
    last: Mapping[str, date] = field(default_factory=dict)
    conditions: Sequence[Condition] = ()
    due: Sequence[CheckDue] = ()
    uncontrolled: Sequence[str] = ()
    iron: IronYear | None = None

    @property
    def known(self) -> frozenset[str]:
        """Return the codes of the person's own illnesses."""
        return frozenset(one.code for one in self.conditions if one.whose == "own")


def marks_of(latest: Mapping[str, Found], conditions: Sequence[Condition]) -> frozenset[str]:
    """Return what the plan of checks asks of a person: known and family illnesses, classes of the last values."""
    marks = {f"{'known' if one.whose == 'own' else 'family'}:{one.code}" for one in conditions if one.ended_on is None}
    sugar = last_sugar(latest)
    for measure, found in latest.items():
        if found.finding is None or (measure in GLUCOSE_TESTS and found is not sugar):
            continue
        if measure in _GROUPS:
            marks.add(f"{_GROUPS[measure]}:{found.finding.code}")
    return frozenset(marks)


def last_sugar(latest: Mapping[str, Found]) -> Found | None:
    """Return the last test of blood sugar, whichever it was; of one day the worst."""
    tests = [latest[test] for test in GLUCOSE_TESTS if test in latest]
    return max(tests, key=lambda one: (one.on, 0 if one.finding is None else one.finding.rank), default=None)


def uncontrolled(latest: Mapping[str, Found], known: frozenset[str]) -> tuple[str, ...]:
    """Return the known illnesses that are not under control: the last value is still as high as in the illness."""
    found = []
    pressure, sugar = latest.get("blood_pressure"), last_sugar(latest)
    if "hypertension" in known and pressure and pressure.finding and pressure.finding.code.startswith(HIGH_PRESSURE):
        found.append("hypertension")
    if "diabetes" in known and sugar and sugar.finding and sugar.finding.code == HIGH_SUGAR:
        found.append("diabetes")
    return tuple(found)


def checked(person: PersonChecks, states: frozenset[str]) -> Checked:
    """Return a person as the plan of checks asks for one."""
    marks = marks_of(person.latest, person.conditions)
    tablets = 0 if person.iron is None else person.iron.tablets
    return Checked(person.sex, person.age_months, states, marks, person.school_class, person.last, tablets)
