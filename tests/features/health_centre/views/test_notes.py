"""The page "Notes of the health centre" of a post, with real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.health_centre.services.notes import list_notes, write_note
from desktop_app.features.health_centre.views.notes import NotesPage
from tests.builders.health_visits import TODAY
from tests.builders.windows import words
from tests.db.laptops import SAVE

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot, context, db):
    with db.action(SAVE) as session:
        write_note(session, "Weigh Ani again", None, "budi", TODAY)
    made = NotesPage(context)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_note_is_answered_in_the_panel_and_waits_no_more(page, db):
    page.table.choose(0)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    form = page.master_detail.form()
    assert any("Weigh Ani again" in text for text in words(form))
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.master_detail.form() is form
    form.answer.setFocus()
    QTest.keyClicks(form.answer, "9.4 kg")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with db.read() as session:
        [note] = list_notes(session)
    assert (note.answer, note.answered_by, note.answered_on) == ("9.4 kg", "siti", TODAY)
    assert page.model.rows[0].answered_on == TODAY
    assert page.master_detail.detail is None


def test_a_post_without_notes_says_what_stands_there(qtbot, context):
    made = NotesPage(context)
    qtbot.addWidget(made)
    made.show()
    assert "No notes" in words(made)
