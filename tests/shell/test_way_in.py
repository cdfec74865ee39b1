"""The way to an open post: first start, passphrase, recovery words, and what stands there when it stays closed."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.core.language import language
from desktop_app.db.failures import GONE, failure
from desktop_app.db.keys import Cost
from desktop_app.db.lock import PostLock
from desktop_app.db.making import create_post
from desktop_app.db.settings import get_setting
from desktop_app.shell.first_moments import TRACE
from desktop_app.shell.first_start.choices import LanguageStep, WayStep
from desktop_app.shell.first_start.place import PassphraseStep, PlaceStep
from desktop_app.shell.first_start.recovery import ProofStep, SheetStep
from desktop_app.shell.known_posts import KnownPosts
from desktop_app.shell.opening import free_folder
from desktop_app.shell.pictures.scenes import SAMPLE_WORDS
from desktop_app.shell.program import Program
from desktop_app.shell.unlock import ForgottenStep, ProblemStep, UnlockStep
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.notices import NoticeDialog
from desktop_app.ui.theme import apply_theme

SECRET = "four words long enough"
LONG = 15_000


@pytest.fixture(autouse=True)
def quick_and_alone(monkeypatch, tmp_path, qapp):
    """No slices, a cheap key, and posts in the test's own folder."""
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: Cost(64, 1, 1))
    monkeypatch.setattr("desktop_app.shell.first_start.flow.posts_folder", lambda: tmp_path / "Balai")
    for module in ("program", "shown_pages"):
        monkeypatch.setattr(f"desktop_app.shell.{module}.find_features", lambda: ())
    monkeypatch.setattr("desktop_app.shell.shown_pages.all_pages", own_pages)
    yield
    apply_theme(qapp, language=language("en"))


def own_pages(_features):
    from desktop_app.shell.own_pages import OWN_PAGES

    return [page for page in OWN_PAGES if page.id in ("history", "help", "settings")]


@pytest.fixture
def device(tmp_path):
    return DeviceSettings(tmp_path / "device")


@pytest.fixture
def program(qapp, device, qtbot):
    made = Program(qapp, device)
    qtbot.addWidget(made.window)
    yield made
    made.end()


@pytest.fixture
def real_post(tmp_path):
    """A post with a passphrase that is closed; its folder and its recovery words."""
    post, words = create_post(tmp_path / "Melati", "Melati", SECRET, synchronous="OFF")
    post.close()
    return post.folder, words


def run(program, folder, qtbot):
    program.start(folder)
    program.window.resize(1366, 768)
    qtbot.waitExposed(program.window)


def wait_for(program, kind, qtbot):
    qtbot.waitUntil(lambda: program.way_in is not None and isinstance(program.way_in.step, kind), timeout=LONG)
    return program.way_in.step


def wait_until_open(program, qtbot):
    qtbot.waitUntil(lambda: program.context is not None and program.workspace.current_id() != "", timeout=LONG)


def press(widget, qtbot):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def press_tile(step, words, qtbot):
    press(next(made for made in step.findChildren(QPushButton) if made.text() == words), qtbot)


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


def test_the_first_start_leads_to_an_open_post_with_a_proven_recovery_sheet(program, device, tmp_path, qtbot):
    run(program, None, qtbot)
    press(wait_for(program, LanguageStep, qtbot).next_button, qtbot)
    press_tile(wait_for(program, WayStep, qtbot), "Make a new post", qtbot)
    place = wait_for(program, PlaceStep, qtbot)
    qtbot.keyClicks(place.name, "Posyandu Melati")
    qtbot.keyClicks(place.details["post.village"], "Sukamaju")
    press(place.next_button, qtbot)
    secret = wait_for(program, PassphraseStep, qtbot)
    qtbot.keyClicks(secret.user, "Siti")
    qtbot.keyClicks(secret.passphrase.first, SECRET)
    qtbot.keyClicks(secret.passphrase.second, SECRET)
    press(secret.next_button, qtbot)
    sheet = wait_for(program, SheetStep, qtbot)
    words = [found.text() for found in sheet.findChildren(QLabel) if found.property("role") == "words"]
    press(sheet.next_button, qtbot)
    proof = wait_for(program, ProofStep, qtbot)
    for number, editor in proof.editors.items():
        qtbot.keyClicks(editor, words[number - 1])
    press(proof.next_button, qtbot)
    wait_until_open(program, qtbot)
    assert program.way_in is None
    assert not program.context.is_practice
    assert KnownPosts(device).last() == tmp_path / "Balai" / "Posyandu Melati"
    assert device.text("window.user") == "Siti"
    with program.context.db.read() as session:
        found = [get_setting(session, key) for key in ("post.name", "post.village", "post.pack")]
    assert found == ["Posyandu Melati", "Sukamaju", "generic"]


