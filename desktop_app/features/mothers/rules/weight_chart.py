"""The chart of weight in a pregnancy, as in the mother's book: the corridor is green, every weight is a mark."""

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.core.chart import Axis, Band, Chart, Join, Place, Point, Series, Tick, round_ticks
from desktop_app.core.layout import Number
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from .cards import PregnancyCard, WeightPoint
from .weight_gain import FIRST_WEEKS, TERM_WEEKS, Corridor

TITLE = QT_TRANSLATE_NOOP("Mothers", "Weight in the pregnancy of {name}")
WEEK = QT_TRANSLATE_NOOP("Mothers", "Week of pregnancy")
KILOGRAMS = QT_TRANSLATE_NOOP("Mothers", "Weight, kg")
DAY = QT_TRANSLATE_NOOP("Mothers", "Date")
GAIN = QT_TRANSLATE_NOOP("Mothers", "Gain, kg")
STATE = QT_TRANSLATE_NOOP("Mothers", "Green band")
CORRIDOR = QT_TRANSLATE_NOOP("Mothers", "Usual gain for her weight before")
OUTSIDE = QT_TRANSLATE_NOOP("Mothers", "Outside the green band")
NO_WEIGHT = QT_TRANSLATE_NOOP("Mothers", "No weight is written down yet.")
STAND_IN = QT_TRANSLATE_NOOP("Mothers", "Nobody knows her weight before: her first weight stands in for it.")
UNKNOWN = QT_TRANSLATE_NOOP("Mothers", "Write her height and her weight before the pregnancy: then the usual gain is shown.")
STATES: dict[str, Text] = {
    "below": QT_TRANSLATE_NOOP("Mothers", "Below"),
    "inside": QT_TRANSLATE_NOOP("Mothers", "Inside"),
    "above": QT_TRANSLATE_NOOP("Mothers", "Above"),
}
LAST_WEEK = 42
ROOM_KG = 3
GRAMS = 1000


def weight_chart(card: PregnancyCard, name: Label) -> Chart:
    """Return the chart of one pregnancy; weights of unknown weeks are left out."""
    points = [_point(one, one.weeks) for one in card.weights if one.weeks is not None]
    corridor = _corridor(card.corridor) if card.corridor else ()
    heights = [point.y for point in points] + [y for band in corridor for _x, y in (*band.lower, *band.upper)]
    low, high = (min(heights) - ROOM_KG, max(heights) + ROOM_KG) if heights else (40.0, 80.0)
    notes = [UNKNOWN] if card.corridor is None else [] if card.corridor.is_measured else [STAND_IN]
    return Chart(
        TITLE.fill(name=name),
        Axis(WEEK, 0, LAST_WEEK, [Tick(week, week, is_strong=week == TERM_WEEKS) for week in range(0, LAST_WEEK + 1, 4)]),
        round_ticks(KILOGRAMS, low, high, 8),
        bands=corridor,
        series=(Series("", points, _joins(points)),),
        facts=(DAY, WEEK, KILOGRAMS, GAIN, STATE),
        notes=notes,
        empty="" if points else NO_WEIGHT,
        signs=[("hollow", OUTSIDE)] if any(point.kind == "hollow" for point in points) else (),
    )


def _corridor(corridor: Corridor) -> Sequence[Band]:
    lower: list[Place] = []
    upper: list[Place] = []
    for week in (0, FIRST_WEEKS, TERM_WEEKS, LAST_WEEK):
        low, high = corridor.limits(week)
        lower.append((week, low / GRAMS))
        upper.append((week, high / GRAMS))
    return (Band(lower, upper, "green", CORRIDOR),)


def _point(one: WeightPoint, weeks: int) -> Point:
    gain = None if one.gain_g is None else Number(one.gain_g / GRAMS, 1)
    facts = (one.on, weeks, Number(one.weight_g / GRAMS, 1), gain, STATES.get(one.state, ""))
    return Point(weeks, one.weight_g / GRAMS, "dot" if one.state in ("", "inside") else "hollow", facts)


def _joins(points: Sequence[Point]) -> list[Join]:
    return [Join((one.x, one.y), (next_.x, next_.y)) for one, next_ in pairwise(points)]
