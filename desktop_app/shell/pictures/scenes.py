"""What is worth a picture: the steps at the gate, each page, and the further states that pages name themselves."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.shell.main_window import MainWindow
    from desktop_app.ui.context import AppContext

SETTLED_MS, CALM_LOOKS, LONGEST_MS = 80, 3, 20_000
"""What is done after a task's end, e.g. painting a page of paper, is waited for by looking three times."""
SAMPLE_WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"
"""A code of the BIP-39 test vectors: it opens nothing."""


def all_scenes(window: "MainWindow", context: "AppContext") -> Iterator[str]:
    """Bring one scene after the other into the window, and yield its name."""
    yield from gate_scenes(window)
    yield from page_scenes(window, context)


def gate_scenes(window: "MainWindow") -> Iterator[str]:
    """Show each step before a post is open."""
    from desktop_app.shell.first_start.choices import LanguageStep, WayStep
    from desktop_app.shell.first_start.place import PassphraseStep, PlaceStep
    from desktop_app.shell.first_start.recovery import ProofStep, SheetStep
    from desktop_app.shell.gate import Gate
    from desktop_app.shell.opening import NewPost
    from desktop_app.shell.unlock import ForgottenStep, UnlockStep

    gate = Gate()
    window.show_content(gate)
    new = NewPost(name="Posyandu Melati", user="Siti")
    for name, step in (
        ("start_language", LanguageStep()),
        ("start_way", WayStep(())),
        ("start_place", PlaceStep(new, Path("Balai"))),
        ("start_passphrase", PassphraseStep(new)),
        ("start_sheet", SheetStep(SAMPLE_WORDS, new.name)),
        ("start_words", ProofStep(SAMPLE_WORDS, lambda numbers, count: numbers[:count])),
        ("unlock", UnlockStep(Path("Balai", "Posyandu Melati"))),
        ("forgotten", ForgottenStep()),
    ):
        gate.show_step(step)
        yield name


def page_scenes(window: "MainWindow", context: "AppContext") -> Iterator[str]:
    """Show each page, its first row opened, and what it names beyond that."""
    from desktop_app.shell.discovery import find_features
    from desktop_app.shell.main_window import Workspace
    from desktop_app.shell.own_pages import all_pages
    from desktop_app.ui.page import Page

    workspace = Workspace(all_pages(find_features()), context.is_practice)
    window.show_content(workspace)
    workspace.attach(context)
    for page_id in workspace.cards:
        workspace.go(page_id)
        yield page_id
        if _open_first_row(workspace.built[page_id]):
            yield f"{page_id}_opened"
        page = workspace.built[page_id]
        if isinstance(page, Page):
            yield from page.scenes()
    workspace.detach()


def _open_first_row(page: "QWidget") -> bool:
    """Open the first row of the first list on a page; return False if there is none."""
    from desktop_app.ui.table import ROW_ROLE, ListView

    for found in page.findChildren(ListView):
        row = found.model().index(0, 0).data(ROW_ROLE) if found.isVisible() and found.model().rowCount() else None
        if row is not None:
            found.choose(0)
            found.opened.emit(row)
            return True
    return False


def settle(context: "AppContext") -> None:
    """Wait until nothing runs in the background and everything is painted."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

    patience, calm = QDeadlineTimer(LONGEST_MS), 0
    while calm < CALM_LOOKS and not patience.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(SETTLED_MS, loop.quit)
        loop.exec()
        calm = calm + 1 if context.tasks.is_idle() else 0