def test_a_recovery_sheet_is_saved_in_a_new_folder_and_a_place_that_takes_no_file_is_told_with_advice(tmp_path, qtbot):
    sheet = SheetStep(SAMPLE_WORDS, "Posyandu Melati")
    qtbot.addWidget(sheet)
    sheet.show()
    target = tmp_path / "papers" / "sheet.pdf"
    sheet.save_to(target)
    assert target.read_bytes().startswith(b"%PDF")
    sheet.save_to(target / "sheet.pdf")
    assert "could not be written" in sheet.refusal.text()
    assert "Check that the disk or stick is there" in sheet.refusal.text()


def test_nothing_goes_on_without_a_name_and_the_same_passphrase_twice(program, qtbot):
    run(program, None, qtbot)
    program.way_in._first_start.ask_place()
    place = wait_for(program, PlaceStep, qtbot)
    press(place.next_button, qtbot)
    assert "Fill this in: Name of the post." in words_of(place)
    qtbot.keyClicks(place.name, "Melati")
    press(place.next_button, qtbot)
    secret = wait_for(program, PassphraseStep, qtbot)
    for first, second, said in (
        ("short", "short", "too short"),
        (" " * 12, " " * 12, "too short"),
        (SECRET, "something else", "not the same"),
        ("", "", "Fill this in"),
    ):
        secret.passphrase.first.setText(first)
        secret.passphrase.second.setText(second)
        press(secret.next_button, qtbot)
        assert said in words_of(secret)
    assert program.context is None


def test_the_first_start_is_walked_by_enter_alone_and_the_cursor_waits_at_the_topmost_gap(program, qtbot):
    run(program, None, qtbot)

    def focused():
        return program.window.focusWidget()

    wait_for(program, LanguageStep, qtbot)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    wait_for(program, WayStep, qtbot)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    place = wait_for(program, PlaceStep, qtbot)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert "Fill this in: Name of the post." in words_of(place)
    qtbot.keyClicks(focused(), "Melati")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    secret = wait_for(program, PassphraseStep, qtbot)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is secret.user
    secret.next_button.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is program.way_in._gate.languages


def test_going_back_keeps_what_was_typed(program, qtbot):
    run(program, None, qtbot)
    program.way_in._first_start.ask_place()
    place = wait_for(program, PlaceStep, qtbot)
    qtbot.keyClicks(place.name, "Melati")
    press(place.next_button, qtbot)
    press(wait_for(program, PassphraseStep, qtbot).back_button, qtbot)
    assert wait_for(program, PlaceStep, qtbot).name.value() == "Melati"


def test_a_wrong_word_of_the_sheet_is_named(program, qtbot):
    run(program, None, qtbot)
    flow = program.way_in._first_start
    flow._words = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    flow.ask_words()
    proof = wait_for(program, ProofStep, qtbot)
    words = flow._words.split()
    for number, editor in proof.editors.items():
        qtbot.keyClicks(editor, words[number - 1].upper())
    wrong = proof.numbers[1]
    proof.editors[wrong].setText("zebra")
    press(proof.next_button, qtbot)
    assert f"Look at number {wrong} again" in words_of(proof)
    assert program.context is None


def test_another_language_is_spoken_at_once_at_the_same_step(program, device, qtbot, qapp):
    run(program, None, qtbot)
    press(wait_for(program, LanguageStep, qtbot).buttons["ar"], qtbot)
    assert device.text("window.language") == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert wait_for(program, LanguageStep, qtbot).buttons["ar"].isChecked()


