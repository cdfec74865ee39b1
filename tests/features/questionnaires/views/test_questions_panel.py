"""The tab "Questions": one key an answer, a full stop where somebody must not be left alone, nothing private for others."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from desktop_app.core.text import Text
from desktop_app.db.settings import put_setting
from desktop_app.features.questionnaires import services
from desktop_app.features.questionnaires.views.panel import QuestionsPanel
from desktop_app.features.questionnaires.views.score_form import ScoreForm
from desktop_app.features.questionnaires.views.sheet_form import SheetForm
from desktop_app.features.referrals.views.referral_form import ReferralForm
from desktop_app.packs import PACK_SETTING
from tests.builders.health_visits import add_person
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
SET_UP = Text("Tests", "Set up")


@pytest.fixture
def mbah(db):
    with db.action(SET_UP) as session:
        put_setting(session, PACK_SETTING, "indonesia")
    return add_person(db, "Mbah Sarti", date(1950, 3, 1))


@pytest.fixture
def panel(qtbot, context, mbah):
    made = QuestionsPanel(context, mbah)
    qtbot.addWidget(made)
    made.resize(470, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def words(widget):
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def press(widget, name):
    QApplication.processEvents()
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]
    next(one for one in buttons if name in (one.text(), one.accessibleName()) and one.isVisible()).click()


def keys(panel, typed):
    QApplication.processEvents()
    for key in typed:
        QTest.keyClicks(panel.focusWidget(), key)


def sheet_of(db, resident, code):
    with db.read() as session:
        return next(iter(services.sheets_of(session, [resident], code).get(resident, ())), None)


def test_five_keys_answer_five_questions_and_the_result_says_what_to_do(panel, db, mbah):
    press(panel, "Ask: Signs of tuberculosis")
    assert isinstance(panel.form, SheetForm)
    keys(panel, "21111")
    assert panel.focusWidget() is panel.form.save_button
    QTest.keyClick(panel.form.save_button, Qt.Key.Key_Return)
    assert sheet_of(db, mbah, "TB").answers["COUGH"] == 1
    assert "Refer to the health centre: it tests for tuberculosis." in words(panel)
    press(panel, "Refer")
    assert isinstance(panel.form, ReferralForm) and panel.form.reasons.value() == ("tuberculosis",)


def test_what_was_not_asked_is_not_taken_for_no(panel, db, mbah):
    press(panel, "Ask: Signs of tuberculosis")
    keys(panel, "1")
    assert panel.form.submit()
    assert sheet_of(db, mbah, "TB").level is None
    assert any(one.startswith("Not complete: 4") for one in words(panel))


def test_nothing_answered_is_not_stored(panel, db, mbah):
    press(panel, "Ask: Signs of tuberculosis")
    assert not panel.form.submit()
    assert any("Answer at least one question" in one for one in words(panel))
    assert sheet_of(db, mbah, "TB") is None


def test_arabic_digits_answer_and_backspace_takes_back(panel, mbah):
    press(panel, "Ask: Signs of tuberculosis")
    line = panel.form.questions.lines["COUGH"]
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "٢")
    QApplication.sendEvent(panel.focusWidget(), event)
    assert line.value() == 1
    line.setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Backspace)
    assert line.value() is None


def test_thoughts_of_ending_life_stop_everything_and_show_whom_to_call(panel, db, context, mbah):
    give_midwife_key(db)
    context.put_setting("questionnaires.midwife_phone", "0812 3456")
    press(panel, "Ask: How are you feeling? (SRQ-20)")
    keys(panel, "1" * 16 + "2")
    shown = words(panel)
    assert "Stay with Mbah Sarti. Call the midwife now." in shown and "Midwife: 0812 3456" in shown
    assert not panel.form.questions.lines["18"].isVisible()
    keys(panel, "222")  # whoever types on without looking answers nothing
    assert panel.form.questions.lines["18"].value() is None and panel.form.questions.is_stopped
    press(panel, "The midwife is called")
    assert panel.form.questions.lines["18"].isVisible()
    assert panel.form.submit()
    assert "Stay with Mbah Sarti until the midwife is there." in words(panel)


def test_the_stop_is_in_sight_although_the_form_was_scrolled_down(panel, db, qtbot, mbah):
    give_midwife_key(db)
    panel.resize(470, 400)
    press(panel, "Ask: How are you feeling? (SRQ-20)")
    keys(panel, "1" * 16 + "2")
    stop = panel.form.questions.stop
    qtbot.waitUntil(lambda: stop.stay.visibleRegion().boundingRect().size() == stop.stay.size())
    press(panel, "The midwife is called")
    next_one = panel.form.questions.lines["18"]
    qtbot.waitUntil(lambda: next_one.visibleRegion().boundingRect().size() == next_one.size())


def test_after_saving_nobody_but_the_midwife_reads_the_answers(panel, db, mbah):
    give_midwife_key(db)
    press(panel, "Ask: How are you feeling? (SRQ-20)")
    keys(panel, "2" * 16 + "1" + "2" * 3)
    assert panel.form.submit()
    press(panel, "Close")
    shown = " ".join(words(panel))
    assert "The midwife follows up" in shown and "strain" not in shown and "Score 19" not in shown
    db.vault.unlock(MIDWIFE)
    panel.reload()
    shown = " ".join(words(panel))
    assert "Score 19" in shown and "Frequent headaches" in shown
    db.vault.lock()
    panel.reload()
    assert "Frequent headaches" not in " ".join(words(panel))


def test_the_result_goes_when_somebody_leaves_the_card(panel, db):
    give_midwife_key(db)
    press(panel, "Ask: How are you feeling? (SRQ-20)")
    keys(panel, "2" * 16 + "1" * 4)
    panel.form.submit()
    assert "Signs of strain: talk with the midwife" in words(panel)
    panel.hide()
    panel.show()
    assert "Signs of strain: talk with the midwife" not in words(panel)


def test_the_history_calls_private_answers_only_an_entry_for_the_midwife(panel, db, context):
    give_midwife_key(db)
    told = []
    context.notified.connect(lambda text, *_rest: told.append(str(text)))
    press(panel, "Ask: How are you feeling? (SRQ-20)")
    keys(panel, "1")
    panel.form.submit()
    assert told == ["An entry for the midwife"]


def test_without_a_midwifes_key_the_volunteer_hears_so_before_the_first_question(panel, context):
    shown = []
    context.show_error = shown.append
    press(panel, "Ask: How are you feeling? (SRQ-20)")
    assert panel.form is None and "no key of the midwife" in str(shown[0])


def test_one_key_hides_the_questions_when_somebody_comes_near(panel, db):
    give_midwife_key(db)
    press(panel, "Ask: How are you feeling? (SRQ-20)")
    keys(panel, "2")
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_F8)
    assert not panel.form.questions.lines["1"].isVisible()
    assert any("hidden" in one for one in words(panel))
    QTest.keyClick(panel.form.day, Qt.Key.Key_F8)
    assert panel.form.questions.lines["1"].isVisible() and panel.form.questions.lines["1"].value() == 1


def test_a_sheet_is_corrected_in_its_own_day(panel, db, mbah):
    with db.action(SET_UP) as session:
        services.record_sheet(session, mbah, "TB", date(2026, 9, 7), {"COUGH": 1}, "Bu Ani", "home")
    panel.reload()
    press(panel, "Correct Signs of tuberculosis of 07/09/2026")
    assert panel.form.day.value() == date(2026, 9, 7) and panel.form.questions.lines["COUGH"].value() == 1
    assert panel.form.by.value() == "Bu Ani" and panel.form.where.value() == "home"
    panel.form.questions.lines["COUGH"].setFocus()
    keys(panel, "1")
    assert panel.form.submit()
    assert sheet_of(db, mbah, "TB").answers["COUGH"] == 0


def test_a_sheet_is_removed_and_comes_back_with_undo(panel, db, context, mbah):
    with db.action(SET_UP) as session:
        services.record_sheet(session, mbah, "TB", TODAY, {"COUGH": 1}, "", "here")
    panel.reload()
    press(panel, "Remove Signs of tuberculosis of 05/10/2026")
    assert sheet_of(db, mbah, "TB") is None


def test_what_was_asked_longer_ago_than_a_year_is_to_be_asked_again(panel, db, mbah):
    with db.action(SET_UP) as session:
        services.record_sheet(session, mbah, "AKS", date(2025, 10, 5), {"STAIRS": 1}, "", "here")
        services.record_sheet(session, mbah, "SKILAS", date(2025, 10, 6), {"CHAIR": 1}, "", "here")
    panel.reload()
    assert words(panel).count("Ask again") == 1


def test_a_score_is_written_down_and_private_forms_wait_for_the_key(panel, db, mbah):
    press(panel, "Write a score")
    assert isinstance(panel.form, ScoreForm)
    offered = [panel.form.form_choice.itemText(n) for n in range(panel.form.form_choice.count())]
    assert "Mini-Cog: memory" in offered and not any("ASSIST" in one or "GDS" in one for one in offered)
    panel.form.form_choice.set_value("MINICOG")
    panel.form.score.set_value(6)
    assert not panel.form.submit()
    panel.form.score.set_value(3)
    assert panel.form.submit()
    assert sheet_of(db, mbah, "MINICOG").level.code == "usual"


def test_of_the_check_of_the_elderly_the_mood_is_left_out_without_a_key(panel, db, mbah):
    press(panel, "Ask: Check of the elderly (SKILAS)")
    assert "SAD" not in panel.form.questions.lines
    keys(panel, "1" * len(panel.form.questions.lines))
    assert panel.form.submit()
    assert sheet_of(db, mbah, "SKILAS").sealed == frozenset()


def test_the_mood_of_the_elderly_goes_to_the_midwife(panel, db, mbah):
    give_midwife_key(db)
    press(panel, "Ask: Check of the elderly (SKILAS)")
    assert words(panel).count("Only the midwife reads the answer.") == 2
    panel.form.questions.lines["SAD"].setFocus()
    keys(panel, "2")
    assert panel.form.submit()
    assert sheet_of(db, mbah, "SKILAS").sealed == {"SAD"}
    press(panel, "Correct Check of the elderly (SKILAS) of 05/10/2026")
    assert panel.form.questions.lines["SAD"].value() is None
    assert any("The midwife has an answer" in one for one in words(panel))


def test_a_corrected_score_keeps_who_told_it_and_the_note(panel, db, mbah):
    with db.action(SET_UP) as session:
        services.record_score(session, mbah, "MINICOG", TODAY, 2, "dr. Budi", "elsewhere", note="by telephone")
    panel.reload()
    panel.write_score("MINICOG", sheet_of(db, mbah, "MINICOG"))
    assert panel.form.score.value() == 2 and not panel.form.has_changes
    panel.form.score.set_value(3)
    assert panel.form.submit()
    sheet = sheet_of(db, mbah, "MINICOG")
    assert (sheet.score, sheet.by, sheet.where, sheet.note) == (3, "dr. Budi", "elsewhere", "by telephone")
