"""Going back to a backup at the gate: from a damaged post, from the passphrase, on a new computer."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.core.language import language
from desktop_app.db.keys import Cost
from desktop_app.db.opening import open_post
from desktop_app.db.restore import list_replaced
from desktop_app.shell.backups import second_place
from desktop_app.shell.first_start.choices import LanguageStep, WayStep
from desktop_app.shell.program import Program
from desktop_app.shell.restoring.steps import ChooseStep, DoneStep, PreviewStep
from desktop_app.shell.unlock import ProblemStep, UnlockStep
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.notices import NoticeDialog
from desktop_app.ui.theme import apply_theme
from tests.db.laptops import add, dump
from tests.db.posts import PASSPHRASE, make_post, reopen

LONG = 8_000


@pytest.fixture(autouse=True)
def quick_and_alone(monkeypatch, tmp_path, qapp):
    """A cheap key, posts in the test's own folder, no sticks but the test's."""
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: Cost(64, 1, 1))
    monkeypatch.setattr("desktop_app.shell.first_start.flow.posts_folder", lambda: tmp_path / "Balai")
    monkeypatch.setattr(second_place, "_sticks", lambda: [])
    yield
    apply_theme(qapp, language=language("en"))


@pytest.fixture
def program(qapp, tmp_path, qtbot):
    made = Program(qapp, DeviceSettings(tmp_path / "device"))
    qtbot.addWidget(made.window)
    yield made
    made.end()


@pytest.fixture
def folder(tmp_path):
    """A closed post with two people, of whom the backup has one."""
    post, _ = make_post(tmp_path / "Melati")
    add(post.database, "Ani")
    post.make_backup()
    add(post.database, "Budi")
    post.close()
    return post.folder


def run(program, folder, qtbot):
    program.start(folder)
    program.window.resize(1366, 768)
    qtbot.waitExposed(program.window)


def wait_for(program, kind, qtbot):
    qtbot.waitUntil(lambda: program.way_in is not None and isinstance(program.way_in.step, kind), timeout=LONG)
    qtbot.waitUntil(lambda: not program.way_in.step.is_busy, timeout=LONG)
    return program.way_in.step


def press(button, qtbot):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words_of(widget):
    return "\n".join(found.text() for found in widget.findChildren(QLabel))


def go_through(program, qtbot, passphrase=PASSPHRASE):
    step = wait_for(program, ChooseStep, qtbot)
    qtbot.keyClicks(step.passphrase, passphrase)
    press(step.next_button, qtbot)
    shown = wait_for(program, PreviewStep, qtbot)
    said = words_of(shown)
    press(shown.next_button, qtbot)
    done = wait_for(program, DoneStep, qtbot)
    press(done.next_button, qtbot)
    return said


def test_a_damaged_post_offers_its_backups_and_keeps_the_damaged_files(program, folder, qtbot):
    (folder / "post.db").write_bytes(b"ruined" * 1000)
    run(program, folder, qtbot)
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, PASSPHRASE)
    press(step.next_button, qtbot)
    problem = wait_for(program, ProblemStep, qtbot)
    assert "are damaged" in problem.text.text()
    press(problem.restore_button, qtbot)
    said = go_through(program, qtbot)
    assert "cannot be read" in said
    assert "Resident: 1" in said
    wait_for(program, UnlockStep, qtbot)
    assert (list_replaced(folder)[0] / "post.db").read_bytes().startswith(b"ruined")
    post = reopen(folder)
    assert len(dump(post.database)["resident"]) == 1
    post.close()


def test_the_preview_says_what_would_be_lost_and_going_back_changes_nothing(program, folder, qtbot):
    run(program, folder, qtbot)
    press(wait_for(program, UnlockStep, qtbot).restore_button, qtbot)
    step = wait_for(program, ChooseStep, qtbot)
    assert "on this computer" in step.which.currentText()
    qtbot.keyClicks(step.passphrase, "kucing putih lari")
    press(step.next_button, qtbot)
    qtbot.waitUntil(lambda: "not the passphrase" in words_of(step), timeout=LONG)
    step.passphrase.clear()
    qtbot.keyClicks(step.passphrase, PASSPHRASE)
    press(step.next_button, qtbot)
    shown = wait_for(program, PreviewStep, qtbot)
    assert "One thing done since then" in words_of(shown)
    assert "Save" in words_of(shown)
    press(shown.back_button, qtbot)
    press(wait_for(program, ChooseStep, qtbot).back_button, qtbot)
    wait_for(program, UnlockStep, qtbot)
    assert list_replaced(folder) == []


def test_the_words_of_the_recovery_sheet_open_a_backup_too(program, tmp_path, qtbot):
    post, words = make_post(tmp_path / "Melati")
    post.make_backup()
    post.close()
    run(program, post.folder, qtbot)
    press(wait_for(program, UnlockStep, qtbot).restore_button, qtbot)
    assert "nothing would be lost" in go_through(program, qtbot, words)


def test_a_backup_on_a_stick_is_taken_over_on_a_new_computer(program, folder, tmp_path, qtbot, monkeypatch):
    stick = tmp_path / "KADER"
    (stick / "Balai backups").mkdir(parents=True)
    (folder / "backups").rename(stick / "Balai backups" / "Melati")
    shutil.rmtree(folder)
    monkeypatch.setattr(second_place, "_sticks", lambda: [(stick, "KADER")])
    run(program, None, qtbot)
    press(wait_for(program, LanguageStep, qtbot).next_button, qtbot)
    press(wait_for(program, WayStep, qtbot).backup_button, qtbot)
    said = go_through(program, qtbot)
    assert "are kept" not in said
    wait_for(program, UnlockStep, qtbot)
    post = open_post(tmp_path / "Balai" / "Melati", PASSPHRASE)
    assert len(dump(post.database)["resident"]) == 1
    post.close()


def test_a_stick_pulled_out_while_its_backup_is_taken_over_leaves_a_way_to_try_again(
    program, folder, tmp_path, qtbot, monkeypatch
):
    stick = tmp_path / "KADER"
    (stick / "Balai backups").mkdir(parents=True)
    (folder / "backups").rename(stick / "Balai backups" / "Melati")
    shutil.rmtree(folder)
    monkeypatch.setattr(second_place, "_sticks", lambda: [(stick, "KADER")])
    run(program, None, qtbot)
    press(wait_for(program, LanguageStep, qtbot).next_button, qtbot)
    press(wait_for(program, WayStep, qtbot).backup_button, qtbot)
    step = wait_for(program, ChooseStep, qtbot)
    qtbot.keyClicks(step.passphrase, PASSPHRASE)
    press(step.next_button, qtbot)
    shown = wait_for(program, PreviewStep, qtbot)
    shutil.rmtree(stick)
    press(shown.next_button, qtbot)
    problem = wait_for(program, ProblemStep, qtbot)
    press(problem.next_button, qtbot)
    press(wait_for(program, WayStep, qtbot).backup_button, qtbot)
    wait_for(program, ChooseStep, qtbot)


def test_going_back_to_kept_files_asks_before_something_half_typed_is_lost(program, folder, qtbot):
    run(program, folder, qtbot)
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, PASSPHRASE)
    press(step.next_button, qtbot)
    qtbot.waitUntil(lambda: program.context is not None, timeout=LONG)
    program.workspace.unsaved_page = lambda: "history"
    program.go_back(folder / "replaced")
    assert program.context is not None and "“History”" in words_of(program.window.findChild(NoticeDialog))


def test_without_any_backup_people_are_told_to_plug_in_the_stick(program, folder, qtbot):
    shutil.rmtree(folder / "backups")
    (folder / "backups").mkdir()
    run(program, folder, qtbot)
    press(wait_for(program, UnlockStep, qtbot).restore_button, qtbot)
    step = wait_for(program, ChooseStep, qtbot)
    assert step.none_found.isVisibleTo(step)
    assert not step.next_button.isEnabled()


def test_damage_that_shows_only_while_working_closes_the_post(program, folder, qtbot):
    post = reopen(folder)
    kept = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    add(post.database, "Cici")
    post.make_backup()
    post.close()
    for name, content in kept.items():
        (folder / name).write_bytes(content)
    run(program, folder, qtbot)
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, PASSPHRASE)
    press(step.next_button, qtbot)
    qtbot.waitUntil(lambda: program.context is not None, timeout=LONG)
    program.back_up()
    problem = wait_for(program, ProblemStep, qtbot)
    assert "Entries that the backup of" in problem.text.text()
    assert problem.restore_button.isVisibleTo(problem)
    assert program.context is None
