"""The tab "Health checks" on a person's card, with keys and clicks."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from desktop_app.db.history import list_actions
from desktop_app.db.undo import take_back
from desktop_app.features.health_checks import services
from desktop_app.features.health_checks.feature.pages import PANELS
from desktop_app.features.health_checks.services import Vitals
from desktop_app.features.health_checks.views.panel import HealthChecksPanel
from desktop_app.features.health_visits.feature import FEATURE as HEALTH_VISITS
from desktop_app.features.referrals.services import referrals_of
from desktop_app.features.schedules.feature.pages import PANELS as SCHEDULES_PANELS
from tests.builders.health_visits import acted, add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def budi(db):
    return add_person(db, "Budi", date(1960, 3, 1), "M")


@pytest.fixture
def panel(qtbot, context, budi):
    return shown(qtbot, context, budi)


def shown(qtbot, context, resident):
    made = HealthChecksPanel(context, resident)
    qtbot.addWidget(made)
    made.resize(480, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(widget):
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def press(widget, name, number=0):
    QApplication.processEvents()
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]
    found = [one for one in buttons if name in (one.text(), one.accessibleName()) and one.isVisible()]
    found[number].click()


def type_in(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_somebody_who_was_never_measured_is_said_to_be_so(panel):
    seen = words(panel)
    assert "Nothing was measured yet." in seen and "No illness is known." in seen
    assert "Once a year at this age · never done" in seen


def test_a_high_reading_says_at_once_to_measure_again_and_names_its_scale(qtbot, panel, db, budi):
    press(panel, "Blood pressure")
    form = panel.form
    type_in(qtbot, form.systolic, "152")
    type_in(qtbot, form.diastolic, "95")
    seen = words(form.finding)
    assert "High, grade 1" in seen and any("Measure again after 10-15 minutes" in one for one in seen)
    assert any(one.startswith("Scale: Blood pressure by age.") and "Not yet confirmed" in one for one in seen)
    type_in(qtbot, form.second_systolic, "134")
    type_in(qtbot, form.second_diastolic, "84")
    assert "A little high" in words(form.finding)
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with db.read() as session:
        (stored,) = services.vitals_of(session, [budi])[budi]
    assert (stored.systolic_mmhg, stored.pressure) == (152, (134, 84))
    assert panel.form is None and any("measured twice; the first was 152/95" in one for one in words(panel))


def test_one_value_of_a_blood_pressure_is_not_stored(qtbot, panel, db, budi):
    press(panel, "Blood pressure")
    type_in(qtbot, panel.form.systolic, "120")
    assert not panel.form.submit()
    assert any("two values" in one for one in words(panel.form))
    with db.read() as session:
        assert services.vitals_of(session, [budi]) == {}


def test_a_sugar_in_mmol_stays_in_mmol_and_is_judged_at_once(qtbot, panel, db, budi):
    press(panel, "Blood test")
    form = panel.form
    form.unit.set_value("mmol/l")
    type_in(qtbot, form.value, "11.1")
    assert "High, as with diabetes" in words(form.finding)
    assert form.submit()
    assert any("11.1 mmol/l" in one for one in words(panel))
    press(panel, "Blood test")
    assert panel.form.unit.value() == "mmol/l"  # as the last value was typed


def test_an_unusual_value_is_asked_about_and_an_impossible_one_refused(qtbot, panel):
    press(panel, "Blood test")
    form = panel.form
    type_in(qtbot, form.value, "600")
    assert "This is unusual. Look at the number again." in words(form)
    type_in(qtbot, form.value, "5.6")
    assert not form.submit() and any("cannot be" in one for one in words(form))


def test_a_value_that_asks_for_it_is_referred_with_its_words(panel, db, budi):
    acted(db, lambda s: services.record_lab(s, budi, TODAY, "glucose_random", 230, today=TODAY))
    press(panel, "Refer")
    assert "blood_sugar" in panel.form.reasons.value() and "230 mg/dl" in panel.form.findings.value()
    assert panel.form.submit()
    with db.read() as session:
        assert referrals_of(session, budi)


def test_a_known_illness_is_added_looked_at_and_over(qtbot, panel, db, budi):
    press(panel, "Add a known illness")
    type_in(qtbot, panel.form.since.year, "2019")
    assert panel.form.submit()
    assert "High blood pressure · since 2019" in words(panel) and "Not seen yet" in words(panel)
    press(panel, "Monthly control", 0)
    panel.form.has_medicine.set_value(True)
    panel.form.taken.set_value(False)
    assert panel.form.submit()
    with db.read() as session:
        (control,) = services.controls_of(session, [budi])[budi]
    assert (control.code, control.has_medicine, control.taken_24h) == ("hypertension", True, False)
    press(panel, "It is over")
    assert "No illness is known." in words(panel)
    with db.read() as session:
        action = list_actions(session, 1)[0].id
    take_back(db, action)
    assert "High blood pressure · since 2019" in words(panel)


def test_somebody_whose_values_stay_high_is_not_under_control(panel, db, budi):
    acted(db, lambda s: services.set_condition(s, budi, "hypertension", today=TODAY))
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(165, 100), TODAY))
    assert "Not under control" in words(panel)


def test_eyes_and_ears_are_stored_side_by_side(panel, db, budi):
    press(panel, "Eyes, ears, teeth")
    form = panel.form
    form.parts["right_eye"].buttons[0].click()
    form.parts["left_eye"].buttons[1].click()
    form.signs.answer.buttons[0].click()
    assert form.submit()
    seen = words(panel)
    assert "Not good: Left eye" in seen and "Good: Right eye" in seen and "No signs of anaemia" in seen


def test_an_entry_is_corrected_and_removed_and_comes_back_with_undo(panel, db, budi):
    acted(db, lambda s: services.record_vitals(s, budi, YESTERDAY, Vitals(120, 80, by="Siti"), TODAY))
    day = YESTERDAY.strftime("%d/%m/%Y")
    press(panel, f"Correct Blood pressure of {day}")
    assert panel.form.day.value() == YESTERDAY and panel.form.by.value() == "Siti"
    panel.form.systolic.set_value(118)
    assert panel.form.submit()
    press(panel, f"Remove Blood pressure of {day}")
    assert "Nothing was measured yet." in words(panel)
    with db.read() as session:
        action = list_actions(session, 1)[0].id
    take_back(db, action)
    with db.read() as session:
        assert services.vitals_of(session, [budi])[budi][0].pressure == (118, 80)


def test_the_iron_of_a_girl_counts_the_school_year(qtbot, context, db):
    rini = add_person(db, "Rini", date(2013, 5, 1))
    panel = shown(qtbot, context, rini)
    press(panel, "Iron tablets", 0)
    type_in(qtbot, panel.form.tablets, "4")
    panel.form.taken.set_value("weekly")
    assert panel.form.submit()
    assert "Iron tablets this school year: 4 of 26" in words(panel)


def test_tabs_are_there_for_those_for_whom_they_make_sense(db):
    tabs = {panel.id: panel.is_for for panel in (*PANELS, *SCHEDULES_PANELS, *HEALTH_VISITS.resident_panels) if panel.is_for}
    people = {
        "baby": add_person(db, "Ayu", date(2026, 1, 1)),
        "pupil": add_person(db, "Rini", date(2018, 1, 1)),
        "woman": add_person(db, "Dewi", date(1990, 1, 1)),
        "man": add_person(db, "Joko", date(1990, 1, 1), "M"),
        "unknown": add_person(db, "Tamu"),
    }
    with db.read() as session:
        found = {who: {tab for tab, is_for in tabs.items() if is_for(session, one, TODAY)} for who, one in people.items()}
    checks, growth, doses = "health_checks.checks", "health_visits.growth", "schedules.vaccines"
    assert found == {
        "baby": {growth, doses},
        "pupil": {checks, growth, doses},
        "woman": {checks, doses},
        "man": {checks},
        "unknown": {checks, growth, doses},
    }


def test_a_second_reading_that_stays_high_is_referred_and_not_measured_a_third_time(qtbot, panel):
    press(panel, "Blood pressure")
    form = panel.form
    for field, value in (
        (form.systolic, "185"),
        (form.diastolic, "95"),
        (form.second_systolic, "162"),
        (form.second_diastolic, "94"),
    ):
        type_in(qtbot, field, value)
    assert "It stayed high: to the health centre." in words(form.finding)
    type_in(qtbot, form.second_systolic, "182")
    assert "It stayed very high: to the health centre today." in words(form.finding)
    assert form.submit() and "It stayed very high: to the health centre today." in words(panel)


def test_a_post_that_types_mmol_is_offered_mmol_for_the_next_person(qtbot, context, db, budi):
    acted(db, lambda s: services.record_lab(s, budi, TODAY, "glucose_random", 6, "mmol/l", today=TODAY))
    panel = shown(qtbot, context, add_person(db, "Dewi", date(1980, 1, 1)))
    press(panel, "Blood test")
    assert panel.form.test.value() == "glucose_random" and panel.form.unit.value() == "mmol/l"
    panel.form.choose_test("haemoglobin")
    assert panel.form.unit.value() == "g/dl"
