"""People come in with name and password; the window locks; somebody else sits down; wrong tries make the next one wait."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import MachineError
from desktop_app.db.doors import WRONG_PERSON
from desktop_app.db.making import create_post
from desktop_app.db.tries import FREE, note_wrong, wait_seconds
from desktop_app.shell.first_start.choices import WayStep
from desktop_app.shell.gate import Step
from desktop_app.shell.locking import LOCKED
from desktop_app.shell.program import Program
from desktop_app.shell.unlock import ForgottenStep, OwnPasswordStep, UnlockStep
from desktop_app.sync.holders import give_password, set_pin
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.notices import NoticeDialog, advise
from tests.shell.people.conftest import ADMIN, CHEAP, LONG, SITI

pytestmark = pytest.mark.gui


def step_of(program: Program, qtbot: QtBot, kind: type[Step]) -> Step:
    qtbot.waitUntil(lambda: program.way_in is not None and isinstance(program.way_in.step, kind), timeout=LONG)
    assert program.way_in is not None and program.way_in.step is not None
    return program.way_in.step


def come_in(program: Program, qtbot: QtBot, who: tuple[str, str]) -> None:
    step = step_of(program, qtbot, UnlockStep)
    assert isinstance(step, UnlockStep) and step.name is not None
    qtbot.keyClicks(step.name, who[0])
    qtbot.keyClicks(step.passphrase, who[1])
    with qtbot.waitSignal(program.ready, timeout=LONG):
        qtbot.keyClick(step.passphrase, Qt.Key.Key_Return)


def locked_step(program: Program) -> UnlockStep:
    assert program._own.locking is not None and program._own.locking.gate is not None
    step = program._own.locking.gate.step
    assert isinstance(step, UnlockStep) and step.name is not None
    return step


def unlock(program: Program, qtbot: QtBot, name: str, secret: str) -> None:
    step = locked_step(program)
    assert step.name is not None and program._own.locking is not None
    qtbot.keyClicks(step.name, name)
    qtbot.keyClicks(step.passphrase, secret)
    with qtbot.waitSignal(program._own.locking.entered, timeout=LONG):
        qtbot.keyClick(step.passphrase, Qt.Key.Key_Return)


def test_a_person_comes_in_and_every_page_of_the_role_is_there(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    come_in(program, qtbot, SITI)
    assert program.context is not None and program.workspace is not None
    assert program.context.db.user == "Siti Aminah" and program.workspace.foot.person_button.text() == "Siti Aminah"
    assert "accounts" not in program.workspace.cards and "history" in program.workspace.cards
    program.context.open_page("accounts")
    assert "role does not show" in program.workspace.foot.notice.text()


def test_the_gate_shows_no_name_and_says_one_sentence_whatever_is_wrong(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    for who in (("Nobody", SITI[1]), ("Siti Aminah", "not her password")):
        step = step_of(program, qtbot, UnlockStep)
        assert isinstance(step, UnlockStep) and step.name is not None
        assert step.name.value() in ("", "Nobody")
        step.name.set_value(who[0])
        step.passphrase.set_value(who[1])
        step.next_button.click()
        qtbot.waitUntil(lambda step=step: not step.is_busy, timeout=LONG)
        assert str(WRONG_PERSON) in [label.text() for label in step.fields.findChildren(type(step.refusal))]


def test_after_wrong_tries_the_gate_counts_down_also_when_the_program_was_closed_meanwhile(
    started: Callable[[], Program], folder: Path, qtbot: QtBot
) -> None:
    for _try in range(FREE + 1):
        note_wrong(folder, time.time())
    program = started()
    step = step_of(program, qtbot, UnlockStep)
    assert not step.next_button.isEnabled() and "seconds" in step.refusal.text()
    note_at = time.time() - 1000
    (folder / "tries.json").unlink()
    for _try in range(FREE):
        note_wrong(folder, note_at)
    assert isinstance(step, UnlockStep)
    step.count_down()
    assert step.next_button.isEnabled() and step.refusal.isHidden()


@pytest.mark.parametrize(("wrong", "seconds"), [(1, 0), (2, 0), (3, 5), (4, 15), (5, 30), (9, 600), (30, 600)])
def test_the_wait_grows_and_ends(tmp_path: Path, wrong: int, seconds: int) -> None:
    for _try in range(wrong):
        note_wrong(tmp_path, 1_000.0)
    assert wait_seconds(tmp_path, 1_000.0) == seconds
    assert wait_seconds(tmp_path, 1_601.0) == 0
    assert wait_seconds(tmp_path, 10.0) == seconds  # a clock that was put back wins nothing


def test_who_has_a_password_of_somebody_else_chooses_an_own_one(
    started: Callable[[], Program], folder: Path, qtbot: QtBot
) -> None:
    from desktop_app.db.opening import open_post

    post = open_post(folder, ADMIN[1], name=ADMIN[0], synchronous="OFF")
    siti = next(row.id for row in _persons(post) if row.name == SITI[0])
    give_password(post, siti, "for the first day", cost=CHEAP)
    post.close()
    program = started()
    step = step_of(program, qtbot, UnlockStep)
    assert isinstance(step, UnlockStep) and step.name is not None
    qtbot.keyClicks(step.name, SITI[0])
    qtbot.keyClicks(step.passphrase, "for the first day")
    qtbot.keyClick(step.passphrase, Qt.Key.Key_Return)
    own = step_of(program, qtbot, OwnPasswordStep)
    assert isinstance(own, OwnPasswordStep)
    qtbot.keyClicks(own.new.first, "mine alone now")
    qtbot.keyClicks(own.new.second, "mine alone now")
    with qtbot.waitSignal(program.ready, timeout=LONG):
        qtbot.keyClick(own.new.second, Qt.Key.Key_Return)
    program.end()
    open_post(folder, "mine alone now", name=SITI[0], synchronous="OFF").close()


def test_a_lost_password_is_replaced_by_the_recovery_sheet(
    started: Callable[[], Program], sheet_words: str, folder: Path, qtbot: QtBot
) -> None:
    """OpenSID#1994: the database was deleted because a password was forgotten."""
    program = started()
    step = step_of(program, qtbot, UnlockStep)
    assert isinstance(step, UnlockStep)
    qtbot.mouseClick(step.forgot_button, Qt.MouseButton.LeftButton)
    forgotten = step_of(program, qtbot, ForgottenStep)
    assert isinstance(forgotten, ForgottenStep)
    qtbot.keyClicks(forgotten.words, sheet_words)
    qtbot.keyClicks(forgotten.name, "ibu rahma")
    qtbot.keyClicks(forgotten.new.first, "after the flood")
    qtbot.keyClicks(forgotten.new.second, "after the flood")
    with qtbot.waitSignal(program.ready, timeout=LONG):
        qtbot.keyClick(forgotten.new.second, Qt.Key.Key_Return)
    assert program.context is not None and program.context.db.user == "Ibu Rahma"


