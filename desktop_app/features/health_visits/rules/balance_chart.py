"""The balance of a year (balok SKDN): four columns a month, each within the one before it.

S children live here, K of them hold a growth card, D were weighed, N gained weight. What is missing between two columns
is what the post works on: cards, attendance, growth.
"""

from collections.abc import Mapping, Sequence

from desktop_app.core.chart import Axis, Bars, Chart, Fill, Ink, Point, Tick, count_axis
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Health visits", "The weighing months of {year}")
MONTH = QT_TRANSLATE_NOOP("Health visits", "Month")
CHILDREN = QT_TRANSLATE_NOOP("Health visits", "Children")
FIGURE = QT_TRANSLATE_NOOP("Health visits", "Figure")
NOTHING = QT_TRANSLATE_NOOP("Health visits", "Nobody was weighed in this year.")
COLUMNS: Sequence[tuple[str, Text, Ink, Fill]] = (
    ("S", QT_TRANSLATE_NOOP("Health visits", "S: live here"), "grey", "empty"),
    ("K", QT_TRANSLATE_NOOP("Health visits", "K: have a growth card"), "blue", "dotted"),
    ("D", QT_TRANSLATE_NOOP("Health visits", "D: weighed"), "orange", "striped"),
    ("N", QT_TRANSLATE_NOOP("Health visits", "N: gained weight"), "green", "solid"),
)
MONTHS = 12


def balance_chart(year: int, counts: Mapping[int, Mapping[str, int]]) -> Chart:
    """Return the chart of a year; ``counts`` holds, for each month 1-12 that has figures, how many S, K, D and N are."""
    bars = [
        Bars(title, [_point(year, month, title, found[code]) for month, found in sorted(counts.items())], ink, fill)
        for code, title, ink, fill in COLUMNS
    ]
    heights = [found[code] for found in counts.values() for code, *_ in COLUMNS]
    return Chart(
        TITLE.fill(year=str(year)),
        Axis(MONTH, 0.5, MONTHS + 0.5, [Tick(month, month) for month in range(1, MONTHS + 1)]),
        count_axis(CHILDREN, heights),
        bars=bars,
        facts=(MONTH, FIGURE, CHILDREN),
        empty="" if any(found["D"] for found in counts.values()) else NOTHING,
    )


def _point(year: int, month: int, title: Text, count: int) -> Point:
    return Point(month, count, facts=(Month(year, month), title, count))
