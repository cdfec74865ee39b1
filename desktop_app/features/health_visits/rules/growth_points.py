"""The points of one child on a chart of growth: where they stand and which are joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from desktop_app.core.chart import Join, Kind, Place, Point
from desktop_app.core.period import add_months, completed_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs.growth import GrowthClass

from .child_growth import ChildGrowth, ChildMeasures, divided
from .classes import classify
from .growth import Growth, assess_both, corrected_age_days
from .growth.ages import HEIGHT_FROM_DAY
from .growth_facts import AT_BIRTH, DOUBTFUL, FROM_DUE_DATE, OEDEMA, Judged, exact_age, facts_of
from .growth_lines import Ages, Indicator

LONGEST_GAP_MONTHS = 3
"""Visits that lie further apart are joined by a dashed line (growth.md section 6)."""
OEDEMA_LETTER = QT_TRANSLATE_NOOP("Health visits", "E")


@dataclass(frozen=True, slots=True)
class Plotted:
    """One measurement on a chart; ``corrected`` is the mark of the age counted from the due date."""

    on: date
    age_days: int
    point: Point
    is_doubtful: bool
    corrected: Point | None


def plotted(
    child: ChildGrowth, indicator: Indicator, ages: Ages, by_due_date: bool = True, classes: Sequence[GrowthClass] = ()
) -> list[Plotted]:
    """Return the child's points of one indicator within ``ages``, in order of date.

    Args:
        by_due_date: a child born early also gets a cross at the age counted from the due date.
        classes: those of the pack, so that each point says its class.
    """
    if child.birth is None:
        return []
    plotter = _Plotter(child, child.birth, indicator, classes)
    first = max(ages.first_day, indicator.from_day)
    made = [plotter.plot(measures, by_due_date) for measures in child.measured if measures.on >= child.birth]
    return [one for one in made if one is not None and first <= one.age_days <= ages.last_day]


def joins(points: Sequence[Plotted], indicator: Indicator) -> list[Join]:
    """Return the lines between points; a cross is tied to its point by a thin one.

    Doubtful points are left out, and length is not joined to height. Gaps of over three months are dashed.
    """
    made = [Join(_place(one.corrected), _place(one.point), weight="thin") for one in points if one.corrected]
    for before, after in pairwise([one for one in points if not one.is_doubtful]):
        if indicator.steps_at_two and before.age_days < HEIGHT_FROM_DAY <= after.age_days:
            continue
        far = after.on > add_months(before.on, LONGEST_GAP_MONTHS)
        made.append(Join(_place(before.point), _place(after.point), "dashed" if far else "solid", "bold"))
    return made


@dataclass(frozen=True, slots=True)
class _Plotter:
    """Puts measurements of one child into places on one chart."""

    child: ChildGrowth
    birth: date
    indicator: Indicator
    classes: Sequence[GrowthClass]

    def plot(self, measures: ChildMeasures, by_due_date: bool) -> Plotted | None:
        """Return a measurement in its place; None if something of it was not taken."""
        days = (measures.on - self.birth).days
        growth, by_cross = assess_both(measures.measured(self.child.sex, days), self.child.gestation_weeks)
        place = self._where(measures, growth, days)
        if place is None:
            return None
        flag = bool(getattr(growth, f"{self.indicator.score}_flag"))
        swollen = measures.oedema and self.indicator.weighed
        remark = OEDEMA if swollen else DOUBTFUL if flag else AT_BIRTH if measures.at_birth else ""
        age = exact_age(self.birth, measures.on, self.child.is_estimated)
        judged = Judged(age, self._score(growth), self._class(measures, growth), remark)
        kind: Kind = "letter" if swollen else "hollow" if flag else "dot"
        facts = facts_of(self.indicator, measures, place, judged)
        point = Point(*place, kind, facts, OEDEMA_LETTER if swollen else "")
        cross = self._cross(measures, days, by_cross, place[1]) if by_due_date and by_cross is not None else None
        return Plotted(measures.on, days, point, flag, cross)

    def _cross(self, measures: ChildMeasures, days: int, growth: Growth, y: float) -> Point | None:
        moved = corrected_age_days(days, self.child.gestation_weeks)
        if moved is None or self.indicator.code == "wfl":
            return None
        age = exact_age(measures.on - timedelta(days=moved), measures.on, self.child.is_estimated)
        judged = Judged(age, self._score(growth), remark=FROM_DUE_DATE)
        return Point(float(moved), y, "cross", facts_of(self.indicator, measures, (moved, y), judged))

    def _where(self, measures: ChildMeasures, growth: Growth, days: int) -> Place | None:
        values = {
            "wfa": divided(measures.weight_g, 1000),
            "lhfa": growth.corrected_cm,
            "wfl": divided(measures.weight_g, 1000),
            "bmifa": growth.bmi,
            "hcfa": divided(measures.head_mm, 10),
            "acfa": divided(measures.arm_mm, 10),
        }
        x = growth.corrected_cm if self.indicator.code == "wfl" else float(days)
        y = values[self.indicator.code]
        return None if x is None or y is None else (x, y)

    def _score(self, growth: Growth) -> float | None:
        score: float | None = getattr(growth, f"{self.indicator.score}_z")
        return score

    def _class(self, measures: ChildMeasures, growth: Growth) -> Label:
        """Return the pack's words for the score; an arm is judged by its centimetres."""
        index = self.indicator.index
        value = divided(measures.arm_mm, 10) if index == "arm" else self._score(growth)
        flag = bool(getattr(growth, f"{self.indicator.score}_flag"))
        found = classify(self.classes, index, value, flag, completed_months(self.birth, measures.on))
        return found.words if found else ""


def _place(point: Point) -> Place:
    return point.x, point.y
