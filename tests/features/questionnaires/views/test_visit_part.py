"""Signs of tuberculosis in the step Record: one key for nobody's cough."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.core.text import Text
from desktop_app.db.settings import put_setting
from desktop_app.features.questionnaires import services
from desktop_app.features.questionnaires.feature import FEATURE
from desktop_app.features.questionnaires.views.visit_part import VisitPart
from desktop_app.packs import PACK_SETTING
from desktop_app.ui.widgets import Chip
from tests.builders.health_visits import add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
SET_UP = Text("Tests", "Set up")


@pytest.fixture
def mbah(db):
    with db.action(SET_UP) as session:
        put_setting(session, PACK_SETTING, "indonesia")
    return add_person(db, "Mbah Sarti", date(1950, 3, 1))


@pytest.fixture
def part(qtbot, context, mbah):
    made = VisitPart(context)
    qtbot.addWidget(made)
    made.resize(470, 500)
    made.set_person(mbah, TODAY)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    assert made.focus_entry()
    QApplication.processEvents()
    return made


def keys(part, typed):
    for key in typed:
        QTest.keyClicks(part.focusWidget(), key)
        QApplication.processEvents()


def store(db, part):
    with db.action(SET_UP) as session:
        part.store(session)


def sheet_of(db, resident):
    with db.read() as session:
        return next(iter(services.sheets_of(session, [resident], "TB").get(resident, ())), None)


def test_one_key_says_that_there_is_no_sign_and_goes_on(part, db, mbah, qtbot):
    with qtbot.waitSignal(part.went_on):
        keys(part, "1")
    assert part.has_unstored and not part.focus_entry()
    store(db, part)
    assert set(sheet_of(db, mbah).answers.values()) == {0} and sheet_of(db, mbah).level.code == "none"
    assert not part.has_unstored


def test_some_asks_sign_by_sign_and_says_what_they_come_to(part, db, mbah):
    keys(part, "2" + "21111")
    assert part._result.isVisible() and part._result.text() == "One sign of tuberculosis"
    store(db, part)
    assert sheet_of(db, mbah).answers == {
        "COUGH": 1,
        "FEVER_2_WEEKS": 0,
        "WEIGHT_LOSS": 0,
        "TB_CONTACT": 0,
        "NIGHT_SWEATS": 0,
    }


def test_what_was_stored_stands_in_the_lines_and_can_be_taken_back(part, db, mbah):
    keys(part, "2" + "2")
    store(db, part)
    part.set_person(mbah, TODAY)
    assert part.any_sign.value() == 1 and part.lines["COUGH"].value() == 1 and part.lines["TB_CONTACT"].value() is None
    part.any_sign.setFocus()
    QTest.keyClick(part.focusWidget(), Qt.Key.Key_Backspace)
    store(db, part)
    assert sheet_of(db, mbah) is None


def test_a_corrected_answer_keeps_who_asked_and_the_note(part, db, mbah):
    with db.action(SET_UP) as session:
        services.record_sheet(session, mbah, "TB", TODAY, {"COUGH": 1}, "Bu Ani", "home", note="since June")
    part.set_person(mbah, TODAY)
    part.any_sign.setFocus()
    keys(part, "1")
    store(db, part)
    sheet = sheet_of(db, mbah)
    assert (sheet.answers["COUGH"], sheet.by, sheet.where, sheet.note) == (0, "Bu Ani", "home", "since June")


def test_nothing_answered_stores_nothing(part, db, mbah):
    store(db, part)
    assert sheet_of(db, mbah) is None


def test_it_is_shown_from_school_age_on(db, mbah):
    part = next(one for one in FEATURE.day_parts if one.id == "questionnaires.every_visit")
    child, pupil = add_person(db, "Ayu", date(2024, 1, 1)), add_person(db, "Sinta", date(2018, 1, 1))
    with db.read() as session:
        shown = [part.is_for(session, one, TODAY) for one in (mbah, pupil, child)]
    assert part.step == "record" and shown == [True, True, False]


def test_what_is_due_is_named_and_asked_on_the_card(db, context, mbah, qtbot):
    part = next(one for one in FEATURE.day_parts if one.id == "questionnaires.due")
    pupil = add_person(db, "Sinta", date(2018, 1, 1))
    with db.read() as session:
        assert part.is_for(session, mbah, TODAY) and not part.is_for(session, pupil, TODAY)
    made = part.make(context)
    qtbot.addWidget(made)
    made.set_person(mbah, TODAY)
    shown = [chip.text() for chip in made.findChildren(Chip)]
    assert "Daily life (AKS, Barthel)" in shown and "Signs of tuberculosis" not in shown
    opened = []
    context.open_page = lambda page, **arguments: opened.append((page, arguments))
    made.findChild(QPushButton).click()
    assert opened == [("residents", {"resident": mbah})] and not made.has_unstored and not made.focus_entry()
