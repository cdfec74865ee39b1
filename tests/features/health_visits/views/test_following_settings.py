"""What is shown follows the country and the red line of the card as soon as they are changed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from desktop_app.features.schedules import services as schedules
from desktop_app.features.schedules.views.vaccines_panel import VaccinesPanel
from desktop_app.packs import KMS_SETTING
from desktop_app.ui.words import tr
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

pytestmark = pytest.mark.gui
BELOW_RED = "Below the red line of the card (BGM)"


@pytest.fixture
def post_of_indonesia(db):
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    return db


def test_the_open_day_follows_the_red_line(qtbot, context, post_of_indonesia):
    child = add_person(post_of_indonesia, "Budi Hartono", date(2024, 3, 1), "M")
    weigh(post_of_indonesia, open_day(post_of_indonesia), child, 9_900)  # between −3 and −2 at 31 months
    page = HealthVisitsPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.day_view.entry.take(child)
    chips = page.day_view.entry.status.chips
    assert BELOW_RED not in chips.words()
    acted(post_of_indonesia, lambda session: put_setting(session, KMS_SETTING, "-2"))
    assert BELOW_RED in chips.words()
    QTest.keyClick(page.day_view.entry.line.fields["weight_g"], Qt.Key.Key_Escape)
    acted(post_of_indonesia, lambda session: put_setting(session, KMS_SETTING, "-3"))
    assert BELOW_RED not in chips.words()


def test_the_doses_of_a_child_are_called_as_in_the_country(qtbot, context, post_of_indonesia):
    child = add_person(post_of_indonesia, "Ayu", date(2025, 8, 1))
    acted(
        post_of_indonesia,
        lambda session: schedules.give_service(session, child, "JE", PartialDate.of(TODAY), "here", TODAY),
    )
    panel = VaccinesPanel(context, child)
    qtbot.addWidget(panel)
    for pack, title in (("generic", "JE"), ("indonesia", "Japanese encephalitis (JE)")):
        acted(post_of_indonesia, lambda session, pack=pack: put_setting(session, "post.pack", pack))
        assert title in [tr(dose.title) for dose in panel.shown.doses]
