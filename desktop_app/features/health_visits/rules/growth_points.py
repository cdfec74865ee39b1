"""The points of one child on a chart of growth: where they stand, what is said of them, which are joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from desktop_app.core.chart import Join, Place, Point, Value
from desktop_app.core.layout import Number
from desktop_app.core.period import add_months, completed_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from .growth import Growth, Measured, assess_both, corrected_age_days
from .growth.ages import HEIGHT_FROM_DAY
from .growth.preterm import TERM_WEEKS
from .growth_lines import Ages, Indicator
from .positions import LYING, STANDING

LONGEST_GAP_MONTHS = 3
"""Visits that lie further apart are joined by a dashed line (growth.md section 6)."""
YEARS_FROM_MONTH = 60

DATE = QT_TRANSLATE_NOOP("Health visits", "Date")
AGE = QT_TRANSLATE_NOOP("Health visits", "Age")
SCORE = QT_TRANSLATE_NOOP("Health visits", "z-score")
AS_MEASURED = QT_TRANSLATE_NOOP("Health visits", "As measured")
REMARK = QT_TRANSLATE_NOOP("Health visits", "Remark")
WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Weight (kg)")
SIZE = QT_TRANSLATE_NOOP("Health visits", "Length or height (cm)")

_DAYS = QT_TRANSLATE_NOOP("Health visits", "{n} days")
_MONTHS = QT_TRANSLATE_NOOP("Health visits", "{n} months")
_YEARS = QT_TRANSLATE_NOOP("Health visits", "{n} years")
_TWO_PARTS = QT_TRANSLATE_NOOP("Health visits", "{more}, {less}")
_ABOUT = QT_TRANSLATE_NOOP("Health visits", "≈ {age}")
_CM = QT_TRANSLATE_NOOP("Health visits", "{value} cm")
_LYING = QT_TRANSLATE_NOOP("Health visits", "{value} cm, lying")
_STANDING = QT_TRANSLATE_NOOP("Health visits", "{value} cm, standing")
_DOUBTFUL = QT_TRANSLATE_NOOP("Health visits", "Hardly possible: check it")
_OEDEMA = QT_TRANSLATE_NOOP("Health visits", "Swollen feet: no z-score")
_AT_BIRTH = QT_TRANSLATE_NOOP("Health visits", "At birth")
_DUE = QT_TRANSLATE_NOOP("Health visits", "Age counted from the due date")
OEDEMA_LETTER = QT_TRANSLATE_NOOP("Health visits", "E")


@dataclass(frozen=True, slots=True)
class ChildMeasures:
    """What was measured of a child on one day: grams and millimetres, None for what was not."""

    on: date
    weight_g: int | None = None
    length_height_mm: int | None = None
    position: str | None = None
    head_mm: int | None = None
    arm_mm: int | None = None
    oedema: bool = False
    at_birth: bool = False


@dataclass(frozen=True, slots=True)
class ChildGrowth:
    """A child as charts need it.

    Attributes:
        name: "" for an empty card.
        sex: "F", "M" or None; without it there are no lines.
        birth: the day to count from; None if nothing is known of it.
        is_estimated: the birth date is a guess, so that ages are about right only.
        measured: in order of date.
    """

    name: Label
    sex: str | None
    birth: date | None
    is_estimated: bool = False
    gestation_weeks: int | None = None
    measured: Sequence[ChildMeasures] = ()

    @property
    def is_early(self) -> bool:
        """Return True for a child born before 37 weeks, whose age is also counted from the due date."""
        return self.gestation_weeks is not None and self.gestation_weeks < TERM_WEEKS


@dataclass(frozen=True, slots=True)
class Plotted:
    """One measurement on a chart; ``corrected`` is the mark of the age counted from the due date."""

    on: date
    age_days: int
    point: Point
    is_doubtful: bool
    corrected: Point | None


def facts_titles(indicator: Indicator) -> tuple[Label, ...]:
    """Return the titles of the facts that each point carries."""
    if indicator.code == "wfl":
        return (DATE, AGE, SIZE, WEIGHT, SCORE, AS_MEASURED, REMARK)
    return (DATE, AGE, indicator.measure, SCORE, AS_MEASURED, REMARK)


def plotted(child: ChildGrowth, indicator: Indicator, ages: Ages, by_due_date: bool = True) -> list[Plotted]:
    """Return the child's points of one indicator within ``ages``, in order of date.

    Args:
        by_due_date: a child born early also gets a cross at the age counted from the due date.
    """
    if child.birth is None:
        return []
    found = []
    for measures in child.measured:
        days = (measures.on - child.birth).days
        if max(ages.first_day, indicator.from_day) <= days <= ages.last_day:
            made = _plot(child, measures, days, indicator, ages, by_due_date)
            if made is not None:
                found.append(made)
    return found


def joins(points: Sequence[Plotted], indicator: Indicator) -> list[Join]:
    """Return the lines between points; a cross is tied to its point by a thin one.

    Doubtful points are left out, and length is not joined to height. Gaps of over three months are dashed.
    """
    made = [
        Join((one.corrected.x, one.corrected.y), (one.point.x, one.point.y), weight="thin") for one in points if one.corrected
    ]
    for before, after in pairwise([one for one in points if not one.is_doubtful]):
        if indicator.steps_at_two and before.age_days < HEIGHT_FROM_DAY <= after.age_days:
            continue
        far = after.on > add_months(before.on, LONGEST_GAP_MONTHS)
        made.append(Join(_place(before.point), _place(after.point), "dashed" if far else "solid", "bold"))
    return made


def exact_age(birth: date, on: date, is_estimated: bool = False) -> Text:
    """Return the age to the day: "13 months, 4 days"; in years and months from five years on."""
    months = completed_months(birth, on)
    days = (on - add_months(birth, months)).days
    if months >= YEARS_FROM_MONTH:
        words = _parts(_YEARS.of(months // 12), _MONTHS.of(months % 12), months % 12)
    elif months:
        words = _parts(_MONTHS.of(months), _DAYS.of(days), days)
    else:
        words = _DAYS.of(days)
    return _ABOUT.fill(age=words) if is_estimated else words


def _parts(more: Text, less: Text, count: int) -> Text:
    return _TWO_PARTS.fill(more=more, less=less) if count else more


def _plot(
    child: ChildGrowth, measures: ChildMeasures, days: int, indicator: Indicator, ages: Ages, by_due_date: bool
) -> Plotted | None:
    assert child.birth is not None  # noqa: S101 - its caller has looked
    by_age, moved = assess_both(_measured(child.sex, days, measures), child.gestation_weeks)
    place = _where(indicator, measures, by_age, days)
    if place is None:
        return None
    score, flag = getattr(by_age, f"{indicator.score}_z"), bool(getattr(by_age, f"{indicator.score}_flag"))
    swollen = measures.oedema and indicator.weighed
    remark = _OEDEMA if swollen else _DOUBTFUL if flag else _AT_BIRTH if measures.at_birth else ""
    age = exact_age(child.birth, measures.on, child.is_estimated)
    facts = _facts(indicator, measures, by_age, place, (age, score, remark))
    kind = "letter" if swollen else "hollow" if flag else "dot"
    point = Point(*place, kind, facts, OEDEMA_LETTER if swollen else "")  # type: ignore[arg-type]
    corrected = None
    if by_due_date and moved is not None and indicator.code != "wfl":
        corrected = _cross(child, measures, days, indicator, moved, place)
        if corrected is not None and not ages.first_day <= corrected.x:
            corrected = None
    return Plotted(measures.on, days, point, flag, corrected)


def _cross(
    child: ChildGrowth, measures: ChildMeasures, days: int, indicator: Indicator, growth: Growth, place: Place
) -> Point | None:
    moved = corrected_age_days(days, child.gestation_weeks)
    if moved is None:
        return None
    due = measures.on - timedelta(days=moved)
    age = exact_age(due, measures.on, child.is_estimated)
    score = getattr(growth, f"{indicator.score}_z")
    return Point(float(moved), place[1], "cross", _facts(indicator, measures, growth, place, (age, score, _DUE)))


def _measured(sex: str | None, days: int, measures: ChildMeasures) -> Measured:
    return Measured(
        sex,
        days,
        None,
        _divided(measures.weight_g, 1000),
        _divided(measures.length_height_mm, 10),
        measures.position,
        _divided(measures.head_mm, 10),
        _divided(measures.arm_mm, 10),
        measures.oedema,
    )


def _where(indicator: Indicator, measures: ChildMeasures, growth: Growth, days: int) -> Place | None:
    """Return the place of a measurement, None if something of it was not taken."""
    values = {
        "wfa": _divided(measures.weight_g, 1000),
        "lhfa": growth.corrected_cm,
        "wfl": _divided(measures.weight_g, 1000),
        "bmifa": growth.bmi,
        "hcfa": _divided(measures.head_mm, 10),
        "acfa": _divided(measures.arm_mm, 10),
    }
    x = growth.corrected_cm if indicator.code == "wfl" else float(days)
    y = values[indicator.code]
    return None if x is None or y is None else (x, y)


def _facts(
    indicator: Indicator, measures: ChildMeasures, growth: Growth, place: Place, about: tuple[Text, float | None, Label]
) -> list[Value]:
    age, score, remark = about
    z = None if score is None else Number(score, 2)
    if indicator.code == "wfl":
        return [measures.on, age, Number(place[0], 1), _kilograms(measures.weight_g), z, _raw(measures), remark]
    value = _kilograms(measures.weight_g) if indicator.code == "wfa" else Number(place[1], 1)
    raw = _raw(measures) if indicator.code in ("lhfa", "bmifa") else ""
    return [measures.on, age, value, z, raw, remark]


def _raw(measures: ChildMeasures) -> Label:
    if measures.length_height_mm is None:
        return ""
    words = {LYING: _LYING, STANDING: _STANDING}.get(measures.position or "", _CM)
    return words.fill(value=measures.length_height_mm / 10)


def _kilograms(grams: int | None) -> Value:
    return None if grams is None else Number(grams / 1000, 2 if grams % 100 else 1)


def _divided(amount: int | None, by: int) -> float | None:
    return None if amount is None else amount / by


def _place(point: Point) -> Place:
    return point.x, point.y
