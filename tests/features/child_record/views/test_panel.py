"""The tab "Development and food" on a child's card."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from desktop_app.db.history import list_actions
from desktop_app.db.undo import take_back
from desktop_app.features.child_record import services
from desktop_app.features.child_record.feature.pages import PANELS
from desktop_app.features.child_record.rules.food import FoodEntry
from desktop_app.features.child_record.rules.recovery import RecoveryEntry
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.views.panel import ChildRecordPanel
from desktop_app.features.referrals.services import referrals_of
from tests.builders.health_visits import acted, add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 12, 1))


@pytest.fixture
def panel(qtbot, context, ayu):
    made = ChildRecordPanel(context, ayu)
    qtbot.addWidget(made)
    made.resize(470, 900)
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


def test_a_child_that_was_never_asked_is_said_to_be_so(panel):
    assert words(panel).count("Not asked yet.") == 4 and "The child gets no recovery food." in words(panel)


def test_the_development_form_ticks_what_is_done_and_refers_what_is_not(panel, db, ayu):
    press(panel, "Ask: Development")
    form = panel.form
    assert form.band.value() == 9 and form.done.value() == ()
    form.done.set_value(["D09_SIT", "D09_PASS", "D09_BABBLE", "D09_STRANGER"])
    form.by.set_value("Siti")
    assert form.submit()
    shown = words(panel)
    assert "Not complete" in shown and "Not yet: Looks up when called by name" in shown
    assert "List for 9 months · Siti" in shown
    press(panel, "Refer")
    assert panel.form.reasons.value() == ("development",)
    assert panel.form.findings.value() == "List for 9 months: Not yet: Looks up when called by name"
    assert panel.form.submit()
    with db.read() as session:
        assert [one.reasons for one in referrals_of(session, ayu)] == [("development",)]


def test_danger_and_tuberculosis_ask_for_a_referral_and_say_what_to_do_now(panel, db, ayu):
    entry = SymptomEntry(cough=True, tb_contact=True, danger_signs=("CONVULSION",), temperature_tenths=389, by="Siti")
    acted(db, lambda s: services.record_symptoms(s, ayu, TODAY, entry, TODAY))
    shown = words(panel)
    assert {"Danger sign", "2 signs of tuberculosis", "Fever", "38.9 °C"} <= set(shown)
    assert "Refer now. Lay the child on the side and put nothing into the mouth." in shown
    press(panel, "Refer")
    assert panel.form.reasons.value() == ("danger_sign", "tuberculosis")
    assert "Convulsion" in panel.form.findings.value()


def test_the_symptoms_form_tells_none_from_not_asked(panel, db, ayu):
    press(panel, "Ask: Symptoms and danger signs")
    form = panel.form
    form.danger.set_value(())
    form.temperature.set_value(36.8)
    assert form.submit()
    with db.read() as session:
        (found,) = services.child_record(session, ayu).symptoms
    assert found.entry == SymptomEntry(danger_signs=(), temperature_tenths=368)
    assert "Nothing found" in words(panel)


def test_some_without_a_tick_is_said_at_its_field(panel):
    press(panel, "Ask: Symptoms and danger signs")
    panel.form.danger.answer.set_value(True)
    assert not panel.form.submit()
    assert "Tick what it is, or choose “None”." in words(panel.form)


def test_another_day_in_a_form_shows_what_is_stored_of_that_day(panel, db, ayu):
    acted(db, lambda s: services.record_food(s, ayu, YESTERDAY, FoodEntry(staple=True, suitable=False), TODAY))
    press(panel, "Ask: Food")
    form = panel.form
    assert form.suitable.value() is None
    form.day.set_value(YESTERDAY)
    form.day.changed.emit()
    assert form.suitable.value() is False and form.groups["staple"].value() is True
    form.groups["animal_protein"].set_value(False)
    assert form.submit()
    assert {"Food not right", "Ate: Rice, corn, cassava or other staple"} <= set(words(panel))
    assert "Did not eat: Egg, fish, meat, chicken or milk" in words(panel)


def test_what_is_removed_comes_back_with_undo(panel, db, ayu):
    acted(db, lambda s: services.record_food(s, ayu, TODAY, FoodEntry(suitable=True), TODAY))
    press(panel, "Remove Food of 05/10/2026")
    assert "Food right" not in words(panel)
    with db.read() as session:
        action = list_actions(session, 1)[0].id
    take_back(db, action)
    assert "Food right" in words(panel)


def test_a_course_of_recovery_food_is_begun_fed_and_ended_on_the_card(panel, db, ayu):
    press(panel, "Begin recovery food")
    form = panel.form
    form.first_day.set_value(TODAY - timedelta(days=13))
    form.days.set_value(14)
    form.reason.set_value("thin")
    assert form.submit()
    assert "runs until 05/10/2026" in words(panel)
    press(panel, "Write portions")
    panel.form.portions.set_value(2)
    panel.form.eaten.set_value("all")
    assert panel.form.submit()
    assert "05/10/2026 · 2 portions · All eaten" in words(panel)
    press(panel, "Write portions")
    panel.form.day.set_value(YESTERDAY)
    panel.form.day.changed.emit()
    assert panel.form.submit()
    press(panel, "End…")
    panel.form.outcome.set_value("recovered")
    assert panel.form.submit()
    assert "Weight is good again" in words(panel) and "2 days fed · 3 portions" in words(panel)


def test_a_course_that_ran_out_says_so(panel, db, ayu):
    entry = RecoveryEntry(TODAY - timedelta(days=20), 14, "thin")
    acted(db, lambda s: services.start_recovery(s, ayu, entry, TODAY))
    assert "should have ended on 28/09/2026" in words(panel)


def test_advice_is_ticked_by_topic_and_shown_by_day(panel, db, ayu):
    press(panel, "Ask: Advice")
    assert "ADVICE_BREAST_MILK" not in panel.form.topics.boxes  # ten months old: not breast milk alone any more
    panel.form.topics.set_value(["ADVICE_PLAY"])
    assert panel.form.submit()
    assert "Play and talk with the child" in words(panel)


def test_only_the_newest_are_shown_until_more_are_asked_for(panel, db, ayu):
    for days in range(6):
        day = TODAY - timedelta(days=days)
        acted(db, lambda s, day=day: services.record_food(s, ayu, day, FoodEntry(suitable=True), TODAY))
    assert words(panel).count("Food right") == 4
    press(panel, "2 earlier")
    assert words(panel).count("Food right") == 6


def test_children_have_the_tab_and_grown_people_who_were_never_asked_do_not(db, ayu):
    (tab,) = PANELS
    grown = add_person(db, "Siti", date(1995, 4, 12))
    unknown = add_person(db, "Nobody knows")
    with db.read() as session:
        assert tab.is_for(session, ayu, TODAY) and tab.is_for(session, unknown, TODAY)
        assert not tab.is_for(session, grown, TODAY)
    acted(db, lambda s: services.record_food(s, grown, date(1996, 4, 12), FoodEntry(suitable=True), TODAY))
    with db.read() as session:
        assert tab.is_for(session, grown, TODAY)
