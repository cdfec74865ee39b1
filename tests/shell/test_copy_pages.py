"""The pages of a post in a health centre's copy of it: what is changed at the post only cannot be begun."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.features.health_centre.services.copies import list_posts, open_line
from desktop_app.features.health_centre.services.joining import make_post
from desktop_app.features.health_centre.services.making import create_centre
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.shell.program import Program
from desktop_app.ui.closing import ONLY_THE_POST, ClosingButton, ClosingSign
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
CENTRES = ("exchange", "history", "help")
"""Pages on which the centre works as ever."""


@pytest.fixture
def program(qtbot, qapp, tmp_path):
    """A window that looks into the copy of a post."""
    load_models()
    apply_theme(qapp)
    centre, _words = create_centre(tmp_path / "centre", "Puskesmas", None, find_features())
    make_post(centre, "Mawar", {}, TODAY, find_features())
    made = Program(qapp, DeviceSettings(tmp_path / "device"))
    made.work_on(centre)
    made.window.resize(1366, 768)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    qtbot.waitUntil(lambda: not made.workspace.is_loading(), timeout=20_000)
    with centre.database.read() as session:
        [line] = list_posts(session)
    made.visit(open_line(centre, line, find_features()), "Mawar")
    yield made
    made.end()


def buttons(page):
    found = [*page.findChildren(ClosingButton), *page.findChildren(ClosingSign)]
    return [one for one in found if one.isVisible() and one.leads_to_change]


def test_no_page_of_a_copy_offers_what_only_the_post_may_do(program, qtbot):
    closed = {}
    for page_id in program.workspace.cards:
        program.workspace.go(page_id)
        qtbot.waitUntil(lambda: not program.workspace.is_loading(), timeout=20_000)
        closed[page_id] = buttons(program.workspace.built[page_id])
    offered = {page_id: [one.text() for one in found if one.isEnabled()] for page_id, found in closed.items()}
    assert {page_id: names for page_id, names in offered.items() if names and page_id not in CENTRES} == {}
    assert sum(map(len, closed.values())) > 10
    program.workspace.go("residents")
    assert {one.toolTip() for one in closed["residents"]} == {str(ONLY_THE_POST)}


def test_a_key_or_another_page_that_opens_a_form_shows_it_closed_with_the_reason(program, qtbot):
    program.workspace.go("residents")
    page = program.workspace.built["residents"]
    QTest.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.master_detail.form() is None
    page.open_detail("new")
    form = page.master_detail.form()
    qtbot.waitUntil(lambda: str(ONLY_THE_POST) in [one.text() for one in form.findChildren(QLabel) if one.isVisible()])
    assert form.is_closed


def test_what_is_closed_stays_so_when_the_page_thinks_otherwise_and_opens_again_at_home(program, qtbot):
    program.workspace.go("residents")
    made = program.workspace.built["residents"].new_button
    made.setEnabled(True)
    assert not made.isEnabled()
    program.go_home()
    qtbot.waitUntil(lambda: "health_centre" in program.workspace.cards, timeout=20_000)
    page = program.workspace.built["health_centre"]
    assert page.new_button.isEnabled()
    qtbot.waitUntil(program.context.tasks.is_idle, timeout=20_000)
