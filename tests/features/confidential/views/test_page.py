"""The page "For the midwife": a lock for everybody, a list for her."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.db.tries import FREE
from desktop_app.features.confidential.services import WRITE, record_sealed
from desktop_app.features.confidential.views.page import MidwifePage
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.builders.residents import make_resident
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot, context):
    def opened():
        made = MidwifePage(context)
        qtbot.addWidget(made)
        made.resize(1366, 768)
        made.show()
        return made

    return opened


@pytest.fixture
def siti(db):
    give_midwife_key(db)
    siti, ani = make_resident(db), make_resident(db, "Ani")
    with db.action(WRITE) as session:
        record_sealed(session, siti, TODAY, "hiv", {"next_on": (TODAY - timedelta(1)).isoformat()})
        record_sealed(session, siti, TODAY - timedelta(30), "hiv", {"next_on": (TODAY + timedelta(1)).isoformat()})
        record_sealed(session, ani, TODAY, "violence", {"note": "x"})
    return siti


def words(widget):
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def names(page):
    return [one.person.name for one in page.model.rows]


def test_without_a_key_it_leads_to_settings(page, context, qtbot):
    made = page()
    with qtbot.waitSignal(context.page_asked) as asked:
        next(one for one in made.findChildren(QPushButton) if one.text() == "Open Settings").click()
    assert asked.args == ["settings", {"section": "midwife"}]


def test_her_passphrase_opens_it_and_the_lock_empties_it(page, siti, context, qtbot):
    made = page()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert names(made) == [] and not any("Siti" in text for text in words(made))
    qtbot.keyClicks(made.form.passphrase, MIDWIFE)
    qtbot.keyClick(made.form.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sorted(names(made)) == ["Ani", "Siti Aminah"])
    qtbot.waitUntil(made.search.hasFocus)
    qtbot.mouseClick(made.lock_button, Qt.MouseButton.LeftButton)
    assert names(made) == []
    qtbot.waitUntil(lambda: made.form is not None and made.form.isVisible())


def test_topic_and_search_narrow_the_list_and_a_row_opens_the_card(page, siti, db, context, qtbot):
    db.vault.unlock(MIDWIFE)
    made = page()
    made.topic.set_value("hiv")
    made.show_people()
    assert names(made) == ["Siti Aminah"]
    made.topic.set_value("")
    qtbot.keyClicks(made.search, "ani")
    qtbot.waitUntil(lambda: names(made) == ["Ani"])
    made.search.set_value("siti")
    made.show_people()
    with qtbot.waitSignal(context.page_asked) as asked:
        made.table.choose(0)
        qtbot.keyClick(made.table, Qt.Key.Key_Return)
    assert asked.args == ["residents", {"resident": siti, "panel": "confidential.midwife"}]


def test_after_wrong_tries_it_says_how_long_to_wait_and_stays_closed(page, siti, context, qtbot):
    made = page()
    for typed, said in (*[("not what she chose", "This is not the passphrase")] * FREE, (MIDWIFE, "Wait 5 seconds")):
        made.form.passphrase.set_value(typed)
        qtbot.keyClick(made.form.passphrase, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda said=said: made.form.save_button.isEnabled() and any(said in line for line in words(made)))
    assert not context.db.vault.is_open
