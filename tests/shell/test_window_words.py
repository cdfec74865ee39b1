"""Every page of the program at 1366 × 768: no words cut, no nameless part, no stray window, the focus to be seen."""

import pytest
from PySide6.QtWidgets import QMainWindow

from desktop_app.core.language import CODES, language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.settings import put_setting
from desktop_app.shell.first_start.choices import LanguageStep, WayStep
from desktop_app.shell.first_start.place import PassphraseStep, PlaceStep
from desktop_app.shell.first_start.recovery import ProofStep, SheetStep
from desktop_app.shell.gate import Gate
from desktop_app.shell.main_window import MainWindow, Workspace
from desktop_app.shell.opening import NewPost
from desktop_app.shell.own_pages import OWN_PAGES
from desktop_app.shell.pictures import SAMPLE_WORDS
from desktop_app.shell.unlock import ForgottenStep, UnlockStep
from desktop_app.ui.table import ListView
from desktop_app.ui.theme import apply_theme
from tests.ui.window_checks import StrayWindows, cut_words, nameless, unseen_focus

OWN = [page for page in OWN_PAGES if page.id in ("history", "help", "settings")]
SIZE = (1366, 768)


@pytest.fixture
def window(qapp, qtbot):
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(*SIZE)
    yield made
    apply_theme(qapp, language=language("en"))


def show(window: QMainWindow, qtbot) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def open_first(page, qtbot) -> None:
    for found in page.findChildren(ListView):
        if found.isVisible() and found.model().rowCount():
            found.choose(0)
            found.opened.emit(found.current_row())
            qtbot.wait(20)


@pytest.fixture
def busy_post(context):
    """A post in which something was done."""
    for name in ("Melati", "Mawar"):
        with context.db.action(QT_TRANSLATE_NOOP("Settings", "Change the details of the post")) as session:
            put_setting(session, "post.name", name)
    return context


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("code", CODES)
def test_pages_are_whole_and_named(window, busy_post, qapp, qtbot, code, scale):
    apply_theme(qapp, scale=scale, language=language(code))
    workspace = Workspace(OWN)
    window.show_content(workspace)
    show(window, qtbot)
    workspace.attach(busy_post)
    faults = []
    for page_id in workspace.cards:
        workspace.go(page_id)
        open_first(workspace.built[page_id], qtbot)
        qtbot.wait(30)
        faults += [(page_id, *found) for found in ((cut, "") for cut in cut_words(window))]
        faults += [(page_id, "nameless", found) for found in nameless(window)]
    assert faults == []


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("code", CODES)
def test_steps_of_the_gate_are_whole_and_named(window, qapp, qtbot, code, scale, tmp_path):
    apply_theme(qapp, scale=scale, language=language(code))
    gate = Gate()
    window.show_content(gate)
    show(window, qtbot)
    new = NewPost(name="Posyandu Melati", user="Siti")
    faults = []
    for step in (
        LanguageStep(),
        WayStep([tmp_path / "Posyandu Melati"]),
        PlaceStep(new, tmp_path),
        PassphraseStep(new),
        SheetStep(SAMPLE_WORDS, new.name),
        ProofStep(SAMPLE_WORDS),
        UnlockStep(tmp_path / "Posyandu Melati"),
        ForgottenStep(),
    ):
        gate.show_step(step)
        qtbot.wait(30)
        faults += [(type(step).__name__, cut) for cut in cut_words(window)]
        faults += [(type(step).__name__, found) for found in nameless(window)]
    assert faults == []


def test_the_focus_can_be_seen_everywhere(window, busy_post, qapp, qtbot):
    apply_theme(qapp, language=language("en"))
    workspace = Workspace(OWN)
    window.show_content(workspace)
    show(window, qtbot)
    workspace.attach(busy_post)
    unseen = {}
    for page_id in workspace.cards:
        workspace.go(page_id)
        open_first(workspace.built[page_id], qtbot)
        qtbot.wait(30)
        unseen[page_id] = unseen_focus(window)
    assert {page_id: found for page_id, found in unseen.items() if found} == {}


def test_nothing_flashes_as_a_window_of_its_own(window, busy_post, qtbot):
    with StrayWindows() as stray:
        workspace = Workspace(OWN)
        window.show_content(workspace)
        show(window, qtbot)
        workspace.attach(busy_post)
        for page_id in workspace.cards:
            workspace.go(page_id)
            open_first(workspace.built[page_id], qtbot)
    assert stray.seen == ["MainWindow"]
