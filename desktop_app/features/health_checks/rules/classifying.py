"""In which class of the pack a measured value falls. A class is never a diagnosis: it says what the volunteer does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from desktop_app.core.text import Words

from .measuring import Measure, measure_named, rounded

TONES = ("good", "warn", "danger")
"""The worst last."""
ACTIONS = ("educate", "every_month", "every_3_months", "ask_health_worker", "refer", "refer_today")
"""What the post does with a result (KMK 2015/2023): talk, watch monthly or every three months, ask, refer."""
STATES = ("pregnant", "trimester_1", "trimester_2", "trimester_3", "postpartum")
BLOOD_PRESSURE = ("systolic", "diastolic")
_ALONE_BELOW_MMHG = 90
_MORE_GENERAL = {"trimester_1": "pregnant", "trimester_2": "pregnant", "trimester_3": "pregnant"}


@dataclass(frozen=True, slots=True)
class Scale:
    """A named set of classes, where sources differ.

    Attributes:
        chosen: the scale by which the post advises; the others are for papers that name them.
    """

    code: str
    measure: str
    title: Words
    chosen: bool
    source: str


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One class of one measure.

    Attributes:
        measure, scale: whose class it is.
        sex: "F", "M" or "" for everybody.
        from_months, until_months: completed months of age, both included.
        state: of the person, "" for whoever has no row of its own.
        lower, upper: limits in the canonical unit, None for none; ``*_included`` says whether they belong to it.
        code: the same in every pack, e.g. hypertension_1.
        letter: for cards that print letters, e.g. G; often "".
        rank: of two components of one measure that with the higher rank decides.
        again: measured again after a rest before anybody is told.
        alone: what is said too when of a blood pressure the upper value alone is so high.
    """

    measure: str
    scale: str
    sex: str
    from_months: int
    until_months: int
    state: str
    lower: Decimal | None
    lower_included: bool
    upper: Decimal | None
    upper_included: bool
    code: str
    letter: str
    words: Words
    tone: str
    action: str
    todo: Words
    rank: int
    again: bool
    alone: Words | None
    source: str

    def holds(self, value: Decimal) -> bool:
        """Return True if a value lies within the limits."""
        if self.lower is not None and not (value > self.lower or (self.lower_included and value == self.lower)):
            return False
        return self.upper is None or value < self.upper or (self.upper_included and value == self.upper)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a value means on a scale.

    Attributes:
        code: of the class, e.g. hypertension_1.
        words: what the class is called, short.
        tone: "good", "warn" or "danger"; never shown without the words.
        action: one of ``ACTIONS``; ``todo`` says it in a sentence.
        scale: what the scale is called, to be named wherever the class is shown.
        source: id of a source of the pack; ``confirmed`` says whether a health worker has confirmed it.
        letter: as cards print it, often "".
        again: it is measured again after a rest of 10-15 minutes.
        rank: how bad it is among the classes of its scale.
        also: a second class that the same reading has, e.g. only the upper value is high.
    """

    code: str
    words: Words
    tone: str
    action: str
    scale: Words
    source: str
    confirmed: bool
    todo: Words
    letter: str = ""
    again: bool = False
    rank: int = 0
    also: Words | None = None


@dataclass(frozen=True, slots=True)
class Classes:
    """The tables of a pack that classes come from.

    Attributes:
        rows: (measure, scale) -> its classes, from the lowest up for one age, sex and state.
        confirmed: ids of sources that a health worker has confirmed.
    """

    measures: Sequence[Measure]
    scales: Sequence[Scale]
    rows: Mapping[tuple[str, str], Sequence[ClassRow]]
    confirmed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom a value is of: None and "" for what is not known; without an age there is no class."""

    sex: str | None
    age_months: int | None
    state: str = ""


def classify(classes: Classes, measure: str, value: Decimal | Fraction | float, whom: Whom, scale: str = "") -> Finding | None:
    """Return the class of a value in the canonical unit, rounded first to the decimals of the measure.

    The rounding makes 11.1 mmol/l, which is 199.8 mg/dl, fall where 200 mg/dl does: the sources print both for one limit.

    Args:
        scale: a named one instead of the chosen one.

    Returns:
        None if the pack has no class: an unknown measure or age, a sex that the class needs, a state in which it says nothing.
    """
    known = measure_named(classes.measures, measure)
    if known is None or whom.age_months is None or not set(_states(whom.state)).isdisjoint(known.not_for):
        return None
    named = _scale(classes.scales, measure, scale)
    if named is None:
        return None
    of_scale = classes.rows.get((measure, named.code), ())
    shown = rounded(value, known.decimals)
    row = next((one for one in _rows_for(of_scale, whom) if one.holds(shown)), None)
    return None if row is None else _finding(row, named, row.source in classes.confirmed)


def blood_pressure(classes: Classes, systolic: int | None, diastolic: int | None, whom: Whom) -> Finding | None:
    """Return the class of a blood pressure: that of the higher component.

    ``also`` is set when the upper value alone is high (isolated systolic: 140 or more with less than 90).
    """
    values = zip(BLOOD_PRESSURE, (systolic, diastolic), strict=True)
    found = [classify(classes, measure, Decimal(value), whom) for measure, value in values if value is not None]
    known = [one for one in found if one is not None]
    if not known:
        return None
    worst = max(known, key=lambda one: one.rank)
    alone = known[0].also if diastolic is not None and diastolic < _ALONE_BELOW_MMHG else None
    return replace(worst, also=alone)


def worst_of(findings: Sequence[Finding | None]) -> Finding | None:
    """Return the worst of some findings, the first of equal ones; None if there is none."""
    known = [one for one in findings if one is not None]
    return max(known, key=lambda one: TONES.index(one.tone), default=None)


def _states(state: str) -> tuple[str, ...]:
    return (state, _MORE_GENERAL[state]) if state in _MORE_GENERAL else (state,) if state else ()


def _scale(scales: Sequence[Scale], measure: str, code: str) -> Scale | None:
    of_measure = [one for one in scales if one.measure == measure]
    return next((one for one in of_measure if (one.code == code if code else one.chosen)), None)


def _rows_for(rows: Sequence[ClassRow], whom: Whom) -> list[ClassRow]:
    """Return the rows for a person: those of the state where there are any, else those for everybody."""
    age = whom.age_months
    fitting = [
        row for row in rows if age is not None and row.from_months <= age <= row.until_months and row.sex in ("", whom.sex or "")
    ]
    for state in (*_states(whom.state), ""):
        if of_state := [row for row in fitting if row.state == state]:
            return of_state
    return []


def _finding(row: ClassRow, scale: Scale, confirmed: bool) -> Finding:
    return Finding(
        row.code,
        row.words,
        row.tone,
        row.action,
        scale.title,
        row.source,
        confirmed,
        row.todo,
        row.letter,
        row.again,
        row.rank,
        row.alone,
    )
