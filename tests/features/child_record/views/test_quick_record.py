"""The questions about a child at the post, answered from the keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.features.child_record import services
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.views.quick_record import QuickRecord
from tests.builders.health_visits import acted, add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 12, 1))


@pytest.fixture
def asked(qtbot, context):
    def make(resident, **known):
        made = QuickRecord(context)
        qtbot.addWidget(made)
        made.resize(560, 700)
        made.set_child(resident, TODAY, **known)
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        made.take_cursor()
        return made

    return make


def submitted(quick):
    """Store what is answered as the step does; return False if something is missing."""
    if not quick.check():
        return False
    acted(quick.context.db, quick.store)
    return True


def press(quick, *keys):
    for key in keys:
        target = quick.focusWidget()
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def day_of(db, resident):
    with db.read() as session:
        return services.records_between(session, [resident], TODAY, TODAY).get(resident, {}).get(TODAY)


def test_a_healthy_child_takes_one_key_a_question_and_is_stored_after_the_last(asked, db, ayu):
    quick = asked(ayu)
    stored = []
    quick.finished.connect(lambda: stored.append(submitted(quick)))
    press(quick, "1", "1", "1", "1", "1", "1")
    assert stored == [True]
    day = day_of(db, ayu)
    assert day.development.result == "complete" and day.development.band_months == 9
    assert day.symptoms == SymptomEntry(False, False, False, False, (), ())
    assert day.food.suitable is True and day.food.still_breastfed is True and day.food.staple is None


def test_what_is_not_good_opens_what_is_asked_below_it(asked, db, ayu):
    quick = asked(ayu)
    press(quick, "2")
    assert quick.lines["danger"].detail.isVisible()
    press(quick, Qt.Key.Key_Space)
    quick.lines["development"].setFocus()
    press(quick, "2", Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert submitted(quick)
    day = day_of(db, ayu)
    assert len(day.symptoms.danger_signs) == 1 and day.symptoms.illness is None
    assert day.development.missing == ("D09_PASS",) and day.food is None


def test_some_without_a_tick_is_asked_again_and_nothing_is_stored(asked, db, ayu):
    quick = asked(ayu)
    press(quick, "2")
    assert not submitted(quick)
    assert quick.error.isVisible() and "Tick what it is" in quick.error.text()
    assert day_of(db, ayu) is None


def test_an_answer_is_taken_back_with_backspace_also_after_it_was_stored(asked, db, ayu):
    quick = asked(ayu)
    quick.lines["development"].setFocus()
    press(quick, "1")
    quick.lines["food"].setFocus()
    press(quick, "1")
    assert submitted(quick)
    again = asked(ayu)
    assert again.lines["development"].value() is True and again.lines["food"].value() is True
    again.lines["development"].setFocus()
    press(again, Qt.Key.Key_Backspace)
    assert submitted(again)
    assert day_of(db, ayu).development is None and day_of(db, ayu).food is not None


def test_arabic_digits_answer_too(asked, ayu):
    quick = asked(ayu)
    typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "١")
    QApplication.sendEvent(quick.focusWidget(), typed)
    assert quick.lines["danger"].value() is True


def test_a_weight_that_did_not_rise_proposes_its_sign(asked, ayu):
    quick = asked(ayu, no_gain_2_months=True)
    assert quick.lines["tb"].value() is False
    assert quick.lines["tb"].detail.value() == ("no_gain_2_months",)


def test_a_baby_is_not_asked_for_food_and_a_newborn_not_for_development(asked, db):
    baby = add_person(db, "Bayu", date(2026, 8, 1))
    newborn = add_person(db, "Citra", date(2026, 9, 20))
    assert set(asked(baby).lines) == {"danger", "illness", "tb", "development"}
    assert set(asked(newborn).lines) == {"danger", "illness", "tb"}


def test_a_child_born_too_early_is_asked_the_list_of_its_corrected_age(asked, ayu):
    quick = asked(ayu, gestation_weeks=28)
    assert "List for 6 months" in words(quick)[-1] or any("List for 6 months" in one for one in words(quick))


def test_what_a_tick_means_stands_above_the_boxes(asked, ayu):
    quick = asked(ayu)
    quick.lines["development"].setFocus()
    press(quick, "2")
    quick.lines["food"].setFocus()
    press(quick, "2")
    shown = words(quick)
    assert "Tick what the child does not do yet:" in shown and "Tick what the child ate since yesterday:" in shown


def test_the_lists_say_that_no_health_worker_has_confirmed_them(asked, ayu):
    assert any("not yet confirmed by a health worker" in one for one in words(asked(ayu)))


def test_former_signs_that_the_lines_do_not_ask_stay(asked, db, ayu):
    entry = SymptomEntry(illness=("COUGH",), temperature_tenths=372, note="since Friday", by="Siti")
    acted(db, lambda session: services.record_symptoms(session, ayu, TODAY, entry, TODAY))
    quick = asked(ayu)
    quick.lines["danger"].setFocus()
    press(quick, "1")
    assert submitted(quick)
    assert day_of(db, ayu).symptoms == SymptomEntry(None, None, None, None, ("COUGH",), (), 372, "Siti", "since Friday")


def words(widget):
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


@pytest.mark.parametrize(("born", "expected"), [(date(2020, 11, 1), True), (date(2020, 10, 5), False)])
def test_a_pupil_is_not_asked_twice_for_tuberculosis_and_not_for_signs_that_no_list_has(asked, db, born, expected):
    """The card of children ends with month 71; from school age on the questions of adults are asked at every visit."""
    quick = asked(add_person(db, "Rini", born))
    assert ("tb" in quick.lines, "danger" in quick.lines, "illness" in quick.lines) == (expected, expected, True)


def test_what_was_written_down_of_a_pupil_stays_where_it_is_not_asked_again(asked, db):
    rini = add_person(db, "Rini", date(2014, 1, 1))
    acted(db, lambda s: services.record_symptoms(s, rini, TODAY, SymptomEntry(cough=True), TODAY))
    quick = asked(rini)
    press(quick, "1")
    assert submitted(quick)
    assert day_of(db, rini).symptoms == SymptomEntry(cough=True, illness=())
