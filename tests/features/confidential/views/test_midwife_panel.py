"""The tab "For the midwife": everybody writes, she reads."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from desktop_app.db.recorder import action_id
from desktop_app.features.confidential import services
from desktop_app.features.confidential.models import SealedEntry
from desktop_app.features.confidential.rules.fields import FIELDS
from desktop_app.features.confidential.rules.topics import TOPICS
from desktop_app.features.confidential.views.entry_form import EntryForm
from desktop_app.features.confidential.views.panel import MidwifePanel
from desktop_app.features.confidential.views.unlock_form import UnlockForm
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.builders.residents import make_resident
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def siti(db):
    return make_resident(db)


@pytest.fixture
def panel(qtbot, context, siti):
    made = MidwifePanel(context, siti)
    qtbot.addWidget(made)
    made.resize(470, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(widget):
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def press(widget, name):
    QApplication.processEvents()
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]
    next(one for one in buttons if name in (one.text(), one.accessibleName()) and one.isVisible()).click()


def record(db, siti, topic="violence", **values):
    with db.action(services.WRITE) as session:
        return services.record_sealed(session, siti, TODAY, topic, values or {"note": "hit by her brother"}, "Bu Ani")


def unlock(qtbot, panel, typed=MIDWIFE):
    press(panel, "I am the midwife")
    assert isinstance(panel.form, UnlockForm)
    qtbot.keyClicks(panel.form.passphrase, typed)
    qtbot.keyClick(panel.form.passphrase, Qt.Key.Key_Return)


def test_without_a_key_it_says_where_the_midwife_chooses_one(panel, context, qtbot):
    with qtbot.waitSignal(context.page_asked) as asked:
        press(panel, "Open Settings")
    assert asked.args == ["settings", {"section": "midwife"}]


def test_a_volunteer_writes_and_then_sees_only_that_the_midwife_follows_up(db, panel, context, siti, qtbot):
    give_midwife_key(db)
    notices = []
    context.notified.connect(lambda text, undo: notices.append(str(text)))
    press(panel, "Write something")
    form = panel.form
    form.choose("violence")
    qtbot.keyClicks(form.editors["note"], "hit by her brother")
    assert form.submit()
    shown = " ".join(words(panel))
    assert "The midwife follows up." in shown and "brother" not in shown and "iolence" not in shown
    assert len(notices) == 1 and "An entry for the midwife" in notices[0]


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_a_form_whose_answers_come_back_to_the_midwife(db, context, siti, qtbot, topic):
    give_midwife_key(db, is_open=True)
    form = EntryForm(context, siti)
    qtbot.addWidget(form)
    form.choose(topic)
    answers = {}
    for field in FIELDS[topic]:
        answer = next(iter(field.choices)) if field.choices else date(2026, 11, 1) if field.kind == "day" else "words"
        form.editors[field.name].set_value(answer)
        answers[field.name] = str(answer)
    assert form.submit()
    with db.read() as session:
        (opened,) = services.sealed_of(session, siti)
    assert (opened.topic, opened.values) == (topic, answers)


def test_what_is_missing_is_said_beside_its_field(db, context, siti, qtbot):
    give_midwife_key(db)
    form = EntryForm(context, siti)
    qtbot.addWidget(form)
    form.show()
    assert not form.submit()
    form.choose("hiv")
    assert not form.submit()
    assert any("Result of the test" in text and text.endswith(".") for text in words(form))


def test_the_midwife_opens_corrects_and_locks(db, panel, siti, qtbot, context):
    give_midwife_key(db)
    record(db, siti)
    unlock(qtbot, panel)
    qtbot.waitUntil(lambda: panel.opened is not None and panel.form is None)
    assert "hit by her brother" in words(panel)
    press(panel, "Correct this entry")
    panel.form.editors["is_safe"].set_value("no")
    assert panel.form.submit()
    assert [entry.values["is_safe"] for entry in panel.opened] == ["no"]
    press(panel, "Lock now")
    assert panel.opened is None and "hit by her brother" not in words(panel)


def test_a_wrong_passphrase_is_said_beside_the_field(db, panel, siti, qtbot):
    give_midwife_key(db)
    record(db, siti)
    unlock(qtbot, panel, "something else")
    qtbot.waitUntil(lambda: any("not the passphrase of the midwife" in text for text in words(panel)))
    assert panel.opened is None


def test_an_entry_that_is_being_corrected_goes_away_with_the_key(db, panel, siti, qtbot, context):
    give_midwife_key(db, is_open=True)
    record(db, siti)
    press(panel, "Correct this entry")
    assert panel.form is not None
    db.vault.lock()
    assert panel.form is None and "hit by her brother" not in words(panel)


def test_an_entry_is_removed_and_comes_back_by_undo(db, panel, siti, context):
    give_midwife_key(db, is_open=True)
    record(db, siti)
    undo = []
    context.notified.connect(lambda _text, action: undo.append(action))
    press(panel, "Remove this entry")
    assert panel.opened == [] and undo[-1]


def test_the_method_in_use_is_named_with_the_one_before(db, panel, siti):
    give_midwife_key(db, is_open=True)
    with db.action(services.WRITE) as session:
        services.record_contraception(session, siti, date(2026, 1, 1), "pill")
        services.record_contraception(session, siti, date(2026, 6, 1), "implant", "forgot pills")
        assert action_id(session)
    shown = words(panel)
    assert any("Implant" in text and "Family planning" in text for text in shown)
    assert "Before: Pill. forgot pills" in shown


def test_what_other_parts_sealed_is_told_in_their_words(db, panel, siti):
    give_midwife_key(db, is_open=True)
    record(db, siti, "hiv", slip="12-34", reason="hiv", findings="weight falls")
    assert any("health worker because of" in text for text in words(panel)) and "weight falls" in words(panel)
    record(db, siti, "tb_treatment", tb_supporter="her aunt", tb_contacts="family neighbour", tb_taken="no")
    assert {"her aunt", "No"} <= set(words(panel))
    record(db, siti, "mental_health", questionnaire="SRQ-20", version="1", score=9)
    assert any("SRQ-20" in text and "Questions" in text for text in words(panel))


def test_a_method_that_was_asked_at_home_counts_and_a_referral_does_not(db, panel, siti):
    give_midwife_key(db, is_open=True)
    record(db, siti, "contraception", contraception_adult="implant")
    record(db, siti, "contraception", slip="12-34", reason="contraception")
    assert any("Family planning: Implant" in text for text in words(panel))


def test_neither_a_half_typed_entry_nor_a_passphrase_is_kept_for_another_window(db, context, siti, qtbot):
    give_midwife_key(db)
    entry, unlocking = EntryForm(context, siti), UnlockForm(context)
    for form in (entry, unlocking):
        qtbot.addWidget(form)
    entry.choose("hiv")
    qtbot.keyClicks(entry.editors["note"], "ARV")
    qtbot.keyClicks(unlocking.passphrase, MIDWIFE)
    assert entry.has_changes and unlocking.has_changes
    assert entry.draft() == unlocking.draft() == {}


def test_an_entry_that_does_not_open_is_told_of(db, panel, siti):
    give_midwife_key(db, is_open=True)
    key = record(db, siti)
    with db.action(services.WRITE) as session:
        session.get(SealedEntry, key).sealed = b"x" * 560
    assert any("1 entry cannot" in text or "1 entries cannot" in text for text in words(panel))