def test_a_known_post_asks_for_its_passphrase_and_opens(program, device, real_post, qtbot):
    folder, _words = real_post
    KnownPosts(device).remember(folder, is_practice=False)
    run(program, None, qtbot)
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, "a wrong passphrase")
    qtbot.keyClick(step.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the passphrase" in words_of(step), timeout=LONG)
    step.passphrase.setText(SECRET)
    qtbot.keyClick(step.passphrase, Qt.Key.Key_Return)
    wait_until_open(program, qtbot)
    assert program.workspace.rail._post.text() == "Melati"


def test_recovery_words_open_the_post_and_set_a_new_passphrase(program, device, real_post, qtbot):
    folder, words = real_post
    run(program, folder, qtbot)
    press(wait_for(program, UnlockStep, qtbot).forgot_button, qtbot)
    step = wait_for(program, ForgottenStep, qtbot)
    step.words.set_value(words.replace(words.split()[0], "zebra", 1))
    step.new.first.setText("a new long passphrase")
    step.new.second.setText("a new long passphrase")
    press(step.next_button, qtbot)
    qtbot.waitUntil(lambda: step.refusal.isVisible(), timeout=LONG)
    assert program.context is None
    step.words.set_value(words)
    press(step.next_button, qtbot)
    wait_until_open(program, qtbot)
    program.end()
    from desktop_app.db.opening import open_post

    open_post(folder, "a new long passphrase", synchronous="OFF").close()


def test_a_post_that_is_open_elsewhere_is_said_and_can_be_tried_again(program, real_post, qtbot):
    folder, _words = real_post
    lock = PostLock(folder)
    run(program, folder, qtbot)
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, SECRET)
    press(step.next_button, qtbot)
    problem = wait_for(program, ProblemStep, qtbot)
    assert f"process {os.getpid()}" in problem.text.text()
    lock.release()
    press(problem.next_button, qtbot)
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, SECRET)
    press(step.next_button, qtbot)
    wait_until_open(program, qtbot)


@pytest.mark.parametrize("damage", ["no folder", "no keys", "damaged keys", "damaged database"])
def test_a_post_that_cannot_be_opened_says_what_to_do(program, real_post, qtbot, damage):
    folder, _words = real_post
    if damage == "no folder":
        folder = folder.with_name("gone")
    elif damage == "no keys":
        (folder / "keys.cbor").unlink()
    elif damage == "damaged keys":
        (folder / "keys.cbor").write_bytes(b"nonsense")
    else:
        (folder / "post.db").write_bytes(b"nonsense" * 1000)
    run(program, folder, qtbot)
    qtbot.waitUntil(lambda: isinstance(program.way_in.step, UnlockStep | ProblemStep), timeout=LONG)
    if isinstance(program.way_in.step, UnlockStep):
        qtbot.keyClicks(program.way_in.step.passphrase, SECRET)
        press(program.way_in.step.next_button, qtbot)
    problem = wait_for(program, ProblemStep, qtbot)
    assert problem.text.text()
    press(problem.other_button, qtbot)
    wait_for(program, WayStep, qtbot)


def test_a_practice_post_shows_its_frame_first_and_opens_by_itself(program, device, tmp_path, qtbot):
    post, _none = create_post(tmp_path / "practice", "Practice", None, synchronous="OFF")
    post.close()
    KnownPosts(device).remember(post.folder, is_practice=True)
    program.start(post.folder)
    assert program.workspace is not None
    assert program.context is None
    assert program.workspace.band.isVisible()
    wait_until_open(program, qtbot)
    assert program.context.is_practice


def test_posts_opened_before_are_offered(program, device, real_post, qtbot):
    folder, _words = real_post
    KnownPosts(device).remember(folder, is_practice=False)
    run(program, None, qtbot)
    press(wait_for(program, UnlockStep, qtbot).other_button, qtbot)
    press_tile(wait_for(program, WayStep, qtbot), "Melati", qtbot)
    wait_for(program, UnlockStep, qtbot)


def test_another_language_in_settings_builds_the_window_anew_and_stays_on_the_page(program, device, tmp_path, qtbot, qapp):
    post, _none = create_post(tmp_path / "practice", "Practice", None, synchronous="OFF")
    post.close()
    run(program, post.folder, qtbot)
    wait_until_open(program, qtbot)
    program.workspace.go("settings")
    former = program.workspace
    editor = former.built["settings"].section.fields.editor("window.language")
    editor.setCurrentIndex(editor._values.index("ar"))
    editor.activated.emit(editor.currentIndex())
    qtbot.waitUntil(lambda: program.workspace is not former)
    assert program.workspace.current_id() == "settings"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_the_moments_of_first_paint_and_first_page_are_written_for_the_bench(program, tmp_path, qtbot, monkeypatch):
    monkeypatch.setenv(TRACE, str(tmp_path / "trace"))
    post, _none = create_post(tmp_path / "practice", "Practice", None, synchronous="OFF")
    post.close()
    with qtbot.waitSignal(program.ready, timeout=LONG):
        program.start(post.folder)
    marks = [line.split()[0] for line in (tmp_path / "trace").read_text().splitlines()]
    assert marks == ["first_paint", "first_data"]


