"""The files of the posts on the page "Posts", with real clicks and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.features.health_centre.views.files_part import ARE_KNOWN, CAN_BE_TAKEN, TAKE_THEM
from desktop_app.sync.exchanging import send
from desktop_app.ui.words import tr
from tests.builders.residents import make_child
from tests.builders.windows import words

from ..conftest import join

pytestmark = pytest.mark.gui
TAKE = "Take in the files of the posts"


@pytest.fixture
def files(show, stick, qtbot):
    """The part with the files, its stick in."""
    page = show()
    page.open_with(mode="files")
    page.files.place.use_folder(stick)
    return page.files


def press(part, text: str, qtbot) -> None:
    """Press a button, and wait until what it begins has ended."""
    made = next(one for one in part.findChildren(QPushButton) if one.isVisible() and one.text() == text)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.take_button.isEnabled(), timeout=20_000)


def bring(post, stick: Path, name: str) -> Path:
    make_child(post.database, name)
    return send(post, stick).paths[0]


def test_files_are_looked_at_and_taken_in_with_one_key(weighed, files, qtbot, stick):
    bring(weighed, stick, "Citra")
    files.take_button.setFocus()
    for state in ([], ["taken"]):
        QTest.keyClick(files.window().focusWidget(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: files.take_button.isEnabled(), timeout=20_000)
        assert [one.state for one in files.results] == state
    assert files.window().focusWidget() is files.take_button


def test_a_file_is_shown_before_it_is_taken_in_and_can_be_taken_out_again(weighed, files, qtbot, stick, show):
    bring(weighed, stick, "Citra")
    press(files, TAKE, qtbot)
    [row] = files.list.rows
    assert row.tick.text() == "Melati"
    said = words(row)
    assert any("made " in text for text in said)
    assert any(text.endswith(" new") for text in said)
    assert tr(CAN_BE_TAKEN.of(1)) in words(files)
    press(files, tr(TAKE_THEM.of(1)), qtbot)
    assert [one.state for one in files.results] == ["taken"]
    page = files.window()
    qtbot.waitUntil(lambda: not page.is_loading, timeout=20_000)
    assert page.found[0].reading.numbers["S"] == 3
    press(files, "Take this file out again", qtbot)
    assert [one.state for one in files.results] == ["taken_out"]
    qtbot.waitUntil(lambda: not page.is_loading, timeout=20_000)
    assert page.found[0].reading.numbers["S"] == 2


def test_a_file_that_is_unticked_stays_on_the_stick(weighed, other, centre, files, qtbot, stick):
    second = other("second")
    join(centre, second, stick)
    for post in (weighed, second):
        bring(post, stick, "Citra")
    press(files, TAKE, qtbot)
    first = files.list.rows[0].tick
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    press(files, tr(TAKE_THEM.of(1)), qtbot)
    assert [one.state for one in files.results] == ["taken"]
    press(files, TAKE, qtbot)
    assert [one.state for one in files.looked] == ["new"]
    assert any(tr(ARE_KNOWN.of(1)) in text for text in words(files))
    press(files, "Take nothing in", qtbot)
    assert files.list.rows == []
    assert not files.accept_button.isVisible()


def test_refused_files_stand_first_with_their_reason_and_have_nothing_to_tick(weighed, other, centre, files, qtbot, stick):
    second = other("second")
    join(centre, second, stick)
    bring(weighed, stick, "Citra")
    broken = bring(second, stick, "Dewi")
    broken.write_bytes(broken.read_bytes()[:-50])
    press(files, TAKE, qtbot)
    assert [row.tick is None for row in files.list.rows] == [True, False]
    assert any("is damaged or cut off" in text for text in words(files.list.rows[0]))


def test_a_clock_that_runs_ahead_is_said_before_anything_is_taken_in(weighed, files, qtbot, stick):
    clock = weighed.database.clock
    weighed.database.clock = lambda: clock() + 3 * 86_400_000
    bring(weighed, stick, "Citra")
    press(files, TAKE, qtbot)
    assert any("still to come" in text for text in words(files.list.rows[0]))


def test_files_for_the_posts_are_told_one_by_one(weighed, files, qtbot):
    press(files, "Save for the posts", qtbot)
    [row] = files.list.rows
    assert {"Melati", "Saved"} <= set(words(row))


def test_a_folder_that_vanishes_before_the_files_are_taken_in_is_told_and_changes_nothing(
    weighed, files, qtbot, stick, at_centre
):
    bring(weighed, stick, "Citra")
    press(files, TAKE, qtbot)
    told = []
    at_centre.on_error(told.append)
    stick.rename(stick.with_name("pocket"))
    press(files, tr(TAKE_THEM.of(1)), qtbot)
    assert ["no longer there" in str(error.text) for error in told] == [True]
    assert files.results == []
    stick.with_name("pocket").rename(stick)
    press(files, TAKE, qtbot)
    press(files, tr(TAKE_THEM.of(1)), qtbot)
    assert [one.state for one in files.results] == ["taken"]


def test_nothing_for_the_centre_lies_there(weighed, files, qtbot):
    press(files, TAKE, qtbot)
    assert "There is no file for this health centre in that place." in words(files)
