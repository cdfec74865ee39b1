"""The step Record by keys: one key a question, from the book at home to food."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.db.undo import undo
from desktop_app.features.child_record.services import records_between
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import feeding_by_month
from desktop_app.features.health_visits.services.growth_cards import card_answers
from desktop_app.features.health_visits.views.steps import RecordStep
from tests.builders.health_visits import SET_UP, TODAY, add_person
from tests.builders.open_day import read, row_of

pytestmark = pytest.mark.gui
ENTER, ESC, CTRL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier
SAVE = (Qt.Key.Key_S, CTRL)


@pytest.fixture
def panel(shown, baby):
    return shown(RecordStep, baby)


def record_of(db, child):
    return read(db, records_between, [child], TODAY, TODAY).get(child, {}).get(TODAY)


def test_a_baby_is_asked_about_its_book_and_milk_first_then_what_the_child_record_asks(panel):
    assert list(panel.questions) == ["book", "milk"]
    assert "in month 2 of life" in panel.questions["milk"].field.accessibleName()
    assert panel.questions["book"].isAncestorOf(panel.focusWidget())


def test_one_key_a_question_stores_everything_and_calls_the_next_child(db, panel, day, baby, press, qtbot):
    with qtbot.waitSignal(panel.done) as signal:
        press(panel, *"1" * (2 + len(panel.quick.lines)))
    assert signal.args == [baby] and "record" in row_of(db, day, baby).steps_done
    assert read(db, card_answers, [baby], TODAY) == {baby: True}
    assert read(db, feeding_by_month, [baby]) == {baby: {2: "yes"}}
    record = record_of(db, baby)
    assert record.symptoms.danger_signs == () and record.development.result == "complete"


def test_a_toddler_is_not_asked_about_milk_only(db, shown, day):
    panel = shown(RecordStep, add_person(db, "Budi", date(2024, 12, 1), "M"))
    assert list(panel.questions) == ["book"] and {"food", "breastfed"} <= panel.quick.lines.keys()


def test_an_adult_is_asked_nothing_of_a_child_and_passes_with_enter(db, context, shown, day, press, qtbot):
    context.all_features = [one for one in context.features if not one.day_parts]
    hana = add_person(db, "Hana", date(1995, 1, 1))
    panel = shown(RecordStep, hana)
    assert not panel.questions and not panel.quick.isVisible() and "Nothing is asked" in panel.message.text()
    with qtbot.waitSignal(panel.done):
        press(panel, ENTER)
    assert "record" in row_of(db, day, hana).steps_done


def test_enter_without_any_answer_passes_the_child_and_stores_no_answer(db, panel, day, baby, press, qtbot):
    with qtbot.waitSignal(panel.done):
        press(panel, ENTER)
    assert "record" in row_of(db, day, baby).steps_done
    assert record_of(db, baby) is None and read(db, card_answers, [baby], TODAY) == {}


def test_after_an_answer_enter_leaves_a_question_open_and_goes_on(db, panel, baby, press):
    press(panel, "1", ENTER)
    assert panel.quick.isAncestorOf(panel.focusWidget())
    press(panel, SAVE)
    assert read(db, card_answers, [baby], TODAY) == {baby: True} and read(db, feeding_by_month, [baby]) == {}


def test_ctrl_s_stores_what_is_answered_and_the_notice_undoes_it(db, panel, day, baby, press, notices):
    press(panel, "2", SAVE)
    assert read(db, card_answers, [baby], TODAY) == {baby: False}
    text, action = notices[-1]
    assert str(text) == "Record Siti: answers of the day"
    with db.action(SET_UP) as session:
        undo(session, action)
    assert read(db, card_answers, [baby], TODAY) == {} and "record" not in row_of(db, day, baby).steps_done


def test_an_answer_that_says_too_little_keeps_the_child_here(db, panel, baby, press, qtbot):
    panel.quick.lines["danger"].set_value(False)
    panel.quick.changed.emit()
    with qtbot.assertNotEmitted(panel.done):
        press(panel, SAVE)
    assert panel.quick.error.text() and record_of(db, baby) is None


def test_answers_survive_what_others_store_meanwhile(panel, press):
    press(panel, "1")
    panel.renew()
    assert panel.questions["book"].value() is True


def test_what_was_answered_stands_there_the_next_time(db, panel, shown, baby, press):
    press(panel, "2", SAVE)
    again = shown(RecordStep, baby)
    assert again.questions["book"].value() is False
    assert again.questions["milk"].isAncestorOf(again.focusWidget())


def test_the_question_with_the_cursor_is_always_in_sight(panel, press, qtbot):
    panel.resize(720, 260)
    press(panel, "1", "1", "2", Qt.Key.Key_Tab)
    area = panel._area

    def is_in_sight():
        at = panel.focusWidget()
        top = at.mapTo(area.viewport(), at.rect().topLeft()).y()
        assert panel.quick.isAncestorOf(at) and 0 <= top < area.viewport().height()

    qtbot.waitUntil(is_in_sight)


def test_esc_leaves_without_storing(db, panel, baby, press, qtbot):
    press(panel, "1")
    with qtbot.waitSignal(panel.left):
        press(panel, ESC)
    assert read(db, card_answers, [baby], TODAY) == {}


def test_a_child_that_is_gone_shows_nobody(panel, db, day):
    panel.set_child(None, read(db, services.open_day_card, day))
    assert panel.row is None and panel.name.isHidden()