def test_a_real_post_is_backed_up_on_the_day_it_is_opened(program, real_post, qtbot):
    folder, _words = real_post
    run(program, folder, qtbot)
    step = wait_for(program, UnlockStep, qtbot)
    qtbot.keyClicks(step.passphrase, SECRET)
    press(step.next_button, qtbot)
    wait_until_open(program, qtbot)
    program.back_up()
    qtbot.waitUntil(lambda: program.workspace.foot.safety.text().startswith("Backup: today"), timeout=LONG)
    program.back_up()
    qtbot.waitUntil(program.context.tasks.is_idle, timeout=LONG)
    assert len(list((folder / "backups").iterdir())) == 1


def test_a_fault_of_ours_is_confessed_once_with_details_to_copy(program, qtbot, qapp):
    run(program, None, qtbot)
    program.crashes.crashed.emit("Balai 0.1\nservices.py:12 weigh")
    dialog = program.window.findChild(NoticeDialog)
    assert "What was saved before is safe" in words_of(dialog)
    press(next(made for made in dialog.findChildren(QPushButton) if made.text() == "Copy the details"), qtbot)
    assert qapp.clipboard().text() == "Balai 0.1\nservices.py:12 weigh"
    press(dialog.close_button, qtbot)


def test_a_failure_of_the_machine_that_nobody_caught_brings_one_dialog(program, tmp_path, qtbot):
    post, _none = create_post(tmp_path / "practice", "Practice", None, synchronous="OFF")
    post.close()
    run(program, post.folder, qtbot)
    wait_until_open(program, qtbot)
    for _ in range(3):
        program.crashes.refused.emit(failure(GONE, post.folder))
    assert len(program.window.findChildren(NoticeDialog)) == 1


def test_the_window_asks_before_something_half_typed_is_lost(program, tmp_path, qtbot, qapp):
    post, _none = create_post(tmp_path / "practice", "Practice", None, synchronous="OFF")
    post.close()
    run(program, post.folder, qtbot)
    wait_until_open(program, qtbot)
    ended = []
    program.window.closing.disconnect(qapp.quit)
    program.window.closing.connect(lambda: ended.append(True))
    program.workspace.built["history"].unsaved = lambda: True
    program.window.close()
    dialog = program.window.findChild(NoticeDialog)
    assert "“History”" in words_of(dialog)
    press(dialog.close_button, qtbot)
    assert program.window.isVisible()
    assert ended == []
    program.window.close()
    dialog = next(found for found in program.window.findChildren(NoticeDialog) if found.isVisible())
    press(next(made for made in dialog.findChildren(QPushButton) if made.text() == "Close without saving"), qtbot)
    assert ended == [True]


def test_known_posts_keep_the_last_first_and_forget_what_is_gone(device, tmp_path):
    known = KnownPosts(device)
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "post.db").touch()
        known.remember(tmp_path / name, is_practice=name == "b")
    assert known.folders() == [tmp_path / "b", tmp_path / "a"]
    assert known.is_practice(tmp_path / "b")
    assert not known.is_practice(tmp_path / "a")
    (tmp_path / "b" / "post.db").unlink()
    assert known.folders() == [tmp_path / "a"]
    assert known.last() == tmp_path / "b"


@pytest.mark.parametrize(
    ("name", "folder"), [("Posyandu Melati", "Posyandu Melati"), ("a/b:c", "abc"), ("村卫生站", "村卫生站"), ("///", "Balai")]
)
def test_a_new_post_gets_a_folder_of_its_own(tmp_path, name, folder):
    assert free_folder(tmp_path, name) == tmp_path / folder
    (tmp_path / folder).mkdir()
    assert free_folder(tmp_path, name) == tmp_path / f"{folder} 2"
