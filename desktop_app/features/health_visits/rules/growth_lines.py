"""Which charts of growth there are, their ages, and the lines of WHO on them.

Sources: WHO Child Growth Standards 2006 and Reference 2007; the sets of ages, the grid of months and the lines
-3, -2, 0, +2, +3 are those of WHO's training course (growth.md section 6).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.core.chart import Place, Tick
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .growth import line
from .growth.ages import DAYS_PER_MONTH, HEIGHT_FROM_DAY

LINES_Z = (-3, -2, -1, 0, 1, 2, 3)
STEPS = ((28, 1), (91, 7), (1826, 15))
"""Until that day, a point of a line stands every so many days: lines bend most in the first weeks (growth.md section 6)."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One kind of chart.

    Attributes:
        code: "wfa", "lhfa", "wfl", "bmifa", "hcfa" or "acfa".
        measure: title of the y axis, with its unit.
        score: name of the z-score in ``rules.growth.Growth``, without its ending.
        index: what the classes of a pack call it.
        from_day: the standard begins here.
        until_month: the standard ends here, in completed months.
        steps_at_two: length until day 730 and height from 731 on, with a visible step.
        weighed: a weight is part of it, so that swollen feet are marked.
    """

    code: str
    title: Text
    measure: Text
    score: str
    index: str
    from_day: int = 0
    until_month: int = 60
    steps_at_two: bool = False
    weighed: bool = False


@dataclass(frozen=True, slots=True)
class Ages:
    """The ages that one chart shows, in months; ``grid`` months lie between two lines of its grid."""

    code: str
    title: Text
    first: int
    last: int
    grid: int = 1

    @property
    def first_day(self) -> int:
        """Return the first day that belongs to these ages."""
        return 0 if self.first == 0 else int(self.first * DAYS_PER_MONTH) + 1

    @property
    def last_day(self) -> int:
        """Return the last day that belongs to these ages."""
        return int(self.last * DAYS_PER_MONTH)

    @property
    def standard(self) -> str:
        """Return "2006" or "2007"."""
        return "2007" if self.first >= 60 else "2006"


_KG = QT_TRANSLATE_NOOP("Health visits", "Weight (kg)")
_CM = QT_TRANSLATE_NOOP("Health visits", "Length or height (cm)")
_BMI = QT_TRANSLATE_NOOP("Health visits", "Body mass index (kg/m²)")
_HEAD = QT_TRANSLATE_NOOP("Health visits", "Head (cm)")
_ARM = QT_TRANSLATE_NOOP("Health visits", "Arm (cm)")

INDICATORS: Mapping[str, Indicator] = {
    made.code: made
    for made in (
        Indicator(
            "wfa", QT_TRANSLATE_NOOP("Health visits", "Weight for age"), _KG, "weight", "wfa", until_month=120, weighed=True
        ),
        Indicator(
            "lhfa",
            QT_TRANSLATE_NOOP("Health visits", "Length or height for age"),
            _CM,
            "length",
            "hfa",
            until_month=228,
            steps_at_two=True,
        ),
        Indicator(
            "wfl", QT_TRANSLATE_NOOP("Health visits", "Weight for length or height"), _KG, "weight_length", "wfl", weighed=True
        ),
        Indicator(
            "bmifa",
            QT_TRANSLATE_NOOP("Health visits", "Body mass index for age"),
            _BMI,
            "bmi",
            "bmi",
            until_month=228,
            steps_at_two=True,
            weighed=True,
        ),
        Indicator("hcfa", QT_TRANSLATE_NOOP("Health visits", "Head for age"), _HEAD, "head", "head"),
        Indicator("acfa", QT_TRANSLATE_NOOP("Health visits", "Arm for age"), _ARM, "arm", "arm", from_day=91),
    )
}
AGES: Mapping[str, Ages] = {
    made.code: made
    for made in (
        Ages("0-6", QT_TRANSLATE_NOOP("Health visits", "0 to 6 months"), 0, 6),
        Ages("0-24", QT_TRANSLATE_NOOP("Health visits", "0 to 24 months"), 0, 24),
        Ages("24-60", QT_TRANSLATE_NOOP("Health visits", "24 to 60 months"), 24, 60),
        Ages("0-60", QT_TRANSLATE_NOOP("Health visits", "0 to 60 months"), 0, 60, 3),
        Ages("60-228", QT_TRANSLATE_NOOP("Health visits", "5 to 19 years"), 60, 228, 12),
    )
}
BY_LENGTH: Mapping[str, tuple[str, float, float]] = {"0-24": ("wfl", 45.0, 110.0), "24-60": ("wfh", 65.0, 120.0)}
"""Weight for length or height: ages -> (table, first and last centimetre)."""


def ages_of(indicator: str) -> Sequence[Ages]:
    """Return the ages that an indicator can be shown for, youngest first."""
    if indicator == "wfl":
        return [AGES[code] for code in BY_LENGTH]
    until = INDICATORS[indicator].until_month
    return [ages for ages in AGES.values() if ages.first < until]


OLDEST_DAYS = AGES["60-228"].last_day
CARD_AGES = ("0-24", "24-60", "0-60")
"""Ages of the growth card: its two halves as printed, and both together."""


def usual_ages(indicator: str, age_days: int | None) -> Ages:
    """Return the ages that a child of this age is shown on: the growth card's halves, then those of school age."""
    choice = ages_of(indicator)
    if age_days is None or age_days < HEIGHT_FROM_DAY:
        return AGES["0-24"]
    last = choice[-1]
    return last if last.standard == "2007" and age_days > AGES["24-60"].last_day else AGES["24-60"]


@cache
def who_lines(indicator: str, sex: str, ages: str, z: float) -> Sequence[Sequence[Place]]:
    """Return one line of equal z as polylines: two where length gives way to height, else one, none outside of the tables.

    x is the age in days, or the length in cm for "wfl"; y is in the unit of the indicator.
    """
    if indicator == "wfl":
        table, start, end = BY_LENGTH[ages]
        return [[(x / 10, y) for x, y in line("2006", table, sex, z, round(start * 10), round(end * 10), 10)]]
    shown = AGES[ages]
    if shown.standard == "2007":
        until = min(shown.last, INDICATORS[indicator].until_month)
        return [[(x * DAYS_PER_MONTH, y) for x, y in line("2007", indicator, sex, z, shown.first, until, 3)]]
    spans = [(shown.first_day, shown.last_day)]
    if INDICATORS[indicator].steps_at_two and shown.first_day < HEIGHT_FROM_DAY <= shown.last_day:
        spans = [(shown.first_day, HEIGHT_FROM_DAY - 1), (HEIGHT_FROM_DAY, shown.last_day)]
    return [points for first, last in spans if (points := _by_day(indicator, sex, z, first, last))]


def grid(ages: Ages, last_month: int) -> list[Tick]:
    """Return the grid of an age axis in days: each month, or fewer; whole years bolder, written in years from five on."""
    months = range(ages.first, last_month + 1, ages.grid)
    label = 12 if ages.standard == "2007" else 1
    return [Tick(month * DAYS_PER_MONTH, month // label, is_strong=month % 12 == 0 and label == 1) for month in months]


def _by_day(indicator: str, sex: str, z: float, first: int, last: int) -> list[Place]:
    found: dict[int, float] = {}
    for until, step in STEPS:
        end = min(last, until)
        if first < end:
            found.update(line("2006", indicator, sex, z, first, end, step))
            first = end
    return [(float(x), y) for x, y in found.items()]