def test_the_window_locks_when_nobody_works_and_a_pin_opens_it_as_it_was(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    assert program.context is not None and program._own is not None and program._own.locking is not None
    set_pin(program._own.post, "2718", CHEAP)
    before, private = program.workspace, program._own.post.person_private
    program._own.locking.watch._used -= 10 * 60 + 1
    program._own.locking.watch.look()
    assert program.window.is_covered and not program.context.midwife.is_open
    unlock(program, qtbot, "Ibu Rahma", "2718")
    assert not program.window.is_covered and program.workspace is before and before is not None and before.isVisible()
    assert program._own.post.person_private == private


def test_somebody_else_sits_down_without_closing_and_gets_the_pages_of_the_role(
    started: Callable[[], Program], qtbot: QtBot
) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    assert program.workspace is not None and "accounts" in program.workspace.cards
    qtbot.mouseClick(program.workspace.foot.person_button, Qt.MouseButton.LeftButton)
    unlock(program, qtbot, "Siti Aminah", SITI[1])
    assert program.context is not None and program.context.db.user == "Siti Aminah"
    assert program.workspace is not None and "accounts" not in program.workspace.cards
    assert program.workspace.foot.person_button.text() == "Siti Aminah"


def test_a_wrong_pin_opens_nothing_and_after_five_only_the_password_counts(
    started: Callable[[], Program], folder: Path, qtbot: QtBot
) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    assert program._own is not None
    set_pin(program._own.post, "2718", CHEAP)
    program.lock()
    for _try in range(5):
        note_wrong(folder, time.time() - 5_000)
    step = locked_step(program)
    assert step.name is not None
    qtbot.keyClicks(step.name, "Ibu Rahma")
    qtbot.keyClicks(step.passphrase, "2718")
    step.next_button.click()
    qtbot.waitUntil(lambda: not step.is_busy, timeout=LONG)
    assert program.window.is_covered


def test_tries_under_a_clock_that_ran_ahead_do_not_close_the_post_for_years(tmp_path: Path) -> None:
    for _try in range(FREE):
        note_wrong(tmp_path, 4_000_000_000.0)
    assert wait_seconds(tmp_path, 1_000.0) == 5
    assert wait_seconds(tmp_path, 1_003.0) == 2
    assert wait_seconds(tmp_path, 1_006.0) == 0


def test_nobody_walks_away_from_the_gate_while_a_password_is_tried(started: Callable[[], Program], qtbot: QtBot) -> None:
    """The answer would come to a step that is gone."""
    program = started()
    step = step_of(program, qtbot, UnlockStep)
    assert isinstance(step, UnlockStep) and step.name is not None
    qtbot.keyClicks(step.name, SITI[0])
    qtbot.keyClicks(step.passphrase, "not her password")
    qtbot.keyClick(step.passphrase, Qt.Key.Key_Return)
    assert step.is_busy
    for link in (step.forgot_button, step.other_button, step.restore_button):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not step.is_busy, timeout=LONG)
    assert program.way_in is not None and program.way_in.step is step and step.forgot_button.isEnabled()


