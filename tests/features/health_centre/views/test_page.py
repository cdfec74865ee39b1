"""The page "Posts" of a health centre, with real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.core.period import Month
from desktop_app.features.health_centre.services.copies import list_posts, opened
from desktop_app.features.health_centre.services.notes import list_notes
from desktop_app.shell.discovery import find_features
from desktop_app.sync.trust import invite
from tests.builders.health_visits import TODAY
from tests.builders.residents import make_child
from tests.builders.windows import words

pytestmark = pytest.mark.gui


def press(page, text):
    made = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == text)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def shown(model, row=0):
    return {str(column.title): column.text(model.rows[row]) for column in model.columns}


def test_a_centre_without_posts_says_how_posts_come(show):
    page = show()
    assert any("invitation" in text for text in words(page))
    assert not page.save_button.isEnabled()


def test_posts_stand_beside_each_other_with_sums_over_them(weighed, show):
    page = show()
    assert shown(page.lists.posts)["Report"] == "Not closed yet"
    QTest.mouseClick(page.mode.buttons[1], Qt.MouseButton.LeftButton)
    numbers = shown(page.lists.numbers)
    assert (numbers["S"], numbers["D"], numbers["Weighed"]) == ("2", "1", "50.0 %")
    assert "Children weighed (D) 1" in page.lists.sums.text()
    QTest.mouseClick(page.mode.buttons[2], Qt.MouseButton.LeftButton)
    assert page.bars.bars.shares == [("All posts", 50.0), ("Melati", 50.0)]
    assert "Melati: 50.0 %" in page.bars.bars.accessibleName()


def test_a_click_on_a_post_shows_what_waits_there_and_a_note_goes_into_its_data(weighed, show, qtbot, centre):
    page = show()
    page.lists.table.choose(0)
    page.lists.table.setFocus()
    QTest.keyClick(page.lists.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(text.startswith("Ayu\n") for text in words(page)), timeout=20_000)
    press(page, "Write a note")
    form = page.master_detail.form()
    form.words.setFocus()
    QTest.keyClicks(form.words, "Weigh Budi")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.master_detail.detail is None, timeout=20_000)
    qtbot.waitUntil(lambda: not page.is_loading, timeout=20_000)
    with centre.database.read() as session:
        [line] = list_posts(session)
    with opened(centre, line, find_features()) as copy, copy.database.read() as session:
        assert [(note.words, note.month) for note in list_notes(session)] == [("Weigh Budi", Month.of(TODAY))]
    assert shown(page.lists.posts)["Not yet at the post"] != "0"


def test_an_invitation_is_taken_in_by_its_file_and_six_words(post, show, qtbot, stick):
    page = show()
    invitation = invite(post, "Puskesmas", "centre", stick)
    press(page, "Take in a post that invites you")
    form = page.master_detail.form()
    form.code.setFocus()
    QTest.keyClicks(form.code, "one two three")
    press(page, "Take in the post")
    assert page.master_detail.form() is form
    form.take_file(str(invitation.path))
    press(page, "Take in the post")
    qtbot.waitUntil(form.save_button.isEnabled, timeout=20_000)
    assert page.master_detail.form() is form
    form.code.set_value(invitation.words)
    press(page, "Take in the post")
    qtbot.waitUntil(lambda: [one.line.name for one in page.found] == ["Melati"], timeout=20_000)


def test_a_new_post_is_made_and_its_laptop_invited(show, qtbot, stick, centre):
    page = show()
    press(page, "Make a new post")
    form = page.master_detail.form()
    form.name.setFocus()
    QTest.keyClicks(form.name, "Mawar")
    press(page, "Make the post")
    qtbot.waitUntil(lambda: [one.line.name for one in page.found] == ["Mawar"], timeout=20_000)
    qtbot.waitUntil(lambda: not page.is_loading, timeout=20_000)
    page.open_with(post=page.found[0].line.post)
    press(page, "Invite a laptop")
    form = page.master_detail.form()
    form.name.setFocus()
    QTest.keyClicks(form.name, "Laptop of Mawar")
    form.take_folder(stick)
    press(page, "Save the invitation")
    qtbot.waitUntil(lambda: len(form.shown.text().split()) == 6, timeout=20_000)
    assert [path.suffix for path in stick.iterdir()] == [".invite"]


def test_open_the_post_asks_the_window_for_a_copy_that_refuses_what_is_not_the_centres(weighed, show, qtbot, at_centre):
    page, visited = show(), []
    at_centre.visit_asked.connect(lambda post, name: visited.append((post, name)))
    page.open_with(post=page.found[0].line.post)
    press(page, "Open the post")
    qtbot.waitUntil(lambda: bool(visited), timeout=20_000)
    [(copy, name)] = visited
    assert name == "Melati"
    with pytest.raises(Exception, match="health centre's copy"):
        make_child(copy.database, "Nobody")
    copy.close()


def test_the_table_is_saved_as_spreadsheet_or_pdf(weighed, show, qtbot, tmp_path):
    page = show()
    for name, begins in (("month.xlsx", b"PK"), ("month.pdf", b"%PDF")):
        path = tmp_path / name
        page.save_to(str(path))
        qtbot.waitUntil(path.is_file, timeout=20_000)
        assert path.read_bytes().startswith(begins)
