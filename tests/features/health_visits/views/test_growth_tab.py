"""The tab "Growth" on a resident's card, by keys and with the mouse."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.language import CODES, language
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.views.child_panel.growth_tab import GrowthPanel
from desktop_app.features.health_visits.views.growth_page import GrowthPage
from desktop_app.ui.theme import apply_theme
from tests.builders.health_visits import acted, add_person, open_day, weigh
from tests.ui.window_checks import cut_words

pytestmark = pytest.mark.gui


@pytest.fixture
def ayu(db):
    child = add_person(db, "Ayu", date(2025, 8, 1))
    for day, grams, length in ((date(2026, 7, 5), 7_900, 705), (date(2026, 9, 5), 8_400, 728)):
        weigh(db, open_day(db, day), child, grams, length)
    return child


@pytest.fixture
def show(qtbot, context):
    def make(resident):
        panel = GrowthPanel(context, resident)
        qtbot.addWidget(panel)
        panel.resize(420, 520)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return make


def pick(field, value):
    field.setFocus()
    field.set_value(value)
    field.activated.emit(field.currentIndex())


def title(panel):
    return panel.charts.view.canvas.accessibleName()


def test_a_young_child_begins_with_its_growth_card_of_its_age(show, ayu):
    panel = show(ayu)
    assert title(panel) == "Growth card (weight for age), girls: Ayu" and panel.charts.ages_field.value() == "0-24"
    assert len(panel.charts.view.canvas.marks()) == 2 and cut_words(panel) == []


@pytest.mark.parametrize("code", CODES)
def test_the_tab_is_no_wider_than_the_card(show, ayu, qapp, code):
    apply_theme(qapp, language=language(code))
    panel = show(ayu)
    panel.resize(380, 520)
    assert panel.charts.width() <= panel.width() and panel.large_button.isVisible() and cut_words(panel) == []
    apply_theme(qapp, language=language("en"))


def test_another_chart_and_other_ages_are_chosen(show, ayu):
    panel = show(ayu)
    pick(panel.charts.chart_field, "lhfa")
    assert title(panel) == "Length or height for age, girls: Ayu" and panel.charts.ages_field.value() == "0-24"
    pick(panel.charts.ages_field, "0-60")
    pick(panel.charts.chart_field, "bmifa")
    assert panel.charts.ages_field.value() == "0-60"  # the new chart has these ages too
    pick(panel.charts.chart_field, "wfl")
    assert panel.charts.ages_field.value() == "0-24"
    assert len(panel.charts.view.canvas.marks()) == 2


def test_arrow_keys_in_the_tab_say_date_age_value_and_score(show, ayu, qtbot):
    panel = show(ayu)
    panel.activateWindow()
    panel.charts.view.canvas.setFocus()
    QTest.keyClick(panel.charts.view.canvas, Qt.Key.Key_End)
    words = panel.charts.view.canvas.current_words()
    for part in ("05/09/2026", "13 months, 4 days", "8.4", "z-score −0.75"):
        assert part in words


def test_a_weight_entered_elsewhere_appears_at_once(show, ayu, db):
    panel = show(ayu)
    weigh(db, open_day(db, date(2026, 10, 3)), ayu, 8_600)
    assert len(panel.charts.view.canvas.marks()) == 3


def test_the_age_from_the_due_date_is_offered_for_children_born_early_only(show, ayu, db):
    panel = show(ayu)
    assert panel.charts.due_date_field.isHidden()
    acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(gestation_weeks=33)))
    assert not panel.charts.due_date_field.isHidden() and len(panel.charts.view.canvas.marks()) == 4
    QTest.keyClick(panel.charts.due_date_field, Qt.Key.Key_Space)
    assert len(panel.charts.view.canvas.marks()) == 2


def test_a_school_child_begins_with_body_mass_index(show, db):
    panel = show(add_person(db, "Old", date(2018, 1, 1)))
    assert panel.charts.chart_field.value() == "bmifa" and panel.charts.ages_field.value() == "60-228"


def test_an_adult_is_told_that_charts_end(show, db):
    panel = show(add_person(db, "Rina", date(1995, 1, 1)))
    assert not panel.charts.view.isVisible()


def test_show_large_opens_the_same_chart_on_a_page_of_its_own(show, ayu, context, qtbot):
    panel = show(ayu)
    panel.charts.show_chart("lhfa", "0-60")
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.mouseClick(panel.large_button, Qt.MouseButton.LeftButton)
    page_id, arguments = asked.args
    assert page_id in {page.id for feature in context.features for page in feature.pages}
    page = GrowthPage(context)
    qtbot.addWidget(page)
    page.open_with(**arguments)
    assert page.charts.view.canvas.accessibleName() == title(panel) and page.charts.ages_field.value() == "0-60"


def test_the_page_without_a_child_says_how_to_come_to_one(context, qtbot):
    page = GrowthPage(context)
    qtbot.addWidget(page)
    page.open_with()
    assert page.charts is None and not page.card_button.isEnabled()


def test_a_new_window_shows_the_chart_that_stood_open(context, qtbot, ayu):
    page, fresh = GrowthPage(context), GrowthPage(context)
    for made in (page, fresh):
        qtbot.addWidget(made)
    fresh.restore(page.state())
    assert fresh.charts is None
    page.open_with(resident=ayu, chart="wfl", ages="24-60")
    fresh.restore(page.state())
    assert (fresh.charts.chart_field.value(), fresh.charts.ages_field.value()) == ("wfl", "24-60")


def test_the_page_leads_back_to_the_card_and_changes_the_child(context, qtbot, db, ayu):
    page = GrowthPage(context)
    qtbot.addWidget(page)
    page.open_with(resident=ayu)
    budi = add_person(db, "Budi", date(2024, 1, 1), sex="M")
    page.open_with(resident=budi, chart="bmifa", ages="60-228")
    assert page.charts.view.canvas.accessibleName() == "Body mass index for age, boys: Budi"
    with qtbot.waitSignal(context.page_asked) as asked:
        page.card_button.click()
    assert asked.args == ["residents", {"resident": budi}]


def test_the_growth_card_of_the_child_is_asked_for_by_its_button(show, ayu, qtbot, context):
    asked = []
    context.page_asked.connect(lambda page, arguments: asked.append((page, arguments)))
    qtbot.mouseClick(show(ayu).print_button, Qt.MouseButton.LeftButton)
    assert asked == [("registers", {"register": "health_visits.growth_card", "subjects": (ayu,), "of_whom": "Ayu"})]
