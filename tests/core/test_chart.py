"""Charts as data, and where their parts stand on any surface."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.chart import Axis, Band, Bars, Break, Chart, Join, Line, Point, Series, Tick, count_axis, round_ticks
from desktop_app.core.chart.words import Table, said, table
from desktop_app.core.language import language
from desktop_app.core.layout import Number
from tests.core.drawn import drawn

MONTHS = Axis("Age (months)", 0, 24, [Tick(n, n, is_strong=n % 12 == 0) for n in range(25)])
KILOGRAMS = Axis("Weight (kg)", 0, 20, [Tick(n, n) for n in range(0, 21, 2)])
POINTS = [
    Point(6, 7.5, facts=(date(2026, 3, 1), Number(7.5, 1), "")),
    Point(9, 30, "hollow", (date(2026, 6, 1), Number(30, 1), "Check")),
    Point(2, 5, "letter", (date(2025, 11, 1), Number(5, 1), ""), "E"),
]
GROWTH = Chart(
    "Weight for age",
    MONTHS,
    KILOGRAMS,
    bands=(Band([(0, 2), (24, 8)], [(0, 5), (24, 17)], "green"),),
    lines=(Line([(0, 2), (24, 8)], label=-3), Line([(0, 3), (24, 8.1)], "red", "dashed", label=-2)),
    series=(Series("", POINTS, [Join((2, 5), (6, 7.5), "dashed")]),),
    breaks=(Break(12, "standing"),),
    facts=("Date", "Weight (kg)", "Remark"),
    notes=("A note of several words that is long enough for two lines of a narrow chart",),
    signs=(("hollow", "check it"), ("letter", "swollen")),
)


@pytest.mark.parametrize(
    ("low", "high", "first", "last", "labels"),
    [(2.1, 17.0, 2, 18, 9), (11.2, 21.4, 11, 22, 12), (45, 94, 45, 95, 11), (0.2, 0.9, 0.2, 0.9, 8), (5, 5, 5, 5, 2)],
)
def test_an_axis_begins_and_ends_at_round_numbers_around_the_values(low, high, first, last, labels):
    axis = round_ticks("kg", low, high)
    assert axis.first == pytest.approx(first) and axis.last == pytest.approx(last)
    assert axis.first <= low + 1e-9 and axis.last >= high - 1e-9 and axis.last > axis.first
    assert len(axis.ticks) == labels


@pytest.mark.parametrize(("heights", "last"), [([], 1), ([0], 1), ([3], 3), ([17, 9], 20), ([112], 120), ([1000], 1000)])
def test_counted_things_stand_on_whole_numbers_from_zero(heights, last):
    axis = count_axis("children", heights)
    assert (axis.first, axis.last) == (0, last)
    assert all(isinstance(tick.label, int) for tick in axis.ticks)


def test_marks_are_walked_through_in_the_order_of_x():
    assert [point.x for point in GROWTH.marks()] == [2, 6, 9]


def test_facts_and_table_say_the_same_and_leave_out_what_is_empty():
    spoken = language("sv")
    assert said(GROWTH, POINTS[0], spoken) == [("Date", "2026-03-01"), ("Weight (kg)", "7,5")]
    behind = table(GROWTH, spoken)
    assert behind.heads == ["Date", "Weight (kg)", "Remark"] and behind.numeric == [False, True, False]
    assert behind.rows[2] == ["2026-06-01", "30,0", "Check"]
    bare = replace(GROWTH, series=(Series("", POINTS[:1]),))
    assert table(bare, spoken) == Table(["Date", "Weight (kg)"], [["2026-03-01", "7,5"]], [False, True])


def test_a_minus_stays_before_its_number_in_a_right_to_left_line():
    chart = replace(GROWTH, facts=("z-score",), series=(Series("", [Point(1, 2, facts=(Number(-0.41, 2),))]),))
    arabic = language("ar")
    (_title, value), *_none = said(chart, chart.marks()[0], arabic)
    assert value == "\N{LEFT-TO-RIGHT ISOLATE}−0.41\N{POP DIRECTIONAL ISOLATE}" == table(chart, arabic).rows[0][0]
    assert said(chart, chart.marks()[0], language("id")) == [("z-score", "−0,41")]


def test_points_stand_where_the_axes_say():
    _sheet, plot = drawn(GROWTH)
    assert plot.x(0) == plot.left and plot.x(24) == plot.right
    assert (plot.y(0), plot.y(20)) == pytest.approx((plot.bottom, plot.top))
    second = plot.marks()[1]
    assert (second.x, second.y) == (plot.x(6), plot.y(7.5))
    assert 0 < plot.left < plot.right < plot.width and 0 < plot.top < plot.bottom < plot.height


def test_a_point_above_the_chart_is_an_arrow_head_at_its_edge():
    sheet, plot = drawn(GROWTH)
    high = plot.marks()[2]
    assert high.outside == 1 and high.y == plot.top
    assert not any(x == high.x for x, *_rest in sheet.circles)


def test_a_point_before_the_ages_shown_is_no_mark():
    _sheet, plot = drawn(replace(GROWTH, x=Axis("Age", 5, 24)))
    assert [mark.point.x for mark in plot.marks()] == [6, 9]


def test_marks_differ_by_their_form_and_not_by_colour_alone():
    sheet, plot = drawn(GROWTH)
    filled = [fill for x, y, fill, _edge in sheet.circles if (x, y) == (plot.x(6), plot.y(7.5))]
    assert filled == ["blue"] and "E" in sheet.words()


@pytest.mark.parametrize(("width", "stride"), [(700, 1), (180, 2), (120, 4)])
def test_where_room_is_missing_every_second_or_fourth_month_is_named(width, stride):
    sheet, plot = drawn(GROWTH, width=width)
    foot = [int(text) for text, _x, y, anchor, figure in sheet.texts if y > plot.bottom and anchor == "middle" and figure]
    assert foot == list(range(0, 25, stride))


@pytest.mark.parametrize(("height", "stride"), [(350, 1), (110, 2), (80, 5)])
def test_in_a_low_chart_every_second_or_fifth_height_is_named(height, stride):
    sheet, plot = drawn(replace(GROWTH, bands=(), notes=(), signs=()), height=height)
    side = [int(text) for text, x, _y, anchor, figure in sheet.texts if x < plot.left and anchor == "right" and figure]
    assert side == list(range(0, 21, 2 * stride))


def test_labels_of_lines_that_end_close_together_do_not_cover_each_other():
    sheet, plot = drawn(GROWTH)
    heights = [y for text, x, y, _anchor, _figure in sheet.texts if x > plot.right]
    assert len(heights) == 2 and abs(heights[0] - heights[1]) >= 7


def test_notes_break_into_lines_in_narrow_charts_also_without_blanks():
    sheet, _plot = drawn(GROWTH, width=150)
    assert not any("A note of several words that is long enough for two lines" in words for words in sheet.words())
    chinese = replace(GROWTH, notes=("世界卫生组织的标准线，右边的数字是标准差" * 3,))
    sheet, _plot = drawn(chinese, width=150, code="zh")
    assert all(len(words) <= 47 for words in sheet.words())


def test_in_arabic_words_begin_at_the_right_and_time_still_runs_to_the_right():
    sheet, plot = drawn(GROWTH, code="ar")
    assert plot.x(1) < plot.x(2)
    title = next(found for found in sheet.texts if found[0] == "Weight for age")
    assert title[1] > plot.right - 30 and title[3] == "right"


def test_a_line_with_a_title_is_explained_by_its_own_stroke():
    titled = replace(GROWTH, lines=(Line([(0, 2), (24, 8)], "red", "dashed", "bold", -3, "Red line"),))
    sheet, plot = drawn(titled)
    assert "Red line" in sheet.words()
    below = [style for points, ink, _width, style in sheet.lines if ink == "red" and points[0][1] > plot.bottom]
    assert below == ["dashed"]


def test_columns_stand_side_by_side_within_their_month():
    months = Axis("Month", 0.5, 2.5, [Tick(1, "Jan"), Tick(2, "Feb")])
    bars = tuple(
        Bars(title, [Point(1, high), Point(2, high + 1)], ink, fill)
        for title, ink, fill, high in (("S", "blue", "solid", 9), ("K", "green", "striped", 7), ("D", "orange", "empty", 0))
    )
    sheet, plot = drawn(Chart("SKDN", months, count_axis("children", [10]), bars=bars))
    marks = plot.marks()
    assert [mark.point.y for mark in marks] == [9, 7, 0, 10, 8, 1]
    edges = [mark.x - mark.half_width for mark in marks[:3]] + [marks[2].x + marks[2].half_width]
    assert edges == sorted(edges) and edges[0] > plot.x(0.5) and edges[-1] < plot.x(1.5)
    assert {"S", "K", "D"} <= set(sheet.words())
    assert len([ink for _points, ink in sheet.shapes if ink == "blue"]) == 3  # two columns and the sign


def test_a_chart_without_marks_says_why():
    sheet, _plot = drawn(replace(GROWTH, series=(), empty="Nothing was measured"))
    assert "Nothing was measured" in sheet.words()
    sheet, _plot = drawn(replace(GROWTH, empty="Nothing was measured"))
    assert "Nothing was measured" not in sheet.words()
