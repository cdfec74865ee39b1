"""A changed role or right shows in the window at once: pages come and go, and nobody locks the window for it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.rights import change_right
from desktop_app.shell.people_page import PeoplePage
from desktop_app.shell.program import Program
from desktop_app.sync.holders import change_role
from tests.shell.people.conftest import ADMIN, LONG, SITI
from tests.shell.people.test_gate_and_lock import _persons, come_in

pytestmark = pytest.mark.gui
WORDS = QT_TRANSLATE_NOOP("Tests", "Try")


def id_of(program: Program, name: str) -> bytes:
    assert program.context is not None
    return next(bytes(row.id) for row in _persons(program.context.post) if row.name == name)


def pages(program: Program) -> set[str]:
    assert program.workspace is not None
    return set(program.workspace.cards)


def test_a_right_that_another_laptop_gave_shows_its_page_at_once_and_what_was_open_stays(
    started: Callable[[], Program], qtbot: QtBot
) -> None:
    program = started()
    come_in(program, qtbot, SITI)
    assert program.context is not None and program.workspace is not None and "accounts" not in pages(program)
    program.workspace.go("history")
    program.context.db.may_write = lambda _session, _rows: None  # as an import does: an admin gave it elsewhere
    with program.context.db.action(WORDS) as session:
        change_right(session, "volunteer", "accounts", "see")
    qtbot.waitUntil(lambda: "accounts" in pages(program), timeout=LONG)
    assert program.workspace.current_id() == "history" and not program.window.is_covered
    with program.context.db.action(WORDS) as session:
        change_right(session, "volunteer", "accounts", "none")
    qtbot.waitUntil(lambda: "accounts" not in pages(program), timeout=LONG)


def test_an_admin_who_gives_herself_another_role_loses_its_pages_at_once(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    assert program.context is not None and program.workspace is not None and program.context.post is not None
    change_role(program.context.post, id_of(program, SITI[0]), "admin")
    program.workspace.go("accounts")
    page = program.workspace.built["accounts"]
    assert isinstance(page, PeoplePage)
    page.open_detail("holder", holder=id_of(program, ADMIN[0]))
    card = page.master_detail.detail if page.master_detail is not None else None
    card.role.set_value("volunteer")  # type: ignore[union-attr]
    qtbot.mouseClick(card.role_button, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "accounts" not in pages(program), timeout=LONG)
    assert program.context.page_level("accounts") == "none" and program.workspace.current_id() in pages(program)


def test_another_role_of_somebody_else_leaves_the_pages_as_they_are(started: Callable[[], Program], qtbot: QtBot) -> None:
    program = started()
    come_in(program, qtbot, ADMIN)
    assert program.context is not None and program.context.post is not None
    before = program.workspace
    change_role(program.context.post, id_of(program, SITI[0]), "midwife")
    QApplication.processEvents()
    assert program.workspace is before
