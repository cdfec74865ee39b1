"""The page "Health checks": who is due, to be referred, not under control; each number is the list behind it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.features.health_checks import services
from desktop_app.features.health_checks.services import Control, Vitals
from desktop_app.features.health_checks.services.waiting import today_lines
from desktop_app.features.health_checks.views.page import HealthChecksPage
from desktop_app.features.health_checks.views.person_view import PersonView
from tests.builders.health_visits import acted, add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def people(db):
    found = {
        "pupil": add_person(db, "Rini", date(2014, 1, 10)),
        "adult": add_person(db, "Joko", date(1985, 1, 1), "M"),
        "old": add_person(db, "Karto", date(1950, 1, 1), "M"),
        "baby": add_person(db, "Ayu", date(2026, 1, 1)),
    }
    acted(db, lambda s: services.set_condition(s, found["old"], "hypertension", today=TODAY))
    acted(db, lambda s: services.record_vitals(s, found["old"], TODAY, Vitals(170, 100), TODAY))
    acted(db, lambda s: services.record_control(s, found["old"], TODAY, Control("hypertension"), TODAY))
    acted(db, lambda s: services.set_condition(s, found["adult"], "diabetes", today=TODAY))
    return found


@pytest.fixture
def page(qtbot, context, people):
    made = HealthChecksPage(context)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def listed(page):
    return [row.person.name for row in page.list.model.rows]


def press_way(page, number):
    page.way.buttons[number].click()


def test_everybody_from_six_years_on_is_listed_and_the_urgent_first(page):
    press_way(page, 4)
    assert listed(page) == ["Karto", "Joko", "Rini"]


@pytest.mark.parametrize(
    ("group", "expected"),
    [("school", ["Rini"]), ("adult", ["Joko"]), ("elderly", ["Karto"]), ("hypertension", ["Karto"]), ("diabetes", ["Joko"])],
)
def test_a_group_shows_its_people(page, group, expected):
    page.open_with(group=group, way="everybody")
    assert listed(page) == expected


@pytest.mark.parametrize(("number", "expected"), [(1, ["Joko"]), (2, ["Karto"]), (3, ["Karto"])])
def test_who_is_due_for_control_to_be_referred_or_not_under_control(page, number, expected):
    press_way(page, number)
    assert listed(page) == expected


def test_a_number_of_today_opens_the_list_of_so_many(page, context):
    with context.db.read() as session:
        lines = today_lines(session, TODAY)
    assert {line.arguments["way"] for line in lines} == {"control", "uncontrolled"}
    for line in lines:
        page.open_with(**line.arguments)
        assert len(listed(page)) == line.count


def test_letters_search_and_enter_opens_the_first(qtbot, page, people):
    press_way(page, 4)
    qtbot.keyClicks(page.list.table, "rin")
    assert page.search.value() == "rin" and listed(page) == ["Rini"]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    (view,) = page.findChildren(PersonView)
    assert view.panel.resident == people["pupil"]


def test_what_is_stored_on_the_card_is_in_the_list_at_once(page, db, people):
    press_way(page, 3)
    acted(db, lambda s: services.record_vitals(s, people["old"], TODAY, Vitals(128, 80), TODAY))
    assert listed(page) == []


def test_the_page_looks_the_same_in_a_new_window(qtbot, context, page, people):
    page.open_with(group="elderly", way="uncontrolled")
    other = HealthChecksPage(context)
    qtbot.addWidget(other)
    other.restore(page.state())
    assert (other.group.value(), other.way.value()) == ("elderly", "uncontrolled")
