"""A laptop joins a post at its first start: a file on a stick and six words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.core.language import language
from desktop_app.db.keys import Cost
from desktop_app.db.making import create_post
from desktop_app.shell.first_start.choices import LanguageStep, WayStep
from desktop_app.shell.first_start.join_flow import seconds_to_wait
from desktop_app.shell.first_start.joining import InvitationStep, JoinedStep, JoinStep
from desktop_app.shell.first_start.recovery import ProofStep, SheetStep
from desktop_app.shell.opening import all_derived
from desktop_app.shell.program import Program
from desktop_app.shell.unlock import UnlockStep
from desktop_app.sync.holders.people import add_person
from desktop_app.sync.trust import Invitation, devices, invite
from desktop_app.sync.trust.codes import new_code
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme
from tests.conftest import TODAY
from tests.db.laptops import add, person
from tests.sync.trust.quick import quicken

FIRST, SECOND = "kucing hitam lari", "hujan di kebun"
LONG = 15_000


@pytest.fixture(autouse=True)
def quick_and_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication) -> Iterator[None]:
    """Cheap keys and codes, no slices in the window, posts and sticks in the test's own folder."""
    quicken(monkeypatch)
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: Cost(64, 1, 1))
    monkeypatch.setattr("desktop_app.shell.first_start.flow.posts_folder", lambda: tmp_path / "Balai")
    monkeypatch.setattr("desktop_app.sync.sticks.sticks", lambda: [])
    for module in ("program", "shown_pages"):
        monkeypatch.setattr(f"desktop_app.shell.{module}.find_features", lambda: ())
    yield
    apply_theme(qapp, language=language("en"))


@pytest.fixture
def invitation(tmp_path: Path) -> tuple[Invitation, bytes]:
    """An invitation on a stick, and somebody who was entered before."""
    post, _ = create_post(tmp_path / "first", "Posyandu Melati", FIRST, derived=all_derived(), synchronous="OFF")
    ani = add(post.database, "Ani")
    (tmp_path / "stick").mkdir()
    made = invite(post, "Laptop of Dewi", "laptop", tmp_path / "stick")
    post.close()
    return made, ani


@pytest.fixture
def program(qapp, tmp_path, qtbot):
    made = Program(qapp, DeviceSettings(tmp_path / "device"))
    qtbot.addWidget(made.window)
    made.start(None)
    made.window.resize(1366, 768)
    yield made
    made.end()


def at(program, kind, qtbot):
    qtbot.waitUntil(lambda: program.way_in is not None and isinstance(program.way_in.step, kind), timeout=LONG)
    return program.way_in.step


def press(widget, qtbot):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def at_invitation(program, qtbot):
    press(at(program, LanguageStep, qtbot).next_button, qtbot)
    tiles = at(program, WayStep, qtbot).findChildren(QPushButton)
    press(next(made for made in tiles if made.text() == "Join a post"), qtbot)
    return at(program, InvitationStep, qtbot)


def give_code(step, path, code, qtbot):
    step.take_file(path)
    step.code.clear()
    qtbot.keyClicks(step.code, code)
    press(step.next_button, qtbot)


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


def test_a_laptop_joins_with_the_file_and_the_code_and_has_everything(program, invitation, tmp_path, qtbot):
    made, ani = invitation
    give_code(at_invitation(program, qtbot), made.path, made.words.upper(), qtbot)
    step = at(program, JoinStep, qtbot)
    assert "Posyandu Melati" in words_of(step)
    assert "Laptop of Dewi" in words_of(step)
    qtbot.keyClicks(step.user, "Dewi")
    qtbot.keyClicks(step.passphrase.first, SECOND)
    qtbot.keyClicks(step.passphrase.second, SECOND)
    press(step.next_button, qtbot)
    sheet = at(program, SheetStep, qtbot)
    words = [found.text() for found in sheet.findChildren(QLabel) if found.property("role") == "words"]
    press(sheet.next_button, qtbot)
    proof = at(program, ProofStep, qtbot)
    for number, editor in proof.editors.items():
        qtbot.keyClicks(editor, words[number - 1])
    press(proof.next_button, qtbot)
    last = at(program, JoinedStep, qtbot)
    assert "Take the stick back now" in words_of(last)
    assert not made.path.exists()
    assert list((tmp_path / "stick").rglob("*.balai"))
    press(last.next_button, qtbot)
    qtbot.waitUntil(lambda: program.context is not None, timeout=LONG)
    assert person(program.context.db, ani, "name") == ("Ani",)
    assert program.context.db.user == "Dewi"
    with program.context.db.read() as session:
        assert [d.name for d in devices(session) if d.is_own] == ["Laptop of Dewi"]


def test_a_wrong_code_is_said_beside_it_and_after_three_one_must_wait(program, invitation, qtbot):
    made, _ = invitation
    step = at_invitation(program, qtbot)
    for tries in range(1, 4):
        give_code(step, made.path, new_code(), qtbot)
        qtbot.waitUntil(lambda: not step.is_busy, timeout=LONG)
        assert "This code does not open the invitation" in words_of(step)
        assert step.next_button.isEnabled() == (tries < 3)
    assert "The next try is possible in 5 seconds" in words_of(step)
    for _ in range(5):
        step._seconds.timeout.emit()
    assert step.next_button.isEnabled()
    give_code(step, made.path, made.words, qtbot)
    at(program, JoinStep, qtbot)


