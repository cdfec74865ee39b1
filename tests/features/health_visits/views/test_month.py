"""The month: figures that open their children, parts of the children, the year, growth cards, targets."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.period import Month
from desktop_app.features.health_visits.services.growth_cards import card_answers
from desktop_app.features.health_visits.services.targets import Target, targets_of_year
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from tests.builders.health_visits import TODAY, add_person, open_day, weigh

pytestmark = pytest.mark.gui
SEPTEMBER = date(2026, 9, 7)


@pytest.fixture
def children(db):
    """Ayu gained enough, Budi did not, Citra was not weighed in September, Dewi did not come, Zaki is a visitor."""
    ids = {name: add_person(db, name, date(2025, 3, 1), sex) for name, sex in (("Ayu", "F"), ("Budi", "M"), ("Citra", "F"))}
    ids["Dewi"] = add_person(db, "Dewi", date(2024, 3, 1), "F")
    ids["Zaki"] = add_person(db, "Zaki", date(2025, 3, 1), "M", status="visitor")
    for held_on, weights in (
        (date(2026, 8, 3), {"Citra": 8_500}),
        (SEPTEMBER, {"Ayu": 8_900, "Budi": 9_100}),
        (TODAY, {"Ayu": 9_200, "Budi": 9_150, "Citra": 8_900, "Zaki": 9_000}),
    ):
        day = open_day(db, held_on)
        for name, weight in weights.items():
            weigh(db, day, ids[name], weight)
    return ids


@pytest.fixture
def shown(qtbot, context):
    def make():
        page = HealthVisitsPage(context)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.modes.buttons[1].click()
        return page

    return make


def numbers(view):
    return {code: tile.number.text() for code, tile in view.figures.tiles.tiles.items()}


def names(model):
    return [line.person.name for line in model.rows]


def test_the_figures_stand_as_tiles_and_the_cursor_is_on_the_first(shown, children):
    page = shown()
    view = page.month_view
    assert numbers(view) == {"S": "4", "K": "–", "D": "3", "N": "1", "T": "1", "O": "1", "B": "0", "2T": "0", "BGM": "0"}
    assert page.focusWidget() is view.figures.tiles.tiles["S"]
    assert view.figures.others["S-D"].text() == "1 not weighed"
    assert view.figures.others["visitors"].text() == "1 visitor"


def test_a_figure_opens_its_children_and_esc_goes_back_to_it(shown, children):
    page = shown()
    figures = page.month_view.figures
    for _ in range(2):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert page.focusWidget() is figures.tiles.tiles["D"]
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert figures.people.title.text() == "D · Children weighed"
    assert names(figures.people.model) == ["Ayu", "Budi", "Citra"] and page.focusWidget() is figures.people.table
    assert figures.people.model.index(1, 4).data() == "T · +50 g, needs 200"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert figures.tiles.isVisible() and page.focusWidget() is figures.tiles.tiles["D"]


def test_the_children_behind_a_figure_follow_a_correction(shown, children, db):
    view = shown().month_view
    QTest.keyClick(view.figures.tiles.tiles["T"], Qt.Key.Key_Return)
    assert names(view.figures.people.model) == ["Budi"]
    weigh(db, open_day(db, TODAY), children["Budi"], 9_500)
    assert names(view.figures.people.model) == []


def test_a_click_on_a_tile_or_a_small_figure_opens_its_children(shown, children, qtbot):
    figures = shown().month_view.figures
    qtbot.mouseClick(figures.tiles.tiles["N"], Qt.MouseButton.LeftButton)
    assert names(figures.people.model) == ["Ayu"]
    figures.people.back_button.click()
    figures.others["S-D"].click()
    assert names(figures.people.model) == ["Dewi"]


def test_a_child_behind_a_figure_opens_its_card(shown, children, context, qtbot):
    figures = shown().month_view.figures
    figures.tiles.opened.emit("N")
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.keyClick(figures.people.table, Qt.Key.Key_Return)
    assert asked.args == ["residents", {"resident": children["Ayu"]}]


def test_a_percentage_opens_the_children_of_its_upper_number(shown, children):
    figures = shown().month_view.figures
    parts = figures.coverage.parts["T/D"]
    assert parts.text() == "1 of 3"
    parts.setFocus()
    QTest.keyClick(parts, Qt.Key.Key_Return)
    assert names(figures.people.model) == ["Budi"]


def test_a_figure_without_children_opens_nothing(shown, children):
    figures = shown().month_view.figures
    figures.tiles.opened.emit("BGM")
    assert not figures.people.isVisible()


def test_a_number_of_a_part_of_the_children_opens_them(shown, children, qtbot):
    page = shown()
    figures = page.month_view.figures
    groups = figures.groups
    groups.by.buttons[1].click()
    assert [[groups.model.index(row, column).data() for column in range(4)] for row in range(3)] == [
        ["All", "4", "0", "3"],
        ["Boys", "1", "0", "1"],
        ["Girls", "3", "0", "2"],
    ]
    table = groups.table
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(groups.model.index(2, 3)).center())
    assert figures.people.title.text() == "Children weighed · Girls"
    assert names(figures.people.model) == ["Ayu", "Citra"]
    figures.back()
    table.setFocus()
    table.setCurrentIndex(groups.model.index(1, 5))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert names(figures.people.model) == ["Budi"]


def test_months_are_walked_through_by_keys_and_not_into_the_future(shown, children):
    page = shown()
    view = page.month_view
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert view.month == Month(2026, 9) and numbers(view)["D"] == "2"
    for _ in range(2):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.month == Month(2026, 10) and not view.after_button.isEnabled()


def test_the_figures_follow_what_is_stored(shown, children, db):
    page = shown()
    weigh(db, open_day(db, date(2026, 10, 4)), children["Dewi"], 11_000)
    assert numbers(page.month_view)["D"] == "4"


def test_the_year_is_counted_for_every_month_until_now(shown, children, qtbot):
    page = shown()
    page.month_view.parts.buttons[2].click()
    chart = page.month_view.year.chart
    qtbot.waitUntil(lambda: chart.table is not None and chart.table.model().rowCount() == 40)


def test_growth_cards_are_ticked_with_one_key_for_each_child(shown, children, db):
    page = shown()
    view = page.month_view
    view.parts.buttons[3].click()
    cards = view.cards
    assert page.focusWidget() is cards.table
    QTest.keyClick(cards.table, Qt.Key.Key_Home)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Space):
        QTest.keyClick(cards.table, key)
    assert [(line.person.name, line.held) for line in cards.model.rows] == [
        ("Ayu", True),
        ("Budi", False),
        ("Citra", True),
        ("Dewi", None),
    ]
    assert cards.table.current_row().person.name == "Dewi"
    view.parts.buttons[0].click()
    assert numbers(view)["K"] == "2" and view.figures.others["K?"].text() == "1 not asked for a card"


def test_those_who_were_not_asked_are_ticked_at_once(shown, children, db):
    page = shown()
    page.month_view.parts.buttons[3].click()
    cards = page.month_view.cards
    cards.filter.buttons[1].click()
    cards.table.setFocus()
    QTest.keyClick(cards.table, Qt.Key.Key_Space)
    assert names(cards.model) == ["Budi", "Citra", "Dewi"] and cards.table.current_row().person.name == "Budi"
    cards.all_button.click()
    assert cards.model.rows == []
    with db.read() as session:
        assert set(card_answers(session, children.values(), TODAY).values()) == {True}


def test_cards_that_nobody_was_asked_about_are_not_zero_cards(shown, children):
    page = shown()
    view = page.month_view
    assert numbers(view)["K"] == "–"
    assert not view.figures.coverage.parts["K/S"].isEnabled()
    view.parts.buttons[3].click()
    QTest.keyClick(view.cards.table, Qt.Key.Key_Space)
    view.parts.buttons[0].click()
    assert numbers(view)["K"] == "1"


def test_official_targets_stand_beside_what_is_counted(shown, children, db):
    page = shown()
    view = page.month_view
    view.figures.target_button.click()
    form = page.master_detail.form()
    assert page.focusWidget() is form.numbers["S"]
    QTest.keyClicks(form.numbers["S"], "120")
    form.numbers["D/S"].setText("85")
    form.source.set_value("Letter of January")
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    with db.read() as session:
        assert targets_of_year(session, 2026) == {
            "S": Target(120, "Letter of January"),
            "D/S": Target(85, "Letter of January"),
        }
    assert page.master_detail.detail is None and numbers(view)["S"] == "4"
    assert view.figures.tiles.tiles["S"].words.text() == "live here\ntarget 120"
    view.figures.target_button.click()
    form = page.master_detail.form()
    form.numbers["S"].setText("")
    form.numbers["D/S"].setText("101")
    assert not form.submit()
    form.numbers["D/S"].setText("90")
    assert form.submit()
    with db.read() as session:
        assert targets_of_year(session, 2026) == {"D/S": Target(90, "Letter of January")}


def test_the_months_page_is_asked_for_by_its_button(shown, children, context, qtbot):
    asked = []
    context.page_asked.connect(lambda page, arguments: asked.append((page, arguments)))
    view = shown().month_view
    qtbot.mouseClick(view.print_button, Qt.MouseButton.LeftButton)
    assert asked == [("registers", {"register": "health_visits.skdn", "month": view.month})]
