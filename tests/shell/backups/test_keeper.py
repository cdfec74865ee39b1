"""Backups while people work: what is due is made, the stick is noticed when it comes, failures are told once."""

import pytest

from desktop_app.core.errors import MachineError
from desktop_app.db.backup import list_backups
from desktop_app.shell.backups import second_place
from desktop_app.shell.backups.keeper import BackupKeeper
from desktop_app.shell.backups.second_place import choose_place
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from tests.conftest import TODAY
from tests.db.laptops import add
from tests.db.posts import make_post

LONG = 8_000


@pytest.fixture
def keeper(tmp_path, qapp, monkeypatch):
    monkeypatch.setattr(second_place, "_sticks", lambda: [])
    post, _ = make_post(tmp_path / "Melati")
    context = AppContext(post.database, (), lambda: TODAY, DeviceSettings(tmp_path / "device"), post)
    made = BackupKeeper(context, post)
    yield made
    made.end()
    context.tasks.shutdown()
    post.close()


def test_what_is_due_is_made_and_the_foot_is_told(keeper, qtbot):
    with qtbot.waitSignal(keeper.safety_changed, timeout=LONG) as told:
        keeper.begin()
    assert "only on this computer" in str(told.args[0])
    assert len(list_backups(keeper._post.folder / "backups")) == 1


def test_a_stick_that_is_plugged_in_gets_its_backup_and_people_hear_when_to_pull_it_out(keeper, tmp_path, qtbot):
    stick = tmp_path / "KADER"
    stick.mkdir()
    choose_place(keeper._post, stick)
    stick.rename(tmp_path / "drawer")
    keeper.look()
    add(keeper._post.database)
    said = []
    keeper._context.notified.connect(lambda text, _undo: said.append(str(text)))
    (tmp_path / "drawer").rename(stick)
    keeper.look()
    qtbot.waitUntil(lambda: any("You may pull it out" in text for text in said), timeout=LONG)
    assert "Leave it plugged in" in said[0]
    keeper.look()
    qtbot.waitUntil(keeper._context.tasks.is_idle, timeout=LONG)
    assert len(list_backups(stick / "Balai backups" / "Melati")) == 1


def test_a_disk_that_refuses_is_told_once(keeper, qtbot):
    backups = keeper._post.folder / "backups"
    backups.rmdir()
    backups.write_text("no folder")
    errors = []
    keeper._context.on_error(errors.append)
    for _ in range(3):
        keeper.check()
    qtbot.waitUntil(keeper._context.tasks.is_idle, timeout=LONG)
    assert [type(error) for error in errors] == [MachineError]
