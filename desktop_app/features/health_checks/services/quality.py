"""Contradictions, gaps and doubtful values among health checks; each question is a fixed number of queries."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from desktop_app.core.contract import Doubt
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import pack_of
from desktop_app.residents.services import people_facts

from ..rules.classifying import Whom, blood_pressure
from ..rules.entries import Vitals
from ..rules.measuring import THOUSANDTHS, measure_named
from ..rules.person import HIGH_PRESSURE
from .conditions import conditions_of
from .iron import iron_of
from .labs import labs_of
from .pack_lists import classes_of, measures_of_post
from .vitals import vitals_of

PAGE = "health_checks"
LOOKED_BACK = timedelta(days=366)
_AFTER_DEATH = QT_TRANSLATE_NOOP(
    "Health checks", "{name}: something was measured on {day}, after the death. Look whether it belongs to somebody else."
)
_UNUSUAL = QT_TRANSLATE_NOOP("Health checks", "{name}: {title} {value} {unit} on {day} is unusual. Look at the number again.")
_PRESSURE = QT_TRANSLATE_NOOP("Health checks", "{name}: blood pressure {upper}/{lower} on {day} is unusual. Look at it again.")
_TWICE_HIGH = QT_TRANSLATE_NOOP(
    "Health checks", "{name}: high blood pressure on {first} and {second}, but no known illness. Ask what the health centre said."
)
_IRON = QT_TRANSLATE_NOOP("Health checks", "{name}: iron tablets of {day} are for girls and mothers. Look whose they were.")


def after_death(session: Session, today: date) -> list[Doubt]:
    """Return values of people that are dated after their death."""
    del today
    days = {one: [vitals.on for vitals in several if vitals.on] for one, several in vitals_of(session, None).items()}
    for one, labs in labs_of(session, None).items():
        days.setdefault(one, []).extend(lab.on for lab in labs)
    people = people_facts(session, days)
    found = []
    for one, several in days.items():
        died = people[one].death if one in people else None
        death = None if died is None else died.latest
        late = [day for day in several if death is not None and day > death]
        if late:
            words = _AFTER_DEATH.fill(name=people[one].name, day=max(late))
            found.append(Doubt(one, " ".join(sorted(str(day) for day in late)), words, PAGE, {"resident": one}))
    return found


def unusual(session: Session, today: date) -> list[Doubt]:
    """Return blood pressures and test values of the last year that can be but hardly are."""
    return [*_unusual_pressures(session, today), *_unusual_tests(session, today)]


def high_twice(session: Session, today: date) -> list[Doubt]:
    """Return people whose blood pressure was as high as in illness on two days of the last year, and nothing is written down."""
    known = conditions_of(session, None)
    vitals = vitals_of(session, None, today - LOOKED_BACK, today)
    people = people_facts(session, vitals)
    classes = classes_of(pack_of(session))
    found = []
    for one, several in vitals.items():
        if one not in people or people[one].is_dead or any(_is_pressure(is_known) for is_known in known.get(one, ())):
            continue
        high = []
        for day, (upper, lower) in _pressures(several):
            whom = Whom(people[one].sex, people[one].birth.age_months(day))
            finding = blood_pressure(classes, upper, lower, whom)
            if finding is not None and finding.code.startswith(HIGH_PRESSURE):
                high.append(day)
        if len(high) > 1:
            words = _TWICE_HIGH.fill(name=people[one].name, first=high[1], second=high[0])
            found.append(Doubt(one, f"{high[1]} {high[0]}", words, PAGE, {"resident": one}))
    return found


def iron_of_men(session: Session, today: date) -> list[Doubt]:
    """Return iron tablets that were written down for boys and men."""
    del today
    given = iron_of(session, None)
    people = people_facts(session, given)
    return [
        Doubt(one, str(iron[0].on), _IRON.fill(name=people[one].name, day=iron[0].on), PAGE, {"resident": one})
        for one, iron in given.items()
        if one in people and people[one].sex == "M"
    ]


def _unusual_pressures(session: Session, today: date) -> Iterator[Doubt]:
    measures = measures_of_post(session)
    vitals = vitals_of(session, None, today - LOOKED_BACK, today)
    people = people_facts(session, vitals)
    limits = [measure_named(measures, code) for code in ("systolic", "diastolic")]
    for one, several in vitals.items():
        for day, pair in _pressures(several) if one in people else ():
            if any(limit is not None and limit.is_doubtful(Decimal(value)) for limit, value in zip(limits, pair, strict=True)):
                words = _PRESSURE.fill(name=people[one].name, upper=pair[0], lower=pair[1], day=day)
                yield Doubt(one, f"{day} {pair[0]}/{pair[1]}", words, PAGE, {"resident": one})


def _unusual_tests(session: Session, today: date) -> Iterator[Doubt]:
    measures = measures_of_post(session)
    labs = labs_of(session, None, today - LOOKED_BACK, today)
    people = people_facts(session, labs)
    for one, several in labs.items():
        for lab in several if one in people else ():
            measure = measure_named(measures, lab.test)
            if measure is not None and measure.is_doubtful(Fraction(lab.thousandths, THOUSANDTHS)):
                value = float(measure.typed(lab.thousandths, lab.unit))
                place = {"name": people[one].name, "title": measure.title, "value": value, "unit": lab.unit, "day": lab.on}
                yield Doubt(one, f"{lab.on} {lab.test} {lab.thousandths}", _UNUSUAL.fill(**place), PAGE, {"resident": one})


def _pressures(several: Iterable[Vitals]) -> Iterator[tuple[date, tuple[int, int]]]:
    for vitals in several:
        if vitals.on is not None and vitals.pressure is not None:
            yield vitals.on, vitals.pressure


def _is_pressure(condition: object) -> bool:
    return getattr(condition, "code", "") == "hypertension" and getattr(condition, "whose", "") == "own"
