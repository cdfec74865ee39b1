"""A chart on the screen, by keys and with the mouse."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop_app.core.chart import Axis, Bars, Chart, Line, Point, Series, Tick, count_axis
from desktop_app.core.language import language
from desktop_app.core.layout import Number
from desktop_app.ui.chart import ChartView
from desktop_app.ui.theme import apply_theme

pytestmark = pytest.mark.gui

POINTS = [Point(n, 3 + n / 2, facts=(date(2026, n, 5), Number(3 + n / 2, 1), "")) for n in (1, 4, 9)]
CHART = Chart(
    "Weight for age: Siti",
    Axis("Age (months)", 0, 12, [Tick(n, n, is_strong=n % 12 == 0) for n in range(13)]),
    Axis("Weight (kg)", 0, 12, [Tick(n, n) for n in range(0, 13, 2)]),
    lines=(Line([(0, 3), (12, 9)], "green", label=0),),
    series=(Series("", POINTS),),
    facts=("Date", "Weight (kg)", "Remark"),
)


@pytest.fixture
def show(qtbot, qapp):
    apply_theme(qapp, language=language("en"))

    def make(chart=CHART, width=640, height=460):
        view = ChartView()
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show_chart(chart)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        view.canvas.setFocus()
        qtbot.waitUntil(view.canvas.hasFocus)
        return view

    yield make
    apply_theme(qapp, "light", 1.0, language("en"))


def press(view, *keys):
    for key in keys:
        QTest.keyClick(view.canvas, key)
    return view.canvas.current_words()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_arrow_keys_walk_from_point_to_point_in_the_order_of_time(show, qapp, code):
    apply_theme(qapp, language=language(code))
    view = show()
    words = [press(view, Qt.Key.Key_Right) for _ in range(4)]
    assert ["05" in found and figure in found for found, figure in zip(words, ("3.5", "5.0", "7.5", "7.5"), strict=True)] == [
        True
    ] * 4
    assert "5.0" in press(view, Qt.Key.Key_Left)
    assert "7.5" in press(view, Qt.Key.Key_End) and "3.5" in press(view, Qt.Key.Key_Home)


def test_from_nowhere_left_begins_at_the_last_point_and_escape_leaves_the_points(show):
    view = show()
    assert "7.5" in press(view, Qt.Key.Key_Left)
    assert press(view, Qt.Key.Key_Escape) == ""


def test_each_point_says_date_and_value_and_leaves_out_what_is_empty(show, qtbot):
    view = show()
    with qtbot.waitSignal(view.pointed) as told:
        press(view, Qt.Key.Key_Home)
    assert told.args == ["Date 05/01/2026 · Weight (kg) 3.5"]


def test_the_pointer_finds_the_point_it_is_near_to(show, qtbot):
    view = show()
    second = view.canvas.marks()[1]
    QTest.mouseMove(view.canvas, QPoint(5, 5))
    QTest.mouseMove(view.canvas, QPoint(round(second.x) + 4, round(second.y) - 4))
    qtbot.waitUntil(lambda: "05/04/2026" in view.canvas.current_words())
    QTest.mouseMove(view.canvas, QPoint(round(second.x) + 4, round(second.y) + 90))
    qtbot.waitUntil(lambda: view.canvas.current_words() == "")


def test_the_pointer_finds_a_column_anywhere_on_it(show, qtbot):
    months = Axis("Month", 0.5, 2.5, [Tick(1, "Jan"), Tick(2, "Feb")])
    bars = (Bars("S", [Point(1, 10, facts=("Jan", 10)), Point(2, 8, facts=("Feb", 8))], "blue"),)
    view = show(Chart("SKDN", months, count_axis("children", [10]), bars=bars, facts=("Month", "Children")))
    first = view.canvas.marks()[0]
    QTest.mouseMove(view.canvas, QPoint(5, 5))
    QTest.mouseMove(view.canvas, QPoint(round(first.x), round(first.y) + 120))
    qtbot.waitUntil(lambda: view.canvas.current_words() == "Month Jan · Children 10")


def test_what_is_chosen_is_drawn_beside_the_point(show):
    view = show()
    before = view.canvas.grab().toImage()
    press(view, Qt.Key.Key_Home)
    assert view.canvas.grab().toImage() != before


def test_a_screen_reader_is_told_the_title_and_how_to_walk(show):
    view = show()
    told = QAccessible.queryAccessibleInterface(view.canvas)
    assert told.text(QAccessible.Text.Name) == "Weight for age: Siti"
    assert "3 points" in told.text(QAccessible.Text.Description)


def test_a_screen_reader_is_told_the_same_words_as_stand_beside_the_point(show, request):
    request.addfinalizer(lambda: QAccessible.setActive(False))
    QAccessible.setActive(True)
    view = show()
    words = press(view, Qt.Key.Key_End)
    told = QAccessible.queryAccessibleInterface(view.canvas)
    assert told.text(QAccessible.Text.Description) == words == "Date 05/09/2026 · Weight (kg) 7.5"
    press(view, Qt.Key.Key_Escape)
    assert "3 points" in told.text(QAccessible.Text.Description)


def test_one_key_turns_the_chart_into_its_table_and_back(show, qtbot):
    view = show()
    QTest.keyClick(view.canvas, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert view.shows_table and view.table.hasFocus()
    model = view.table.model()
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Date", "Weight (kg)"]
    assert [model.index(n, 1).data() for n in range(model.rowCount())] == ["3.5", "5.0", "7.5"]
    QTest.keyClick(view.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not view.shows_table and view.canvas.hasFocus()


def test_the_button_says_what_it_will_show(show):
    view = show()
    assert view.table_button.text() == "Show as table"
    QTest.mouseClick(view.table_button, Qt.MouseButton.LeftButton)
    assert view.shows_table and view.table_button.text() == "Show as chart"


def test_a_table_that_is_shown_stays_a_table_when_the_chart_changes(show):
    view = show()
    view.turn()
    view.show_chart(replace(CHART, series=(Series("", POINTS[:1]),)))
    assert view.shows_table and view.table.model().rowCount() == 1
    view.show_chart(replace(CHART, series=()))
    assert not view.shows_table and view.table_button.isHidden()


def test_a_chart_without_points_leaves_the_arrow_keys_to_the_page(show):
    view = show(replace(CHART, series=()))
    assert press(view, Qt.Key.Key_Right, Qt.Key.Key_Home) == ""


def test_letters_grow_with_the_size_of_text(show, qapp):
    usual = show().canvas.marks()
    apply_theme(qapp, scale=1.5)
    large = show().canvas.marks()
    assert large[0].x > usual[0].x + 10  # the numbers of the axis take more room


def test_dark_and_light_differ_and_colours_change_while_the_chart_stands_open(show, qapp):
    view = show()
    light = view.canvas.grab().toImage().pixelColor(60, 60)
    apply_theme(qapp, "dark", language=language("en"))
    assert view.canvas.grab().toImage().pixelColor(60, 60).lightness() < light.lightness() - 100


def test_walking_starts_anew_with_another_chart(show):
    view = show()
    press(view, Qt.Key.Key_End)
    view.show_chart(replace(CHART, series=(Series("", POINTS[:1]),)))
    assert view.canvas.current_words() == ""
    assert "3.5" in press(view, Qt.Key.Key_Right)
