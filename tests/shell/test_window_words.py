"""Every page of the program at 1366 × 768: no words cut, no nameless part, no stray window, the focus to be seen."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QMainWindow, QPushButton, QScrollArea

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.history import list_actions
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features
from desktop_app.shell.first_start.choices import LanguageStep, WayStep
from desktop_app.shell.first_start.place import PassphraseStep, PlaceStep
from desktop_app.shell.first_start.recovery import ProofStep, SheetStep
from desktop_app.shell.gate import Gate
from desktop_app.shell.main_window import MainWindow, Workspace
from desktop_app.shell.opening import NewPost, open_folder
from desktop_app.shell.own_pages import all_pages
from desktop_app.shell.pictures.scenes import SAMPLE_WORDS
from desktop_app.shell.unlock import ForgottenStep, UnlockStep
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.table import ListView
from desktop_app.ui.theme import apply_theme
from tests.ui.window_checks import StrayWindows, cut_at_rest, nameless, place, unseen_focus

SIZE = (1366, 768)
PAGES = [page.id for page in all_pages(find_features())]


@pytest.fixture(scope="module")
def village(tmp_path_factory) -> Path:
    """A small practice post with a few open days."""
    folder = tmp_path_factory.mktemp("village") / "post"
    make_practice_post(folder, residents=80, months=3, seed=1, until=Month(2026, 9))
    return folder


@pytest.fixture
def inhabited(village, qapp, tmp_path) -> Iterator[AppContext]:
    """The services of that post, on the day of its last open day."""
    post = open_folder(village)
    with post.database.read() as session:
        day = list_actions(session, 1)[0].at.date()
    context = AppContext(post.database, find_features(), lambda: day, DeviceSettings(tmp_path / "device"), post, True)
    yield context
    context.tasks.shutdown()
    post.close()


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


def open_first(page, context, qtbot) -> None:
    qtbot.waitUntil(context.tasks.is_idle, timeout=20_000)
    for found in page.findChildren(ListView):
        if found.isVisible() and found.model().rowCount():
            found.choose(0)
            found.opened.emit(found.current_row())
            break
    qtbot.wait(40)
    qtbot.waitUntil(context.tasks.is_idle, timeout=20_000)


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("code", CODES)
def test_pages_are_whole_and_named(window, inhabited, qapp, qtbot, code, scale):
    apply_theme(qapp, scale=scale, language=language(code))
    workspace = Workspace(all_pages(inhabited.features), True)
    window.show_content(workspace)
    show(window, qtbot)
    workspace.attach(inhabited)
    faults = []
    for page_id in PAGES:
        workspace.go(page_id)
        qtbot.wait(30)
        faults += [(page_id, "list", cut) for cut in cut_at_rest(window, qtbot)]
        open_first(workspace.built[page_id], inhabited, qtbot)
        faults += [(page_id, "opened", cut) for cut in cut_at_rest(window, qtbot)]
        faults += [(page_id, "nameless", found) for found in nameless(window)]
    assert faults == [], "\n".join(sorted({str(fault) for fault in faults}))


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
        faults += [(type(step).__name__, cut) for cut in cut_at_rest(window, qtbot)]
        faults += [(type(step).__name__, found) for found in nameless(window)]
        if scale == 1.0 and gate.findChild(QScrollArea).verticalScrollBar().maximum():
            faults.append((type(step).__name__, "is higher than the window"))
    assert faults == [], "\n".join(sorted({str(fault) for fault in faults}))


def test_the_focus_can_be_seen_everywhere(window, inhabited, qapp, qtbot):
    apply_theme(qapp, language=language("en"))
    workspace = Workspace(all_pages(inhabited.features), True)
    window.show_content(workspace)
    show(window, qtbot)
    workspace.attach(inhabited)
    unseen = {}
    for page_id in PAGES:
        workspace.go(page_id)
        open_first(workspace.built[page_id], inhabited, qtbot)
        unseen[page_id] = unseen_focus(window)
    assert {page_id: found for page_id, found in unseen.items() if found} == {}


def test_nothing_flashes_as_a_window_of_its_own(window, inhabited, qtbot):
    with StrayWindows() as stray:
        workspace = Workspace(all_pages(inhabited.features), True)
        window.show_content(workspace)
        show(window, qtbot)
        workspace.attach(inhabited)
        for page_id in PAGES:
            workspace.go(page_id)
            open_first(workspace.built[page_id], inhabited, qtbot)
    assert stray.seen == ["MainWindow"]


def test_at_twice_the_size_parts_keep_their_height_and_the_page_scrolls(window, inhabited, qapp, qtbot):
    apply_theme(qapp, scale=2.0, language=language("en"))
    inhabited.today = lambda: date(2026, 10, 30)
    workspace = Workspace(all_pages(inhabited.features), True)
    window.show_content(workspace)
    show(window, qtbot)
    workspace.attach(inhabited)
    squeezed = []
    for page_id in ("health_visits", "registers", "residents"):
        workspace.go(page_id)
        open_first(workspace.built[page_id], inhabited, qtbot)
        for kind in (QPushButton, QComboBox, QLabel):
            parts = [part for part in workspace.findChildren(kind) if part.isVisible()]
            squeezed += [(page_id, place(part)) for part in parts if part.height() < part.minimumSizeHint().height() - 2]
    assert squeezed == []
