"""The step Advise by keys: what the mother is told, topics, referral, the book at home."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.core.language import language
from desktop_app.db.undo import undo
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms, records_between
from desktop_app.features.health_visits.views.steps import AdviseStep
from desktop_app.features.referrals.services import refer
from desktop_app.ui.words import set_current
from tests.builders.health_visits import SET_UP, TODAY, add_person, open_day, weigh
from tests.builders.open_day import act, row_of
from tests.builders.open_day import read as ask

pytestmark = pytest.mark.gui
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def flat(db, day):
    """A boy of 13 months who did not gain since September."""
    boy = add_person(db, "Budi", date(2025, 9, 3), "M", mother="Rina")
    weigh(db, open_day(db, date(2026, 9, 5)), boy, 9_200, 750)
    weigh(db, day, boy, 9_200, 752)
    return boy


@pytest.fixture
def panel(shown, flat):
    return shown(AdviseStep, flat)


def topics(db, child):
    found = ask(db, records_between, [child], TODAY, TODAY).get(child, {}).get(TODAY)
    return set(found.advice) if found else set()


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


def test_the_mother_of_a_child_that_does_not_gain_is_told_in_words_and_the_child_is_referred(panel):
    words = words_of(panel)
    assert "Your child gained too little this month." in words
    assert "Refer: Gained too little this month" in words and panel.refer_button.isVisible()


def test_the_book_says_what_to_write(panel):
    words = words_of(panel)
    assert "Write into the book of the child" in words and "Weight chart: month 13, 9.2 kg, T" in words


def test_a_digit_and_enter_store_a_topic_and_the_child_may_go(db, panel, day, flat, press, qtbot, notices):
    code = panel.topics.lines[0].shown.code
    with qtbot.waitSignal(panel.done) as signal:
        press(panel, "1", ENTER)
    assert signal.args == [flat] and topics(db, flat) == {code}
    assert "advise" in row_of(db, day, flat).steps_done
    text, action = notices[-1]
    assert str(text).startswith("Advise the mother of Budi: ")
    with db.action(SET_UP) as session:
        undo(session, action)
    assert topics(db, flat) == set() and "advise" not in row_of(db, day, flat).steps_done


def test_plus_ticks_all_that_the_day_asks_for(db, panel, flat, press):
    wanted = {one.topic.code for one in panel.advising.topics if one.is_asked_for}
    press(panel, "+", ENTER)
    assert wanted and topics(db, flat) == wanted


def test_a_topic_that_is_not_important_today_shows_its_words_where_the_cursor_is(panel):
    short = next(line for line in panel.topics.lines if line.shown.is_short)
    assert str(short.shown.details[0]) not in words_of(short)
    short.setFocus()
    assert str(short.shown.details[0]) in words_of(short)


def test_enter_alone_lets_the_child_go_with_nothing_written_but_the_step(db, panel, day, flat, press, qtbot):
    with qtbot.waitSignal(panel.done):
        press(panel, ENTER)
    assert topics(db, flat) == set() and "advise" in row_of(db, day, flat).steps_done


def test_a_topic_that_was_ticked_is_taken_back_with_its_digit(db, panel, shown, flat, press):
    press(panel, "1", ENTER)
    again = shown(AdviseStep, flat)
    assert len(again.told()) == 1
    press(again, "1", ENTER)
    assert topics(db, flat) == set()


def test_signs_of_the_day_stand_first_among_what_was_found(db, shown, day, flat):
    act(db, record_symptoms, flat, TODAY, SymptomEntry(cough=True, fever_2_weeks=True), TODAY)
    words = words_of(shown(AdviseStep, flat))
    assert "Found today: Signs of tuberculosis" in words and "Refer: Gained too little this month" in words
    assert "Signs of tuberculosis" in words


def test_a_referral_that_is_written_stands_there_with_its_slip(db, shown, day, flat):
    act(db, refer, flat, TODAY, ["T"], "health_centre", "", "Rina", "", TODAY)
    panel = shown(AdviseStep, flat)
    assert panel.refer_words.text().startswith("Referred to Health centre, slip ")
    assert not panel.refer_button.isVisible()


def test_the_button_asks_for_a_referral(panel, flat, qtbot):
    with qtbot.waitSignal(panel.refer_asked) as signal:
        panel.refer_button.click()
    assert signal.args == [flat]


def test_a_child_that_was_not_measured_says_so(db, shown, day):
    panel = shown(AdviseStep, add_person(db, "Siti", date(2025, 9, 3)))
    assert panel.mother.text() == "The child was not measured today." and not panel.chips.isVisible()


def test_an_adult_has_no_mother_to_be_told(db, shown, day):
    panel = shown(AdviseStep, add_person(db, "Hana", date(1995, 1, 1)))
    assert not panel.mother.isVisible() and panel.refer_button.isVisible()


def test_esc_leaves_without_storing(db, panel, flat, press, qtbot):
    press(panel, "1")
    with qtbot.waitSignal(panel.left):
        press(panel, ESC)
    assert topics(db, flat) == set()


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_nothing_is_wider_than_the_panel(shown, flat, code):
    set_current(language(code))
    panel = shown(AdviseStep, flat)
    assert panel.minimumSizeHint().width() <= 720
