"""A file renames who sits at the laptop: what is entered from then on carries the new name."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.shell.start import Program
from desktop_app.sync.holders.people import RENAME
from desktop_app.sync.models import KeyHolder
from tests.shell.people.conftest import ADMIN, LONG
from tests.shell.people.test_gate_and_lock import come_in

pytestmark = pytest.mark.gui


def test_who_is_renamed_while_working_goes_on_under_the_new_name(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    assert program.context is not None and program.workspace is not None
    post = program.context.post
    assert post is not None and program.workspace.foot.person_button.text() == "Ibu Rahma"
    with post.database.action(RENAME) as session:
        session.get_one(KeyHolder, post.person).name = "Ibu Rahmawati"
    qtbot.waitUntil(lambda: post.database.user == "Ibu Rahmawati", timeout=LONG)
    qtbot.waitUntil(lambda: program.workspace is not None and program.workspace.foot.person_button.text() == "Ibu Rahmawati")
    assert not program.window.is_covered
