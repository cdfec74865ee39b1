"""Backups in the settings: looked into, gone back to, the second place, and what can be brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.db.history import list_actions
from desktop_app.db.keys import Cost
from desktop_app.db.restore import last_restored, list_replaced, restore_backup
from desktop_app.shell.backups import second_place
from desktop_app.shell.backups.telling import tell_restored
from desktop_app.shell.program import Program
from desktop_app.shell.restoring.steps import DoneStep
from desktop_app.shell.settings_page.backups import BackupSection
from desktop_app.shell.unlock import UnlockStep
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from tests.conftest import TODAY
from tests.db.laptops import add, dump
from tests.db.posts import PASSPHRASE, make_post, reopen

LONG = 8_000


def own_pages(_features):
    from desktop_app.shell.own_pages import OWN_PAGES

    return [page for page in OWN_PAGES if page.id in ("history", "settings")]


@pytest.fixture(autouse=True)
def no_sticks(monkeypatch):
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: Cost(64, 1, 1))
    monkeypatch.setattr(second_place, "_sticks", lambda: [])
    for module in ("program", "shown_pages"):
        monkeypatch.setattr(f"desktop_app.shell.{module}.find_features", lambda: ())
    monkeypatch.setattr("desktop_app.shell.shown_pages.all_pages", own_pages)


@pytest.fixture
def post(tmp_path):
    """An open post with two people, of whom the backup has one."""
    made, _ = make_post(tmp_path / "Melati")
    add(made.database, "Ani")
    made.make_backup()
    add(made.database, "Budi")
    yield made
    made.close()


@pytest.fixture
def section(post, tmp_path, qapp, qtbot):
    context = AppContext(post.database, (), lambda: TODAY, DeviceSettings(tmp_path / "device"), post)
    made = BackupSection(context, post)
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    yield made
    context.tasks.shutdown()


def press(button, qtbot):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words_of(widget):
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisibleTo(widget))


def test_the_preview_stands_before_the_way_back(section, post, qtbot):
    part = section.going_back
    assert not part.go_button.isVisible()
    press(part.look_button, qtbot)
    qtbot.waitUntil(part.go_button.isVisible, timeout=LONG)
    assert "Resident: 1" in words_of(part)
    assert "One thing done since then" in words_of(part)
    asked = []
    part._context.restore_asked.connect(asked.append)
    press(part.go_button, qtbot)
    assert asked == [next((post.folder / "backups").iterdir())]


def test_a_backup_under_another_key_is_sent_to_the_gate(section, post, tmp_path, qtbot):
    other, _ = make_post(tmp_path / "other")
    made = other.make_backup()
    other.close()
    made.folder.rename(post.folder / "backups" / "2027-01-01_000000")
    section.going_back.show_backups()
    section.going_back.which.set_value(str(post.folder / "backups" / "2027-01-01_000000"))
    press(section.going_back.look_button, qtbot)
    qtbot.waitUntil(section.going_back.refusal.isVisible, timeout=LONG)
    assert "another passphrase" in section.going_back.refusal.text()
    assert not section.going_back.go_button.isVisible()


def test_only_an_admin_goes_back(post, tmp_path, qapp, qtbot):
    post.role = "volunteer"
    context = AppContext(post.database, (), lambda: TODAY, DeviceSettings(tmp_path / "device"), post)
    section = BackupSection(context, post)
    qtbot.addWidget(section)
    section.show()
    press(section.going_back.look_button, qtbot)
    qtbot.waitUntil(lambda: "Resident: 1" in words_of(section), timeout=LONG)
    assert not section.going_back.go_button.isVisible()
    assert "Only an admin" in words_of(section)
    context.tasks.shutdown()


def test_a_second_place_is_chosen_and_gets_its_backup_at_once(section, post, tmp_path, qtbot):
    (tmp_path / "KADER").mkdir()
    with qtbot.waitSignal(section.elsewhere.made, timeout=LONG):
        section.elsewhere.choose(tmp_path / "KADER")
    assert "plugged in now" in section.elsewhere.state_line.text()
    assert section.going_back.which.count() == 2
    press(section.elsewhere.forget_button, qtbot)
    assert "There is none yet" in section.elsewhere.place_line.text()


def test_the_post_is_closed_gone_back_and_the_way_back_is_in_its_history(post, tmp_path, qapp, qtbot):
    folder = post.folder
    post.close()
    program = Program(qapp, DeviceSettings(tmp_path / "device"))
    qtbot.addWidget(program.window)
    program.start(folder)
    open_it(program, qtbot)
    program.restore(next((folder / "backups").iterdir()))
    done = wait_for(program, DoneStep, qtbot)
    press(done.next_button, qtbot)
    open_it(program, qtbot)
    database = program.context.db
    assert len(dump(database)["resident"]) == 1
    with database.read() as session:
        assert str(list_actions(session)[0].label).startswith("Go back to the backup of")
    kept = list_replaced(folder)[0]
    program.go_back(kept)
    press(wait_for(program, DoneStep, qtbot).next_button, qtbot)
    open_it(program, qtbot)
    assert len(dump(program.context.db)["resident"]) == 2
    program.end()


def test_what_was_entered_after_the_backup_is_brought_back(post, tmp_path, qapp, qtbot):
    picture = post.database.attachments.add(b"a picture")
    post.close()
    restore_backup(next((post.folder / "backups").iterdir()), post.folder, PASSPHRASE)
    again = reopen(post.folder)
    assert tell_restored(again)
    assert not tell_restored(again)
    assert last_restored(post.folder).is_told
    context = AppContext(again.database, (), lambda: TODAY, DeviceSettings(tmp_path / "device"), again)
    section = BackupSection(context, again)
    qtbot.addWidget(section)
    section.show()
    qtbot.waitUntil(section.missing.isVisible, timeout=LONG)
    assert "One thing that was done after the backup" in section.missing.words.text()
    press(section.missing.button, qtbot)
    qtbot.waitUntil(lambda: not section.missing.isVisible(), timeout=LONG)
    assert len(dump(again.database)["resident"]) == 2
    assert again.database.attachments.read(picture) == b"a picture"
    context.tasks.shutdown()
    again.close()


def wait_for(program, kind, qtbot):
    qtbot.waitUntil(lambda: program.way_in is not None and isinstance(program.way_in.step, kind), timeout=LONG)
    return program.way_in.step


def open_it(program, qtbot):
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, PASSPHRASE)
    press(step.next_button, qtbot)
    qtbot.waitUntil(lambda: program.context is not None, timeout=LONG)
