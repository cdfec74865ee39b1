"""The parts of health checks in the steps of the open day, from the keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.features.health_checks import services
from desktop_app.features.health_checks.feature.day_parts import DAY_PARTS
from desktop_app.features.health_checks.services import Control, Senses, Vitals
from desktop_app.features.health_checks.views.parts import BloodPart, ControlPart, IronPart, PressurePart, SensesPart
from tests.builders.health_visits import acted, add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def dewi(db):
    return add_person(db, "Dewi", date(1975, 3, 1))


def part(qtbot, context, make, resident, on=TODAY):
    made = make(context)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    qtbot.waitExposed(made)
    made.set_person(resident, on)
    QApplication.processEvents()
    return made


def store(db, view):
    assert view.check()
    acted(db, view.store)
    assert not view.has_unstored


def words(widget):
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def test_a_high_blood_pressure_asks_for_the_second_reading_and_enter_goes_there(qtbot, context, db, dewi):
    view = part(qtbot, context, PressurePart, dewi)
    assert view.focus_entry() and not view.hint.isVisible() and not view.has_unstored
    qtbot.keyClicks(view.systolic, "150")
    qtbot.keyClick(view.systolic, Qt.Key.Key_Return)
    qtbot.keyClicks(view.diastolic, "95")
    assert view.hint.isVisible() and "High, grade 1" in words(view)
    qtbot.keyClick(view.diastolic, Qt.Key.Key_Return)
    qtbot.keyClicks(view.second_systolic, "136")
    qtbot.keyClick(view.second_systolic, Qt.Key.Key_Return)
    qtbot.keyClicks(view.second_diastolic, "86")
    assert "A little high" in words(view)
    with qtbot.waitSignal(view.went_on, timeout=1000):
        qtbot.keyClick(view.second_diastolic, Qt.Key.Key_Return)
    store(db, view)
    with db.read() as session:
        (found,) = services.vitals_of(session, [dewi])[dewi]
    assert (found.systolic_mmhg, found.pressure) == (150, (136, 86))


def test_a_normal_blood_pressure_goes_on_after_two_values(qtbot, context, dewi):
    view = part(qtbot, context, PressurePart, dewi)
    qtbot.keyClicks(view.systolic, "118")
    qtbot.keyClicks(view.diastolic, "76")
    with qtbot.waitSignal(view.went_on, timeout=1000):
        qtbot.keyClick(view.diastolic, Qt.Key.Key_Return)


def test_half_a_blood_pressure_is_refused_in_words(qtbot, context, dewi):
    view = part(qtbot, context, PressurePart, dewi)
    qtbot.keyClicks(view.systolic, "118")
    assert not view.check() and any("two values" in one for one in words(view))


def test_a_blood_pressure_is_taken_back_by_emptying_it(qtbot, context, db, dewi):
    acted(db, lambda s: services.record_vitals(s, dewi, TODAY, Vitals(118, 76, temperature_tenths=366), TODAY))
    view = part(qtbot, context, PressurePart, dewi)
    assert view.systolic.value() == 118
    for field in (view.systolic, view.diastolic):
        field.setFocus()
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    store(db, view)
    with db.read() as session:
        assert services.vitals_of(session, [dewi])[dewi][0].pressure is None


def test_one_key_answers_a_question_and_a_bad_ear_is_ticked(qtbot, context, db, dewi):
    view = part(qtbot, context, SensesPart, dewi)
    assert list(view.lines) == ["eyes", "ears", "habits"]
    qtbot.keyClicks(view.lines["eyes"], "1")
    qtbot.keyClicks(view.lines["ears"], "2")
    assert not view.check() and any("Do both ears hear well?" in one for one in words(view))
    view.lines["ears"].detail.set_value(["left_ear"])
    qtbot.keyClicks(view.lines["habits"], "2")
    store(db, view)
    with db.read() as session:
        (senses,), (habits,) = services.senses_of(session, [dewi])[dewi], services.habits_of(session, [dewi])[dewi]
    assert (senses.right_eye, senses.left_eye, senses.right_ear, senses.left_ear) == ("pass", "pass", "pass", "fail")
    assert habits.smoking == "active"


def test_an_answer_that_was_taken_back_is_forgotten_and_the_others_stay(qtbot, context, db, dewi):
    acted(db, lambda s: services.record_senses(s, dewi, TODAY, Senses("pass", "pass", right_ear="pass", left_ear="fail"), TODAY))
    view = part(qtbot, context, SensesPart, dewi)
    assert view.lines["ears"].detail.value() == ("left_ear",)
    view.lines["ears"].setFocus()
    qtbot.keyClick(view.lines["ears"], Qt.Key.Key_Backspace)
    store(db, view)
    with db.read() as session:
        (senses,) = services.senses_of(session, [dewi])[dewi]
    assert (senses.left_ear, senses.left_eye) == (None, "pass")


def test_blood_values_are_stored_once_changed_and_taken_out(qtbot, context, db, dewi):
    view = part(qtbot, context, BloodPart, dewi)
    assert list(view.values) == ["glucose_random", "haemoglobin", "cholesterol", "uric_acid"]
    qtbot.keyClicks(view.values["glucose_random"], "155")
    assert "Raised, as before diabetes" in words(view)
    store(db, view)
    view.set_person(dewi, TODAY)
    assert view.values["glucose_random"].value() == 155 and not view.has_unstored
    view.values["glucose_random"].setFocus()
    view.values["glucose_random"].selectAll()
    qtbot.keyClicks(view.values["glucose_random"], "105")
    store(db, view)
    with db.read() as session:
        assert [one.thousandths for one in services.labs_of(session, [dewi])[dewi]] == [105_000]
    view.set_person(dewi, TODAY)
    view.values["glucose_random"].selectAll()
    qtbot.keyClick(view.values["glucose_random"], Qt.Key.Key_Delete)
    store(db, view)
    with db.read() as session:
        assert services.labs_of(session, [dewi]) == {}


def test_a_slip_of_a_blood_value_is_refused(qtbot, context, dewi):
    view = part(qtbot, context, BloodPart, dewi)
    qtbot.keyClicks(view.values["haemoglobin"], "118")  # meant in g/l
    assert not view.check() and any("cannot be" in one for one in words(view))
    view.units["haemoglobin"].set_value("g/l")
    assert view.check()


def test_a_value_told_by_the_family_is_not_overwritten_by_the_part(qtbot, context, db, dewi):
    acted(db, lambda s: services.record_lab(s, dewi, TODAY, "glucose_random", 99, where="told", today=TODAY))
    view = part(qtbot, context, BloodPart, dewi)
    qtbot.keyClicks(view.values["glucose_random"], "120")
    store(db, view)
    with db.read() as session:
        assert {one.thousandths for one in services.labs_of(session, [dewi])[dewi]} == {99_000, 120_000}


def test_the_medicine_of_each_known_illness_is_asked_for(qtbot, context, db, dewi):
    acted(db, lambda s: services.set_condition(s, dewi, "hypertension", today=TODAY))
    acted(db, lambda s: services.record_control(s, dewi, TODAY - timedelta(days=40), Control("hypertension"), TODAY))
    view = part(qtbot, context, ControlPart, dewi)
    has, took = view.lines.values()
    qtbot.keyClicks(has, "1")
    assert took.field.buttons[0].hasFocus()
    qtbot.keyClicks(took, "2")
    store(db, view)
    with db.read() as session:
        newest = services.controls_of(session, [dewi])[dewi][0]
    assert (newest.on, newest.has_medicine, newest.taken_24h) == (TODAY, True, False)


def test_tablets_of_a_girl_are_handed_out_and_asked_about(qtbot, context, db):
    rini = add_person(db, "Rini", date(2013, 5, 1))
    view = part(qtbot, context, IronPart, rini)
    assert "This school year: 0 of 26" in words(view)
    qtbot.keyClicks(view.tablets, "4")
    qtbot.keyClick(view.tablets, Qt.Key.Key_Return)
    qtbot.keyClicks(view.taken, "1")
    store(db, view)
    with db.read() as session:
        (iron,) = services.iron_of(session, [rini])[rini]
    assert (iron.tablets, iron.taken) == (4, "weekly")


def test_each_step_has_its_parts_in_order():
    assert [(one.step, one.id) for one in DAY_PARTS] == [
        ("measure", "health_checks.pressure"),
        ("record", "health_checks.senses"),
        ("serve", "health_checks.control"),
        ("serve", "health_checks.blood"),
        ("serve", "health_checks.iron"),
    ]


def test_nobody_is_shown_between_two_people(qtbot, context, dewi):
    view = part(qtbot, context, BloodPart, dewi)
    view.set_person(None, TODAY)
    assert not view.has_unstored and not view.focus_entry() and view.check()


@pytest.mark.parametrize("taken", ["daily", "none"])
def test_a_corrected_number_of_tablets_keeps_what_was_said_of_taking_them(qtbot, context, db, taken):
    rini = add_person(db, "Rini", date(2012, 3, 1))
    acted(db, lambda s: services.give_iron(s, rini, TODAY, 10, taken))
    view = part(qtbot, context, IronPart, rini)
    view.tablets.clear()
    qtbot.keyClicks(view.tablets, "4")
    store(db, view)
    with db.read() as session:
        (iron,) = services.iron_of(session, [rini])[rini]
    assert (iron.tablets, iron.taken) == (4, taken)
