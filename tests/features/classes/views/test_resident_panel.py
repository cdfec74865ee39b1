"""Classes on the resident's card: attendance, tests, certificate, and the way from learning to teaching."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.features.classes import services
from desktop_app.features.classes.feature.pages import PANELS
from desktop_app.features.classes.rules.entries import FacilitatorEntry, Needs
from desktop_app.features.classes.views.resident_panel import ClassesPanel
from tests.builders.classes import SET_UP, attend, complete, enrol, make_class, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def siti(db):
    return make_resident(db, "Siti Aminah")


@pytest.fixture
def panel(qtbot, context):
    def make(resident):
        made = ClassesPanel(context, resident)
        qtbot.addWidget(made)
        made.resize(470, 600)
        made.show()
        return made

    return make


def words(panel):
    return [part.text() for part in panel.findChildren(QLabel) if not part.isHidden()]


def test_a_completed_class_shows_attendance_tests_and_certificate(panel, db, siti):
    melati = make_class(db)
    one = enrol(db, melati, siti)
    complete(db, melati, one)
    with db.action(SET_UP) as session:
        services.record_score(session, one, "pre", 4, 10, date(2026, 9, 1), TODAY)
        services.record_score(session, one, "post", 9, 10, date(2026, 9, 22), TODAY)
        number = services.issue_certificate(session, one, TODAY)
    shown = words(panel(siti))
    assert "completed" in shown and "Class for pregnant women · 01/09/2026 to 31/12/2026" in shown
    assert "Meetings attended: 4 of 4 · 1 time with somebody · last on 22/09/2026" in shown
    assert "Test before 4 / 10, after 9 / 10" in shown and f"Certificate {number}, 05/10/2026" in shown


def test_a_learner_who_leads_others_later_is_seen_to_have_done_so(panel, db, siti):
    enrol(db, make_class(db), siti)
    senam = make_class(db, name="Senam", kind="elderly_exercise", needs=Needs())
    with db.action(SET_UP) as session:
        services.add_facilitator(session, senam, FacilitatorEntry("tutor", siti, from_date=date(2026, 10, 1)))
    shown = words(panel(siti))
    assert shown[0] == "Learned first, and leads others since 01/10/2026: Senam." and "Tutor" in shown


def test_who_dropped_out_is_shown_with_the_reason(panel, db, siti):
    melati = make_class(db)
    one = enrol(db, melati, siti)
    with db.action(SET_UP) as session:
        services.drop_out(session, one, date(2026, 9, 20), "ill", TODAY)
    assert "Dropped out on 20/09/2026: ill" in words(panel(siti))


def test_the_tab_follows_what_is_stored(panel, db, siti):
    shown = panel(siti)
    assert words(shown) == ["Takes part in no class so far."]
    melati = make_class(db)
    one = enrol(db, melati, siti)
    attend(db, make_sessions(db, melati, 1)[0], [one])
    assert "Meetings attended: 1 of 1 · last on 01/09/2026" in words(shown)


def test_a_class_opens_from_the_card(panel, context, qtbot, db, siti):
    melati = make_class(db)
    enrol(db, melati, siti)
    shown = panel(siti)
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.mouseClick(shown.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert asked.args == ["classes", {"class_id": melati}]


def test_the_card_of_somebody_in_no_class_has_no_such_tab(db, siti):
    (tab,) = PANELS
    with db.read() as session:
        assert not tab.is_for(session, siti, TODAY)
    enrol(db, make_class(db), siti)
    with db.read() as session:
        assert tab.is_for(session, siti, TODAY)