def test_a_slip_in_a_word_is_named_and_costs_no_try(program, invitation, qtbot):
    made, _ = invitation
    step = at_invitation(program, qtbot)
    for _ in range(4):
        give_code(step, made.path, "abandom " + made.words.split(" ", 1)[1], qtbot)
        qtbot.waitUntil(lambda: not step.is_busy, timeout=LONG)
    assert "Is it “abandon”?" in words_of(step)
    assert step.next_button.isEnabled()


def test_without_a_file_one_is_asked_to_choose_it(program, qtbot):
    step = at_invitation(program, qtbot)
    qtbot.keyClicks(step.code, new_code())
    press(step.next_button, qtbot)
    assert "Choose the file of the invitation first." in words_of(step)


def test_an_invitation_on_a_stick_is_found_by_itself(program, invitation, monkeypatch, tmp_path, qtbot):
    from desktop_app.sync.sticks import Stick

    monkeypatch.setattr("desktop_app.sync.sticks.sticks", lambda: [Stick(tmp_path / "stick", "STICK", 1, 1)])
    step = at_invitation(program, qtbot)
    qtbot.waitUntil(lambda: step.file.value() == invitation[0].path, timeout=LONG)


def test_going_back_leads_to_the_other_ways_to_begin(program, qtbot):
    press(at_invitation(program, qtbot).back_button, qtbot)
    at(program, WayStep, qtbot)


def test_another_language_keeps_what_was_chosen(program, invitation, qtbot):
    made, _ = invitation
    give_code(at_invitation(program, qtbot), made.path, made.words, qtbot)
    step = at(program, JoinStep, qtbot)
    program.way_in.language_asked.emit("sv")
    qtbot.waitUntil(lambda: program.way_in.step is not step, timeout=LONG)
    assert isinstance(program.way_in.step, JoinStep)


def test_in_a_post_with_people_one_joins_without_a_passphrase_and_then_logs_in(program, tmp_path, qtbot):
    post, _ = create_post(tmp_path / "first", "Posyandu Melati", FIRST, derived=all_derived(), synchronous="OFF")
    add_person(post, "Siti", "admin", "bulan di atas", TODAY)
    (tmp_path / "stick").mkdir()
    made = invite(post, "Laptop of Dewi", "laptop", tmp_path / "stick")
    post.close()
    give_code(at_invitation(program, qtbot), made.path, made.words, qtbot)
    step = at(program, JoinStep, qtbot)
    assert (step.user, step.passphrase) == (None, None)
    assert "with the same name and password" in words_of(step)
    press(step.next_button, qtbot)
    press(at(program, JoinedStep, qtbot).next_button, qtbot)
    unlock = at(program, UnlockStep, qtbot)
    qtbot.keyClicks(unlock.name, "Siti")
    qtbot.keyClicks(unlock.passphrase, "bulan di atas")
    press(unlock.next_button, qtbot)
    qtbot.waitUntil(lambda: program.context is not None, timeout=LONG)
    assert program.context.db.user == "Siti"
    assert program.context.post.role == "admin"


def test_a_practice_post_is_joined_without_a_passphrase(program, tmp_path, qtbot):
    post, _ = create_post(tmp_path / "first", "Practice", None, derived=all_derived(), synchronous="OFF")
    (tmp_path / "stick").mkdir()
    made = invite(post, "Dewi", "laptop", tmp_path / "stick")
    post.close()
    give_code(at_invitation(program, qtbot), made.path, made.words, qtbot)
    step = at(program, JoinStep, qtbot)
    qtbot.keyClicks(step.user, "Dewi")
    press(step.next_button, qtbot)
    press(at(program, JoinedStep, qtbot).next_button, qtbot)
    qtbot.waitUntil(lambda: program.context is not None, timeout=LONG)
    assert program.context.is_practice


def test_an_invitation_for_the_health_centre_is_not_taken_by_a_laptop(program, tmp_path, qtbot):
    post, _ = create_post(tmp_path / "first", "Melati", None, derived=all_derived(), synchronous="OFF")
    (tmp_path / "stick").mkdir()
    made = invite(post, "Puskesmas", "centre", tmp_path / "stick")
    post.close()
    step = at_invitation(program, qtbot)
    give_code(step, made.path, made.words, qtbot)
    qtbot.waitUntil(lambda: "This invitation is for the health centre" in words_of(step), timeout=LONG)
    assert made.path.is_file()


@pytest.mark.parametrize(("wrong", "seconds"), [(1, 0), (2, 0), (3, 5), (4, 10), (5, 20), (6, 40), (7, 60), (30, 60)])
def test_the_waiting_time_grows_with_each_wrong_code(wrong, seconds):
    assert seconds_to_wait(wrong) == seconds
