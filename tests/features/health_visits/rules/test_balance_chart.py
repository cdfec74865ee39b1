"""The balance of a year."""

from desktop_app.core.period import Month
from desktop_app.features.health_visits.rules.balance_chart import COLUMNS, NOTHING, balance_chart


def test_each_month_with_figures_has_four_columns_that_say_what_they_are():
    chart = balance_chart(2026, {9: {"S": 12, "K": 10, "D": 8, "N": 5}, 10: {"S": 13, "K": 11, "D": 9, "N": 7}})
    assert [[(point.x, point.y) for point in bars.points] for bars in chart.bars] == [
        [(9, 12), (10, 13)],
        [(9, 10), (10, 11)],
        [(9, 8), (10, 9)],
        [(9, 5), (10, 7)],
    ]
    assert chart.bars[2].points[0].facts == (Month(2026, 9), COLUMNS[2][1], 8)
    assert (chart.y.first, chart.y.last >= 13, len(chart.x.ticks), chart.empty) == (0, True, 12, "")


def test_columns_are_told_apart_without_colour():
    fills = [bars.fill for bars in balance_chart(2026, {}).bars]
    assert len(set(fills)) == len(fills)


def test_a_year_in_which_nobody_was_weighed_says_so():
    assert balance_chart(2026, {1: {"S": 12, "K": 0, "D": 0, "N": 0}}).empty == NOTHING
