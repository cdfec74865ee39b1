"""What is said of a point on a chart of growth: under the pointer, to a screen reader, in the table behind."""

from datetime import date
from typing import NamedTuple

from desktop_app.core.chart import Place, Value
from desktop_app.core.layout import Number
from desktop_app.core.period import add_months, completed_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from .child_growth import ChildMeasures
from .growth_lines import Indicator
from .positions import LYING, STANDING

YEARS_FROM_MONTH = 60

DATE = QT_TRANSLATE_NOOP("Health visits", "Date")
AGE = QT_TRANSLATE_NOOP("Health visits", "Age")
SCORE = QT_TRANSLATE_NOOP("Health visits", "z-score")
CLASS = QT_TRANSLATE_NOOP("Health visits", "Class")
AS_MEASURED = QT_TRANSLATE_NOOP("Health visits", "As measured")
REMARK = QT_TRANSLATE_NOOP("Health visits", "Remark")
WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Weight (kg)")
SIZE = QT_TRANSLATE_NOOP("Health visits", "Length or height (cm)")

DOUBTFUL = QT_TRANSLATE_NOOP("Health visits", "Hardly possible: check it")
OEDEMA = QT_TRANSLATE_NOOP("Health visits", "Swollen feet: no z-score")
AT_BIRTH = QT_TRANSLATE_NOOP("Health visits", "At birth")
FROM_DUE_DATE = QT_TRANSLATE_NOOP("Health visits", "Age counted from the due date")

_DAYS = QT_TRANSLATE_NOOP("Health visits", "{n} days")
_MONTHS = QT_TRANSLATE_NOOP("Health visits", "{n} months")
_YEARS = QT_TRANSLATE_NOOP("Health visits", "{n} years")
_TWO_PARTS = QT_TRANSLATE_NOOP("Health visits", "{more}, {less}")
_ABOUT = QT_TRANSLATE_NOOP("Health visits", "≈ {age}")
_CM = QT_TRANSLATE_NOOP("Health visits", "{value} cm")
_LYING = QT_TRANSLATE_NOOP("Health visits", "{value} cm, lying")
_STANDING = QT_TRANSLATE_NOOP("Health visits", "{value} cm, standing")


class Judged(NamedTuple):
    """What was made of a measurement: exact age, z-score, class of the pack, and a remark."""

    age: Text
    score: float | None = None
    found: Label = ""
    remark: Label = ""


def facts_titles(indicator: Indicator) -> tuple[Label, ...]:
    """Return the titles of the facts that each point carries."""
    measures: tuple[Label, ...] = (SIZE, WEIGHT) if indicator.code == "wfl" else (indicator.measure,)
    return (DATE, AGE, *measures, SCORE, CLASS, AS_MEASURED, REMARK)


def facts_of(indicator: Indicator, measures: ChildMeasures, place: Place, judged: Judged) -> list[Value]:
    """Return the facts of a point that stands at ``place``, one for each title."""
    x, y = place
    value: Value = _kilograms(measures.weight_g) if indicator.code in ("wfa", "wfl") else Number(y, 1)
    values = [Number(x, 1), value] if indicator.code == "wfl" else [value]
    score = None if judged.score is None else Number(judged.score, 2)
    raw = _as_measured(measures) if indicator.code in ("lhfa", "wfl", "bmifa") else ""
    return [measures.on, judged.age, *values, score, judged.found, raw, judged.remark]


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


def _as_measured(measures: ChildMeasures) -> Label:
    if measures.length_height_mm is None:
        return ""
    words = {LYING: _LYING, STANDING: _STANDING}.get(measures.position or "", _CM)
    return words.fill(value=measures.length_height_mm / 10)


def _kilograms(grams: int | None) -> Value:
    return None if grams is None else Number(grams / 1000, 2 if grams % 100 else 1)