def test_a_locked_window_offers_only_ways_that_lead_somewhere(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    program.lock()
    step = locked_step(program)
    assert [link.isHidden() for link in (step.forgot_button, step.other_button, step.restore_button)] == [True, False, True]


def test_leaving_a_locked_window_asks_before_something_half_typed_is_lost(
    started: Callable[[], Program], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    assert program.workspace is not None
    monkeypatch.setattr(program.workspace, "unsaved_page", lambda: "settings")
    program.lock()
    qtbot.mouseClick(locked_step(program).other_button, Qt.MouseButton.LeftButton)
    assert program.context is not None and program.window.is_covered
    (asked,) = program.window.findChildren(NoticeDialog)
    leave = next(one for one in asked.findChildren(QPushButton) if one is not asked.close_button)
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.way_in is not None and isinstance(program.way_in.step, WayStep), timeout=LONG)


def test_a_message_that_is_open_does_not_stay_above_the_locked_window(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    dialog = advise(MachineError(LOCKED, LOCKED), program.window)
    qtbot.waitUntil(dialog.isVisible, timeout=LONG)
    program.lock()
    assert not dialog.isVisible()
    unlock(program, qtbot, *ADMIN)


def test_a_post_without_persons_does_not_lock_for_nobody_could_open_it_again(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    create_post(tmp_path / "Mawar", "Mawar", "four old wells", cost=CHEAP, synchronous="OFF")[0].close()
    program = Program(qapp, DeviceSettings(tmp_path / "own device"))
    qtbot.addWidget(program.window)
    program.start(tmp_path / "Mawar")
    step = step_of(program, qtbot, UnlockStep)
    assert isinstance(step, UnlockStep) and step.name is None
    qtbot.keyClicks(step.passphrase, "four old wells")
    with qtbot.waitSignal(program.ready, timeout=LONG):
        qtbot.keyClick(step.passphrase, Qt.Key.Key_Return)
    program.lock()
    assert not program.window.is_covered
    program.end()


def _persons(post: object) -> list:  # type: ignore[type-arg]
    from desktop_app.db.holders import persons

    with post.database.read() as session:  # type: ignore[attr-defined]
        return persons(session.connection())
