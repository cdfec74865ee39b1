"""A health centre in the window: its own pages, a look into the copy of a post, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.features.health_centre.services.joining import make_post
from desktop_app.features.health_centre.services.making import create_centre
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.shell.first_start.choices import WayStep
from desktop_app.shell.locking import Locking
from desktop_app.shell.own_pages import all_pages, pages_in
from desktop_app.shell.program import Program
from desktop_app.shell.visits import kind_of_folder
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme
from tests.conftest import TODAY
from tests.db.laptops import add

pytestmark = pytest.mark.gui


@pytest.fixture
def program(qtbot, qapp, tmp_path):
    load_models()
    apply_theme(qapp)
    centre, _words = create_centre(tmp_path / "centre", "Puskesmas", None, find_features())
    make_post(centre, "Mawar", {}, TODAY, find_features())
    made = Program(qapp, DeviceSettings(tmp_path / "device"))
    made.work_on(centre)
    made.window.resize(1280, 760)
    with qtbot.waitActive(made.window):
        made.window.show()
    qtbot.waitUntil(lambda: not made.workspace.is_loading(), timeout=20_000)
    yield made
    made.end()


def test_a_centre_has_its_posts_first_and_no_residents(program):
    assert next(iter(program.workspace.rail.buttons)) == "health_centre"
    assert "residents" not in program.workspace.cards
    assert kind_of_folder(program.context.post.folder) == "centre"


def test_a_post_has_no_page_of_posts():
    features = find_features()
    assert "health_centre" not in {page.id for page in all_pages(features)}
    assert "settings" not in {page.id for page in pages_in("copy", features)}
    assert {"history", "help"} <= {page.id for page in pages_in("copy", features)} & {
        page.id for page in pages_in("centre", features)
    }


def test_a_copy_is_shown_with_a_band_takes_only_notes_and_the_way_back_leads_to_where_one_was(program, qtbot):
    page = program.workspace.built["health_centre"]
    page.open_with(month=Month(2026, 9), mode="month")
    qtbot.waitUntil(lambda: not page.is_loading, timeout=20_000)
    page.open_with(post=page.found[0].line.post)
    QTest.mouseClick(page.master_detail.detail.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "residents" in program.workspace.cards, timeout=20_000)
    band = program.workspace.band
    qtbot.waitUntil(lambda: band.isVisible() and band.home.isVisible(), timeout=20_000)
    copy = program.context.post
    with pytest.raises(UserError, match="health centre's copy"):
        add(copy.database, "Nobody")
    QTest.mouseClick(band.home, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "health_centre" in program.workspace.cards, timeout=20_000)
    page = program.workspace.built["health_centre"]
    assert page.month.value() == Month(2026, 9)
    assert page.mode.value() == "month"
    qtbot.waitUntil(lambda: not page.is_loading, timeout=20_000)
    assert page.found[0].reading is not None
    qtbot.waitUntil(program.context.tasks.is_idle, timeout=20_000)


def test_who_locks_the_window_over_a_copy_and_asks_for_another_post_gets_to_the_gate(program, qtbot, monkeypatch):
    centre = program.context.post
    monkeypatch.setattr("desktop_app.db.holders.has_people", lambda _database: True)
    page = program.workspace.built["health_centre"]
    page.open_with(post=page.found[0].line.post)
    QTest.mouseClick(page.master_detail.detail.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "residents" in program.workspace.cards, timeout=20_000)
    program._own.locking = locking = Locking(program.window, program.context, centre, program)
    locking.home_asked.connect(program._back_to_gate)
    program.lock()
    assert program.window.is_covered
    locking.home_asked.emit()
    qtbot.waitUntil(lambda: program.way_in is not None and isinstance(program.way_in.step, WayStep), timeout=20_000)
    assert program.context is None
